// SPDX-FileCopyrightText: 2026 The Folkevalgtdag authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/content/contentissue.h"

namespace fvd {

/// Collects what is found about one file.
class Report
{
public:
    Report(QString file, QList<ContentIssue> &issues)
        : m_file(std::move(file))
        , m_issues(&issues)
    {
    }

    void operator()(int line, ContentIssueKind kind, const QString &detail = {}) const
    {
        // A value that is read twice is still wrong once.
        const ContentIssue issue{m_file, line, kind, detail};
        if (!m_issues->contains(issue))
            m_issues->append(issue);
    }

private:
    QString m_file;
    QList<ContentIssue> *m_issues;
};

} // namespace fvd
