/* The yardstick: what a careful C program spends on the facts of a sheet when it asks libudev and libpci for them.
 *
 * Devices are listed by libudev, and each is opened by subsystem and name; every property is read. PCI functions are
 * listed by libpci, each with the names of pci.ids. It judges nothing and is nowhere used but to be measured beside probe.
 */
#include <libudev.h>
#include <pci/pci.h>

#include "files.h"

/* Prints all that udev keeps of a device, and these values of sysfs. */
static void device(struct udev *udev, const char *subsystem, const char *name, const char *const *attributes) {
    struct udev_device *found = udev_device_new_from_subsystem_sysname(udev, subsystem, name);
    if (found == NULL) return;
    struct udev_list_entry *entry;
    udev_list_entry_foreach(entry, udev_device_get_properties_list_entry(found))
        printf("%s: %s=%s\n", name, udev_list_entry_get_name(entry), udev_list_entry_get_value(entry));
    for (; *attributes != NULL; attributes++) {
        const char *text = udev_device_get_sysattr_value(found, *attributes);
        if (text != NULL) printf("%s: %s: %s\n", name, *attributes, text);
    }
    udev_device_unref(found);
}

static void devices(struct udev *udev, const char *subsystem, const char *const *attributes) {
    struct udev_enumerate *list = udev_enumerate_new(udev);
    if (list == NULL) return;
    udev_enumerate_add_match_subsystem(list, subsystem);
    udev_enumerate_scan_devices(list);
    struct udev_list_entry *entry;
    udev_list_entry_foreach(entry, udev_enumerate_get_list_entry(list))
        device(udev, subsystem, strrchr(udev_list_entry_get_name(entry), '/') + 1, attributes);
    udev_enumerate_unref(list);
}

static void functions(void) {
    struct pci_access *access = pci_alloc();
    pci_init(access);
    pci_scan_bus(access);
    for (struct pci_dev *function = access->devices; function != NULL; function = function->next) {
        char text[1024];
        pci_fill_info(function, PCI_FILL_IDENT | PCI_FILL_CLASS);
        pci_lookup_name(
            access, text, sizeof text, PCI_LOOKUP_VENDOR | PCI_LOOKUP_DEVICE, function->vendor_id, function->device_id);
        printf(
            "%04x:%02x:%02x.%d: %04x %04x:%04x %s\n", (unsigned)function->domain, function->bus, function->dev,
            function->func, function->device_class, function->vendor_id, function->device_id, text);
    }
    pci_cleanup(access);
}

int main(void) {
    struct udev *udev = udev_new();
    if (udev == NULL) return 1;
    processors();
    system_files();
    device(udev, "dmi", "id", (const char *const[]){
        "sys_vendor", "product_name", "board_vendor", "board_name", "chassis_type", "bios_vendor", "bios_version",
        "bios_date", NULL});
    devices(udev, "block", (const char *const[]){
        "size", "removable", "queue/rotational", "device/model", "device/vendor", NULL});
    devices(udev, "net", (const char *const[]){"type", "device/uevent", NULL});
    devices(udev, "power_supply", (const char *const[]){
        "type", "energy_full", "energy_full_design", "charge_full", "charge_full_design", NULL});
    devices(udev, "drm", (const char *const[]){"status", "modes", NULL});
    devices(udev, "sound", (const char *const[]){"id", NULL});
    devices(udev, "video4linux", (const char *const[]){"name", NULL});
    functions();
    udev_unref(udev);
    return 0;
}
