/* What both C programs of this folder read from files: what stands in /proc, and the processors. */
#pragma once

#include <dirent.h>
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

static void system_files(void) {
    rows("/proc/meminfo", (const char *const[]){"MemTotal", NULL});
    rows("/etc/os-release", (const char *const[]){"ID=", "VERSION_ID=", "PRETTY_NAME=", NULL});
    value("/proc/sys/kernel", "osrelease");
    rows("/proc/self/mountinfo", (const char *const[]){"", NULL});
}
