// SPDX-FileCopyrightText: 2026 The Folkevalgtdag authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QWidget;

namespace fvd {

/// Hands the focus on to what comes next in \a window as it is read, or to what comes before. False
/// if nothing there wants it.
bool focusInReadingOrder(QWidget *window, bool next);

/// A window in which Tab goes from one thing to the next as they are read. Qt's own order is that
/// in which they were made, which what is filled in later falls out of, and it leaps over what
/// stands before the focus proxy of the page.
template <typename Window>
class InReadingOrder : public Window
{
public:
    using Window::Window;

protected:
    bool focusNextPrevChild(bool next) override { return focusInReadingOrder(this, next); }
};

} // namespace fvd
