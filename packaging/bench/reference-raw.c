/* The portable program's yardstick: what a careful C program spends on the facts of a sheet when it reads the kernel's and
 * udev's files itself, without a library.
 *
 * The same facts as reference.c, names of pci.ids too. It judges nothing and is nowhere used but to be measured.
 */
#include <fcntl.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <unistd.h>

#include "files.h"

/* Prints all that the kernel and udevd keep of a device: its `uevent`, and the file of /run/udev/data. */
static void properties(const char *folder, const char *subsystem, const char *name) {
    char path[512], file[600] = "";
    snprintf(path, sizeof path, "%s/uevent", folder);
    FILE *uevent = fopen(path, "re");
    if (uevent == NULL) return;
    char *row = NULL;
    size_t room = 0;
    int major = 0, minor = 0, interface = 0;
    while (getline(&row, &room, uevent) > 0) {
        sscanf(row, "MAJOR=%d", &major);
        sscanf(row, "MINOR=%d", &minor);
        sscanf(row, "IFINDEX=%d", &interface);
        printf("%s: %s", name, row);
    }
    free(row);
    fclose(uevent);
    const char *data = "/run/udev/data";
    if (major != 0)
        snprintf(file, sizeof file, "%s/%c%d:%d", data, strcmp(subsystem, "block") == 0 ? 'b' : 'c', major, minor);
    else if (interface != 0)
        snprintf(file, sizeof file, "%s/n%d", data, interface);
    else
        snprintf(file, sizeof file, "%s/+%s:%s", data, subsystem, name);
    rows(file, (const char *const[]){"E:", NULL});
}

static void device(const char *subsystem, const char *name, const char *const *attributes) {
    char folder[400];
    snprintf(folder, sizeof folder, "/sys/class/%s/%s", subsystem, name);
    properties(folder, subsystem, name);
    for (; *attributes != NULL; attributes++) value(folder, *attributes);
}

static void devices(const char *subsystem, const char *const *attributes) {
    char folder[300];
    snprintf(folder, sizeof folder, "/sys/class/%s", subsystem);
    DIR *list = opendir(folder);
    if (list == NULL) return;
    for (struct dirent *entry; (entry = readdir(list)) != NULL;)
        if (entry->d_name[0] != '.') device(subsystem, entry->d_name, attributes);
    closedir(list);
}

/* Prints the lines of pci.ids for a device: its maker's, and its own below it. */
static void names(const char *ids, size_t size, unsigned vendor, unsigned product) {
    char maker[8], own[8];
    int found = 0;
    snprintf(maker, sizeof maker, "%04x  ", vendor);
    snprintf(own, sizeof own, "\t%04x  ", product);
    for (const char *row = ids, *end; row < ids + size; row = end + 1) {
        end = memchr(row, '\n', ids + size - row);
        if (end == NULL) end = ids + size;
        size_t length = end - row;
        if (found && length > 6 && memcmp(row, own, 7) == 0) {
            printf("%.*s\n", (int)length, row);
            return;
        }
        if (found && length > 0 && row[0] != '\t' && row[0] != '#') return;
        if (length > 5 && memcmp(row, maker, 6) == 0) {
            printf("%.*s\n", (int)length, row);
            found = 1;
        }
    }
}

static unsigned number(const char *folder, const char *name) {
    char path[512];
    unsigned found = 0;
    snprintf(path, sizeof path, "%s/%s", folder, name);
    FILE *file = fopen(path, "re");
    if (file == NULL) return 0;
    if (fscanf(file, "%x", &found) != 1) found = 0;
    fclose(file);
    return found;
}

static void functions(void) {
    int file = open("/usr/share/misc/pci.ids", O_RDONLY | O_CLOEXEC);
    struct stat status;
    const char *ids = MAP_FAILED;
    if (file >= 0 && fstat(file, &status) == 0) ids = mmap(NULL, status.st_size, PROT_READ, MAP_PRIVATE, file, 0);
    DIR *list = opendir("/sys/bus/pci/devices");
    for (struct dirent *entry; list != NULL && (entry = readdir(list)) != NULL;) {
        if (entry->d_name[0] == '.') continue;
        char folder[300];
        snprintf(folder, sizeof folder, "/sys/bus/pci/devices/%s", entry->d_name);
        unsigned vendor = number(folder, "vendor"), product = number(folder, "device");
        printf("%s: %06x %04x:%04x\n", entry->d_name, number(folder, "class"), vendor, product);
        if (ids != MAP_FAILED) names(ids, status.st_size, vendor, product);
    }
    if (list != NULL) closedir(list);
}

int main(void) {
    processors();
    system_files();
    device("dmi", "id", (const char *const[]){
        "sys_vendor", "product_name", "board_vendor", "board_name", "chassis_type", "bios_vendor", "bios_version",
        "bios_date", NULL});
    devices("block", (const char *const[]){
        "size", "removable", "queue/rotational", "device/model", "device/vendor", NULL});
    devices("net", (const char *const[]){"type", "device/uevent", NULL});
    devices("power_supply", (const char *const[]){
        "type", "energy_full", "energy_full_design", "charge_full", "charge_full_design", NULL});
    devices("drm", (const char *const[]){"status", "modes", NULL});
    devices("sound", (const char *const[]){"id", NULL});
    devices("video4linux", (const char *const[]){"name", NULL});
    functions();
    return 0;
}
