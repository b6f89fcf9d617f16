/// Says in a sentence what would otherwise be a signal: that Swift's runtime cannot start on this PC.
///
/// Nothing is called from here: the check stands in the program's `.preinit_array`, which the loader goes through before
/// any initialiser, of Swift's runtime or of a library. Exit status 69, `EX_UNAVAILABLE` of sysexits.h.
#pragma once
