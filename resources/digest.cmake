# SPDX-FileCopyrightText: 2026 The Folkevalgtdag authors
# SPDX-License-Identifier: GPL-3.0-or-later
# Writes one digest of FILES, their names and what is in them, to OUT.
set(all "")
foreach(file IN LISTS FILES)
    file(SHA256 ${CMAKE_CURRENT_SOURCE_DIR}/${file} each)
    string(APPEND all "${each} ${file}\n")
endforeach()
string(SHA256 digest "${all}")
file(WRITE ${OUT} ${digest})
