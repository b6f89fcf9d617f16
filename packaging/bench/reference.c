/* The yardstick: what a careful C program spends on the facts of a sheet when it asks libudev and libpci for them.
 *
 * Devices are listed by libudev, and each is opened by subsystem and name; every property is read. PCI functions are
 * listed by libpci, each with the names of pci.ids. It judges nothing and is nowhere used but to be measured beside probe.
 */
#include <dirent.h>
#include <libudev.h>
#include <pci/pci.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

/* Prints the rows of a file that begin so, as `cpuinfo`, `meminfo` and os-release have them. */
static void rows(const char *path, const char *const *starts) {
    FILE *file = fopen(path, "re");
    if (file == NULL) return;
    char *row = NULL;
    size_t room = 0;
    while (getline(&row, &room, file) > 0)
        for (const char *const *start = starts; *start != NULL; start++)
            if (strncmp(row, *start, strlen(*start)) == 0) fputs(row, stdout);
    free(row);
    fclose(file);
}

/* Prints the one value that a file of sysfs holds. */
static void value(const char *folder, const char *name) {
    char path[512];
    char text[256];
    snprintf(path, sizeof path, "%s/%s", folder, name);
    FILE *file = fopen(path, "re");
    if (file == NULL) return;
    if (fgets(text, sizeof text, file) != NULL) printf("%s: %s", path, text);
    fclose(file);
}

static void processors(void) {
    const char *cpus = "/sys/devices/system/cpu";
    rows("/proc/cpuinfo", (const char *const[]){"processor", "vendor_id", "model name", "flags", NULL});
    value(cpus, "online");
    DIR *list = opendir(cpus);
    if (list == NULL) return;
    for (struct dirent *entry; (entry = readdir(list)) != NULL;) {
        char folder[512];
        if (strncmp(entry->d_name, "cpu", 3) != 0 || entry->d_name[3] < '0' || entry->d_name[3] > '9') continue;
        snprintf(folder, sizeof folder, "%s/%s", cpus, entry->d_name);
        value(folder, "topology/core_id");
        value(folder, "topology/physical_package_id");
        value(folder, "topology/thread_siblings_list");
        value(folder, "cpufreq/cpuinfo_max_freq");
    }
    closedir(list);
}

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
    rows("/proc/meminfo", (const char *const[]){"MemTotal", NULL});
    rows("/etc/os-release", (const char *const[]){"ID=", "VERSION_ID=", "PRETTY_NAME=", NULL});
    value("/proc/sys/kernel", "osrelease");
    rows("/proc/self/mountinfo", (const char *const[]){"", NULL});
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
