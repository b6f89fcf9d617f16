int pci_shim_placeholder(void);
