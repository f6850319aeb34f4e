// SPDX-FileCopyrightText: 2026 The Folkevalgtdag authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/library/brief.h"

class QTextDocument;

namespace fvd {

struct Tokens;

/// What a reading text is made from, besides the theme or material itself.
struct ReadingLook
{
    const Tokens &tokens;
    LanguageForm form = LanguageForm::Bokmaal;
    bool forRoom = false; ///< on paper that may be handed out: without advice for the facilitator
};

/// Fills \a document with \a theme to read: aim, ready programmes, introduction, and links to \a
/// materials, which are its own. A link's address is the id of what it leads to, or says which
/// programme is to be put into a session.
void writeTheme(QTextDocument &document, const Theme &theme, const QList<MaterialBrief> &materials,
    const ReadingLook &look);

/// Fills \a document with \a material to read: stages, text, sources, and when it was checked.
void writeMaterial(QTextDocument &document, const Material &material, const ReadingLook &look);

/// The address of the link that puts the programme of \a shape into a session, and back.
QString addressOf(ProgrammeShape shape);
std::optional<ProgrammeShape> shapeAt(const QString &address);

/// "45–80 min", "20 min", "" for none.
QString minutesRange(Minutes minimum, Minutes planned);
/// "groups of 4–6", "" for any.
QString groupRange(int least, int most);

} // namespace fvd
