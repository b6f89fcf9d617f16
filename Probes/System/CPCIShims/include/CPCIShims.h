/// What Swift cannot ask of libpci itself.
///
/// libpci reports an error by a callback that must not return, and would otherwise end the process.
/// Here that callback jumps back into the call that was under way, which then says so.
#pragma once

#include <pci/pci.h>
#include <stdbool.h>
#include <stddef.h>

/// Opens libpci to look names up, without a bus.
struct pci_access *pci_shim_open_names(void);

void pci_shim_close(struct pci_access *access);

/// `pci_lookup_name` is variadic, which Swift cannot call. False where pci.ids does not know the device.
bool pci_shim_device_name(struct pci_access *access, char *buffer, int size, int vendor, int device);

bool pci_shim_vendor_name(struct pci_access *access, char *buffer, int size, int vendor);
