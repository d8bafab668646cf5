/* Where the data files are. */
#ifndef PP_BASE_PATHS_H
#define PP_BASE_PATHS_H

#include <stdbool.h>

struct buf;

/* Find the data file `name` ("communes.csv", "profiles/partnerprozess.json") beside the running program: in
 * ../share/pp-tools of the program's folder (installed), or in lib/data of the source tree that build/bin is in.
 * The program is found by /proc/self/exe. False if there is none; `out` then holds the last path tried. */
bool paths_data(const char *name, struct buf *out);

#endif
