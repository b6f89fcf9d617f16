#include "CPCIShims.h"
int pci_shim_placeholder(void){return 0;}
