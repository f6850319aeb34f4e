<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_GB" sourcelanguage="en_GB">
<context>
    <name>Actions</name>
    <message>
        <source>New session …</source>
        <translation>New session …</translation>
    </message>
    <message>
        <source>Begin a session for a council</source>
        <translation>Begin a session for a council</translation>
    </message>
    <message>
        <source>Paste programme …</source>
        <translation>Paste programme …</translation>
    </message>
    <message>
        <source>Make a session of a programme you have as text</source>
        <translation>Make a session of a programme you have as text</translation>
    </message>
    <message>
        <source>Find anything …</source>
        <translation>Find anything …</translation>
    </message>
    <message>
        <source>Go to a session, theme, material or council, or do something</source>
        <translation>Go to a session, theme, material or council, or do something</translation>
    </message>
    <message>
        <source>Search on this page</source>
        <translation>Search on this page</translation>
    </message>
    <message>
        <source>Put the cursor in the page&apos;s search field</source>
        <translation>Put the cursor in the page&apos;s search field</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Back</translation>
    </message>
    <message>
        <source>Go to the page you came from</source>
        <translation>Go to the page you came from</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Forward</translation>
    </message>
    <message>
        <source>Go to the page you went back from</source>
        <translation>Go to the page you went back from</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Sessions</translation>
    </message>
    <message>
        <source>Show all sessions</source>
        <translation>Show all sessions</translation>
    </message>
    <message>
        <source>Theme library</source>
        <translation>Theme library</translation>
    </message>
    <message>
        <source>Show themes and their materials</source>
        <translation>Show themes and their materials</translation>
    </message>
    <message>
        <source>Councils</source>
        <translation>Councils</translation>
    </message>
    <message>
        <source>Show all councils</source>
        <translation>Show all councils</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Settings</translation>
    </message>
    <message>
        <source>Show the settings</source>
        <translation>Show the settings</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Undo</translation>
    </message>
    <message>
        <source>Take back the last change of this session</source>
        <translation>Take back the last change of this session</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Redo</translation>
    </message>
    <message>
        <source>Make the change again</source>
        <translation>Make the change again</translation>
    </message>
    <message>
        <source>Export …</source>
        <translation>Export …</translation>
    </message>
    <message>
        <source>Write the programme or the run sheet to a file or on paper</source>
        <translation>Write the programme or the run sheet to a file or on paper</translation>
    </message>
    <message>
        <source>Copy to another council …</source>
        <translation>Copy to another council …</translation>
    </message>
    <message>
        <source>Use this programme for another council; counts, names and notes stay behind</source>
        <translation>Use this programme for another council; counts, names and notes stay behind</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Delete</translation>
    </message>
    <message>
        <source>Delete the session; it can be undone</source>
        <translation>Delete the session; it can be undone</translation>
    </message>
    <message>
        <source>Add council …</source>
        <translation>Add council …</translation>
    </message>
    <message>
        <source>Add a råd or a gathering of several councils</source>
        <translation>Add a råd or a gathering of several councils</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Quit</translation>
    </message>
    <message>
        <source>Close the program; everything is saved</source>
        <translation>Close the program; everything is saved</translation>
    </message>
    <message>
        <source>New item</source>
        <translation>New item</translation>
    </message>
    <message>
        <source>Add an item below the chosen one</source>
        <translation>Add an item below the chosen one</translation>
    </message>
    <message>
        <source>Add break</source>
        <translation>Add break</translation>
    </message>
    <message>
        <source>Add a break below the chosen item</source>
        <translation>Add a break below the chosen item</translation>
    </message>
    <message>
        <source>Double</source>
        <translation>Double</translation>
    </message>
    <message>
        <source>Make a copy of the item below it</source>
        <translation>Make a copy of the item below it</translation>
    </message>
    <message>
        <source>Delete item</source>
        <translation>Delete item</translation>
    </message>
    <message>
        <source>Take the item out of the day; it can be undone</source>
        <translation>Take the item out of the day; it can be undone</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Move up</translation>
    </message>
    <message>
        <source>Move the item above the one before it</source>
        <translation>Move the item above the one before it</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Move down</translation>
    </message>
    <message>
        <source>Move the item below the one after it</source>
        <translation>Move the item below the one after it</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>Split</translation>
    </message>
    <message>
        <source>Cut the item in two; the second part continues the first</source>
        <translation>Cut the item in two; the second part continues the first</translation>
    </message>
    <message>
        <source>Merge with next</source>
        <translation>Merge with next</translation>
    </message>
    <message>
        <source>Put the next item into this one</source>
        <translation>Put the next item into this one</translation>
    </message>
    <message>
        <source>Pin time</source>
        <translation>Pin time</translation>
    </message>
    <message>
        <source>Keep the start where it is when items before it grow or move</source>
        <translation>Keep the start where it is when items before it grow or move</translation>
    </message>
    <message>
        <source>Cut</source>
        <translation>Cut</translation>
    </message>
    <message>
        <source>Take the items out and keep them on the clipboard</source>
        <translation>Take the items out and keep them on the clipboard</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copy</translation>
    </message>
    <message>
        <source>Put the items on the clipboard, for here and as text</source>
        <translation>Put the items on the clipboard, for here and as text</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Paste</translation>
    </message>
    <message>
        <source>Add items or a programme from the clipboard</source>
        <translation>Add items or a programme from the clipboard</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Library</translation>
    </message>
    <message>
        <source>Show materials to put into the day</source>
        <translation>Show materials to put into the day</translation>
    </message>
    <message>
        <source>Draft …</source>
        <translation>Draft …</translation>
    </message>
    <message>
        <source>Make a draft of the day from the premeeting</source>
        <translation>Make a draft of the day from the premeeting</translation>
    </message>
    <message>
        <source>New day</source>
        <translation>New day</translation>
    </message>
    <message>
        <source>Add a day to the session</source>
        <translation>Add a day to the session</translation>
    </message>
    <message>
        <source>Next day</source>
        <translation>Next day</translation>
    </message>
    <message>
        <source>Show the next day of the session</source>
        <translation>Show the next day of the session</translation>
    </message>
    <message>
        <source>Previous day</source>
        <translation>Previous day</translation>
    </message>
    <message>
        <source>Show the day before</source>
        <translation>Show the day before</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Next</translation>
    </message>
    <message>
        <source>Go on to the next stage or item; a clicker does so too</source>
        <translation>Go on to the next stage or item; a clicker does so too</translation>
    </message>
    <message>
        <source>Back to before</source>
        <translation>Back to before</translation>
    </message>
    <message>
        <source>Go back as if Next had not been pressed</source>
        <translation>Go back as if Next had not been pressed</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Let the clock stand, or go on</source>
        <translation>Let the clock stand, or go on</translation>
    </message>
    <message>
        <source>+1</source>
        <translation>+1</translation>
    </message>
    <message>
        <source>Give what is on one minute more</source>
        <translation>Give what is on one minute more</translation>
    </message>
    <message>
        <source>+5</source>
        <translation>+5</translation>
    </message>
    <message>
        <source>Give what is on five minutes more</source>
        <translation>Give what is on five minutes more</translation>
    </message>
    <message>
        <source>Began earlier …</source>
        <translation>Began earlier …</translation>
    </message>
    <message>
        <source>Say how many minutes ago it began, when nobody pressed</source>
        <translation>Say how many minutes ago it began, when nobody pressed</translation>
    </message>
    <message>
        <source>Break now …</source>
        <translation>Break now …</translation>
    </message>
    <message>
        <source>Put in a break at once; what is on goes on after it</source>
        <translation>Put in a break at once; what is on goes on after it</translation>
    </message>
    <message>
        <source>Write a note</source>
        <translation>Write a note</translation>
    </message>
    <message>
        <source>Put the cursor in the field for notes</source>
        <translation>Put the cursor in the field for notes</translation>
    </message>
    <message>
        <source>Note: idea</source>
        <translation>Note: idea</translation>
    </message>
    <message>
        <source>The note is an idea</source>
        <translation>The note is an idea</translation>
    </message>
    <message>
        <source>Note: agreement</source>
        <translation>Note: agreement</translation>
    </message>
    <message>
        <source>The note is an agreement</source>
        <translation>The note is an agreement</translation>
    </message>
    <message>
        <source>Note: ground rule</source>
        <translation>Note: ground rule</translation>
    </message>
    <message>
        <source>The note is a ground rule</source>
        <translation>The note is a ground rule</translation>
    </message>
    <message>
        <source>Note: follow-up</source>
        <translation>Note: follow-up</translation>
    </message>
    <message>
        <source>The note is a follow-up</source>
        <translation>The note is a follow-up</translation>
    </message>
    <message>
        <source>Note: open question</source>
        <translation>Note: open question</translation>
    </message>
    <message>
        <source>The note is an open question</source>
        <translation>The note is an open question</translation>
    </message>
    <message>
        <source>Next table</source>
        <translation>Next table</translation>
    </message>
    <message>
        <source>The note is from the table after</source>
        <translation>The note is from the table after</translation>
    </message>
    <message>
        <source>Table before</source>
        <translation>Table before</translation>
    </message>
    <message>
        <source>The note is from the table before</source>
        <translation>The note is from the table before</translation>
    </message>
    <message>
        <source>Dark room screen</source>
        <translation>Dark room screen</translation>
    </message>
    <message>
        <source>Make the room&apos;s screen dark, or show it again; clickers do so too</source>
        <translation>Make the room&apos;s screen dark, or show it again; clickers do so too</translation>
    </message>
    <message>
        <source>Freeze the room screen</source>
        <translation>Freeze the room screen</translation>
    </message>
    <message>
        <source>Let the room go on seeing what it sees, or follow again</source>
        <translation>Let the room go on seeing what it sees, or follow again</translation>
    </message>
    <message>
        <source>Find a fact …</source>
        <translation>Find a fact …</translation>
    </message>
    <message>
        <source>Look up whether something is allowed, while the room sees a neutral card</source>
        <translation>Look up whether something is allowed, while the room sees a neutral card</translation>
    </message>
    <message>
        <source>Groups …</source>
        <translation>Groups …</translation>
    </message>
    <message>
        <source>Divide those who come into groups</source>
        <translation>Divide those who come into groups</translation>
    </message>
    <message>
        <source>Draw</source>
        <translation>Draw</translation>
    </message>
    <message>
        <source>Divide anew those who are not locked</source>
        <translation>Divide anew those who are not locked</translation>
    </message>
    <message>
        <source>Lock the person</source>
        <translation>Lock the person</translation>
    </message>
    <message>
        <source>Keep the person at the table when the rest is drawn anew</source>
        <translation>Keep the person at the table when the rest is drawn anew</translation>
    </message>
    <message>
        <source>Lock the table</source>
        <translation>Lock the table</translation>
    </message>
    <message>
        <source>Keep the table as it is when the rest is drawn anew</source>
        <translation>Keep the table as it is when the rest is drawn anew</translation>
    </message>
    <message>
        <source>Leads the table</source>
        <translation>Leads the table</translation>
    </message>
    <message>
        <source>Let the person lead the table</source>
        <translation>Let the person lead the table</translation>
    </message>
    <message>
        <source>To the next table</source>
        <translation>To the next table</translation>
    </message>
    <message>
        <source>Move the person to the table after</source>
        <translation>Move the person to the table after</translation>
    </message>
    <message>
        <source>To the table before</source>
        <translation>To the table before</translation>
    </message>
    <message>
        <source>Move the person to the table before</source>
        <translation>Move the person to the table before</translation>
    </message>
    <message>
        <source>Does not come</source>
        <translation>Does not come</translation>
    </message>
    <message>
        <source>Take the person away from the table; nobody else moves</source>
        <translation>Take the person away from the table; nobody else moves</translation>
    </message>
    <message>
        <source>Tables on the room screen</source>
        <translation>Tables on the room screen</translation>
    </message>
    <message>
        <source>Show the room who sits where, without names, or what is on again</source>
        <translation>Show the room who sits where, without names, or what is on again</translation>
    </message>
    <message>
        <source>Sync</source>
        <translation>Sync</translation>
    </message>
    <message>
        <source>Show what waits to be sent, and what came in</source>
        <translation>Show what waits to be sent, and what came in</translation>
    </message>
    <message>
        <source>Open from a colleague …</source>
        <translation>Open from a colleague …</translation>
    </message>
    <message>
        <source>Bring in a session that a colleague sent as a file</source>
        <translation>Bring in a session that a colleague sent as a file</translation>
    </message>
    <message>
        <source>Send to a colleague …</source>
        <translation>Send to a colleague …</translation>
    </message>
    <message>
        <source>Write the session to a file that a colleague can open and go on with</source>
        <translation>Write the session to a file that a colleague can open and go on with</translation>
    </message>
</context>
<context>
    <name>AddCouncil</name>
    <message>
        <source>Add council</source>
        <translation>Add council</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Add</translation>
    </message>
    <message>
        <source>A råd: of the young, the old, or people with disabilities</source>
        <translation>A råd: of the young, the old, or people with disabilities</translation>
    </message>
    <message>
        <source>Several councils that meet as one</source>
        <translation>Several councils that meet as one</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Belongs to (press Enter on a council to add it, Del to take it away again)</source>
        <translation>Belongs to (press Enter on a council to add it, Del to take it away again)</translation>
    </message>
    <message>
        <source>Councils that belong to it</source>
        <translation>Councils that belong to it</translation>
    </message>
    <message>
        <source>Give it a name.</source>
        <translation>Give it a name.</translation>
    </message>
    <message>
        <source>Choose who it belongs to.</source>
        <translation>Choose who it belongs to.</translation>
    </message>
</context>
<context>
    <name>Cli</name>
    <message>
        <source>There is no council with the number %1.</source>
        <translation>There is no council with the number %1.</translation>
    </message>
    <message>
        <source>Term: %1–%2</source>
        <translation>Term: %1–%2</translation>
    </message>
    <message>
        <source>The file with the store.</source>
        <translation>The file with the store.</translation>
    </message>
    <message>
        <source>Print JSON.</source>
        <translation>Print JSON.</translation>
    </message>
    <message>
        <source>Number of a council; may be repeated.</source>
        <translation>Number of a council; may be repeated.</translation>
    </message>
    <message>
        <source>Date of the first day: 2026-12-03.</source>
        <translation>Date of the first day: 2026-12-03.</translation>
    </message>
    <message>
        <source>When the day begins: 09:00.</source>
        <translation>When the day begins: 09:00.</translation>
    </message>
    <message>
        <source>When the day ends: 15:30.</source>
        <translation>When the day ends: 15:30.</translation>
    </message>
    <message>
        <source>Language form: nb or nn.</source>
        <translation>Language form: nb or nn.</translation>
    </message>
    <message>
        <source>Title of the session.</source>
        <translation>Title of the session.</translation>
    </message>
    <message>
        <source>Template that the day is made from.</source>
        <translation>Template that the day is made from.</translation>
    </message>
    <message>
        <source>Which of the term&apos;s days; may be repeated.</source>
        <translation>Which of the term&apos;s days; may be repeated.</translation>
    </message>
    <message>
        <source>Wanted themes, the most wanted first.</source>
        <translation>Wanted themes, the most wanted first.</translation>
    </message>
    <message>
        <source>Only this theme.</source>
        <translation>Only this theme.</translation>
    </message>
    <message>
        <source>Make a new session of it.</source>
        <translation>Make a new session of it.</translation>
    </message>
    <message>
        <source>Format: pdf, docx, odt, html, md, txt, ics.</source>
        <translation>Format: pdf, docx, odt, html, md, txt, ics.</translation>
    </message>
    <message>
        <source>File to write.</source>
        <translation>File to write.</translation>
    </message>
    <message>
        <source>Say what there is.</source>
        <translation>Say what there is.</translation>
    </message>
    <message>
        <source>Say what to do; folkevalgtdag-cli --help lists it.</source>
        <translation>Say what to do; folkevalgtdag-cli --help lists it.</translation>
    </message>
    <message>
        <source>There is no command &quot;%1&quot;; folkevalgtdag-cli --help lists them.</source>
        <translation>There is no command &quot;%1&quot;; folkevalgtdag-cli --help lists them.</translation>
    </message>
    <message>
        <source>Usage: %1</source>
        <translation>Usage: %1</translation>
    </message>
    <message>
        <source>--%1 is not for this command. Usage: %2</source>
        <translation>--%1 is not for this command. Usage: %2</translation>
    </message>
    <message>
        <source>--language is nb or nn.</source>
        <translation>--language is nb or nn.</translation>
    </message>
    <message>
        <source>There is no theme called %1.</source>
        <translation>There is no theme called %1.</translation>
    </message>
    <message>
        <source>There is no material called %1.</source>
        <translation>There is no material called %1.</translation>
    </message>
    <message>
        <source>%1 is no folder.</source>
        <translation>%1 is no folder.</translation>
    </message>
    <message numerus="yes">
        <source>%n theme(s)</source>
        <translation>
            <numerusform>%n theme</numerusform>
            <numerusform>%n themes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n material(s)</source>
        <translation>
            <numerusform>%n material</numerusform>
            <numerusform>%n materials</numerusform>
        </translation>
    </message>
    <message>
        <source>--date is written like 2026-12-03.</source>
        <translation>--date is written like 2026-12-03.</translation>
    </message>
    <message>
        <source>--%1 is written like 09:00.</source>
        <translation>--%1 is written like 09:00.</translation>
    </message>
    <message>
        <source>--part is basis-1, basis-2, tailored-3, tailored-4, raad or other.</source>
        <translation>--part is basis-1, basis-2, tailored-3, tailored-4, raad or other.</translation>
    </message>
    <message>
        <source>There is no session with the id %1.</source>
        <translation>There is no session with the id %1.</translation>
    </message>
    <message>
        <source>This is not text, so nothing was read. Copy the programme as text and paste it again.</source>
        <translation>This is not text, so nothing was read. Copy the programme as text and paste it again.</translation>
    </message>
    <message>
        <source>--format is pdf, docx, odt, html, md, txt or ics.</source>
        <translation>--format is pdf, docx, odt, html, md, txt or ics.</translation>
    </message>
    <message>
        <source>Say with --out which file to write.</source>
        <translation>Say with --out which file to write.</translation>
    </message>
    <message>
        <source>Only the programme can be a calendar file.</source>
        <translation>Only the programme can be a calendar file.</translation>
    </message>
    <message>
        <source>A calendar file needs a date: give the day one, and try again.</source>
        <translation>A calendar file needs a date: give the day one, and try again.</translation>
    </message>
    <message>
        <source>The store is sound.</source>
        <translation>The store is sound.</translation>
    </message>
    <message>
        <source>There is no sound backup of this store.</source>
        <translation>There is no sound backup of this store.</translation>
    </message>
    <message>
        <source>Restored from %1.</source>
        <translation>Restored from %1.</translation>
    </message>
    <message>
        <source>What stood there is kept as %1.</source>
        <translation>What stood there is kept as %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n session(s)</source>
        <translation>
            <numerusform>%n session</numerusform>
            <numerusform>%n sessions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n document(s)</source>
        <translation>
            <numerusform>%n document</numerusform>
            <numerusform>%n documents</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 KB on disk</source>
        <translation>%1 KB on disk</translation>
    </message>
    <message>
        <source>There is no such template; there are %1.</source>
        <translation>There is no such template; there are %1.</translation>
    </message>
    <message>
        <source>File with events, a JSON object a line; - for standard input.</source>
        <translation>File with events, a JSON object a line; - for standard input.</translation>
    </message>
    <message>
        <source>The moment to look at: 2026-12-03T09:08:00+01:00.</source>
        <translation>The moment to look at: 2026-12-03T09:08:00+01:00.</translation>
    </message>
    <message>
        <source>Say with --events which file has the events, or -.</source>
        <translation>Say with --events which file has the events, or -.</translation>
    </message>
    <message>
        <source>--at is written like 2026-12-03T09:08:00+01:00.</source>
        <translation>--at is written like 2026-12-03T09:08:00+01:00.</translation>
    </message>
    <message>
        <source>The session has no day to run.</source>
        <translation>The session has no day to run.</translation>
    </message>
    <message>
        <source>Line %1 of the events: %2</source>
        <translation>Line %1 of the events: %2</translation>
    </message>
    <message>
        <source>this is not a JSON object.</source>
        <translation>this is not a JSON object.</translation>
    </message>
    <message>
        <source>&quot;at&quot; is written like 2026-12-03T09:08:00+01:00.</source>
        <translation>&quot;at&quot; is written like 2026-12-03T09:08:00+01:00.</translation>
    </message>
    <message>
        <source>&quot;kind&quot; of a note is idea, agreement, rule, followup or question.</source>
        <translation>&quot;kind&quot; of a note is idea, agreement, rule, followup or question.</translation>
    </message>
    <message numerus="yes">
        <source>the day has %n item(s), counted from 0.</source>
        <translation>
            <numerusform>the day has %n item, counted from 0.</numerusform>
            <numerusform>the day has %n items, counted from 0.</numerusform>
        </translation>
    </message>
    <message>
        <source>&quot;kind&quot; of a level is agreements, main-points or full.</source>
        <translation>&quot;kind&quot; of a level is agreements, main-points or full.</translation>
    </message>
    <message>
        <source>&quot;do&quot; is start, next, back, pause, resume, extend, skip, insert, note, repeat, began, interrupt, adopt, level, end, undo or redo.</source>
        <translation>&quot;do&quot; is start, next, back, pause, resume, extend, skip, insert, note, repeat, began, interrupt, adopt, level, end, undo or redo.</translation>
    </message>
    <message>
        <source>Print how heavy each text is to read, and its words.</source>
        <translation>Print how heavy each text is to read, and its words.</translation>
    </message>
    <message>
        <source>Say which version this is.</source>
        <translation>Say which version this is.</translation>
    </message>
    <message>
        <source>--%1 is a whole number.</source>
        <translation>--%1 is a whole number.</translation>
    </message>
    <message>
        <source>--end comes after --start.</source>
        <translation>--end comes after --start.</translation>
    </message>
    <message>
        <source>There is nothing in it to read.</source>
        <translation>There is nothing in it to read.</translation>
    </message>
    <message>
        <source>Address of the sync server.</source>
        <translation>Address of the sync server.</translation>
    </message>
    <message>
        <source>User name there.</source>
        <translation>User name there.</translation>
    </message>
    <message>
        <source>File with the password in its first line.</source>
        <translation>File with the password in its first line.</translation>
    </message>
    <message>
        <source>What to bring together: materials, region-…, private-…; may be repeated.</source>
        <translation>What to bring together: materials, region-…, private-…; may be repeated.</translation>
    </message>
    <message>
        <source>Bring all together and end, as without it.</source>
        <translation>Bring all together and end, as without it.</translation>
    </message>
    <message>
        <source>Go on, and bring what changes.</source>
        <translation>Go on, and bring what changes.</translation>
    </message>
    <message>
        <source>%1: %2 fetched, %3 sent.</source>
        <translation>%1: %2 fetched, %3 sent.</translation>
    </message>
    <message numerus="yes">
        <source>%n conflict(s) settled.</source>
        <translation>
            <numerusform>%n conflict settled.</numerusform>
            <numerusform>%n conflicts settled.</numerusform>
        </translation>
    </message>
    <message>
        <source>Refused: %1 (%2).</source>
        <translation>Refused: %1 (%2).</translation>
    </message>
    <message>
        <source>Say with --password-file where the password is.</source>
        <translation>Say with --password-file where the password is.</translation>
    </message>
    <message>
        <source>--space is materials, region-… or private-…, not %1.</source>
        <translation>--space is materials, region-… or private-…, not %1.</translation>
    </message>
    <message>
        <source>Say with --out which folder or zip file to write.</source>
        <translation>Say with --out which folder or zip file to write.</translation>
    </message>
    <message>
        <source>Fetch the files of documents too: pictures, slides, films.</source>
        <translation>Fetch the files of documents too: pictures, slides, films.</translation>
    </message>
    <message>
        <source>The session has no day to divide people on.</source>
        <translation>The session has no day to divide people on.</translation>
    </message>
    <message>
        <source>--size and --tables are whole numbers above 0.</source>
        <translation>--size and --tables are whole numbers above 0.</translation>
    </message>
    <message>
        <source>Say --size or --tables, not both.</source>
        <translation>Say --size or --tables, not both.</translation>
    </message>
    <message>
        <source>--people is a number, or like member=27,substitute=2,administration=6.</source>
        <translation>--people is a number, or like member=27,substitute=2,administration=6.</translation>
    </message>
    <message>
        <source>Nobody is known to come: say how many with --people.</source>
        <translation>Nobody is known to come: say how many with --people.</translation>
    </message>
    <message>
        <source>How many come: 35, or member=27,administration=8.</source>
        <translation>How many come: 35, or member=27,administration=8.</translation>
    </message>
    <message>
        <source>Another number gives another draft, or other groups.</source>
        <translation>Another number gives another draft, or other groups.</translation>
    </message>
    <message>
        <source>Kind of document: programme, runsheet, exercises, cards, signs, planb, summary, report.</source>
        <translation>Kind of document: programme, runsheet, exercises, cards, signs, planb, summary, report.</translation>
    </message>
    <message>
        <source>Keep the events, or the groups, in the session.</source>
        <translation>Keep the events, or the groups, in the session.</translation>
    </message>
    <message>
        <source>File with a person a line, its cells parted by tabs or semicolons.</source>
        <translation>File with a person a line, its cells parted by tabs or semicolons.</translation>
    </message>
    <message>
        <source>People at a table.</source>
        <translation>People at a table.</translation>
    </message>
    <message>
        <source>Number of tables.</source>
        <translation>Number of tables.</translation>
    </message>
    <message>
        <source>--as is programme, runsheet, exercises, cards, signs, planb, summary or report.</source>
        <translation>--as is programme, runsheet, exercises, cards, signs, planb, summary or report.</translation>
    </message>
    <message>
        <source>Say where the server is: https://…</source>
        <translation>Say where the server is: https://…</translation>
    </message>
    <message>
        <source>File with a user a line, below the names of its cells: user;name;email;regions;roles;password.</source>
        <translation>File with a user a line, below the names of its cells: user;name;email;regions;roles;password.</translation>
    </message>
    <message>
        <source>A region to make a database for; may be repeated.</source>
        <translation>A region to make a database for; may be repeated.</translation>
    </message>
    <message>
        <source>%1: database made.</source>
        <translation>%1: database made.</translation>
    </message>
    <message>
        <source>%1: set who has access.</source>
        <translation>%1: set who has access.</translation>
    </message>
    <message>
        <source>%1: rules made.</source>
        <translation>%1: rules made.</translation>
    </message>
    <message>
        <source>%1: rules renewed.</source>
        <translation>%1: rules renewed.</translation>
    </message>
    <message>
        <source>%1: account made.</source>
        <translation>%1: account made.</translation>
    </message>
    <message>
        <source>%1: account changed.</source>
        <translation>%1: account changed.</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) were as they should be.</source>
        <translation>
            <numerusform>%n thing was as it should be.</numerusform>
            <numerusform>%n things were as they should be.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 has no account yet and no password in the list; --out says where to write one that is made up.</source>
        <translation>%1 has no account yet and no password in the list; --out says where to write one that is made up.</translation>
    </message>
    <message>
        <source>There is no region %1; --region makes one, of the letters a to z, digits and hyphens.</source>
        <translation>There is no region %1; --region makes one, of the letters a to z, digits and hyphens.</translation>
    </message>
    <message>
        <source>Only an admin of %1 may set it up.</source>
        <translation>Only an admin of %1 may set it up.</translation>
    </message>
    <message>
        <source>Line %1 of %2 is no user: user;name;email;regions;roles;password, with coordinator, editor or reader as roles.</source>
        <translation>Line %1 of %2 is no user: user;name;email;regions;roles;password, with coordinator, editor or reader as roles.</translation>
    </message>
    <message>
        <source>Why it is withdrawn, to be read by facilitators.</source>
        <translation>Why it is withdrawn, to be read by facilitators.</translation>
    </message>
    <message>
        <source>Material to use in its place.</source>
        <translation>Material to use in its place.</translation>
    </message>
    <message>
        <source>Withdrawn: %1</source>
        <translation>Withdrawn: %1</translation>
    </message>
    <message>
        <source>Use instead: %1</source>
        <translation>Use instead: %1</translation>
    </message>
    <message>
        <source>%1 is not for materials.</source>
        <translation>%1 is not for materials.</translation>
    </message>
    <message>
        <source>New: %1</source>
        <translation>New: %1</translation>
    </message>
    <message>
        <source>Changed: %1</source>
        <translation>Changed: %1</translation>
    </message>
    <message>
        <source>Not in the folder, and still on the server: %1</source>
        <translation>Not in the folder, and still on the server: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n text(s) sent to %1.</source>
        <translation>
            <numerusform>%n text sent to %1.</numerusform>
            <numerusform>%n texts sent to %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is new since the last time, so nothing was sent.</source>
        <translation>Nothing is new since the last time, so nothing was sent.</translation>
    </message>
    <message numerus="yes">
        <source>%1 refused %n text(s).</source>
        <translation>
            <numerusform>%1 refused %n text.</numerusform>
            <numerusform>%1 refused %n texts.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was sent, since the check found something to mend.</source>
        <translation>Nothing was sent, since the check found something to mend.</translation>
    </message>
    <message>
        <source>There are no themes in %1.</source>
        <translation>There are no themes in %1.</translation>
    </message>
    <message>
        <source>There is no material called %1 on %2.</source>
        <translation>There is no material called %1 on %2.</translation>
    </message>
    <message>
        <source>%1 is withdrawn itself.</source>
        <translation>%1 is withdrawn itself.</translation>
    </message>
    <message>
        <source>Say with --reason why, for those who have it in a plan.</source>
        <translation>Say with --reason why, for those who have it in a plan.</translation>
    </message>
    <message>
        <source>--instead is another material.</source>
        <translation>--instead is another material.</translation>
    </message>
    <message>
        <source>No sync has changed anything here.</source>
        <translation>No sync has changed anything here.</translation>
    </message>
    <message numerus="yes">
        <source>%n document(s) taken in again.</source>
        <translation>
            <numerusform>%n document taken in again.</numerusform>
            <numerusform>%n documents taken in again.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n document(s) taken back; the next sync sends that.</source>
        <translation>
            <numerusform>%n document taken back; the next sync sends that.</numerusform>
            <numerusform>%n documents taken back; the next sync sends that.</numerusform>
        </translation>
    </message>
    <message>
        <source>Edited here since, and left as it is: %1</source>
        <translation>Edited here since, and left as it is: %1</translation>
    </message>
</context>
<context>
    <name>ContentText</name>
    <message>
        <source>The file cannot be read as UTF-8 text.</source>
        <translation>The file cannot be read as UTF-8 text.</translation>
    </message>
    <message>
        <source>Name the file THEME/NAME.nb.md or THEME/NAME.nn.md.</source>
        <translation>Name the file THEME/NAME.nb.md or THEME/NAME.nn.md.</translation>
    </message>
    <message>
        <source>Begin the file with a line of ---, and the keys after it.</source>
        <translation>Begin the file with a line of ---, and the keys after it.</translation>
    </message>
    <message>
        <source>End the keys with a second line of ---.</source>
        <translation>End the keys with a second line of ---.</translation>
    </message>
    <message>
        <source>The keys cannot be read: %1.</source>
        <translation>The keys cannot be read: %1.</translation>
    </message>
    <message>
        <source>There is no key &quot;%1&quot; here.</source>
        <translation>There is no key &quot;%1&quot; here.</translation>
    </message>
    <message>
        <source>The key &quot;%1&quot; stands twice.</source>
        <translation>The key &quot;%1&quot; stands twice.</translation>
    </message>
    <message>
        <source>The key &quot;%1&quot; is missing or empty.</source>
        <translation>The key &quot;%1&quot; is missing or empty.</translation>
    </message>
    <message>
        <source>The key &quot;%1&quot; cannot have this value.</source>
        <translation>The key &quot;%1&quot; cannot have this value.</translation>
    </message>
    <message>
        <source>The minutes of the stages do not add up: %1.</source>
        <translation>The minutes of the stages do not add up: %1.</translation>
    </message>
    <message>
        <source>The shortest length is over the planned: %1.</source>
        <translation>The shortest length is over the planned: %1.</translation>
    </message>
    <message>
        <source>Give the case a &quot;## &quot; heading for each step.</source>
        <translation>Give the case a &quot;## &quot; heading for each step.</translation>
    </message>
    <message>
        <source>Write a text below the keys.</source>
        <translation>Write a text below the keys.</translation>
    </message>
    <message>
        <source>Take away the working mark %1.</source>
        <translation>Take away the working mark %1.</translation>
    </message>
    <message>
        <source>Write Markdown instead of the HTML tag %1.</source>
        <translation>Write Markdown instead of the HTML tag %1.</translation>
    </message>
    <message>
        <source>The other language form is missing: %1.</source>
        <translation>The other language form is missing: %1.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; differs from the other language form.</source>
        <translation>&quot;%1&quot; differs from the other language form.</translation>
    </message>
    <message>
        <source>There is no theme &quot;%1&quot;.</source>
        <translation>There is no theme &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>The theme %1 has this number already.</source>
        <translation>The theme %1 has this number already.</translation>
    </message>
    <message>
        <source>The minutes of the programme do not add up: %1.</source>
        <translation>The minutes of the programme do not add up: %1.</translation>
    </message>
    <message>
        <source>The programme has not the length of its shape: %1.</source>
        <translation>The programme has not the length of its shape: %1.</translation>
    </message>
    <message>
        <source>Give the theme one programme of the shape &quot;%1&quot;.</source>
        <translation>Give the theme one programme of the shape &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>Put a break in between: people sit for %1 minutes.</source>
        <translation>Put a break in between: people sit for %1 minutes.</translation>
    </message>
    <message>
        <source>The theme has no material &quot;%1&quot;.</source>
        <translation>The theme has no material &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>The material gets less than its shortest length: %1.</source>
        <translation>The material gets less than its shortest length: %1.</translation>
    </message>
    <message>
        <source>The line &quot;%1&quot; opens or ends no part that depends on a law.</source>
        <translation>The line &quot;%1&quot; opens or ends no part that depends on a law.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; belongs to the other language form.</source>
        <translation>&quot;%1&quot; belongs to the other language form.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is the old title: write kommunedirektør.</source>
        <translation>&quot;%1&quot; is the old title: write kommunedirektør.</translation>
    </message>
    <message>
        <source>A day is no council meeting: write something else for &quot;%1&quot;.</source>
        <translation>A day is no council meeting: write something else for &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>Name no party: &quot;%1&quot;.</source>
        <translation>Name no party: &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>Make this shorter: %1 words.</source>
        <translation>Make this shorter: %1 words.</translation>
    </message>
    <message>
        <source>The article has not the length it should: %1 words.</source>
        <translation>The article has not the length it should: %1 words.</translation>
    </message>
    <message>
        <source>Say, in summary and text, that this must be checked.</source>
        <translation>Say, in summary and text, that this must be checked.</translation>
    </message>
    <message>
        <source>laws.yaml does not say that %1 has been read.</source>
        <translation>laws.yaml does not say that %1 has been read.</translation>
    </message>
    <message>
        <source>Name %1 in the title of a source.</source>
        <translation>Name %1 in the title of a source.</translation>
    </message>
</context>
<context>
    <name>CopySession</name>
    <message>
        <source>Copy to another council</source>
        <translation>Copy to another council</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copy</translation>
    </message>
    <message>
        <source>The programme comes along. Dates, head counts, names, premeetings and notes stay behind.</source>
        <translation>The programme comes along. Dates, head counts, names, premeetings and notes stay behind.</translation>
    </message>
    <message>
        <source>This is the copy. The other session is as it was.</source>
        <translation>This is the copy. The other session is as it was.</translation>
    </message>
    <message>
        <source>Deleted the session for %1.</source>
        <translation>Deleted the session for %1.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Undo</translation>
    </message>
</context>
<context>
    <name>DeletionDialog</name>
    <message>
        <source>Delete lists and notes</source>
        <translation>Delete lists and notes</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>The list of those who come</source>
        <translation>The list of those who come</translation>
    </message>
    <message>
        <source>Names, parties and who sat where. It is only on this machine.</source>
        <translation>Names, parties and who sat where. It is only on this machine.</translation>
    </message>
    <message>
        <source>Delete now</source>
        <translation>Delete now</translation>
    </message>
    <message>
        <source>Drafts and notes</source>
        <translation>Drafts and notes</translation>
    </message>
    <message>
        <source>Your own notes, and ideas and open questions from the day. What was agreed on stays, as do ground rules and follow-ups.</source>
        <translation>Your own notes, and ideas and open questions from the day. What was agreed on stays, as do ground rules and follow-ups.</translation>
    </message>
    <message>
        <source>Deleted on</source>
        <translation>Deleted on</translation>
    </message>
    <message>
        <source>30 days after</source>
        <translation>30 days after</translation>
    </message>
    <message>
        <source>Deleted here means from this machine and its backups. Files you exported, and copies you made yourself, are yours to delete.</source>
        <translation>Deleted here means from this machine and its backups. Files you exported, and copies you made yourself, are yours to delete.</translation>
    </message>
    <message>
        <source>Choose when the list is deleted</source>
        <translation>Choose when the list is deleted</translation>
    </message>
    <message>
        <source>Choose when notes are deleted</source>
        <translation>Choose when notes are deleted</translation>
    </message>
    <message>
        <source>Delete drafts and notes?</source>
        <translation>Delete drafts and notes?</translation>
    </message>
    <message>
        <source>Your own notes, ideas and open questions are deleted from this machine for good, also from the backups. Changes of this session cannot be undone afterwards.</source>
        <translation>Your own notes, ideas and open questions are deleted from this machine for good, also from the backups. Changes of this session cannot be undone afterwards.</translation>
    </message>
    <message>
        <source>Delete the list?</source>
        <translation>Delete the list?</translation>
    </message>
    <message>
        <source>The list and who sat where are deleted from this machine for good, also from the backups. Changes of this session cannot be undone afterwards.</source>
        <translation>The list and who sat where are deleted from this machine for good, also from the backups. Changes of this session cannot be undone afterwards.</translation>
    </message>
</context>
<context>
    <name>Departure</name>
    <message>
        <source>Programme</source>
        <translation>Programme</translation>
    </message>
    <message>
        <source>The day has no items. Make a draft, or paste a programme.</source>
        <translation>The day has no items. Make a draft, or paste a programme.</translation>
    </message>
    <message>
        <source>Some lines that were pasted were not understood. Look at them in Programme.</source>
        <translation>Some lines that were pasted were not understood. Look at them in Programme.</translation>
    </message>
    <message numerus="yes">
        <source>Programme: %n item(s)</source>
        <translation>
            <numerusform>Programme: %n item</numerusform>
            <numerusform>Programme: %n items</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n material(s), in the plan and on this machine</source>
        <translation>
            <numerusform>%n material, in the plan and on this machine</numerusform>
            <numerusform>%n materials, in the plan and on this machine</numerusform>
        </translation>
    </message>
    <message>
        <source>No materials in the plan</source>
        <translation>No materials in the plan</translation>
    </message>
    <message>
        <source>Facts that were checked more than a year ago</source>
        <translation>Facts that were checked more than a year ago</translation>
    </message>
    <message>
        <source>Look them up before you rely on them: %1.</source>
        <translation>Look them up before you rely on them: %1.</translation>
    </message>
    <message>
        <source>Facts that must be checked</source>
        <translation>Facts that must be checked</translation>
    </message>
    <message>
        <source>They were not read in their source: %1.</source>
        <translation>They were not read in their source: %1.</translation>
    </message>
    <message>
        <source>Materials in the other form of Norwegian</source>
        <translation>Materials in the other form of Norwegian</translation>
    </message>
    <message>
        <source>Put them in anew if the council should have its own form: %1.</source>
        <translation>Put them in anew if the council should have its own form: %1.</translation>
    </message>
    <message>
        <source>Film</source>
        <translation>Film</translation>
    </message>
    <message>
        <source>Play the first minute of the film on this machine, with sound, before you go.</source>
        <translation>Play the first minute of the film on this machine, with sound, before you go.</translation>
    </message>
    <message>
        <source>No films in the plan</source>
        <translation>No films in the plan</translation>
    </message>
    <message>
        <source>Second screen is connected</source>
        <translation>Second screen is connected</translation>
    </message>
    <message>
        <source>One screen</source>
        <translation>One screen</translation>
    </message>
    <message>
        <source>Bring the adapter (HDMI and USB-C), and connect the projector early.</source>
        <translation>Bring the adapter (HDMI and USB-C), and connect the projector early.</translation>
    </message>
    <message>
        <source>Battery: %1 %</source>
        <translation>Battery: %1 %</translation>
    </message>
    <message>
        <source>It is charging. Bring the charger.</source>
        <translation>It is charging. Bring the charger.</translation>
    </message>
    <message>
        <source>Charge it now, and bring the charger.</source>
        <translation>Charge it now, and bring the charger.</translation>
    </message>
    <message>
        <source>Clock: %1</source>
        <translation>Clock: %1</translation>
    </message>
    <message>
        <source>It is slow: something here was saved later than that. Set it right.</source>
        <translation>It is slow: something here was saved later than that. Set it right.</translation>
    </message>
    <message>
        <source>The machine does not show the time in Norway.</source>
        <translation>The machine does not show the time in Norway.</translation>
    </message>
    <message>
        <source>Free on the disk: %1</source>
        <translation>Free on the disk: %1</translation>
    </message>
    <message>
        <source>Notes may not be saved. Empty the bin, or move large files.</source>
        <translation>Notes may not be saved. Empty the bin, or move large files.</translation>
    </message>
    <message>
        <source>It is enough for the day, and not for films.</source>
        <translation>It is enough for the day, and not for films.</translation>
    </message>
    <message>
        <source>No backup yet</source>
        <translation>No backup yet</translation>
    </message>
    <message>
        <source>One is taken each day the program is open. Let it stand open a minute.</source>
        <translation>One is taken each day the program is open. Let it stand open a minute.</translation>
    </message>
    <message numerus="yes">
        <source>The backup is %n day(s) old</source>
        <translation>
            <numerusform>The backup is %n day old</numerusform>
            <numerusform>The backup is %n days old</numerusform>
        </translation>
    </message>
    <message>
        <source>A new one is taken when the program stands open a minute.</source>
        <translation>A new one is taken when the program stands open a minute.</translation>
    </message>
    <message>
        <source>Backup of %1</source>
        <translation>Backup of %1</translation>
    </message>
    <message>
        <source>Not on paper</source>
        <translation>Not on paper</translation>
    </message>
    <message>
        <source>Print plan B: the day goes on if the machine does not.</source>
        <translation>Print plan B: the day goes on if the machine does not.</translation>
    </message>
    <message>
        <source>On paper since %1</source>
        <translation>On paper since %1</translation>
    </message>
    <message>
        <source>ready</source>
        <translation>ready</translation>
    </message>
    <message>
        <source>look at it</source>
        <translation>look at it</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>missing</translation>
    </message>
    <message>
        <source>Films and other files that are not here</source>
        <translation>Films and other files that are not here</translation>
    </message>
    <message>
        <source>%1. Fetch them while there is a net, or plan without.</source>
        <translation>%1. Fetch them while there is a net, or plan without.</translation>
    </message>
    <message>
        <source>Files that are damaged</source>
        <translation>Files that are damaged</translation>
    </message>
    <message>
        <source>%1. Fetch them once more.</source>
        <translation>%1. Fetch them once more.</translation>
    </message>
    <message>
        <source>Films and other files</source>
        <translation>Films and other files</translation>
    </message>
    <message>
        <source>Looking whether they are whole: %1.</source>
        <translation>Looking whether they are whole: %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n film(s) and other files, whole and on this machine (%1)</source>
        <translation>
            <numerusform>%n film or other file, whole and on this machine (%1)</numerusform>
            <numerusform>%n films and other files, whole and on this machine (%1)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DepartureDialog</name>
    <message>
        <source>Ready to leave</source>
        <translation>Ready to leave</translation>
    </message>
    <message>
        <source>Ready to leave?</source>
        <translation>Ready to leave?</translation>
    </message>
    <message>
        <source>Plan B on paper …</source>
        <translation>Plan B on paper …</translation>
    </message>
    <message>
        <source>The whole day as one PDF to print: run sheet, exercise sheets, a group card and note sheets</source>
        <translation>The whole day as one PDF to print: run sheet, exercise sheets, a group card and note sheets</translation>
    </message>
    <message>
        <source>Print the list …</source>
        <translation>Print the list …</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Plan B on paper</source>
        <translation>Plan B on paper</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Fetch the files</source>
        <translation>Fetch the files</translation>
    </message>
    <message>
        <source>Fetching</source>
        <translation>Fetching</translation>
    </message>
    <message>
        <source>What is in order</source>
        <translation>What is in order</translation>
    </message>
</context>
<context>
    <name>DifferenceText</name>
    <message>
        <source>Title</source>
        <translation>Title</translation>
    </message>
    <message>
        <source>Goal</source>
        <translation>Goal</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Place</translation>
    </message>
    <message>
        <source>Venue</source>
        <translation>Venue</translation>
    </message>
    <message>
        <source>Audience</source>
        <translation>Audience</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Remark</translation>
    </message>
    <message>
        <source>Travel and stay</source>
        <translation>Travel and stay</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>What the leadership expects</source>
        <translation>What the leadership expects</translation>
    </message>
    <message>
        <source>What the councillors wish for</source>
        <translation>What the councillors wish for</translation>
    </message>
    <message>
        <source>Keep off</source>
        <translation>Keep off</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>Room</translation>
    </message>
    <message>
        <source>Equipment</source>
        <translation>Equipment</translation>
    </message>
    <message>
        <source>Who was there</source>
        <translation>Who was there</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Where</translation>
    </message>
    <message>
        <source>What</source>
        <translation>What</translation>
    </message>
    <message>
        <source>Responsible</source>
        <translation>Responsible</translation>
    </message>
    <message>
        <source>Premeeting</source>
        <translation>Premeeting</translation>
    </message>
    <message>
        <source>Ground rule</source>
        <translation>Ground rule</translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation>Follow-up</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <translation>%1 at %2</translation>
    </message>
</context>
<context>
    <name>ErrorText</name>
    <message>
        <source>The program is already running with this store.</source>
        <translation>The program is already running with this store.</translation>
    </message>
    <message>
        <source>Everything is safe there.</source>
        <translation>Everything is safe there.</translation>
    </message>
    <message>
        <source>Use the window that is open, or close it first.</source>
        <translation>Use the window that is open, or close it first.</translation>
    </message>
    <message>
        <source>The store was written by a newer version of the program.</source>
        <translation>The store was written by a newer version of the program.</translation>
    </message>
    <message>
        <source>Nothing in it has been changed.</source>
        <translation>Nothing in it has been changed.</translation>
    </message>
    <message>
        <source>Install the newest version to open it.</source>
        <translation>Install the newest version to open it.</translation>
    </message>
    <message>
        <source>The store %1 is damaged and cannot be opened.</source>
        <translation>The store %1 is damaged and cannot be opened.</translation>
    </message>
    <message>
        <source>The file is kept as it is.</source>
        <translation>The file is kept as it is.</translation>
    </message>
    <message>
        <source>The store %1 cannot be written to.</source>
        <translation>The store %1 cannot be written to.</translation>
    </message>
    <message>
        <source>Nothing has been changed.</source>
        <translation>Nothing has been changed.</translation>
    </message>
    <message>
        <source>Check that you may write in that folder, or choose another store with --store.</source>
        <translation>Check that you may write in that folder, or choose another store with --store.</translation>
    </message>
    <message>
        <source>There is no room left on the disk.</source>
        <translation>There is no room left on the disk.</translation>
    </message>
    <message>
        <source>Make some room and start the program again.</source>
        <translation>Make some room and start the program again.</translation>
    </message>
    <message>
        <source>The store %1 could not be opened.</source>
        <translation>The store %1 could not be opened.</translation>
    </message>
    <message>
        <source>Start the program again; if that does not help, tell KS what happened.</source>
        <translation>Start the program again; if that does not help, tell KS what happened.</translation>
    </message>
    <message>
        <source>What you typed is still here, and it is tried again.</source>
        <translation>What you typed is still here, and it is tried again.</translation>
    </message>
    <message>
        <source>The last changes are not saved: there is no room left on the disk.</source>
        <translation>The last changes are not saved: there is no room left on the disk.</translation>
    </message>
    <message>
        <source>Make some room before you close the program.</source>
        <translation>Make some room before you close the program.</translation>
    </message>
    <message>
        <source>The last changes are not saved: the store cannot be written to.</source>
        <translation>The last changes are not saved: the store cannot be written to.</translation>
    </message>
    <message>
        <source>Check that the disk or folder is not write-protected.</source>
        <translation>Check that the disk or folder is not write-protected.</translation>
    </message>
    <message>
        <source>The last changes are not saved: another program holds the store.</source>
        <translation>The last changes are not saved: another program holds the store.</translation>
    </message>
    <message>
        <source>Close the other program.</source>
        <translation>Close the other program.</translation>
    </message>
    <message>
        <source>The last changes are not saved: the store is damaged.</source>
        <translation>The last changes are not saved: the store is damaged.</translation>
    </message>
    <message>
        <source>Copy what you need, and start again to get the newest backup.</source>
        <translation>Copy what you need, and start again to get the newest backup.</translation>
    </message>
    <message>
        <source>The last changes are not saved.</source>
        <translation>The last changes are not saved.</translation>
    </message>
    <message>
        <source>Do not close the program before this message is gone.</source>
        <translation>Do not close the program before this message is gone.</translation>
    </message>
    <message>
        <source>%1 was not found.</source>
        <translation>%1 was not found.</translation>
    </message>
    <message>
        <source>%1 is not a file that the program can read.</source>
        <translation>%1 is not a file that the program can read.</translation>
    </message>
    <message>
        <source>%1 could not be written: there is no room left on the disk.</source>
        <translation>%1 could not be written: there is no room left on the disk.</translation>
    </message>
    <message>
        <source>Your work is saved as before.</source>
        <translation>Your work is saved as before.</translation>
    </message>
    <message>
        <source>Make some room, or choose another disk.</source>
        <translation>Make some room, or choose another disk.</translation>
    </message>
    <message>
        <source>%1 could not be written.</source>
        <translation>%1 could not be written.</translation>
    </message>
    <message>
        <source>Choose another folder, or close the file if it is open elsewhere.</source>
        <translation>Choose another folder, or close the file if it is open elsewhere.</translation>
    </message>
    <message>
        <source>Something went wrong with %1.</source>
        <translation>Something went wrong with %1.</translation>
    </message>
    <message>
        <source>Try again.</source>
        <translation>Try again.</translation>
    </message>
    <message>
        <source>Today&apos;s backup was not taken: there is no room left on the disk.</source>
        <translation>Today&apos;s backup was not taken: there is no room left on the disk.</translation>
    </message>
    <message>
        <source>Today&apos;s backup was not taken: the store is damaged.</source>
        <translation>Today&apos;s backup was not taken: the store is damaged.</translation>
    </message>
    <message>
        <source>The earlier backups are kept.</source>
        <translation>The earlier backups are kept.</translation>
    </message>
    <message>
        <source>Export what you need, and tell KS what happened.</source>
        <translation>Export what you need, and tell KS what happened.</translation>
    </message>
    <message>
        <source>Today&apos;s backup was not taken.</source>
        <translation>Today&apos;s backup was not taken.</translation>
    </message>
    <message>
        <source>Check that you may write in the folder of the store.</source>
        <translation>Check that you may write in the folder of the store.</translation>
    </message>
    <message>
        <source>%1 was made by a newer version of the program.</source>
        <translation>%1 was made by a newer version of the program.</translation>
    </message>
</context>
<context>
    <name>Export</name>
    <message>
        <source>Programme for the participants</source>
        <translation>Programme for the participants</translation>
    </message>
    <message>
        <source>Run sheet for you</source>
        <translation>Run sheet for you</translation>
    </message>
    <message>
        <source>Exercise sheets</source>
        <translation>Exercise sheets</translation>
    </message>
    <message>
        <source>Group cards</source>
        <translation>Group cards</translation>
    </message>
    <message>
        <source>Written in %1.</source>
        <translation>Written in %1.</translation>
    </message>
    <message>
        <source>Your own notes are not in it.</source>
        <translation>Your own notes are not in it.</translation>
    </message>
    <message>
        <source>Holds your own notes: keep it to yourself.</source>
        <translation>Holds your own notes: keep it to yourself.</translation>
    </message>
    <message>
        <source>Plan B: the whole day on paper</source>
        <translation>Plan B: the whole day on paper</translation>
    </message>
    <message>
        <source>Summary for the council</source>
        <translation>Summary for the council</translation>
    </message>
    <message>
        <source>Report to KS</source>
        <translation>Report to KS</translation>
    </message>
    <message>
        <source>Figures only: no notes are in it.</source>
        <translation>Figures only: no notes are in it.</translation>
    </message>
    <message>
        <source>It may become public. No participant is named in it.</source>
        <translation>It may become public. No participant is named in it.</translation>
    </message>
    <message>
        <source>Table signs</source>
        <translation>Table signs</translation>
    </message>
</context>
<context>
    <name>FindAnything</name>
    <message>
        <source>Find anything</source>
        <translation>Find anything</translation>
    </message>
    <message>
        <source>Session, theme, material, council or action</source>
        <translation>Session, theme, material, council or action</translation>
    </message>
    <message>
        <source>What is found</source>
        <translation>What is found</translation>
    </message>
    <message>
        <source>council</source>
        <translation>council</translation>
    </message>
    <message>
        <source>theme</source>
        <translation>theme</translation>
    </message>
</context>
<context>
    <name>Groups</name>
    <message>
        <source>Councillor</source>
        <translation>Councillor</translation>
    </message>
    <message>
        <source>Substitute</source>
        <translation>Substitute</translation>
    </message>
    <message>
        <source>Control committee</source>
        <translation>Control committee</translation>
    </message>
    <message>
        <source>Administration</source>
        <translation>Administration</translation>
    </message>
    <message>
        <source>Union representative</source>
        <translation>Union representative</translation>
    </message>
    <message>
        <source>Member of a råd</source>
        <translation>Member of a råd</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Other</translation>
    </message>
    <message>
        <source>Councillors</source>
        <translation>Councillors</translation>
    </message>
    <message>
        <source>Substitutes</source>
        <translation>Substitutes</translation>
    </message>
    <message>
        <source>Union representatives</source>
        <translation>Union representatives</translation>
    </message>
    <message>
        <source>Members of råd</source>
        <translation>Members of råd</translation>
    </message>
    <message>
        <source>Others</source>
        <translation>Others</translation>
    </message>
    <message numerus="yes">
        <source>%n table(s) of %1.</source>
        <translation>
            <numerusform>%n table of %1.</numerusform>
            <numerusform>%n tables of %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n table(s) of %1 to %2.</source>
        <translation>
            <numerusform>%n table of %1 to %2.</numerusform>
            <numerusform>%n tables of %1 to %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pair(s) to be kept apart sit together.</source>
        <translation>
            <numerusform>%n pair to be kept apart sits together.</numerusform>
            <numerusform>%n pairs to be kept apart sit together.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pair(s) have sat together before.</source>
        <translation>
            <numerusform>%n pair has sat together before.</numerusform>
            <numerusform>%n pairs have sat together before.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the list of %n person(s)</source>
        <translation>
            <numerusform>the list of %n person</numerusform>
            <numerusform>the list of %n people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s)</source>
        <translation>
            <numerusform>%n note</numerusform>
            <numerusform>%n notes</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing: there was nothing left</source>
        <translation>nothing: there was nothing left</translation>
    </message>
    <message>
        <source>Deleted %1, as its date had come: %2.</source>
        <translation>Deleted %1, as its date had come: %2.</translation>
    </message>
    <message>
        <source>Deleted %1: %2.</source>
        <translation>Deleted %1: %2.</translation>
    </message>
</context>
<context>
    <name>Issues</name>
    <message>
        <source>an item without a title</source>
        <translation>an item without a title</translation>
    </message>
    <message>
        <source>“%1” begins %2 min before “%3” is over</source>
        <translation>“%1” begins %2 min before “%3” is over</translation>
    </message>
    <message>
        <source>“%1” is pinned, %2 min before “%3” is over</source>
        <translation>“%1” is pinned, %2 min before “%3” is over</translation>
    </message>
    <message>
        <source>%1 min with nothing after “%2”</source>
        <translation>%1 min with nothing after “%2”</translation>
    </message>
    <message>
        <source>“%1” begins before what stands above it</source>
        <translation>“%1” begins before what stands above it</translation>
    </message>
    <message>
        <source>“%1” ends before it begins</source>
        <translation>“%1” ends before it begins</translation>
    </message>
    <message>
        <source>“%1” is %2 min shorter than it can be</source>
        <translation>“%1” is %2 min shorter than it can be</translation>
    </message>
    <message>
        <source>The stages of “%1” take %2 min more than it has</source>
        <translation>The stages of “%1” take %2 min more than it has</translation>
    </message>
    <message>
        <source>The stages of “%1” take %2 min less than it has</source>
        <translation>The stages of “%1” take %2 min less than it has</translation>
    </message>
    <message>
        <source>%1 min without a break</source>
        <translation>%1 min without a break</translation>
    </message>
    <message>
        <source>%1 leads two groups at the same time</source>
        <translation>%1 leads two groups at the same time</translation>
    </message>
    <message>
        <source>“%1” touches a case, and something follows at %2</source>
        <translation>“%1” touches a case, and something follows at %2</translation>
    </message>
    <message>
        <source>“%1” touches a case of the council</source>
        <translation>“%1” touches a case of the council</translation>
    </message>
    <message>
        <source>“%1” was not understood for certain</source>
        <translation>“%1” was not understood for certain</translation>
    </message>
    <message>
        <source>The day was agreed to begin at %1</source>
        <translation>The day was agreed to begin at %1</translation>
    </message>
    <message>
        <source>%1 min too long: it must be over at %2</source>
        <translation>%1 min too long: it must be over at %2</translation>
    </message>
    <message>
        <source>%1 min left until %2</source>
        <translation>%1 min left until %2</translation>
    </message>
    <message>
        <source>Begin at %1</source>
        <translation>Begin at %1</translation>
    </message>
    <message>
        <source>Make it %1 min</source>
        <translation>Make it %1 min</translation>
    </message>
    <message>
        <source>Forget its end</source>
        <translation>Forget its end</translation>
    </message>
    <message>
        <source>Put in order</source>
        <translation>Put in order</translation>
    </message>
    <message>
        <source>Fit the stages</source>
        <translation>Fit the stages</translation>
    </message>
    <message>
        <source>Add a break of %1 min</source>
        <translation>Add a break of %1 min</translation>
    </message>
    <message>
        <source>It is right</source>
        <translation>It is right</translation>
    </message>
    <message>
        <source>Move the day to %1</source>
        <translation>Move the day to %1</translation>
    </message>
    <message>
        <source>Let the day begin at %1</source>
        <translation>Let the day begin at %1</translation>
    </message>
    <message>
        <source>Take %1 min from longer items</source>
        <translation>Take %1 min from longer items</translation>
    </message>
    <message>
        <source>Drop “%1”</source>
        <translation>Drop “%1”</translation>
    </message>
</context>
<context>
    <name>LibraryList</name>
    <message>
        <source>Theme</source>
        <translation>Theme</translation>
    </message>
    <message>
        <source>must be checked</source>
        <translation>must be checked</translation>
    </message>
    <message>
        <source>! must be checked</source>
        <translation>! must be checked</translation>
    </message>
    <message>
        <source>for a råd</source>
        <translation>for a råd</translation>
    </message>
    <message>
        <source>withdrawn</source>
        <translation>withdrawn</translation>
    </message>
    <message>
        <source>the law was changed</source>
        <translation>the law was changed</translation>
    </message>
</context>
<context>
    <name>Main</name>
    <message>
        <source>Use the store FILE.</source>
        <translation>Use the store FILE.</translation>
    </message>
    <message>
        <source>Put example sessions in the store.</source>
        <translation>Put example sessions in the store.</translation>
    </message>
    <message>
        <source>Write pictures of all pages to DIR and end.</source>
        <translation>Write pictures of all pages to DIR and end.</translation>
    </message>
    <message>
        <source>Speak nb, nn or en for this time.</source>
        <translation>Speak nb, nn or en for this time.</translation>
    </message>
    <message>
        <source>Be dark for this time.</source>
        <translation>Be dark for this time.</translation>
    </message>
    <message>
        <source>Draw everything larger.</source>
        <translation>Draw everything larger.</translation>
    </message>
    <message>
        <source>Prepare, run and write up the tailored days of KS Folkevalgtprogram.</source>
        <translation>Prepare, run and write up the tailored days of KS Folkevalgtprogram.</translation>
    </message>
    <message>
        <source>Size of the window in the pictures.</source>
        <translation>Size of the window in the pictures.</translation>
    </message>
    <message>
        <source>Bring in the session that a colleague sent as FILE.</source>
        <translation>Bring in the session that a colleague sent as FILE.</translation>
    </message>
</context>
<context>
    <name>Mentions</name>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Private notes</source>
        <translation>Private notes</translation>
    </message>
    <message>
        <source>Day as it was held</source>
        <translation>Day as it was held</translation>
    </message>
    <message>
        <source>Council</source>
        <translation>Council</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Theme</translation>
    </message>
    <message>
        <source>Material</source>
        <translation>Material</translation>
    </message>
    <message>
        <source>From a newer version of the program</source>
        <translation>From a newer version of the program</translation>
    </message>
    <message>
        <source>Session without a council</source>
        <translation>Session without a council</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>Deleted</translation>
    </message>
</context>
<context>
    <name>Names</name>
    <message>
        <source>d</source>
        <comment>day of the month, as a date format</comment>
        <translation>d</translation>
    </message>
    <message>
        <source>dddd d MMMM yyyy</source>
        <comment>date format</comment>
        <translation>dddd d MMMM yyyy</translation>
    </message>
    <message>
        <source>at %1</source>
        <comment>times of the clock: kl. 09.00–15.30</comment>
        <translation>at %1</translation>
    </message>
    <message>
        <source>Date not decided</source>
        <translation>Date not decided</translation>
    </message>
    <message>
        <source>today</source>
        <translation>today</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation>tomorrow</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>yesterday</translation>
    </message>
    <message numerus="yes">
        <source>in %n day(s)</source>
        <translation>
            <numerusform>in %n day</numerusform>
            <numerusform>in %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>%n day ago</numerusform>
            <numerusform>%n days ago</numerusform>
        </translation>
    </message>
    <message>
        <source>Basis, day 1</source>
        <translation>Basis, day 1</translation>
    </message>
    <message>
        <source>Basis, day 2</source>
        <translation>Basis, day 2</translation>
    </message>
    <message>
        <source>Tailored, day 3 of 4</source>
        <translation>Tailored, day 3 of 4</translation>
    </message>
    <message>
        <source>Tailored, day 4 of 4</source>
        <translation>Tailored, day 4 of 4</translation>
    </message>
    <message>
        <source>For a råd</source>
        <translation>For a råd</translation>
    </message>
    <message>
        <source>Other gathering</source>
        <translation>Other gathering</translation>
    </message>
    <message>
        <source>Basis, day 1 and 2</source>
        <translation>Basis, day 1 and 2</translation>
    </message>
    <message>
        <source>Tailored, day 3 and 4</source>
        <translation>Tailored, day 3 and 4</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Draft</translation>
    </message>
    <message>
        <source>Sent, version %1</source>
        <translation>Sent, version %1</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Sent</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>Held</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Cancelled</translation>
    </message>
    <message>
        <source>Municipal council</source>
        <translation>Municipal council</translation>
    </message>
    <message>
        <source>County council</source>
        <translation>County council</translation>
    </message>
    <message>
        <source>District council</source>
        <translation>District council</translation>
    </message>
    <message>
        <source>Råd</source>
        <translation>Råd</translation>
    </message>
    <message>
        <source>Joint gathering</source>
        <translation>Joint gathering</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>Article</translation>
    </message>
    <message>
        <source>Film</source>
        <translation>Film</translation>
    </message>
    <message>
        <source>Exercise</source>
        <translation>Exercise</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Case</translation>
    </message>
    <message>
        <source>Fact sheet</source>
        <translation>Fact sheet</translation>
    </message>
    <message>
        <source>Talk</source>
        <translation>Talk</translation>
    </message>
    <message>
        <source>Break</source>
        <translation>Break</translation>
    </message>
    <message>
        <source>Meal</source>
        <translation>Meal</translation>
    </message>
    <message>
        <source>Travel</source>
        <translation>Travel</translation>
    </message>
    <message>
        <source>Deadline</source>
        <translation>Deadline</translation>
    </message>
    <message>
        <source>Social time</source>
        <translation>Social time</translation>
    </message>
    <message>
        <source>Heading</source>
        <translation>Heading</translation>
    </message>
    <message>
        <source>Text without time</source>
        <translation>Text without time</translation>
    </message>
    <message>
        <source>General</source>
        <translation>General</translation>
    </message>
    <message>
        <source>Fictional case</source>
        <translation>Fictional case</translation>
    </message>
    <message>
        <source>Own case</source>
        <translation>Own case</translation>
    </message>
    <message>
        <source>Two hours</source>
        <translation>Two hours</translation>
    </message>
    <message>
        <source>Three hours</source>
        <translation>Three hours</translation>
    </message>
    <message>
        <source>Half a day</source>
        <translation>Half a day</translation>
    </message>
    <message>
        <source>A full day</source>
        <translation>A full day</translation>
    </message>
    <message>
        <source>The basis programme, two days</source>
        <translation>The basis programme, two days</translation>
    </message>
    <message>
        <source>An evening before a council meeting</source>
        <translation>An evening before a council meeting</translation>
    </message>
    <message>
        <source>before a council meeting</source>
        <translation>before a council meeting</translation>
    </message>
    <message>
        <source>half a day</source>
        <translation>half a day</translation>
    </message>
    <message>
        <source>one theme of a full day</source>
        <translation>one theme of a full day</translation>
    </message>
    <message>
        <source>law</source>
        <translation>law</translation>
    </message>
    <message>
        <source>KS</source>
        <translation>KS</translation>
    </message>
    <message>
        <source>film</source>
        <translation>film</translation>
    </message>
    <message>
        <source>page</source>
        <translation>page</translation>
    </message>
    <message>
        <source>chair</source>
        <translation>chair</translation>
    </message>
    <message>
        <source>secretary</source>
        <translation>secretary</translation>
    </message>
    <message>
        <source>timekeeper</source>
        <translation>timekeeper</translation>
    </message>
    <message>
        <source>small municipalities</source>
        <translation>small municipalities</translation>
    </message>
    <message>
        <source>large municipalities</source>
        <translation>large municipalities</translation>
    </message>
    <message>
        <source>county councils</source>
        <translation>county councils</translation>
    </message>
    <message>
        <source>district councils</source>
        <translation>district councils</translation>
    </message>
    <message>
        <source>for %1</source>
        <translation>for %1</translation>
    </message>
    <message>
        <source>Holds</source>
        <translation>Holds</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Changed</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Done</translation>
    </message>
    <message>
        <source>Dropped</source>
        <translation>Dropped</translation>
    </message>
    <message>
        <source>due %1</source>
        <translation>due %1</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>from %1</translation>
    </message>
    <message>
        <source>changed %1</source>
        <translation>changed %1</translation>
    </message>
    <message>
        <source>done %1</source>
        <translation>done %1</translation>
    </message>
    <message>
        <source>dropped %1</source>
        <translation>dropped %1</translation>
    </message>
    <message>
        <source>confirmed %1</source>
        <translation>confirmed %1</translation>
    </message>
    <message>
        <source>Withdrawn: %1</source>
        <translation>Withdrawn: %1</translation>
    </message>
    <message>
        <source>Use “%1” instead.</source>
        <translation>Use “%1” instead.</translation>
    </message>
</context>
<context>
    <name>NewSession</name>
    <message>
        <source>New session</source>
        <translation>New session</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>Create</translation>
    </message>
    <message>
        <source>The date is decided</source>
        <translation>The date is decided</translation>
    </message>
    <message>
        <source>No council chosen</source>
        <translation>No council chosen</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Begins at</source>
        <translation>Begins at</translation>
    </message>
    <message>
        <source>Which of the four days</source>
        <translation>Which of the four days</translation>
    </message>
    <message>
        <source>The programme is written in</source>
        <translation>The programme is written in</translation>
    </message>
    <message>
        <source>Choose a council.</source>
        <translation>Choose a council.</translation>
    </message>
    <message>
        <source>This council uses both forms of Norwegian: ask which one it wants.</source>
        <translation>This council uses both forms of Norwegian: ask which one it wants.</translation>
    </message>
    <message>
        <source>An empty day</source>
        <translation>An empty day</translation>
    </message>
    <message>
        <source>Begin with</source>
        <translation>Begin with</translation>
    </message>
</context>
<context>
    <name>Parcels</name>
    <message>
        <source>Session for a colleague (%1)</source>
        <translation>Session for a colleague (%1)</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Session</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>%1 is no session from this program, or it is damaged.</source>
        <translation>%1 is no session from this program, or it is damaged.</translation>
    </message>
    <message>
        <source>Nothing has been changed.</source>
        <translation>Nothing has been changed.</translation>
    </message>
    <message>
        <source>Ask your colleague to send it once more.</source>
        <translation>Ask your colleague to send it once more.</translation>
    </message>
    <message>
        <source>Send to a colleague</source>
        <translation>Send to a colleague</translation>
    </message>
    <message>
        <source>Written to %1. Private notes are not in it.</source>
        <translation>Written to %1. Private notes are not in it.</translation>
    </message>
    <message>
        <source>Open from a colleague</source>
        <translation>Open from a colleague</translation>
    </message>
    <message>
        <source>There is no session in %1.</source>
        <translation>There is no session in %1.</translation>
    </message>
    <message>
        <source>%1 is here now, with what your colleague wrote.</source>
        <translation>%1 is here now, with what your colleague wrote.</translation>
    </message>
</context>
<context>
    <name>PasteProgramme</name>
    <message>
        <source>Paste programme</source>
        <translation>Paste programme</translation>
    </message>
    <message>
        <source>Make a session of it</source>
        <translation>Make a session of it</translation>
    </message>
    <message>
        <source>Paste the programme on the left. On the right is what is understood of it; lines with a mark need a look afterwards. Nothing is left out.</source>
        <translation>Paste the programme on the left. On the right is what is understood of it; lines with a mark need a look afterwards. Nothing is left out.</translation>
    </message>
    <message>
        <source>Programme as text</source>
        <translation>Programme as text</translation>
    </message>
    <message>
        <source>09.00 Welcome, by the mayor …</source>
        <translation>09.00 Welcome, by the mayor …</translation>
    </message>
    <message>
        <source>What is understood</source>
        <translation>What is understood</translation>
    </message>
    <message>
        <source>This is not a programme as text. Open it in its own program, mark the text there and copy it.</source>
        <translation>This is not a programme as text. Open it in its own program, mark the text there and copy it.</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) read</source>
        <translation>
            <numerusform>%n line read</numerusform>
            <numerusform>%n lines read</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to look at</source>
        <comment>lines</comment>
        <translation>
            <numerusform>%n to look at</numerusform>
            <numerusform>%n to look at</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PlanRows</name>
    <message>
        <source>Continues “%1”</source>
        <translation>Continues “%1”</translation>
    </message>
    <message>
        <source>For %1</source>
        <comment>an audience</comment>
        <translation>For %1</translation>
    </message>
    <message>
        <source>Beside the main programme</source>
        <translation>Beside the main programme</translation>
    </message>
</context>
<context>
    <name>PlanTimes</name>
    <message>
        <source>about</source>
        <comment>before a time: ca. 12.00</comment>
        <translation>about</translation>
    </message>
    <message>
        <source>from</source>
        <comment>before a time: fra 11.30</comment>
        <translation>from</translation>
    </message>
    <message>
        <source>by</source>
        <comment>before a time: senest 08.15</comment>
        <translation>by</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>%1 h</source>
        <comment>hours</comment>
        <translation>%1 h</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1 h %2 min</translation>
    </message>
</context>
<context>
    <name>PremeetingChecks</name>
    <message>
        <source>Why now</source>
        <translation>Why now</translation>
    </message>
    <message>
        <source>Why does the council want this day now?</source>
        <translation>Why does the council want this day now?</translation>
    </message>
    <message>
        <source>Tensions</source>
        <translation>Tensions</translation>
    </message>
    <message>
        <source>Are there tensions in the council that we should know of?</source>
        <translation>Are there tensions in the council that we should know of?</translation>
    </message>
    <message>
        <source>Themes</source>
        <translation>Themes</translation>
    </message>
    <message>
        <source>Which themes have the councillors chosen?</source>
        <translation>Which themes have the councillors chosen?</translation>
    </message>
    <message>
        <source>Cases to keep off</source>
        <translation>Cases to keep off</translation>
    </message>
    <message>
        <source>Which cases are being treated, and are to be kept off?</source>
        <translation>Which cases are being treated, and are to be kept off?</translation>
    </message>
    <message>
        <source>Who comes, and how many</source>
        <translation>Who comes, and how many</translation>
    </message>
    <message>
        <source>Who comes besides the members: substitutes, control committee, administration?</source>
        <translation>Who comes besides the members: substitutes, control committee, administration?</translation>
    </message>
    <message>
        <source>Open or closed</source>
        <translation>Open or closed</translation>
    </message>
    <message>
        <source>Is the day open to the public, or streamed?</source>
        <translation>Is the day open to the public, or streamed?</translation>
    </message>
    <message>
        <source>Bokmål or nynorsk</source>
        <translation>Bokmål or nynorsk</translation>
    </message>
    <message>
        <source>Which language form do they want?</source>
        <translation>Which language form do they want?</translation>
    </message>
    <message>
        <source>Room and tables</source>
        <translation>Room and tables</translation>
    </message>
    <message>
        <source>Is there room for groups of six around tables?</source>
        <translation>Is there room for groups of six around tables?</translation>
    </message>
    <message>
        <source>Screen and sound</source>
        <translation>Screen and sound</translation>
    </message>
    <message>
        <source>Which plugs are there, and who knows them?</source>
        <translation>Which plugs are there, and who knows them?</translation>
    </message>
    <message>
        <source>Wireless net</source>
        <translation>Wireless net</translation>
    </message>
    <message>
        <source>Is there a net for guests?</source>
        <translation>Is there a net for guests?</translation>
    </message>
    <message>
        <source>Food and coffee</source>
        <translation>Food and coffee</translation>
    </message>
    <message>
        <source>When is the food there, and for how many?</source>
        <translation>When is the food there, and for how many?</translation>
    </message>
    <message>
        <source>Travel and stay</source>
        <translation>Travel and stay</translation>
    </message>
    <message>
        <source>Who books, and who pays?</source>
        <translation>Who books, and who pays?</translation>
    </message>
    <message>
        <source>Who opens and closes</source>
        <translation>Who opens and closes</translation>
    </message>
    <message>
        <source>Who welcomes, and how long?</source>
        <translation>Who welcomes, and how long?</translation>
    </message>
    <message>
        <source>Who writes</source>
        <translation>Who writes</translation>
    </message>
    <message>
        <source>Who takes notes at the tables and in plenary?</source>
        <translation>Who takes notes at the tables and in plenary?</translation>
    </message>
    <message>
        <source>What is left afterwards</source>
        <translation>What is left afterwards</translation>
    </message>
    <message>
        <source>What do they expect to have in hand afterwards?</source>
        <translation>What do they expect to have in hand afterwards?</translation>
    </message>
</context>
<context>
    <name>QAbstractSpinBox</name>
    <message>
        <source>&amp;Select All</source>
        <translation>&amp;Select All</translation>
    </message>
    <message>
        <source>&amp;Step up</source>
        <translation>&amp;Step up</translation>
    </message>
    <message>
        <source>Step &amp;down</source>
        <translation>Step &amp;down</translation>
    </message>
</context>
<context>
    <name>QAccessibleActionInterface</name>
    <message>
        <source>Press</source>
        <translation>Press</translation>
    </message>
    <message>
        <source>Increase</source>
        <translation>Increase</translation>
    </message>
    <message>
        <source>Decrease</source>
        <translation>Decrease</translation>
    </message>
    <message>
        <source>ShowMenu</source>
        <translation>ShowMenu</translation>
    </message>
    <message>
        <source>SetFocus</source>
        <translation>SetFocus</translation>
    </message>
    <message>
        <source>Toggle</source>
        <translation>Toggle</translation>
    </message>
    <message>
        <source>Scroll Left</source>
        <translation>Scroll Left</translation>
    </message>
    <message>
        <source>Scroll Right</source>
        <translation>Scroll Right</translation>
    </message>
    <message>
        <source>Scroll Up</source>
        <translation>Scroll Up</translation>
    </message>
    <message>
        <source>Scroll Down</source>
        <translation>Scroll Down</translation>
    </message>
    <message>
        <source>Previous Page</source>
        <translation>Previous Page</translation>
    </message>
    <message>
        <source>Next Page</source>
        <translation>Next Page</translation>
    </message>
    <message>
        <source>Triggers the action</source>
        <translation>Triggers the action</translation>
    </message>
    <message>
        <source>Increase the value</source>
        <translation>Increase the value</translation>
    </message>
    <message>
        <source>Decrease the value</source>
        <translation>Decrease the value</translation>
    </message>
    <message>
        <source>Shows the menu</source>
        <translation>Shows the menu</translation>
    </message>
    <message>
        <source>Sets the focus</source>
        <translation>Sets the focus</translation>
    </message>
    <message>
        <source>Toggles the state</source>
        <translation>Toggles the state</translation>
    </message>
    <message>
        <source>Scrolls to the left</source>
        <translation>Scrolls to the left</translation>
    </message>
    <message>
        <source>Scrolls to the right</source>
        <translation>Scrolls to the right</translation>
    </message>
    <message>
        <source>Scrolls up</source>
        <translation>Scrolls up</translation>
    </message>
    <message>
        <source>Scrolls down</source>
        <translation>Scrolls down</translation>
    </message>
    <message>
        <source>Goes back a page</source>
        <translation>Goes back a page</translation>
    </message>
    <message>
        <source>Goes to the next page</source>
        <translation>Goes to the next page</translation>
    </message>
</context>
<context>
    <name>QComboBox</name>
    <message>
        <source>Open the combo box selection popup</source>
        <translation>Open the combo box selection popup</translation>
    </message>
</context>
<context>
    <name>QCommandLineParser</name>
    <message>
        <source>Displays version information.</source>
        <translation>Displays version information.</translation>
    </message>
    <message>
        <source>Displays help on commandline options.</source>
        <translation>Displays help on commandline options.</translation>
    </message>
    <message>
        <source>Displays help including Qt specific options.</source>
        <translation>Displays help including Qt specific options.</translation>
    </message>
    <message>
        <source>Unknown option &apos;%1&apos;.</source>
        <translation>Unknown option &apos;%1&apos;.</translation>
    </message>
    <message>
        <source>Unknown options: %1.</source>
        <translation>Unknown options: %1.</translation>
    </message>
    <message>
        <source>Missing value after &apos;%1&apos;.</source>
        <translation>Missing value after &apos;%1&apos;.</translation>
    </message>
    <message>
        <source>Unexpected value after &apos;%1&apos;.</source>
        <translation>Unexpected value after &apos;%1&apos;.</translation>
    </message>
    <message>
        <source>[options]</source>
        <translation>[options]</translation>
    </message>
    <message>
        <source>Usage: %1</source>
        <translation>Usage: %1</translation>
    </message>
    <message>
        <source>Options:</source>
        <translation>Options:</translation>
    </message>
    <message>
        <source>Arguments:</source>
        <translation>Arguments:</translation>
    </message>
</context>
<context>
    <name>QDialogButtonBox</name>
    <message>
        <source>OK</source>
        <translation>OK</translation>
    </message>
</context>
<context>
    <name>QFileDialog</name>
    <message>
        <source>Look in:</source>
        <translation>Look in:</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Back</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>Go back</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Forward</translation>
    </message>
    <message>
        <source>Go forward</source>
        <translation>Go forward</translation>
    </message>
    <message>
        <source>Parent Directory</source>
        <translation>Parent Directory</translation>
    </message>
    <message>
        <source>Go to the parent directory</source>
        <translation>Go to the parent directory</translation>
    </message>
    <message>
        <source>Create New Folder</source>
        <translation>Create New Folder</translation>
    </message>
    <message>
        <source>Create a New Folder</source>
        <translation>Create a New Folder</translation>
    </message>
    <message>
        <source>New Folder</source>
        <translation>New Folder</translation>
    </message>
    <message>
        <source>&amp;New Folder</source>
        <translation>&amp;New Folder</translation>
    </message>
    <message>
        <source>List View</source>
        <translation>List View</translation>
    </message>
    <message>
        <source>Change to list view mode</source>
        <translation>Change to list view mode</translation>
    </message>
    <message>
        <source>Detail View</source>
        <translation>Detail View</translation>
    </message>
    <message>
        <source>Change to detail view mode</source>
        <translation>Change to detail view mode</translation>
    </message>
    <message>
        <source>Sidebar</source>
        <translation>Sidebar</translation>
    </message>
    <message>
        <source>List of places and bookmarks</source>
        <translation>List of places and bookmarks</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Files</translation>
    </message>
    <message>
        <source>Files of type:</source>
        <translation>Files of type:</translation>
    </message>
    <message>
        <source>File &amp;name:</source>
        <translation>File &amp;name:</translation>
    </message>
    <message>
        <source>Directory:</source>
        <translation>Directory:</translation>
    </message>
    <message>
        <source>Directories</source>
        <translation>Directories</translation>
    </message>
    <message>
        <source>Find Directory</source>
        <translation>Find Directory</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Open</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Save</translation>
    </message>
    <message>
        <source>Save As</source>
        <translation>Save As</translation>
    </message>
    <message>
        <source>&amp;Choose</source>
        <translation>&amp;Choose</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>&amp;Rename</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Delete</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Delete</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Remove</translation>
    </message>
    <message>
        <source>Show &amp;hidden files</source>
        <translation>Show &amp;hidden files</translation>
    </message>
    <message>
        <source>Show </source>
        <translation>Show </translation>
    </message>
    <message>
        <source>All Files (*)</source>
        <translation>All Files (*)</translation>
    </message>
    <message>
        <source>Recent Places</source>
        <translation>Recent Places</translation>
    </message>
    <message>
        <source>Drive</source>
        <translation>Drive</translation>
    </message>
    <message>
        <source>File</source>
        <translation>File</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Folder</translation>
    </message>
    <message>
        <source>Alias</source>
        <translation>Alias</translation>
    </message>
    <message>
        <source>Shortcut</source>
        <translation>Shortcut</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Unknown</translation>
    </message>
    <message>
        <source>%1 already exists.
Do you want to replace it?</source>
        <translation>%1 already exists.
Do you want to replace it?</translation>
    </message>
    <message>
        <source>%1
Directory not found.
Please verify the correct directory name was given.</source>
        <translation>%1
Directory not found.
Please verify the correct directory name was given.</translation>
    </message>
    <message>
        <source>%1
File not found.
Please verify the correct file name was given.</source>
        <translation>%1
File not found.
Please verify the correct file name was given.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is write protected.
Do you want to delete it anyway?</source>
        <translation>&apos;%1&apos; is write protected.
Do you want to delete it anyway?</translation>
    </message>
    <message>
        <source>Are you sure you want to delete &apos;%1&apos;?</source>
        <translation>Are you sure you want to delete &apos;%1&apos;?</translation>
    </message>
    <message>
        <source>Could not delete directory.</source>
        <translation>Could not delete directory.</translation>
    </message>
</context>
<context>
    <name>QFileSystemModel</name>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Size</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>Date Modified</source>
        <translation>Date Modified</translation>
    </message>
    <message>
        <source>Computer</source>
        <translation>Computer</translation>
    </message>
</context>
<context>
    <name>QLineEdit</name>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Undo</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Redo</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>Cu&amp;t</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copy</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;Paste</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Delete</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>Select All</translation>
    </message>
</context>
<context>
    <name>QMessageBox</name>
    <message>
        <source>Show Details...</source>
        <translation>Show Details...</translation>
    </message>
    <message>
        <source>Hide Details...</source>
        <translation>Hide Details...</translation>
    </message>
</context>
<context>
    <name>QPageSetupWidget</name>
    <message>
        <source>Paper</source>
        <translation>Paper</translation>
    </message>
    <message>
        <source>Page size:</source>
        <translation>Page size:</translation>
    </message>
    <message>
        <source>Width:</source>
        <translation>Width:</translation>
    </message>
    <message>
        <source>Height:</source>
        <translation>Height:</translation>
    </message>
    <message>
        <source>Paper source:</source>
        <translation>Paper source:</translation>
    </message>
    <message>
        <source>Orientation</source>
        <translation>Orientation</translation>
    </message>
    <message>
        <source>Portrait</source>
        <translation>Portrait</translation>
    </message>
    <message>
        <source>Landscape</source>
        <translation>Landscape</translation>
    </message>
    <message>
        <source>Reverse landscape</source>
        <translation>Reverse landscape</translation>
    </message>
    <message>
        <source>Reverse portrait</source>
        <translation>Reverse portrait</translation>
    </message>
    <message>
        <source>Margins</source>
        <translation>Margins</translation>
    </message>
    <message>
        <source>top margin</source>
        <translation>top margin</translation>
    </message>
    <message>
        <source>left margin</source>
        <translation>left margin</translation>
    </message>
    <message>
        <source>right margin</source>
        <translation>right margin</translation>
    </message>
    <message>
        <source>bottom margin</source>
        <translation>bottom margin</translation>
    </message>
    <message>
        <source>Page Layout</source>
        <translation>Page Layout</translation>
    </message>
    <message>
        <source>Page order:</source>
        <translation>Page order:</translation>
    </message>
    <message>
        <source>Pages per sheet:</source>
        <translation>Pages per sheet:</translation>
    </message>
    <message>
        <source>Custom</source>
        <translation>Custom</translation>
    </message>
    <message>
        <source>Millimeters (mm)</source>
        <translation>Millimeters (mm)</translation>
    </message>
    <message>
        <source>Points (pt)</source>
        <translation>Points (pt)</translation>
    </message>
    <message>
        <source>Inches (in)</source>
        <translation>Inches (in)</translation>
    </message>
</context>
<context>
    <name>QPageSize</name>
    <message>
        <source>Custom</source>
        <translation>Custom</translation>
    </message>
</context>
<context>
    <name>QPlatformTheme</name>
    <message>
        <source>OK</source>
        <translation>OK</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>Save All</source>
        <translation>Save All</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>&amp;Yes</source>
        <translation>&amp;Yes</translation>
    </message>
    <message>
        <source>Yes to &amp;All</source>
        <translation>Yes to &amp;All</translation>
    </message>
    <message>
        <source>&amp;No</source>
        <translation>&amp;No</translation>
    </message>
    <message>
        <source>N&amp;o to All</source>
        <translation>N&amp;o to All</translation>
    </message>
    <message>
        <source>Abort</source>
        <translation>Abort</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Retry</translation>
    </message>
    <message>
        <source>Ignore</source>
        <translation>Ignore</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Discard</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Help</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Apply</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Reset</translation>
    </message>
    <message>
        <source>Restore Defaults</source>
        <translation>Restore Defaults</translation>
    </message>
</context>
<context>
    <name>QPrintDialog</name>
    <message>
        <source>Print</source>
        <translation>Print</translation>
    </message>
    <message>
        <source>&amp;Print</source>
        <translation>&amp;Print</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>OK</translation>
    </message>
    <message>
        <source>&amp;Options &gt;&gt;</source>
        <translation>&amp;Options &gt;&gt;</translation>
    </message>
    <message>
        <source>&amp;Options &lt;&lt;</source>
        <translation>&amp;Options &lt;&lt;</translation>
    </message>
    <message>
        <source>Print to File (PDF)</source>
        <translation>Print to File (PDF)</translation>
    </message>
    <message>
        <source>Local file</source>
        <translation>Local file</translation>
    </message>
    <message>
        <source>Write PDF file</source>
        <translation>Write PDF file</translation>
    </message>
    <message>
        <source>Print To File ...</source>
        <translation>Print To File ...</translation>
    </message>
    <message>
        <source>All Pages</source>
        <translation>All Pages</translation>
    </message>
    <message>
        <source>Odd Pages</source>
        <translation>Odd Pages</translation>
    </message>
    <message>
        <source>Even Pages</source>
        <translation>Even Pages</translation>
    </message>
    <message>
        <source>%1 is a directory.
Please choose a different file name.</source>
        <translation>%1 is a directory.
Please choose a different file name.</translation>
    </message>
    <message>
        <source>File %1 is not writable.
Please choose a different file name.</source>
        <translation>File %1 is not writable.
Please choose a different file name.</translation>
    </message>
    <message>
        <source>%1 already exists.
Do you want to overwrite it?</source>
        <translation>%1 already exists.
Do you want to overwrite it?</translation>
    </message>
    <message>
        <source>Invalid Pages Definition</source>
        <translation>Invalid Pages Definition</translation>
    </message>
    <message>
        <source>%1 does not follow the correct syntax. Please use &apos;,&apos; to separate ranges and pages, &apos;-&apos; to define ranges and make sure ranges do not intersect with each other.</source>
        <translation>%1 does not follow the correct syntax. Please use &apos;,&apos; to separate ranges and pages, &apos;-&apos; to define ranges and make sure ranges do not intersect with each other.</translation>
    </message>
    <message>
        <source>Left to Right, Top to Bottom</source>
        <translation>Left to Right, Top to Bottom</translation>
    </message>
    <message>
        <source>Left to Right, Bottom to Top</source>
        <translation>Left to Right, Bottom to Top</translation>
    </message>
    <message>
        <source>Right to Left, Bottom to Top</source>
        <translation>Right to Left, Bottom to Top</translation>
    </message>
    <message>
        <source>Right to Left, Top to Bottom</source>
        <translation>Right to Left, Top to Bottom</translation>
    </message>
    <message>
        <source>Bottom to Top, Left to Right</source>
        <translation>Bottom to Top, Left to Right</translation>
    </message>
    <message>
        <source>Bottom to Top, Right to Left</source>
        <translation>Bottom to Top, Right to Left</translation>
    </message>
    <message>
        <source>Top to Bottom, Left to Right</source>
        <translation>Top to Bottom, Left to Right</translation>
    </message>
    <message>
        <source>Top to Bottom, Right to Left</source>
        <translation>Top to Bottom, Right to Left</translation>
    </message>
</context>
<context>
    <name>QPrintPropertiesDialog</name>
    <message>
        <source>Printer Properties</source>
        <translation>Printer Properties</translation>
    </message>
    <message>
        <source>Job Options</source>
        <translation>Job Options</translation>
    </message>
</context>
<context>
    <name>QPrintPropertiesWidget</name>
    <message>
        <source>Page</source>
        <translation>Page</translation>
    </message>
    <message>
        <source>Advanced</source>
        <translation>Advanced</translation>
    </message>
</context>
<context>
    <name>QPrintSettingsOutput</name>
    <message>
        <source>Copies</source>
        <translation>Copies</translation>
    </message>
    <message>
        <source>Print range</source>
        <translation>Print range</translation>
    </message>
    <message>
        <source>Print all</source>
        <translation>Print all</translation>
    </message>
    <message>
        <source>Pages from</source>
        <translation>Pages from</translation>
    </message>
    <message>
        <source>to</source>
        <translation>to</translation>
    </message>
    <message>
        <source>Current Page</source>
        <translation>Current Page</translation>
    </message>
    <message>
        <source>Selection</source>
        <translation>Selection</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Pages</translation>
    </message>
    <message>
        <source>Page Set:</source>
        <translation>Page Set:</translation>
    </message>
    <message>
        <source>Output Settings</source>
        <translation>Output Settings</translation>
    </message>
    <message>
        <source>Copies:</source>
        <translation>Copies:</translation>
    </message>
    <message>
        <source>Collate</source>
        <translation>Collate</translation>
    </message>
    <message>
        <source>Reverse</source>
        <translation>Reverse</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>Options</translation>
    </message>
    <message>
        <source>Color Mode</source>
        <translation>Color Mode</translation>
    </message>
    <message>
        <source>Color</source>
        <translation>Color</translation>
    </message>
    <message>
        <source>Grayscale</source>
        <translation>Grayscale</translation>
    </message>
    <message>
        <source>Double Sided Printing</source>
        <translation>Double Sided Printing</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Off</translation>
    </message>
    <message>
        <source>Long side binding</source>
        <translation>Long side binding</translation>
    </message>
    <message>
        <source>Short side binding</source>
        <translation>Short side binding</translation>
    </message>
    <message>
        <source>Specify pages or ranges separated by commas. Ranges are specified by two numbers separated by a hyphen. E.g: 3,5-7,9 prints pages 3, 5, 6, 7 and 9.</source>
        <translation>Specify pages or ranges separated by commas. Ranges are specified by two numbers separated by a hyphen. E.g: 3,5-7,9 prints pages 3, 5, 6, 7 and 9.</translation>
    </message>
</context>
<context>
    <name>QPrintWidget</name>
    <message>
        <source>Printer</source>
        <translation>Printer</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>&amp;Name:</translation>
    </message>
    <message>
        <source>P&amp;roperties</source>
        <translation>P&amp;roperties</translation>
    </message>
    <message>
        <source>Location:</source>
        <translation>Location:</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Preview</translation>
    </message>
    <message>
        <source>Type:</source>
        <translation>Type:</translation>
    </message>
    <message>
        <source>Output &amp;file:</source>
        <translation>Output &amp;file:</translation>
    </message>
</context>
<context>
    <name>QScrollBar</name>
    <message>
        <source>Scroll here</source>
        <translation>Scroll here</translation>
    </message>
    <message>
        <source>Left edge</source>
        <translation>Left edge</translation>
    </message>
    <message>
        <source>Top</source>
        <translation>Top</translation>
    </message>
    <message>
        <source>Right edge</source>
        <translation>Right edge</translation>
    </message>
    <message>
        <source>Bottom</source>
        <translation>Bottom</translation>
    </message>
    <message>
        <source>Page left</source>
        <translation>Page left</translation>
    </message>
    <message>
        <source>Page up</source>
        <translation>Page up</translation>
    </message>
    <message>
        <source>Page right</source>
        <translation>Page right</translation>
    </message>
    <message>
        <source>Page down</source>
        <translation>Page down</translation>
    </message>
    <message>
        <source>Scroll left</source>
        <translation>Scroll left</translation>
    </message>
    <message>
        <source>Scroll up</source>
        <translation>Scroll up</translation>
    </message>
    <message>
        <source>Scroll right</source>
        <translation>Scroll right</translation>
    </message>
    <message>
        <source>Scroll down</source>
        <translation>Scroll down</translation>
    </message>
</context>
<context>
    <name>QShortcut</name>
    <message>
        <source>Ctrl</source>
        <translation>Ctrl</translation>
    </message>
    <message>
        <source>Shift</source>
        <translation>Shift</translation>
    </message>
    <message>
        <source>Alt</source>
        <translation>Alt</translation>
    </message>
    <message>
        <source>Meta</source>
        <translation>Meta</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Space</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tab</translation>
    </message>
    <message>
        <source>Backtab</source>
        <translation>Backtab</translation>
    </message>
    <message>
        <source>Backspace</source>
        <translation>Backspace</translation>
    </message>
    <message>
        <source>Return</source>
        <translation>Return</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Ins</source>
        <translation>Ins</translation>
    </message>
    <message>
        <source>Del</source>
        <translation>Del</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Home</translation>
    </message>
    <message>
        <source>End</source>
        <translation>End</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Left</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Up</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Right</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Down</translation>
    </message>
    <message>
        <source>PgUp</source>
        <translation>PgUp</translation>
    </message>
    <message>
        <source>PgDown</source>
        <translation>PgDown</translation>
    </message>
    <message>
        <source>F%1</source>
        <translation>F%1</translation>
    </message>
</context>
<context>
    <name>QTabBar</name>
    <message>
        <source>Scroll Left</source>
        <translation>Scroll Left</translation>
    </message>
    <message>
        <source>Scroll Right</source>
        <translation>Scroll Right</translation>
    </message>
</context>
<context>
    <name>QWidgetTextControl</name>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Undo</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Redo</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>Cu&amp;t</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copy</translation>
    </message>
    <message>
        <source>Copy &amp;Link Location</source>
        <translation>Copy &amp;Link Location</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;Paste</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Delete</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>Select All</translation>
    </message>
</context>
<context>
    <name>Readiness</name>
    <message>
        <source>The premeeting has been held</source>
        <translation>The premeeting has been held</translation>
    </message>
    <message>
        <source>No premeeting yet</source>
        <translation>No premeeting yet</translation>
    </message>
    <message>
        <source>The programme has not been sent</source>
        <translation>The programme has not been sent</translation>
    </message>
    <message>
        <source>The programme is sent (version %1)</source>
        <translation>The programme is sent (version %1)</translation>
    </message>
    <message>
        <source>The programme is sent</source>
        <translation>The programme is sent</translation>
    </message>
    <message>
        <source>The place is missing</source>
        <translation>The place is missing</translation>
    </message>
    <message>
        <source>The place is set</source>
        <translation>The place is set</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) are coming</source>
        <translation>
            <numerusform>%n person is coming</numerusform>
            <numerusform>%n people are coming</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody is counted yet</source>
        <translation>Nobody is counted yet</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Cancelled</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>Held</translation>
    </message>
    <message>
        <source>Not marked as held</source>
        <translation>Not marked as held</translation>
    </message>
    <message>
        <source>Without a date</source>
        <translation>Without a date</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Ready</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Draft</translation>
    </message>
</context>
<context>
    <name>ReadingText</name>
    <message>
        <source>For the one who leads: not shown to the room</source>
        <translation>For the one who leads: not shown to the room</translation>
    </message>
    <message>
        <source>Aim</source>
        <translation>Aim</translation>
    </message>
    <message>
        <source>! must be checked</source>
        <translation>! must be checked</translation>
    </message>
    <message>
        <source>! Must be checked</source>
        <translation>! Must be checked</translation>
    </message>
    <message>
        <source>This has not been read in its source. Check it before anyone relies on it.</source>
        <translation>This has not been read in its source. Check it before anyone relies on it.</translation>
    </message>
    <message>
        <source>Stages</source>
        <translation>Stages</translation>
    </message>
    <message numerus="yes">
        <source>Source</source>
        <translation>
            <numerusform>Source</numerusform>
            <numerusform>Sources</numerusform>
        </translation>
    </message>
    <message>
        <source>Last checked %1</source>
        <translation>Last checked %1</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>%1–%2 min</source>
        <translation>%1–%2 min</translation>
    </message>
    <message>
        <source>groups of %1</source>
        <translation>groups of %1</translation>
    </message>
    <message>
        <source>groups of %1–%2</source>
        <translation>groups of %1–%2</translation>
    </message>
    <message>
        <source>Write down: %1</source>
        <translation>Write down: %1</translation>
    </message>
    <message>
        <source>Ready programmes</source>
        <translation>Ready programmes</translation>
    </message>
    <message>
        <source>Put into the programme</source>
        <translation>Put into the programme</translation>
    </message>
    <message>
        <source>For a råd to use by itself</source>
        <translation>For a råd to use by itself</translation>
    </message>
    <message>
        <source>Further reading, which needs a net</source>
        <translation>Further reading, which needs a net</translation>
    </message>
    <message>
        <source>Why now</source>
        <translation>Why now</translation>
    </message>
    <message>
        <source>About the theme</source>
        <translation>About the theme</translation>
    </message>
    <message>
        <source>In each group</source>
        <translation>In each group</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>For whom</translation>
    </message>
</context>
<context>
    <name>Reasons</name>
    <message>
        <source>Opens the day, and says what it is and is not.</source>
        <translation>Opens the day, and says what it is and is not.</translation>
    </message>
    <message>
        <source>Wish no. %1: %2.</source>
        <translation>Wish no. %1: %2.</translation>
    </message>
    <message>
        <source>There was time left, and %1 fits this day.</source>
        <translation>There was time left, and %1 fits this day.</translation>
    </message>
    <message>
        <source>A short start before the work with %1.</source>
        <translation>A short start before the work with %1.</translation>
    </message>
    <message>
        <source>The library has nothing that fits for %1: a plain pattern stands here.</source>
        <translation>The library has nothing that fits for %1: a plain pattern stands here.</translation>
    </message>
    <message>
        <source>Minutes that no material takes.</source>
        <translation>Minutes that no material takes.</translation>
    </message>
    <message numerus="yes">
        <source>A break after %n minute(s).</source>
        <translation>
            <numerusform>A break after %n minute.</numerusform>
            <numerusform>A break after %n minutes.</numerusform>
        </translation>
    </message>
    <message>
        <source>A break.</source>
        <translation>A break.</translation>
    </message>
    <message>
        <source>The day goes over midday.</source>
        <translation>The day goes over midday.</translation>
    </message>
    <message>
        <source>Lunch at the time you agreed on.</source>
        <translation>Lunch at the time you agreed on.</translation>
    </message>
    <message>
        <source>There is time to agree on how to work together.</source>
        <translation>There is time to agree on how to work together.</translation>
    </message>
    <message>
        <source>Takes up what is to be followed up.</source>
        <translation>Takes up what is to be followed up.</translation>
    </message>
    <message>
        <source>A day of this length is worth an evaluation.</source>
        <translation>A day of this length is worth an evaluation.</translation>
    </message>
    <message>
        <source>Closes the day.</source>
        <translation>Closes the day.</translation>
    </message>
    <message numerus="yes">
        <source>%n group(s) of about %1.</source>
        <translation>
            <numerusform>%n group of about %1.</numerusform>
            <numerusform>%n groups of about %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Shortened by %n minute(s).</source>
        <translation>
            <numerusform>Shortened by %n minute.</numerusform>
            <numerusform>Shortened by %n minutes.</numerusform>
        </translation>
    </message>
    <message>
        <source>This council has had it before.</source>
        <translation>This council has had it before.</translation>
    </message>
</context>
<context>
    <name>Renewal</name>
    <message>
        <source>Title</source>
        <translation>Title</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Summary</translation>
    </message>
    <message>
        <source>Goal</source>
        <translation>Goal</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Minutes</translation>
    </message>
    <message>
        <source>At least</source>
        <translation>At least</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Groups</translation>
    </message>
    <message>
        <source>Openness</source>
        <translation>Openness</translation>
    </message>
    <message>
        <source>Stages</source>
        <translation>Stages</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Advice for the one who leads</source>
        <translation>Advice for the one who leads</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Sources</translation>
    </message>
    <message>
        <source>Checked</source>
        <translation>Checked</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>must be checked</source>
        <translation>must be checked</translation>
    </message>
    <message>
        <source>In your programme</source>
        <translation>In your programme</translation>
    </message>
    <message>
        <source>New</source>
        <translation>New</translation>
    </message>
    <message>
        <source>You have made this your own in the programme. Yours stays.</source>
        <translation>You have made this your own in the programme. Yours stays.</translation>
    </message>
    <message>
        <source>Only small things that the programme does not show.</source>
        <translation>Only small things that the programme does not show.</translation>
    </message>
    <message>
        <source>The law was changed from %1: %2</source>
        <translation>The law was changed from %1: %2</translation>
    </message>
    <message>
        <source>New edition</source>
        <translation>New edition</translation>
    </message>
    <message>
        <source>New edition of “%1”</source>
        <translation>New edition of “%1”</translation>
    </message>
    <message>
        <source>Times, leaders and notes of the item stay as they are.</source>
        <translation>Times, leaders and notes of the item stay as they are.</translation>
    </message>
    <message>
        <source>Keep mine</source>
        <translation>Keep mine</translation>
    </message>
    <message>
        <source>This edition is not offered for this item again</source>
        <translation>This edition is not offered for this item again</translation>
    </message>
    <message>
        <source>Take it in</source>
        <translation>Take it in</translation>
    </message>
    <message>
        <source>Keep the edition that it has</source>
        <translation>Keep the edition that it has</translation>
    </message>
    <message>
        <source>Take in the new edition</source>
        <translation>Take in the new edition</translation>
    </message>
    <message>
        <source>Replace the withdrawn material</source>
        <translation>Replace the withdrawn material</translation>
    </message>
    <message>
        <source>“%1” is withdrawn: %2</source>
        <translation>“%1” is withdrawn: %2</translation>
    </message>
    <message>
        <source>Use “%1”</source>
        <translation>Use “%1”</translation>
    </message>
    <message>
        <source>The law was changed: new edition of “%1”</source>
        <translation>The law was changed: new edition of “%1”</translation>
    </message>
    <message>
        <source>See what is new</source>
        <translation>See what is new</translation>
    </message>
</context>
<context>
    <name>Reuse</name>
    <message>
        <source>! Used in %1</source>
        <translation>! Used in %1</translation>
    </message>
</context>
<context>
    <name>RunAsking</name>
    <message>
        <source>Minutes</source>
        <translation>Minutes</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>OK</translation>
    </message>
    <message>
        <source>%1 minutes</source>
        <translation>%1 minutes</translation>
    </message>
    <message>
        <source>New item after this one</source>
        <translation>New item after this one</translation>
    </message>
    <message>
        <source>Put it in</source>
        <translation>Put it in</translation>
    </message>
    <message>
        <source>What</source>
        <translation>What</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Kind</translation>
    </message>
</context>
<context>
    <name>RunText</name>
    <message>
        <source>idea</source>
        <translation>idea</translation>
    </message>
    <message>
        <source>agreement</source>
        <translation>agreement</translation>
    </message>
    <message>
        <source>ground rule</source>
        <translation>ground rule</translation>
    </message>
    <message>
        <source>follow-up</source>
        <translation>follow-up</translation>
    </message>
    <message>
        <source>open question</source>
        <translation>open question</translation>
    </message>
    <message>
        <source>Agreements only</source>
        <translation>Agreements only</translation>
    </message>
    <message>
        <source>Main points</source>
        <translation>Main points</translation>
    </message>
    <message>
        <source>Full summary</source>
        <translation>Full summary</translation>
    </message>
    <message>
        <source>Agreements, ground rules and follow-ups are kept, and nothing else.</source>
        <translation>Agreements, ground rules and follow-ups are kept, and nothing else.</translation>
    </message>
    <message>
        <source>Ideas and open questions are kept too, in keywords and without names.</source>
        <translation>Ideas and open questions are kept too, in keywords and without names.</translation>
    </message>
    <message>
        <source>Pictures of what the groups wrote are kept too.</source>
        <translation>Pictures of what the groups wrote are kept too.</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Next</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Back</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Go on</translation>
    </message>
    <message>
        <source>More time</source>
        <translation>More time</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Skip</translation>
    </message>
    <message>
        <source>Once more</source>
        <translation>Once more</translation>
    </message>
    <message>
        <source>Began earlier</source>
        <translation>Began earlier</translation>
    </message>
    <message>
        <source>New item</source>
        <translation>New item</translation>
    </message>
    <message>
        <source>Break</source>
        <translation>Break</translation>
    </message>
    <message>
        <source>Move item</source>
        <translation>Move item</translation>
    </message>
    <message>
        <source>Catch up</source>
        <translation>Catch up</translation>
    </message>
    <message>
        <source>Level of record</source>
        <translation>Level of record</translation>
    </message>
    <message>
        <source>End the day</source>
        <translation>End the day</translation>
    </message>
    <message>
        <source>on time</source>
        <translation>on time</translation>
    </message>
    <message>
        <source>%1 min behind</source>
        <translation>%1 min behind</translation>
    </message>
    <message>
        <source>%1 min ahead</source>
        <translation>%1 min ahead</translation>
    </message>
    <message>
        <source>Drop</source>
        <translation>Drop</translation>
    </message>
    <message>
        <source>Tighten</source>
        <translation>Tighten</translation>
    </message>
    <message>
        <source>Move to the next day</source>
        <translation>Move to the next day</translation>
    </message>
    <message>
        <source>%1 (%2 min)</source>
        <translation>%1 (%2 min)</translation>
    </message>
    <message>
        <source>The day still ends %1 min too late.</source>
        <translation>The day still ends %1 min too late.</translation>
    </message>
    <message>
        <source>%1 still begins %2 min too late.</source>
        <translation>%1 still begins %2 min too late.</translation>
    </message>
    <message>
        <source>%1 from %2 to %3 min</source>
        <translation>%1 from %2 to %3 min</translation>
    </message>
</context>
<context>
    <name>SessionRow</name>
    <message>
        <source>Session without a council</source>
        <translation>Session without a council</translation>
    </message>
    <message>
        <source>Not decided</source>
        <translation>Not decided</translation>
    </message>
    <message>
        <source>at %1</source>
        <translation>at %1</translation>
    </message>
</context>
<context>
    <name>Startup</name>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>The newest sound backup is from %1 at %2. The damaged file is kept beside it.</source>
        <translation>The newest sound backup is from %1 at %2. The damaged file is kept beside it.</translation>
    </message>
    <message>
        <source>Go on with the backup</source>
        <translation>Go on with the backup</translation>
    </message>
</context>
<context>
    <name>SyncText</name>
    <message>
        <source>Everything is saved on this machine.</source>
        <translation>Everything is saved on this machine.</translation>
    </message>
    <message>
        <source>%1 cannot be reached.</source>
        <translation>%1 cannot be reached.</translation>
    </message>
    <message>
        <source>It is sent once there is a net.</source>
        <translation>It is sent once there is a net.</translation>
    </message>
    <message>
        <source>%1 does not accept the user name and the password.</source>
        <translation>%1 does not accept the user name and the password.</translation>
    </message>
    <message>
        <source>Write the password once more; the wrong one is not tried again.</source>
        <translation>Write the password once more; the wrong one is not tried again.</translation>
    </message>
    <message>
        <source>The account is locked for a while, after too many wrong passwords.</source>
        <translation>The account is locked for a while, after too many wrong passwords.</translation>
    </message>
    <message>
        <source>Try again in a few minutes.</source>
        <translation>Try again in a few minutes.</translation>
    </message>
    <message>
        <source>The connection to %1 is not safe, so nothing was sent.</source>
        <translation>The connection to %1 is not safe, so nothing was sent.</translation>
    </message>
    <message>
        <source>Check that the address is right and begins with https.</source>
        <translation>Check that the address is right and begins with https.</translation>
    </message>
    <message>
        <source>%1 answers, but not as a sync server does.</source>
        <translation>%1 answers, but not as a sync server does.</translation>
    </message>
    <message>
        <source>Check the address. In a hotel, log in to its net first.</source>
        <translation>Check the address. In a hotel, log in to its net first.</translation>
    </message>
    <message>
        <source>There is no %1 on the server.</source>
        <translation>There is no %1 on the server.</translation>
    </message>
    <message>
        <source>Ask your coordinator for the right name.</source>
        <translation>Ask your coordinator for the right name.</translation>
    </message>
    <message>
        <source>You have no access to %1 on the server.</source>
        <translation>You have no access to %1 on the server.</translation>
    </message>
    <message>
        <source>Ask your coordinator for access.</source>
        <translation>Ask your coordinator for access.</translation>
    </message>
    <message>
        <source>There is no room left, on this disk or on the server.</source>
        <translation>There is no room left, on this disk or on the server.</translation>
    </message>
    <message>
        <source>Make some room on the disk; if there is enough, tell KS.</source>
        <translation>Make some room on the disk; if there is enough, tell KS.</translation>
    </message>
    <message>
        <source>Sync was stopped.</source>
        <translation>Sync was stopped.</translation>
    </message>
    <message>
        <source>Sync did not come to an end.</source>
        <translation>Sync did not come to an end.</translation>
    </message>
    <message>
        <source>Try again.</source>
        <translation>Try again.</translation>
    </message>
    <message numerus="yes">
        <source>%n plan(s)</source>
        <translation>
            <numerusform>%n plan</numerusform>
            <numerusform>%n plans</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n set(s) of notes</source>
        <translation>
            <numerusform>%n set of notes</numerusform>
            <numerusform>%n sets of notes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) held</source>
        <translation>
            <numerusform>%n day held</numerusform>
            <numerusform>%n days held</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n council(s)</source>
        <translation>
            <numerusform>%n council</numerusform>
            <numerusform>%n councils</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other(s)</source>
        <translation>
            <numerusform>%n other</numerusform>
            <numerusform>%n others</numerusform>
        </translation>
    </message>
    <message>
        <source>No net now, everything is saved here.</source>
        <translation>No net now, everything is saved here.</translation>
    </message>
    <message>
        <source>The password was not accepted. Everything is saved here.</source>
        <translation>The password was not accepted. Everything is saved here.</translation>
    </message>
    <message>
        <source>The account is locked for a while. Everything is saved here.</source>
        <translation>The account is locked for a while. Everything is saved here.</translation>
    </message>
    <message>
        <source>The connection is not safe, so nothing is sent. Everything is saved here.</source>
        <translation>The connection is not safe, so nothing is sent. Everything is saved here.</translation>
    </message>
    <message>
        <source>You have no access to a part of it. Everything is saved here.</source>
        <translation>You have no access to a part of it. Everything is saved here.</translation>
    </message>
    <message>
        <source>The disk is full.</source>
        <translation>The disk is full.</translation>
    </message>
    <message>
        <source>Something went wrong. Everything is saved here.</source>
        <translation>Something went wrong. Everything is saved here.</translation>
    </message>
    <message numerus="yes">
        <source>%n text(s) for you to choose.</source>
        <translation>
            <numerusform>%n text for you to choose.</numerusform>
            <numerusform>%n texts for you to choose.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not connected to KS. Everything is saved here.</source>
        <translation>Not connected to KS. Everything is saved here.</translation>
    </message>
    <message>
        <source>Type the password to sync. Everything is saved here.</source>
        <translation>Type the password to sync. Everything is saved here.</translation>
    </message>
    <message>
        <source>Fetching files: %1.</source>
        <translation>Fetching files: %1.</translation>
    </message>
    <message>
        <source>Looking for news at KS.</source>
        <translation>Looking for news at KS.</translation>
    </message>
    <message>
        <source>They are sent now.</source>
        <translation>They are sent now.</translation>
    </message>
    <message>
        <source>Not synced yet. Everything is saved here.</source>
        <translation>Not synced yet. Everything is saved here.</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) wait(s): %1.</source>
        <translation>
            <numerusform>%n thing waits: %1.</numerusform>
            <numerusform>%n things wait: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Last synced %1.</source>
        <translation>Last synced %1.</translation>
    </message>
    <message>
        <source>today at %1</source>
        <translation>today at %1</translation>
    </message>
    <message>
        <source>yesterday at %1</source>
        <translation>yesterday at %1</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <comment>a date and a time</comment>
        <translation>%1 at %2</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>so much of all</comment>
        <translation>%1 of %2</translation>
    </message>
</context>
<context>
    <name>ThemeCount</name>
    <message numerus="yes">
        <source>%n article(s)</source>
        <translation>
            <numerusform>%n article</numerusform>
            <numerusform>%n articles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n film(s)</source>
        <translation>
            <numerusform>%n film</numerusform>
            <numerusform>%n films</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n exercise(s)</source>
        <translation>
            <numerusform>%n exercise</numerusform>
            <numerusform>%n exercises</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n case(s)</source>
        <translation>
            <numerusform>%n case</numerusform>
            <numerusform>%n cases</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n fact sheet(s)</source>
        <translation>
            <numerusform>%n fact sheet</numerusform>
            <numerusform>%n fact sheets</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fvd::AccountCard</name>
    <message>
        <source>Not connected any more. Everything is still on this computer.</source>
        <translation>Not connected any more. Everything is still on this computer.</translation>
    </message>
    <message>
        <source>Account at KS</source>
        <translation>Account at KS</translation>
    </message>
    <message>
        <source>No account is needed to work. With one, plans, materials and your notes are kept together with KS.</source>
        <translation>No account is needed to work. With one, plans, materials and your notes are kept together with KS.</translation>
    </message>
    <message>
        <source>Server address</source>
        <translation>Server address</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>User name</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Password</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Region</translation>
    </message>
    <message>
        <source>as your coordinator calls it</source>
        <translation>as your coordinator calls it</translation>
    </message>
    <message>
        <source>The password is never kept in the program&apos;s own file.</source>
        <translation>The password is never kept in the program&apos;s own file.</translation>
    </message>
    <message>
        <source>Remember it in this computer&apos;s keychain</source>
        <translation>Remember it in this computer&apos;s keychain</translation>
    </message>
    <message>
        <source>I type it each time the program starts</source>
        <translation>I type it each time the program starts</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>Connect</translation>
    </message>
    <message>
        <source>Disconnect</source>
        <translation>Disconnect</translation>
    </message>
    <message>
        <source>Write the server&apos;s address first; it begins with https.</source>
        <translation>Write the server&apos;s address first; it begins with https.</translation>
    </message>
    <message>
        <source>Type the password, and press Connect.</source>
        <translation>Type the password, and press Connect.</translation>
    </message>
    <message>
        <source>region %1</source>
        <translation>region %1</translation>
    </message>
    <message>
        <source>Connecting to %1.</source>
        <translation>Connecting to %1.</translation>
    </message>
    <message>
        <source>Connected to %1.</source>
        <translation>Connected to %1.</translation>
    </message>
    <message>
        <source>This computer has no keychain that can be used, so type the password next time too.</source>
        <translation>This computer has no keychain that can be used, so type the password next time too.</translation>
    </message>
    <message>
        <source>The keychain of this computer does not answer.</source>
        <translation>The keychain of this computer does not answer.</translation>
    </message>
</context>
<context>
    <name>fvd::AgreementsPart</name>
    <message>
        <source>Ground rules</source>
        <translation>Ground rules</translation>
    </message>
    <message>
        <source>Add a ground rule</source>
        <translation>Add a ground rule</translation>
    </message>
    <message>
        <source>Follow-ups</source>
        <translation>Follow-ups</translation>
    </message>
    <message>
        <source>Add a follow-up</source>
        <translation>Add a follow-up</translation>
    </message>
</context>
<context>
    <name>fvd::AheadCard</name>
    <message>
        <source>Ahead · planned, and forecast</source>
        <translation>Ahead · planned, and forecast</translation>
    </message>
</context>
<context>
    <name>fvd::CatchUpCard</name>
    <message>
        <source>Do this</source>
        <translation>Do this</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Not now</translation>
    </message>
    <message>
        <source>Say it again when the day is five minutes later still</source>
        <translation>Say it again when the day is five minutes later still</translation>
    </message>
    <message>
        <source>Choose one to see the new times. Nothing is changed before you say so.</source>
        <translation>Choose one to see the new times. Nothing is changed before you say so.</translation>
    </message>
    <message>
        <source>%1 min too late. Catch up?</source>
        <translation>%1 min too late. Catch up?</translation>
    </message>
    <message>
        <source>Catch up: %1</source>
        <translation>Catch up: %1</translation>
    </message>
    <message>
        <source>&quot;The day&quot; shows the new times.</source>
        <translation>&quot;The day&quot; shows the new times.</translation>
    </message>
    <message>
        <source>The day ends at %1</source>
        <translation>The day ends at %1</translation>
    </message>
</context>
<context>
    <name>fvd::ChoicePart</name>
    <message>
        <source>What the summary tells</source>
        <translation>What the summary tells</translation>
    </message>
    <message>
        <source>What was agreed and the main points are always in it, without names. The council may publish it. The report to KS has figures only.</source>
        <translation>What was agreed and the main points are always in it, without names. The council may publish it. The report to KS has figures only.</translation>
    </message>
    <message>
        <source>How many came</source>
        <translation>How many came</translation>
    </message>
    <message>
        <source>The numbers of the tables</source>
        <translation>The numbers of the tables</translation>
    </message>
    <message>
        <source>The evaluation in figures</source>
        <translation>The evaluation in figures</translation>
    </message>
    <message>
        <source>Answers in words too</source>
        <translation>Answers in words too</translation>
    </message>
    <message>
        <source>Planned times against what they became</source>
        <translation>Planned times against what they became</translation>
    </message>
</context>
<context>
    <name>fvd::ContinuesSection</name>
    <message>
        <source>Continue an item</source>
        <translation>Continue an item</translation>
    </message>
    <message>
        <source>No other item</source>
        <translation>No other item</translation>
    </message>
    <message>
        <source>Continues</source>
        <translation>Continues</translation>
    </message>
</context>
<context>
    <name>fvd::CouncilList</name>
    <message>
        <source>Council</source>
        <translation>Council</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>County</source>
        <translation>County</translation>
    </message>
    <message>
        <source>The four days</source>
        <translation>The four days</translation>
    </message>
    <message>
        <source>Search councils</source>
        <translation>Search councils</translation>
    </message>
    <message>
        <source>Kind of council</source>
        <translation>Kind of council</translation>
    </message>
    <message>
        <source>Councils</source>
        <translation>Councils</translation>
    </message>
    <message>
        <source>No council has these words in its name.</source>
        <translation>No council has these words in its name.</translation>
    </message>
    <message>
        <source>All kinds</source>
        <translation>All kinds</translation>
    </message>
    <message numerus="yes">
        <source>%n used</source>
        <comment>days</comment>
        <translation>
            <numerusform>%n used</numerusform>
            <numerusform>%n used</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n planned</source>
        <comment>days</comment>
        <translation>
            <numerusform>%n planned</numerusform>
            <numerusform>%n planned</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fvd::CouncilPage</name>
    <message>
        <source>New session …</source>
        <translation>New session …</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Sessions</translation>
    </message>
    <message>
        <source>Themes and cases so far</source>
        <translation>Themes and cases so far</translation>
    </message>
    <message>
        <source>Who has led</source>
        <translation>Who has led</translation>
    </message>
    <message>
        <source>Ground rules they agreed on</source>
        <translation>Ground rules they agreed on</translation>
    </message>
    <message>
        <source>Still to be followed up</source>
        <translation>Still to be followed up</translation>
    </message>
    <message numerus="yes">
        <source>%n seat(s)</source>
        <translation>
            <numerusform>%n member</numerusform>
            <numerusform>%n members</numerusform>
        </translation>
    </message>
    <message>
        <source>neutral between the forms of Norwegian</source>
        <translation>neutral between the forms of Norwegian</translation>
    </message>
    <message>
        <source>The four days of %1–%2</source>
        <translation>The four days of %1–%2</translation>
    </message>
    <message>
        <source>Nothing yet.</source>
        <translation>Nothing yet.</translation>
    </message>
    <message>
        <source>None yet.</source>
        <translation>None yet.</translation>
    </message>
    <message>
        <source>Nothing is open.</source>
        <translation>Nothing is open.</translation>
    </message>
    <message>
        <source>Nobody yet.</source>
        <translation>Nobody yet.</translation>
    </message>
    <message>
        <source>No sessions in this term yet.</source>
        <translation>No sessions in this term yet.</translation>
    </message>
    <message>
        <source>Not decided</source>
        <translation>Not decided</translation>
    </message>
</context>
<context>
    <name>fvd::CouncilsPage</name>
    <message>
        <source>Councils</source>
        <translation>Councils</translation>
    </message>
</context>
<context>
    <name>fvd::CountsPart</name>
    <message>
        <source>Who comes</source>
        <translation>Who comes</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Members</translation>
    </message>
    <message>
        <source>Substitutes</source>
        <translation>Substitutes</translation>
    </message>
    <message>
        <source>Control committee</source>
        <translation>Control committee</translation>
    </message>
    <message>
        <source>Administration</source>
        <translation>Administration</translation>
    </message>
    <message>
        <source>Union representatives</source>
        <translation>Union representatives</translation>
    </message>
    <message>
        <source>Members of råd</source>
        <translation>Members of råd</translation>
    </message>
    <message>
        <source>Others</source>
        <translation>Others</translation>
    </message>
    <message numerus="yes">
        <source>%n in all</source>
        <translation>
            <numerusform>%n in all</numerusform>
            <numerusform>%n in all</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fvd::DateField</name>
    <message>
        <source>Choose in a calendar</source>
        <translation>Choose in a calendar</translation>
    </message>
    <message>
        <source>Choose in a calendar (Alt+Down)</source>
        <translation>Choose in a calendar (Alt+Down)</translation>
    </message>
    <message>
        <source>day.month.year</source>
        <translation>day.month.year</translation>
    </message>
</context>
<context>
    <name>fvd::DayBar</name>
    <message>
        <source>Day</source>
        <translation>Day</translation>
    </message>
    <message>
        <source>Add a day</source>
        <translation>Add a day</translation>
    </message>
    <message>
        <source>Day %1</source>
        <translation>Day %1</translation>
    </message>
</context>
<context>
    <name>fvd::DayDrafter</name>
    <message>
        <source>The library offers no other draft for these wishes and this time.</source>
        <translation>The library offers no other draft for these wishes and this time.</translation>
    </message>
    <message>
        <source>Draft of the day</source>
        <translation>Draft of the day</translation>
    </message>
    <message>
        <source>A draft of the day is made. It is yours to change; Ctrl+Z takes it back.</source>
        <translation>A draft of the day is made. It is yours to change; Ctrl+Z takes it back.</translation>
    </message>
    <message>
        <source>Another draft</source>
        <translation>Another draft</translation>
    </message>
</context>
<context>
    <name>fvd::DayDrawing</name>
    <message>
        <source>The day drawn to scale</source>
        <translation>The day drawn to scale</translation>
    </message>
    <message>
        <source>Shows the same items as the table. Drag an item to move it, its lower edge to make it longer or shorter.</source>
        <translation>Shows the same items as the table. Drag an item to move it, its lower edge to make it longer or shorter.</translation>
    </message>
    <message>
        <source>%1 h</source>
        <comment>hours</comment>
        <translation>%1 h</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
</context>
<context>
    <name>fvd::DayPanel</name>
    <message>
        <source>Rename day</source>
        <translation>Rename day</translation>
    </message>
    <message>
        <source>Change venue</source>
        <translation>Change venue</translation>
    </message>
    <message>
        <source>Change remark</source>
        <translation>Change remark</translation>
    </message>
    <message>
        <source>Change date</source>
        <translation>Change date</translation>
    </message>
    <message>
        <source>Change start of the day</source>
        <translation>Change start of the day</translation>
    </message>
    <message>
        <source>Change end of the day</source>
        <translation>Change end of the day</translation>
    </message>
    <message>
        <source>Name of the day</source>
        <translation>Name of the day</translation>
    </message>
    <message>
        <source>Evening, Day 1 …</source>
        <translation>Evening, Day 1 …</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Begins</source>
        <translation>Begins</translation>
    </message>
    <message>
        <source>Must be over</source>
        <translation>Must be over</translation>
    </message>
    <message>
        <source>Venue</source>
        <translation>Venue</translation>
    </message>
    <message>
        <source>Remark to the whole day</source>
        <translation>Remark to the whole day</translation>
    </message>
    <message>
        <source>Breaks come along the way …</source>
        <translation>Breaks come along the way …</translation>
    </message>
    <message>
        <source>Remove day</source>
        <translation>Remove day</translation>
    </message>
    <message>
        <source>Day %1</source>
        <translation>Day %1</translation>
    </message>
    <message numerus="yes">
        <source>%n item(s). Choose one to change it.</source>
        <translation>
            <numerusform>%n item. Choose it to change it.</numerusform>
            <numerusform>%n items. Choose one to change it.</numerusform>
        </translation>
    </message>
    <message>
        <source>not set</source>
        <translation>not set</translation>
    </message>
    <message>
        <source>open end</source>
        <translation>open end</translation>
    </message>
</context>
<context>
    <name>fvd::DayPanels</name>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>The day</source>
        <translation>The day</translation>
    </message>
    <message>
        <source>Only for me</source>
        <translation>Only for me</translation>
    </message>
</context>
<context>
    <name>fvd::DayRow</name>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Place</translation>
    </message>
    <message>
        <source>Take away the day</source>
        <translation>Take away the day</translation>
    </message>
</context>
<context>
    <name>fvd::DayTable</name>
    <message>
        <source>now</source>
        <translation>now</translation>
    </message>
    <message>
        <source>done</source>
        <translation>done</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>skipped</translation>
    </message>
    <message>
        <source>dropped</source>
        <translation>dropped</translation>
    </message>
    <message>
        <source>next day</source>
        <translation>next day</translation>
    </message>
    <message>
        <source>new</source>
        <translation>new</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Really</source>
        <translation>Really</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Item</translation>
    </message>
    <message>
        <source>Min</source>
        <translation>Min</translation>
    </message>
    <message>
        <source>The day: plan and what happened</source>
        <translation>The day: plan and what happened</translation>
    </message>
    <message>
        <source>Start this now</source>
        <translation>Start this now</translation>
    </message>
    <message>
        <source>Start %1</source>
        <translation>Start %1</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Skip</translation>
    </message>
    <message>
        <source>Skip %1</source>
        <translation>Skip %1</translation>
    </message>
    <message>
        <source>%1 min more</source>
        <translation>%1 min more</translation>
    </message>
    <message>
        <source>%1 min less</source>
        <translation>%1 min less</translation>
    </message>
    <message>
        <source>Hold it before the one above</source>
        <translation>Hold it before the one above</translation>
    </message>
    <message>
        <source>Hold it after the one below</source>
        <translation>Hold it after the one below</translation>
    </message>
</context>
<context>
    <name>fvd::Dialog</name>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
</context>
<context>
    <name>fvd::DifferencesDialog</name>
    <message>
        <source>Written by two</source>
        <translation>Written by two</translation>
    </message>
    <message>
        <source>Which text is to stand?</source>
        <translation>Which text is to stand?</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Not now</translation>
    </message>
    <message>
        <source>Keep &amp;both</source>
        <translation>Keep &amp;both</translation>
    </message>
    <message>
        <source>Two people wrote this at the same time. Text %1 of %2.</source>
        <translation>Two people wrote this at the same time. Text %1 of %2.</translation>
    </message>
    <message>
        <source>One of them</source>
        <translation>One of them</translation>
    </message>
    <message>
        <source>The other one</source>
        <translation>The other one</translation>
    </message>
    <message>
        <source>Keep &amp;mine</source>
        <translation>Keep &amp;mine</translation>
    </message>
    <message>
        <source>Keep the &amp;left one</source>
        <translation>Keep the &amp;left one</translation>
    </message>
    <message>
        <source>Keep the text of %1</source>
        <translation>Keep the text of %1</translation>
    </message>
    <message>
        <source>Keep &amp;theirs</source>
        <translation>Keep &amp;theirs</translation>
    </message>
    <message>
        <source>Keep the &amp;right one</source>
        <translation>Keep the &amp;right one</translation>
    </message>
    <message>
        <source>Choose between two texts</source>
        <translation>Choose between two texts</translation>
    </message>
</context>
<context>
    <name>fvd::DifferencesLine</name>
    <message>
        <source>Choose …</source>
        <translation>Choose …</translation>
    </message>
    <message numerus="yes">
        <source>%n text(s) were written by two people.</source>
        <translation>
            <numerusform>%n text was written by two people.</numerusform>
            <numerusform>%n texts were written by two people.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fvd::DraftBar</name>
    <message>
        <source>Make a draft of the day</source>
        <translation>Make a draft of the day</translation>
    </message>
    <message>
        <source>Fill the time with an opening, the wanted themes, breaks and a closing</source>
        <translation>Fill the time with an opening, the wanted themes, breaks and a closing</translation>
    </message>
    <message>
        <source>Day to draft</source>
        <translation>Day to draft</translation>
    </message>
    <message>
        <source>six hours</source>
        <translation>six hours</translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n person</numerusform>
            <numerusform>%n people</numerusform>
        </translation>
    </message>
    <message>
        <source>no wanted themes yet</source>
        <translation>no wanted themes yet</translation>
    </message>
    <message numerus="yes">
        <source>%n wanted theme(s)</source>
        <translation>
            <numerusform>%n wanted theme</numerusform>
            <numerusform>%n wanted themes</numerusform>
        </translation>
    </message>
    <message>
        <source>Day %1</source>
        <translation>Day %1</translation>
    </message>
    <message numerus="yes">
        <source>This day has a programme with %n item(s).</source>
        <translation>
            <numerusform>This day has a programme with %n item.</numerusform>
            <numerusform>This day has a programme with %n items.</numerusform>
        </translation>
    </message>
    <message>
        <source>The draft takes its place. You get it back at once with Ctrl+Z.</source>
        <translation>The draft takes its place. You get it back at once with Ctrl+Z.</translation>
    </message>
    <message>
        <source>Replace it</source>
        <translation>Replace it</translation>
    </message>
    <message>
        <source>Keep the programme</source>
        <translation>Keep the programme</translation>
    </message>
</context>
<context>
    <name>fvd::Drawer</name>
    <message>
        <source>%1–%2 min</source>
        <translation>%1–%2 min</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>groups of %1</source>
        <translation>groups of %1</translation>
    </message>
    <message>
        <source>groups of %1–%2</source>
        <translation>groups of %1–%2</translation>
    </message>
    <message>
        <source>Material</source>
        <translation>Material</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Library</translation>
    </message>
    <message>
        <source>Search materials</source>
        <translation>Search materials</translation>
    </message>
    <message>
        <source>Materials</source>
        <translation>Materials</translation>
    </message>
    <message>
        <source>Drag into the day, or press Enter to add below the chosen item.</source>
        <translation>Drag into the day, or press Enter to add below the chosen item.</translation>
    </message>
    <message>
        <source>Ready programme · %1 min · %2</source>
        <translation>Ready programme · %1 min · %2</translation>
    </message>
</context>
<context>
    <name>fvd::EarlierPart</name>
    <message>
        <source>Agreed ground rules</source>
        <translation>Agreed ground rules</translation>
    </message>
    <message>
        <source>Open follow-ups</source>
        <translation>Open follow-ups</translation>
    </message>
    <message>
        <source>From earlier days: does it hold?</source>
        <translation>From earlier days: does it hold?</translation>
    </message>
    <message>
        <source>What you answer comes along to this day, with its history.</source>
        <translation>What you answer comes along to this day, with its history.</translation>
    </message>
    <message>
        <source>Remains</source>
        <translation>Remains</translation>
    </message>
</context>
<context>
    <name>fvd::EmptyDay</name>
    <message>
        <source>How do you want to begin?</source>
        <translation>How do you want to begin?</translation>
    </message>
    <message>
        <source>Draft from the premeeting</source>
        <translation>Draft from the premeeting</translation>
    </message>
    <message>
        <source>A whole day from the themes, the times and the people you have noted.</source>
        <translation>A whole day from the themes, the times and the people you have noted.</translation>
    </message>
    <message>
        <source>Begin with a template …</source>
        <translation>Begin with a template …</translation>
    </message>
    <message>
        <source>Two hours, half a day, a full day, an evening.</source>
        <translation>Two hours, half a day, a full day, an evening.</translation>
    </message>
    <message>
        <source>Paste a programme</source>
        <translation>Paste a programme</translation>
    </message>
    <message>
        <source>Copy it from a web page, Word or an e-mail first.</source>
        <translation>Copy it from a web page, Word or an e-mail first.</translation>
    </message>
    <message>
        <source>Or write the first item</source>
        <translation>Or write the first item</translation>
    </message>
</context>
<context>
    <name>fvd::EvaluationPart</name>
    <message>
        <source>Evaluation</source>
        <translation>Evaluation</translation>
    </message>
    <message>
        <source>Count hands or papers. Nobody is named, and groups under five are not told in parts.</source>
        <translation>Count hands or papers. Nobody is named, and groups under five are not told in parts.</translation>
    </message>
    <message>
        <source>Use the usual questions</source>
        <translation>Use the usual questions</translation>
    </message>
    <message>
        <source>Add a question</source>
        <translation>Add a question</translation>
    </message>
    <message>
        <source>Add a question to count</source>
        <translation>Add a question to count</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Yes</translation>
    </message>
    <message>
        <source>Partly</source>
        <translation>Partly</translation>
    </message>
    <message>
        <source>No</source>
        <translation>No</translation>
    </message>
    <message>
        <source>Add a question in words</source>
        <translation>Add a question in words</translation>
    </message>
</context>
<context>
    <name>fvd::ExportDialog</name>
    <message>
        <source>Export</source>
        <translation>Export</translation>
    </message>
    <message>
        <source>How it will look</source>
        <translation>How it will look</translation>
    </message>
    <message>
        <source>Formats</source>
        <translation>Formats</translation>
    </message>
    <message>
        <source>File name</source>
        <translation>File name</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Folder</translation>
    </message>
    <message>
        <source>Print …</source>
        <translation>Print …</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Open the folder</translation>
    </message>
    <message>
        <source>Only a programme with a date makes a calendar.</source>
        <translation>Only a programme with a date makes a calendar.</translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <translation>Choose a folder</translation>
    </message>
    <message>
        <source>Folder: %1</source>
        <translation>Folder: %1</translation>
    </message>
    <message>
        <source>Tick at least one format.</source>
        <translation>Tick at least one format.</translation>
    </message>
    <message>
        <source>! %1 is there already and will be replaced.</source>
        <translation>! %1 is there already and will be replaced.</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>Saved: %1</translation>
    </message>
    <message>
        <source>Package for the archive</source>
        <translation>Package for the archive</translation>
    </message>
    <message>
        <source>The programme and the summary as PDF/A and Word, with a description and checksums, in a zip file</source>
        <translation>The programme and the summary as PDF/A and Word, with a description and checksums, in a zip file</translation>
    </message>
</context>
<context>
    <name>fvd::FactSearch</name>
    <message>
        <source>Find a fact</source>
        <translation>Find a fact</translation>
    </message>
    <message>
        <source>Are we allowed to …? A few words are enough</source>
        <translation>Are we allowed to …? A few words are enough</translation>
    </message>
    <message>
        <source>Facts that were found</source>
        <translation>Facts that were found</translation>
    </message>
    <message>
        <source>The fact</source>
        <translation>The fact</translation>
    </message>
    <message>
        <source>The room sees a neutral card meanwhile. Esc closes.</source>
        <translation>The room sees a neutral card meanwhile. Esc closes.</translation>
    </message>
    <message>
        <source>Nothing was found. Try another word, or a part of one.</source>
        <translation>Nothing was found. Try another word, or a part of one.</translation>
    </message>
</context>
<context>
    <name>fvd::FilmBar</name>
    <message>
        <source>Where in the film</source>
        <translation>Where in the film</translation>
    </message>
    <message>
        <source>How loud the film is</source>
        <translation>How loud the film is</translation>
    </message>
    <message>
        <source>Captions</source>
        <translation>Captions</translation>
    </message>
    <message>
        <source>The film cannot be played here. The room sees its picture and script.</source>
        <translation>The film cannot be played here. The room sees its picture and script.</translation>
    </message>
    <message>
        <source>Pause the film</source>
        <translation>Pause the film</translation>
    </message>
    <message>
        <source>Play the film</source>
        <translation>Play the film</translation>
    </message>
</context>
<context>
    <name>fvd::FollowUpRow</name>
    <message>
        <source>Take away the follow-up</source>
        <translation>Take away the follow-up</translation>
    </message>
    <message>
        <source>What</source>
        <translation>What</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Done</translation>
    </message>
    <message>
        <source>Responsible (a role)</source>
        <translation>Responsible (a role)</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Due</translation>
    </message>
    <message>
        <source>In the summary</source>
        <translation>In the summary</translation>
    </message>
</context>
<context>
    <name>fvd::ForMePanel</name>
    <message>
        <source>Only for me</source>
        <translation>Only for me</translation>
    </message>
    <message>
        <source>Goal</source>
        <translation>Goal</translation>
    </message>
    <message>
        <source>My notes</source>
        <translation>My notes</translation>
    </message>
    <message>
        <source>General</source>
        <translation>General</translation>
    </message>
    <message>
        <source>Nothing is written for you here. Notes for yourself are written in Programme.</source>
        <translation>Nothing is written for you here. Notes for yourself are written in Programme.</translation>
    </message>
</context>
<context>
    <name>fvd::FormPart</name>
    <message>
        <source>Does it hold?</source>
        <translation>Does it hold?</translation>
    </message>
</context>
<context>
    <name>fvd::GroundRuleRow</name>
    <message>
        <source>Ground rule</source>
        <translation>Ground rule</translation>
    </message>
    <message>
        <source>discussed</source>
        <translation>discussed</translation>
    </message>
    <message>
        <source>proposed</source>
        <translation>proposed</translation>
    </message>
    <message>
        <source>We …</source>
        <translation>We …</translation>
    </message>
    <message>
        <source>Whether the council has talked about it; it is never a resolution</source>
        <translation>Whether the council has talked about it; it is never a resolution</translation>
    </message>
    <message>
        <source>Take away the ground rule</source>
        <translation>Take away the ground rule</translation>
    </message>
    <message>
        <source>In the summary</source>
        <translation>In the summary</translation>
    </message>
</context>
<context>
    <name>fvd::GroupsBoard</name>
    <message>
        <source>Move to</source>
        <translation>Move to</translation>
    </message>
    <message>
        <source>Table %1</source>
        <translation>Table %1</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Unlock</translation>
    </message>
    <message>
        <source>Keep apart from …</source>
        <translation>Keep apart from …</translation>
    </message>
    <message>
        <source>Comes later</source>
        <translation>Comes later</translation>
    </message>
    <message>
        <source>Unlock the table</source>
        <translation>Unlock the table</translation>
    </message>
</context>
<context>
    <name>fvd::GroupsDialog</name>
    <message>
        <source>Add a day first: groups belong to a day.</source>
        <translation>Add a day first: groups belong to a day.</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Groups</translation>
    </message>
    <message>
        <source>Drag people between tables, or choose with the arrows and press the figure of a table. Enter shows what else can be done.</source>
        <translation>Drag people between tables, or choose with the arrows and press the figure of a table. Enter shows what else can be done.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>Tables</translation>
    </message>
    <message>
        <source>People at a table</source>
        <translation>People at a table</translation>
    </message>
    <message>
        <source>One less: %1</source>
        <translation>One less: %1</translation>
    </message>
    <message>
        <source>One more: %1</source>
        <translation>One more: %1</translation>
    </message>
    <message>
        <source>The list</source>
        <translation>The list</translation>
    </message>
    <message>
        <source>Deleted on</source>
        <translation>Deleted on</translation>
    </message>
    <message>
        <source>The day the list is deleted</source>
        <translation>The day the list is deleted</translation>
    </message>
    <message>
        <source>Delete now …</source>
        <translation>Delete now …</translation>
    </message>
    <message>
        <source>Nobody is divided yet. Press &quot;Draw&quot;.</source>
        <translation>Nobody is divided yet. Press &quot;Draw&quot;.</translation>
    </message>
    <message>
        <source>Say how many come, or paste a list of them.</source>
        <translation>Say how many come, or paste a list of them.</translation>
    </message>
    <message>
        <source>Draw again</source>
        <translation>Draw again</translation>
    </message>
    <message>
        <source>Draw</source>
        <translation>Draw</translation>
    </message>
    <message numerus="yes">
        <source>%n in all</source>
        <translation>
            <numerusform>%n in all</numerusform>
            <numerusform>%n in all</numerusform>
        </translation>
    </message>
    <message>
        <source>Paste another list …</source>
        <translation>Paste another list …</translation>
    </message>
    <message>
        <source>Paste a list …</source>
        <translation>Paste a list …</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s). It stays on this machine and is not synced.</source>
        <translation>
            <numerusform>%n person. The list stays on this machine and is not synced.</numerusform>
            <numerusform>%n people. The list stays on this machine and is not synced.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 comes later</source>
        <translation>%1 comes later</translation>
    </message>
    <message>
        <source>%1 does not come</source>
        <translation>%1 does not come</translation>
    </message>
    <message>
        <source>Is here</source>
        <translation>Is here</translation>
    </message>
    <message>
        <source>Apart: %1 and %2</source>
        <translation>Apart: %1 and %2</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Remove</translation>
    </message>
    <message>
        <source>Keep apart</source>
        <translation>Keep apart</translation>
    </message>
    <message>
        <source>%1 is not to sit at the same table as:</source>
        <translation>%1 is not to sit at the same table as:</translation>
    </message>
    <message>
        <source>It counts from the next draw.</source>
        <translation>It counts from the next draw.</translation>
    </message>
</context>
<context>
    <name>fvd::GroupsEditor</name>
    <message>
        <source>Draw groups</source>
        <translation>Draw groups</translation>
    </message>
    <message>
        <source>Count those who come</source>
        <translation>Count those who come</translation>
    </message>
    <message>
        <source>Move to another table</source>
        <translation>Move to another table</translation>
    </message>
    <message>
        <source>Change places</source>
        <translation>Change places</translation>
    </message>
    <message>
        <source>Lock a person</source>
        <translation>Lock a person</translation>
    </message>
    <message>
        <source>Lock a table</source>
        <translation>Lock a table</translation>
    </message>
    <message>
        <source>Choose who leads the table</source>
        <translation>Choose who leads the table</translation>
    </message>
    <message>
        <source>Say who is here</source>
        <translation>Say who is here</translation>
    </message>
    <message>
        <source>Keep two people apart</source>
        <translation>Keep two people apart</translation>
    </message>
    <message>
        <source>Let two people sit together</source>
        <translation>Let two people sit together</translation>
    </message>
    <message>
        <source>Take in a list of people</source>
        <translation>Take in a list of people</translation>
    </message>
    <message>
        <source>Choose when the list is deleted</source>
        <translation>Choose when the list is deleted</translation>
    </message>
</context>
<context>
    <name>fvd::GroupsSection</name>
    <message>
        <source>Item in this group</source>
        <translation>Item in this group</translation>
    </message>
    <message>
        <source>Name of the group</source>
        <translation>Name of the group</translation>
    </message>
    <message>
        <source>Leader of the group</source>
        <translation>Leader of the group</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>Room</translation>
    </message>
    <message>
        <source>Remove group</source>
        <translation>Remove group</translation>
    </message>
    <message>
        <source>Remove group %1</source>
        <translation>Remove group %1</translation>
    </message>
    <message>
        <source>Change group</source>
        <translation>Change group</translation>
    </message>
    <message>
        <source>Change leader</source>
        <translation>Change leader</translation>
    </message>
    <message>
        <source>Change place</source>
        <translation>Change place</translation>
    </message>
    <message>
        <source>Group %1</source>
        <translation>Group %1</translation>
    </message>
    <message>
        <source>Add group</source>
        <translation>Add group</translation>
    </message>
    <message>
        <source>Parallel groups</source>
        <translation>Parallel groups</translation>
    </message>
</context>
<context>
    <name>fvd::HintLine</name>
    <message>
        <source>%1 in all</source>
        <translation>%1 in all</translation>
    </message>
    <message>
        <source>Ends %1</source>
        <translation>Ends %1</translation>
    </message>
    <message>
        <source>Ends %1, %2 left</source>
        <translation>Ends %1, %2 left</translation>
    </message>
    <message>
        <source>Ends %1, just right</source>
        <translation>Ends %1, just right</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <comment>hints</comment>
        <translation>
            <numerusform>%n more</numerusform>
            <numerusform>%n more</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 undoes “%2”</source>
        <translation>%1 undoes “%2”</translation>
    </message>
</context>
<context>
    <name>fvd::Inspector</name>
    <message>
        <source>Chosen item</source>
        <translation>Chosen item</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Add</translation>
    </message>
    <message>
        <source>Delete them</source>
        <translation>Delete them</translation>
    </message>
    <message>
        <source>Double them</source>
        <translation>Double them</translation>
    </message>
    <message numerus="yes">
        <source>%n items chosen</source>
        <translation>
            <numerusform>%n item chosen</numerusform>
            <numerusform>%n items chosen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 together</source>
        <translation>%1 together</translation>
    </message>
</context>
<context>
    <name>fvd::LanguagePart</name>
    <message>
        <source>Language form</source>
        <translation>Language form</translation>
    </message>
    <message>
        <source>The council&apos;s own form is %1. Programme, sheets and texts for the room follow the form chosen here.</source>
        <translation>The council&apos;s own form is %1. Programme, sheets and texts for the room follow the form chosen here.</translation>
    </message>
    <message>
        <source>The council is neutral between the forms; this one was chosen here.</source>
        <translation>The council is neutral between the forms; this one was chosen here.</translation>
    </message>
    <message>
        <source>! The council is neutral between the forms. Ask which one they want, and choose.</source>
        <translation>! The council is neutral between the forms. Ask which one they want, and choose.</translation>
    </message>
</context>
<context>
    <name>fvd::LeaderSection</name>
    <message>
        <source>Several with a comma between</source>
        <translation>Several with a comma between</translation>
    </message>
    <message>
        <source>Leader</source>
        <translation>Leader</translation>
    </message>
</context>
<context>
    <name>fvd::LinesSection</name>
    <message>
        <source>Topic</source>
        <translation>Topic</translation>
    </message>
    <message>
        <source>Leader of this line</source>
        <translation>Leader of this line</translation>
    </message>
    <message>
        <source>Remove line</source>
        <translation>Remove line</translation>
    </message>
    <message>
        <source>Remove line %1</source>
        <translation>Remove line %1</translation>
    </message>
    <message>
        <source>Change line</source>
        <translation>Change line</translation>
    </message>
    <message>
        <source>Change leader</source>
        <translation>Change leader</translation>
    </message>
    <message>
        <source>Add line</source>
        <translation>Add line</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>Lines</translation>
    </message>
</context>
<context>
    <name>fvd::MainWindow</name>
    <message>
        <source>It is not there any more.</source>
        <translation>It is not there any more.</translation>
    </message>
</context>
<context>
    <name>fvd::MaterialsSection</name>
    <message>
        <source>Drag a material here from the library, or press Enter on it there.</source>
        <translation>Drag a material here from the library, or press Enter on it there.</translation>
    </message>
    <message>
        <source>Open in the theme library</source>
        <translation>Open in the theme library</translation>
    </message>
    <message>
        <source>Open “%1” in the theme library</source>
        <translation>Open “%1” in the theme library</translation>
    </message>
    <message>
        <source>Remove material</source>
        <translation>Remove material</translation>
    </message>
    <message>
        <source>Remove “%1”</source>
        <translation>Remove “%1”</translation>
    </message>
    <message>
        <source>groups of %1</source>
        <translation>groups of %1</translation>
    </message>
    <message>
        <source>groups of %1–%2</source>
        <translation>groups of %1–%2</translation>
    </message>
    <message>
        <source>checked %1</source>
        <translation>checked %1</translation>
    </message>
    <message>
        <source>Check before use</source>
        <translation>Check before use</translation>
    </message>
    <message>
        <source>Materials</source>
        <translation>Materials</translation>
    </message>
    <message>
        <source>Withdrawn: %1</source>
        <translation>Withdrawn: %1</translation>
    </message>
    <message>
        <source>The law was changed. There is a new edition.</source>
        <translation>The law was changed. There is a new edition.</translation>
    </message>
    <message>
        <source>There is a new edition.</source>
        <translation>There is a new edition.</translation>
    </message>
</context>
<context>
    <name>fvd::NameSection</name>
    <message>
        <source>Change kind</source>
        <translation>Change kind</translation>
    </message>
    <message>
        <source>Keep as text</source>
        <translation>Keep as text</translation>
    </message>
    <message>
        <source>Make it an item</source>
        <translation>Make it an item</translation>
    </message>
    <message>
        <source>What happens?</source>
        <translation>What happens?</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Title</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>This line was not understood for certain. Look at it, then choose.</source>
        <translation>This line was not understood for certain. Look at it, then choose.</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Item</translation>
    </message>
</context>
<context>
    <name>fvd::NextCard</name>
    <message>
        <source>Ready to leave?</source>
        <translation>Ready to leave?</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>Next, %1</source>
        <translation>Next, %1</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>Open %1</translation>
    </message>
</context>
<context>
    <name>fvd::NotesPanel</name>
    <message>
        <source>Table %1</source>
        <translation>Table %1</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Kind of note: %1</source>
        <translation>Kind of note: %1</translation>
    </message>
    <message>
        <source>Remove the note</source>
        <translation>Remove the note</translation>
    </message>
    <message>
        <source>Nothing is written here yet. No names are needed: a table, a keyword.</source>
        <translation>Nothing is written here yet. No names are needed: a table, a keyword.</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Table</translation>
    </message>
    <message>
        <source>Table of the next note</source>
        <translation>Table of the next note</translation>
    </message>
    <message>
        <source>New note</source>
        <translation>New note</translation>
    </message>
    <message>
        <source>Write, Enter keeps it. &quot;4: …&quot; is from table 4</source>
        <translation>Write, Enter keeps it. &quot;4: …&quot; is from table 4</translation>
    </message>
    <message>
        <source>How much is kept, as agreed with the room</source>
        <translation>How much is kept, as agreed with the room</translation>
    </message>
    <message>
        <source>This looks like a national identity number. It should not be kept here.</source>
        <translation>This looks like a national identity number. It should not be kept here.</translation>
    </message>
    <message>
        <source>This looks like a person with a party. Write what was said, not who said it.</source>
        <translation>This looks like a person with a party. Write what was said, not who said it.</translation>
    </message>
    <message>
        <source>At &quot;%1&quot; this kind of note is not kept.</source>
        <translation>At &quot;%1&quot; this kind of note is not kept.</translation>
    </message>
    <message>
        <source>Notes · %1</source>
        <translation>Notes · %1</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>Level of record: %1</source>
        <translation>Level of record: %1</translation>
    </message>
    <message>
        <source>Kind of the next note: %1</source>
        <translation>Kind of the next note: %1</translation>
    </message>
    <message>
        <source>Picture of what a group wrote</source>
        <translation>Picture of what a group wrote</translation>
    </message>
    <message>
        <source>What the picture shows</source>
        <translation>What the picture shows</translation>
    </message>
    <message>
        <source>Pictures of what the groups wrote</source>
        <translation>Pictures of what the groups wrote</translation>
    </message>
    <message>
        <source>Pictures (*.jpg *.jpeg *.png)</source>
        <translation>Pictures (*.jpg *.jpeg *.png)</translation>
    </message>
    <message>
        <source>Add a picture of a flip-over; it can be dropped here, too</source>
        <translation>Add a picture of a flip-over; it can be dropped here, too</translation>
    </message>
    <message>
        <source>%1 is not a picture that can be read. Nothing was added.</source>
        <translation>%1 is not a picture that can be read. Nothing was added.</translation>
    </message>
    <message>
        <source>The note is removed</source>
        <translation>The note is removed</translation>
    </message>
    <message>
        <source>Note from table %1</source>
        <translation>Note from table %1</translation>
    </message>
    <message>
        <source>No table</source>
        <translation>No table</translation>
    </message>
    <message>
        <source>The note is kept</source>
        <translation>The note is kept</translation>
    </message>
</context>
<context>
    <name>fvd::NowCard</name>
    <message>
        <source>The day has no items yet</source>
        <translation>The day has no items yet</translation>
    </message>
    <message>
        <source>Plan the day in the step before.</source>
        <translation>Plan the day in the step before.</translation>
    </message>
    <message>
        <source>First item</source>
        <translation>First item</translation>
    </message>
    <message>
        <source>Not begun</source>
        <translation>Not begun</translation>
    </message>
    <message>
        <source>Begins at %1</source>
        <translation>Begins at %1</translation>
    </message>
    <message>
        <source>Begins %1 at %2</source>
        <translation>Begins %1 at %2</translation>
    </message>
    <message>
        <source>should have begun</source>
        <translation>should have begun</translation>
    </message>
    <message>
        <source>until it begins</source>
        <translation>until it begins</translation>
    </message>
    <message>
        <source>Now · since %1</source>
        <translation>Now · since %1</translation>
    </message>
    <message>
        <source>Now · %1</source>
        <translation>Now · %1</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Paused</translation>
    </message>
    <message>
        <source>left</source>
        <translation>left</translation>
    </message>
    <message>
        <source>%1 (%2 of %3)</source>
        <translation>%1 (%2 of %3)</translation>
    </message>
    <message>
        <source>left of %1</source>
        <translation>left of %1</translation>
    </message>
    <message>
        <source>gone</source>
        <translation>gone</translation>
    </message>
    <message>
        <source>over time</source>
        <translation>over time</translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation>Untitled</translation>
    </message>
    <message>
        <source>Planned until %1, %2.</source>
        <translation>Planned until %1, %2.</translation>
    </message>
    <message>
        <source>Over</source>
        <translation>Over</translation>
    </message>
    <message>
        <source>The day is over</source>
        <translation>The day is over</translation>
    </message>
    <message>
        <source>ended</source>
        <translation>ended</translation>
    </message>
    <message>
        <source>now</source>
        <translation>now</translation>
    </message>
    <message>
        <source>done</source>
        <translation>done</translation>
    </message>
    <message>
        <source>to come</source>
        <translation>to come</translation>
    </message>
</context>
<context>
    <name>fvd::OpennessSection</name>
    <message>
        <source>Learning and reflection: no case is treated, nothing is clarified or decided.</source>
        <translation>Learning and reflection: no case is treated, nothing is clarified or decided.</translation>
    </message>
    <message>
        <source>A made-up or closed case is safe ground. Stop if the talk turns to a case that the council has before it.</source>
        <translation>A made-up or closed case is safe ground. Stop if the talk turns to a case that the council has before it.</translation>
    </message>
    <message>
        <source>Training is not a meeting and must not prepare a decision. To work on a real case, call a meeting and open the doors (kommuneloven §§ 11-2, 11-3 and 11-5).</source>
        <translation>Training is not a meeting and must not prepare a decision. To work on a real case, call a meeting and open the doors (kommuneloven §§ 11-2, 11-3 and 11-5).</translation>
    </message>
    <message>
        <source>Change openness</source>
        <translation>Change openness</translation>
    </message>
    <message>
        <source>Openness</source>
        <translation>Openness</translation>
    </message>
</context>
<context>
    <name>fvd::PastePeople</name>
    <message>
        <source>Left out</source>
        <translation>Left out</translation>
    </message>
    <message>
        <source>Name or number</source>
        <translation>Name or number</translation>
    </message>
    <message>
        <source>Attends as</source>
        <translation>Attends as</translation>
    </message>
    <message>
        <source>Party</source>
        <translation>Party</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Position</translation>
    </message>
    <message>
        <source>Experience</source>
        <translation>Experience</translation>
    </message>
    <message>
        <source>Committee</source>
        <translation>Committee</translation>
    </message>
    <message>
        <source>Gender</source>
        <translation>Gender</translation>
    </message>
    <message>
        <source>Leads a table</source>
        <translation>Leads a table</translation>
    </message>
    <message>
        <source>Paste a list</source>
        <translation>Paste a list</translation>
    </message>
    <message>
        <source>Take the list</source>
        <translation>Take the list</translation>
    </message>
    <message>
        <source>Keep first names only</source>
        <translation>Keep first names only</translation>
    </message>
    <message>
        <source>Copy the rows from a spreadsheet and paste them here. One person a line; a first name, a number or nothing is enough. The list stays on this machine and is deleted on %1.</source>
        <translation>Copy the rows from a spreadsheet and paste them here. One person a line; a first name, a number or nothing is enough. The list stays on this machine and is deleted on %1.</translation>
    </message>
    <message>
        <source>The list</source>
        <translation>The list</translation>
    </message>
    <message>
        <source>Kari; Sp; group leader
Ola; Ap; new</source>
        <translation>Kari; Sp; group leader
Ola; Ap; new</translation>
    </message>
    <message>
        <source>What the columns are taken for</source>
        <translation>What the columns are taken for</translation>
    </message>
    <message>
        <source>Column %1</source>
        <translation>Column %1</translation>
    </message>
    <message>
        <source>parties: %1</source>
        <translation>parties: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s)</source>
        <translation>
            <numerusform>%n person</numerusform>
            <numerusform>%n people</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fvd::PasteView</name>
    <message>
        <source>Time</source>
        <translation>Time</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Item</translation>
    </message>
    <message>
        <source>Leader</source>
        <translation>Leader</translation>
    </message>
    <message>
        <source>Not sure about this line</source>
        <translation>Not sure about this line</translation>
    </message>
</context>
<context>
    <name>fvd::PersonChip</name>
    <message>
        <source>leads the table</source>
        <translation>leads the table</translation>
    </message>
    <message>
        <source>locked</source>
        <translation>locked</translation>
    </message>
    <message>
        <source>table %1</source>
        <translation>table %1</translation>
    </message>
    <message>
        <source>leads</source>
        <translation>leads</translation>
    </message>
</context>
<context>
    <name>fvd::PersonRow</name>
    <message>
        <source>Take away this person</source>
        <translation>Take away this person</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Role</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>Telephone</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
</context>
<context>
    <name>fvd::PlanDelegate</name>
    <message>
        <source>Group without a name</source>
        <translation>Group without a name</translation>
    </message>
    <message>
        <source>Without a title</source>
        <translation>Without a title</translation>
    </message>
    <message>
        <source>Unclear</source>
        <translation>Unclear</translation>
    </message>
    <message>
        <source>What happens?</source>
        <translation>What happens?</translation>
    </message>
</context>
<context>
    <name>fvd::PlanEditor</name>
    <message>
        <source>Add day</source>
        <translation>Add day</translation>
    </message>
    <message>
        <source>Remove day</source>
        <translation>Remove day</translation>
    </message>
    <message>
        <source>Begin with a template</source>
        <translation>Begin with a template</translation>
    </message>
    <message>
        <source>Add item</source>
        <translation>Add item</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Rename</translation>
    </message>
    <message>
        <source>Change time</source>
        <translation>Change time</translation>
    </message>
    <message>
        <source>Change length</source>
        <translation>Change length</translation>
    </message>
    <message>
        <source>Change leader</source>
        <translation>Change leader</translation>
    </message>
    <message>
        <source>Release time</source>
        <translation>Release time</translation>
    </message>
    <message>
        <source>Pin time</source>
        <translation>Pin time</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>Split</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Merge</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Move</translation>
    </message>
    <message>
        <source>Break</source>
        <translation>Break</translation>
    </message>
    <message>
        <source>Add break</source>
        <translation>Add break</translation>
    </message>
    <message>
        <source>Add “%1”</source>
        <translation>Add “%1”</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Delete</translation>
    </message>
    <message>
        <source>Delete “%1”</source>
        <translation>Delete “%1”</translation>
    </message>
    <message>
        <source>Double</source>
        <translation>Double</translation>
    </message>
    <message>
        <source>Copy to another day</source>
        <translation>Copy to another day</translation>
    </message>
    <message>
        <source>Move to another day</source>
        <translation>Move to another day</translation>
    </message>
</context>
<context>
    <name>fvd::PlanModel</name>
    <message>
        <source>Parallel group in “%1”</source>
        <translation>Parallel group in “%1”</translation>
    </message>
    <message>
        <source>unclear, please check</source>
        <translation>unclear, please check</translation>
    </message>
    <message>
        <source>beside the main programme</source>
        <translation>beside the main programme</translation>
    </message>
    <message>
        <source>may be dropped</source>
        <translation>may be dropped</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Time</translation>
    </message>
    <message>
        <source>%1, pinned</source>
        <translation>%1, pinned</translation>
    </message>
    <message>
        <source>Pinned: stays when items before it grow or move</source>
        <translation>Pinned: stays when items before it grow or move</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Item</translation>
    </message>
    <message>
        <source>Without a title</source>
        <translation>Without a title</translation>
    </message>
    <message>
        <source>Leader</source>
        <translation>Leader</translation>
    </message>
    <message>
        <source>Min</source>
        <comment>a column of minutes</comment>
        <translation>Min</translation>
    </message>
    <message>
        <source>%1 minutes</source>
        <translation>%1 minutes</translation>
    </message>
    <message>
        <source>“%1” is no time. Write 9, 09.30, ca. 12, fra 11.30, senest 8.15, 10–10.45 or nothing.</source>
        <translation>“%1” is no time. Write 9, 09.30, ca. 12, fra 11.30, senest 8.15, 10–10.45 or nothing.</translation>
    </message>
    <message>
        <source>“%1” is no length. Write 45, or 1 t 30 min.</source>
        <translation>“%1” is no length. Write 45, or 1 t 30 min.</translation>
    </message>
    <message>
        <source>Change group</source>
        <translation>Change group</translation>
    </message>
</context>
<context>
    <name>fvd::PlanPage</name>
    <message>
        <source>Cut</source>
        <translation>Cut</translation>
    </message>
    <message>
        <source>There is no programme on the clipboard. Copy one first.</source>
        <translation>There is no programme on the clipboard. Copy one first.</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Item</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Library</translation>
    </message>
    <message>
        <source>Another draft</source>
        <translation>Another draft</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Draft</translation>
    </message>
    <message>
        <source>Move to</source>
        <translation>Move to</translation>
    </message>
    <message>
        <source>Copy to</source>
        <translation>Copy to</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Groups</translation>
    </message>
</context>
<context>
    <name>fvd::PlanTable</name>
    <message>
        <source>Programme of the day</source>
        <translation>Programme of the day</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Paste</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copy</translation>
    </message>
</context>
<context>
    <name>fvd::PointRow</name>
    <message>
        <source>Drag to another place</source>
        <translation>Drag to another place</translation>
    </message>
    <message>
        <source>In the summary</source>
        <translation>In the summary</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Change the kind</source>
        <translation>Change the kind</translation>
    </message>
    <message>
        <source>Take away the note</source>
        <translation>Take away the note</translation>
    </message>
    <message>
        <source>Choose what the summary tells</source>
        <translation>Choose what the summary tells</translation>
    </message>
    <message>
        <source>Edit the note</source>
        <translation>Edit the note</translation>
    </message>
    <message>
        <source>Kind: %1</source>
        <translation>Kind: %1</translation>
    </message>
    <message>
        <source>Table %1</source>
        <translation>Table %1</translation>
    </message>
    <message>
        <source>Picture of what a group wrote</source>
        <translation>Picture of what a group wrote</translation>
    </message>
    <message>
        <source>What the picture shows</source>
        <translation>What the picture shows</translation>
    </message>
    <message>
        <source>Note from table %1</source>
        <translation>Note from table %1</translation>
    </message>
</context>
<context>
    <name>fvd::PointsPart</name>
    <message>
        <source>Tick what the summary tells. Alt+Up and Alt+Down move a note; or drag it.</source>
        <translation>Tick what the summary tells. Alt+Up and Alt+Down move a note; or drag it.</translation>
    </message>
    <message>
        <source>What was written down %1</source>
        <translation>What was written down %1</translation>
    </message>
    <message>
        <source>What was written down</source>
        <translation>What was written down</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Other</translation>
    </message>
    <message>
        <source>Move the note</source>
        <translation>Move the note</translation>
    </message>
    <message>
        <source>Add a note</source>
        <translation>Add a note</translation>
    </message>
</context>
<context>
    <name>fvd::PremeetingPage</name>
    <message>
        <source>Notes for me only</source>
        <translation>Notes for me only</translation>
    </message>
    <message>
        <source>For me only</source>
        <translation>For me only</translation>
    </message>
    <message>
        <source>Kept apart from the session: neither the council nor the room gets it.</source>
        <translation>Kept apart from the session: neither the council nor the room gets it.</translation>
    </message>
</context>
<context>
    <name>fvd::PremeetingPart</name>
    <message>
        <source>Take away this premeeting</source>
        <translation>Take away this premeeting</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Where</translation>
    </message>
    <message>
        <source>Present</source>
        <translation>Present</translation>
    </message>
    <message>
        <source>The leadership expects</source>
        <translation>The leadership expects</translation>
    </message>
    <message>
        <source>The councillors wish for</source>
        <translation>The councillors wish for</translation>
    </message>
    <message>
        <source>Notes from the talk</source>
        <translation>Notes from the talk</translation>
    </message>
    <message>
        <source>Talked through: %1 of %2</source>
        <translation>Talked through: %1 of %2</translation>
    </message>
    <message>
        <source>Checklist</source>
        <translation>Checklist</translation>
    </message>
</context>
<context>
    <name>fvd::PremeetingsPart</name>
    <message>
        <source>Premeetings</source>
        <translation>Premeetings</translation>
    </message>
    <message>
        <source>Talk with the political and administrative leadership before the day. What you settle here is what the day is made from.</source>
        <translation>Talk with the political and administrative leadership before the day. What you settle here is what the day is made from.</translation>
    </message>
    <message>
        <source>Add a premeeting</source>
        <translation>Add a premeeting</translation>
    </message>
</context>
<context>
    <name>fvd::PresentPart</name>
    <message>
        <source>Who came</source>
        <translation>Who came</translation>
    </message>
    <message>
        <source>of %1 expected</source>
        <translation>of %1 expected</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Members</translation>
    </message>
    <message>
        <source>Substitutes</source>
        <translation>Substitutes</translation>
    </message>
    <message>
        <source>Control committee</source>
        <translation>Control committee</translation>
    </message>
    <message>
        <source>Administration</source>
        <translation>Administration</translation>
    </message>
    <message>
        <source>Union representatives</source>
        <translation>Union representatives</translation>
    </message>
    <message>
        <source>Members of råd</source>
        <translation>Members of råd</translation>
    </message>
    <message>
        <source>Others</source>
        <translation>Others</translation>
    </message>
</context>
<context>
    <name>fvd::PrivateSection</name>
    <message>
        <source>Note only for me</source>
        <translation>Note only for me</translation>
    </message>
    <message>
        <source>Never in the programme, never on the screen</source>
        <translation>Never in the programme, never on the screen</translation>
    </message>
    <message>
        <source>Only for me</source>
        <translation>Only for me</translation>
    </message>
</context>
<context>
    <name>fvd::QuestionPart</name>
    <message>
        <source>Question</source>
        <translation>Question</translation>
    </message>
    <message>
        <source>Take away the question</source>
        <translation>Take away the question</translation>
    </message>
    <message>
        <source>Answers in words</source>
        <translation>Answers in words</translation>
    </message>
    <message>
        <source>One answer a line, without names</source>
        <translation>One answer a line, without names</translation>
    </message>
    <message>
        <source>Fewer than five answers: the documents do not tell how they fell.</source>
        <translation>Fewer than five answers: the documents do not tell how they fell.</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Answer</translation>
    </message>
    <message>
        <source>One less</source>
        <translation>One less</translation>
    </message>
    <message>
        <source>One more</source>
        <translation>One more</translation>
    </message>
    <message>
        <source>Count the answers</source>
        <translation>Count the answers</translation>
    </message>
    <message>
        <source>Question %1</source>
        <translation>Question %1</translation>
    </message>
    <message>
        <source>Answer %1</source>
        <translation>Answer %1</translation>
    </message>
    <message>
        <source>One less: %1</source>
        <translation>One less: %1</translation>
    </message>
    <message>
        <source>One more: %1</source>
        <translation>One more: %1</translation>
    </message>
</context>
<context>
    <name>fvd::Reader</name>
    <message>
        <source>Put into the programme</source>
        <translation>Put into the programme</translation>
    </message>
    <message>
        <source>Add it at the end of the chosen day; it can be moved there</source>
        <translation>Add it at the end of the chosen day; it can be moved there</translation>
    </message>
    <message>
        <source>Print …</source>
        <translation>Print …</translation>
    </message>
    <message>
        <source>Print it without the advice for the one who leads</source>
        <translation>Print it without the advice for the one who leads</translation>
    </message>
    <message>
        <source>For the programme of</source>
        <translation>For the programme of</translation>
    </message>
    <message>
        <source>Day to put it into</source>
        <translation>Day to put it into</translation>
    </message>
    <message>
        <source>Text to read</source>
        <translation>Text to read</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Theme</translation>
    </message>
    <message>
        <source>Last checked %1</source>
        <translation>Last checked %1</translation>
    </message>
    <message>
        <source>! Must be checked</source>
        <translation>! Must be checked</translation>
    </message>
    <message>
        <source>Put into the programme of %1.</source>
        <translation>Put into the programme of %1.</translation>
    </message>
    <message>
        <source>Show the programme</source>
        <translation>Show the programme</translation>
    </message>
    <message>
        <source>There is no session to put it into.</source>
        <translation>There is no session to put it into.</translation>
    </message>
    <message>
        <source>Show sessions</source>
        <translation>Show sessions</translation>
    </message>
    <message>
        <source>The law was changed from %1: %2</source>
        <translation>The law was changed from %1: %2</translation>
    </message>
    <message>
        <source>Use “%1” instead</source>
        <translation>Use “%1” instead</translation>
    </message>
</context>
<context>
    <name>fvd::ReasonsPanel</name>
    <message>
        <source>Why the draft is as it is</source>
        <translation>Why the draft is as it is</translation>
    </message>
    <message>
        <source>Another draft</source>
        <translation>Another draft</translation>
    </message>
    <message>
        <source>There was no time for this wish.</source>
        <translation>There was no time for this wish.</translation>
    </message>
</context>
<context>
    <name>fvd::RoomPanel</name>
    <message>
        <source>Dark</source>
        <translation>Dark</translation>
    </message>
    <message>
        <source>Neutral card</source>
        <translation>Neutral card</translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation>Welcome</translation>
    </message>
    <message>
        <source>The programme</source>
        <translation>The programme</translation>
    </message>
    <message>
        <source>The question</source>
        <translation>The question</translation>
    </message>
    <message>
        <source>How we do it today</source>
        <translation>How we do it today</translation>
    </message>
    <message>
        <source>Ground rules</source>
        <translation>Ground rules</translation>
    </message>
    <message>
        <source>The case</source>
        <translation>The case</translation>
    </message>
    <message>
        <source>Picture or PDF</source>
        <translation>Picture or PDF</translation>
    </message>
    <message>
        <source>Film</source>
        <translation>Film</translation>
    </message>
    <message>
        <source>The evaluation</source>
        <translation>The evaluation</translation>
    </message>
    <message>
        <source>A programme day is being held</source>
        <translation>A programme day is being held</translation>
    </message>
    <message>
        <source>Make the room&apos;s screen dark (B)</source>
        <translation>Make the room&apos;s screen dark (B)</translation>
    </message>
    <message>
        <source>Let the room go on seeing this, whatever you do here (F)</source>
        <translation>Let the room go on seeing this, whatever you do here (F)</translation>
    </message>
    <message>
        <source>The page before, on the room&apos;s screen</source>
        <translation>The page before, on the room&apos;s screen</translation>
    </message>
    <message>
        <source>The next page, on the room&apos;s screen</source>
        <translation>The next page, on the room&apos;s screen</translation>
    </message>
    <message>
        <source>What the room sees</source>
        <translation>What the room sees</translation>
    </message>
    <message>
        <source>Choose what the room sees</source>
        <translation>Choose what the room sees</translation>
    </message>
    <message>
        <source>What is on</source>
        <translation>What is on</translation>
    </message>
    <message>
        <source>The case, step %1</source>
        <translation>The case, step %1</translation>
    </message>
    <message>
        <source>Picture or PDF …</source>
        <translation>Picture or PDF …</translation>
    </message>
    <message>
        <source>Film …</source>
        <translation>Film …</translation>
    </message>
    <message>
        <source>Show on %1</source>
        <translation>Show on %1</translation>
    </message>
    <message>
        <source>Lend the screen to another program</source>
        <translation>Lend the screen to another program</translation>
    </message>
    <message>
        <source>Close the room&apos;s screen</source>
        <translation>Close the room&apos;s screen</translation>
    </message>
    <message>
        <source>Films (*.mp4 *.m4v *.mov *.mkv *.webm)</source>
        <translation>Films (*.mp4 *.m4v *.mov *.mkv *.webm)</translation>
    </message>
    <message>
        <source>Pictures and PDFs (*.jpg *.jpeg *.png *.pdf)</source>
        <translation>Pictures and PDFs (*.jpg *.jpeg *.png *.pdf)</translation>
    </message>
    <message>
        <source>The room&apos;s screen is gone. Clocks go on, and it comes back by itself when the cable is in again.</source>
        <translation>The room&apos;s screen is gone. Clocks go on, and it comes back by itself when the cable is in again.</translation>
    </message>
    <message>
        <source>Another program has the room&apos;s screen until you take it back.</source>
        <translation>Another program has the room&apos;s screen until you take it back.</translation>
    </message>
    <message>
        <source>There is one screen only. Connect the projector, and choose to extend the screens.</source>
        <translation>There is one screen only. Connect the projector, and choose to extend the screens.</translation>
    </message>
    <message>
        <source>Both screens show the same, so the room would see your notes. Choose to extend the screens in the system&apos;s settings.</source>
        <translation>Both screens show the same, so the room would see your notes. Choose to extend the screens in the system&apos;s settings.</translation>
    </message>
    <message>
        <source>This window is on the room&apos;s screen. Move it to your own.</source>
        <translation>This window is on the room&apos;s screen. Move it to your own.</translation>
    </message>
    <message>
        <source>There are several screens. Choose another above if this is not the room&apos;s.</source>
        <translation>There are several screens. Choose another above if this is not the room&apos;s.</translation>
    </message>
    <message>
        <source>The room sees · %1</source>
        <translation>The room sees · %1</translation>
    </message>
    <message>
        <source>The room sees</source>
        <translation>The room sees</translation>
    </message>
    <message>
        <source>Open the room&apos;s screen</source>
        <translation>Open the room&apos;s screen</translation>
    </message>
    <message>
        <source>Put it back</source>
        <translation>Put it back</translation>
    </message>
    <message>
        <source>The machine is kept awake.</source>
        <translation>The machine is kept awake.</translation>
    </message>
    <message>
        <source>The machine may fall asleep. Switch off sleep mode.</source>
        <translation>The machine may fall asleep. Switch off sleep mode.</translation>
    </message>
    <message>
        <source>Who sits where</source>
        <translation>Who sits where</translation>
    </message>
    <message>
        <source>Show the room who sits where, without names (G)</source>
        <translation>Show the room who sits where, without names (G)</translation>
    </message>
    <message>
        <source>Who sits where, with names</source>
        <translation>Who sits where, with names</translation>
    </message>
    <message>
        <source>Nobody is divided into groups yet.</source>
        <translation>Nobody is divided into groups yet.</translation>
    </message>
    <message>
        <source>Divide them</source>
        <translation>Divide them</translation>
    </message>
    <message>
        <source>The room sees: %1, frozen</source>
        <translation>The room sees: %1, frozen</translation>
    </message>
    <message>
        <source>The room sees: %1</source>
        <translation>The room sees: %1</translation>
    </message>
    <message>
        <source>page %1 of %2</source>
        <translation>page %1 of %2</translation>
    </message>
</context>
<context>
    <name>fvd::RoomPart</name>
    <message>
        <source>Room and equipment</source>
        <translation>Room and equipment</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>Room</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>Tables</translation>
    </message>
    <message>
        <source>There is a screen or projector</source>
        <translation>There is a screen or projector</translation>
    </message>
    <message>
        <source>There is sound</source>
        <translation>There is sound</translation>
    </message>
    <message>
        <source>Other equipment, net, catering</source>
        <translation>Other equipment, net, catering</translation>
    </message>
    <message>
        <source>Sensitive ground, cases under treatment</source>
        <translation>Sensitive ground, cases under treatment</translation>
    </message>
    <message>
        <source>A programme day is training and no meeting: keep it off cases that the council is treating.</source>
        <translation>A programme day is training and no meeting: keep it off cases that the council is treating.</translation>
    </message>
</context>
<context>
    <name>fvd::RoomPicture</name>
    <message>
        <source>What the room sees</source>
        <translation>What the room sees</translation>
    </message>
</context>
<context>
    <name>fvd::RoomWindow</name>
    <message>
        <source>The room&apos;s screen</source>
        <translation>The room&apos;s screen</translation>
    </message>
</context>
<context>
    <name>fvd::RunDesk</name>
    <message>
        <source>Break</source>
        <translation>Break</translation>
    </message>
    <message>
        <source>New item</source>
        <translation>New item</translation>
    </message>
    <message>
        <source>Move item</source>
        <translation>Move item</translation>
    </message>
    <message>
        <source>What the room agreed on</source>
        <translation>What the room agreed on</translation>
    </message>
</context>
<context>
    <name>fvd::RunPage</name>
    <message>
        <source>Back</source>
        <translation>Back</translation>
    </message>
    <message>
        <source>%1 min more</source>
        <translation>%1 min more</translation>
    </message>
    <message>
        <source>Began earlier</source>
        <translation>Began earlier</translation>
    </message>
    <message>
        <source>How many minutes ago did it begin?</source>
        <translation>How many minutes ago did it begin?</translation>
    </message>
    <message>
        <source>Break now</source>
        <translation>Break now</translation>
    </message>
    <message>
        <source>How many minutes?</source>
        <translation>How many minutes?</translation>
    </message>
    <message>
        <source>Break</source>
        <translation>Break</translation>
    </message>
    <message>
        <source>The day goes on by the programme as it is now.</source>
        <translation>The day goes on by the programme as it is now.</translation>
    </message>
    <message>
        <source>The programme was changed: go on by it</source>
        <translation>The programme was changed: go on by it</translation>
    </message>
    <message>
        <source>More</source>
        <translation>More</translation>
    </message>
    <message>
        <source>More to do with what is on</source>
        <translation>More to do with what is on</translation>
    </message>
    <message>
        <source>Day %1</source>
        <translation>Day %1</translation>
    </message>
    <message>
        <source>Back to before</source>
        <translation>Back to before</translation>
    </message>
    <message>
        <source>Skip this item</source>
        <translation>Skip this item</translation>
    </message>
    <message>
        <source>This stage once more</source>
        <translation>This stage once more</translation>
    </message>
    <message>
        <source>Once more</source>
        <translation>Once more</translation>
    </message>
    <message>
        <source>1 minute less</source>
        <translation>1 minute less</translation>
    </message>
    <message>
        <source>New item after this one …</source>
        <translation>New item after this one …</translation>
    </message>
    <message>
        <source>End the day</source>
        <translation>End the day</translation>
    </message>
    <message>
        <source>Start the day</source>
        <translation>Start the day</translation>
    </message>
    <message>
        <source>Next: %1</source>
        <translation>Next: %1</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Go on</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <translation>Undo: %1</translation>
    </message>
    <message>
        <source>&quot;%1&quot; should have begun at %2. Press Start, or say when it began.</source>
        <translation>&quot;%1&quot; should have begun at %2. Press Start, or say when it began.</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Next</translation>
    </message>
    <message>
        <source>Skip %1</source>
        <translation>Skip %1</translation>
    </message>
    <message>
        <source>Ready to leave?</source>
        <translation>Ready to leave?</translation>
    </message>
    <message>
        <source>Evaluation and summary</source>
        <translation>Evaluation and summary</translation>
    </message>
</context>
<context>
    <name>fvd::SearchField</name>
    <message>
        <source>Clear the search</source>
        <translation>Clear the search</translation>
    </message>
</context>
<context>
    <name>fvd::SessionContext</name>
    <message>
        <source>Take in a colleague&apos;s changes</source>
        <translation>Take in a colleague&apos;s changes</translation>
    </message>
</context>
<context>
    <name>fvd::SessionPage</name>
    <message>
        <source>Premeeting</source>
        <translation>Premeeting</translation>
    </message>
    <message>
        <source>Programme</source>
        <translation>Programme</translation>
    </message>
    <message>
        <source>More</source>
        <translation>More</translation>
    </message>
    <message>
        <source>More to do with this session</source>
        <translation>More to do with this session</translation>
    </message>
    <message>
        <source>Change which day it is</source>
        <translation>Change which day it is</translation>
    </message>
    <message>
        <source>Change the form of Norwegian</source>
        <translation>Change the form of Norwegian</translation>
    </message>
    <message>
        <source>Sent to the council, a new version</source>
        <translation>Sent to the council, a new version</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>Held</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Cancelled</translation>
    </message>
    <message>
        <source>Draft again</source>
        <translation>Draft again</translation>
    </message>
    <message>
        <source>Council …</source>
        <translation>Council …</translation>
    </message>
    <message>
        <source>Name …</source>
        <translation>Name …</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Delete</translation>
    </message>
    <message>
        <source>Change the status</source>
        <translation>Change the status</translation>
    </message>
    <message>
        <source>Name of the session</source>
        <translation>Name of the session</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Rename</translation>
    </message>
    <message>
        <source>Without a name of its own it is called after its council.</source>
        <translation>Without a name of its own it is called after its council.</translation>
    </message>
    <message>
        <source>Council</source>
        <translation>Council</translation>
    </message>
    <message>
        <source>The session is counted among this council&apos;s four days.</source>
        <translation>The session is counted among this council&apos;s four days.</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Choose</translation>
    </message>
    <message>
        <source>Change the council</source>
        <translation>Change the council</translation>
    </message>
    <message>
        <source>Session without a council</source>
        <translation>Session without a council</translation>
    </message>
    <message>
        <source>Which day?</source>
        <translation>Which day?</translation>
    </message>
    <message>
        <source>Which of the four days: %1</source>
        <translation>Which of the four days: %1</translation>
    </message>
    <message>
        <source>Form of Norwegian: %1</source>
        <translation>Form of Norwegian: %1</translation>
    </message>
    <message>
        <source>Status: %1</source>
        <translation>Status: %1</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Run</translation>
    </message>
    <message>
        <source>Ready to leave …</source>
        <translation>Ready to leave …</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Summary</translation>
    </message>
    <message>
        <source>Delete lists and notes …</source>
        <translation>Delete lists and notes …</translation>
    </message>
    <message>
        <source>Done again: %1</source>
        <translation>Done again: %1</translation>
    </message>
    <message>
        <source>Undone: %1</source>
        <translation>Undone: %1</translation>
    </message>
</context>
<context>
    <name>fvd::SessionsPage</name>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Sessions</translation>
    </message>
    <message>
        <source>Search sessions</source>
        <translation>Search sessions</translation>
    </message>
    <message>
        <source>Search sessions (Ctrl+F)</source>
        <translation>Search sessions (Ctrl+F)</translation>
    </message>
    <message>
        <source>No sessions yet</source>
        <translation>No sessions yet</translation>
    </message>
    <message>
        <source>Here are the days you are to lead, the next one on top. There are three ways to begin.</source>
        <translation>Here are the days you are to lead, the next one on top. There are three ways to begin.</translation>
    </message>
    <message>
        <source>New session</source>
        <translation>New session</translation>
    </message>
    <message>
        <source>Choose the council and the date, and begin with the premeeting or the programme.</source>
        <translation>Choose the council and the date, and begin with the premeeting or the programme.</translation>
    </message>
    <message>
        <source>New session …</source>
        <translation>New session …</translation>
    </message>
    <message>
        <source>A programme you have</source>
        <translation>A programme you have</translation>
    </message>
    <message>
        <source>Paste it as it stands in a mail, in Word or on a web page.</source>
        <translation>Paste it as it stands in a mail, in Word or on a web page.</translation>
    </message>
    <message>
        <source>Paste programme …</source>
        <translation>Paste programme …</translation>
    </message>
    <message>
        <source>An example</source>
        <translation>An example</translation>
    </message>
    <message>
        <source>Look at a month of sessions that are made up, and try what you like on them.</source>
        <translation>Look at a month of sessions that are made up, and try what you like on them.</translation>
    </message>
    <message>
        <source>Show the example</source>
        <translation>Show the example</translation>
    </message>
    <message>
        <source>Coming (%1)</source>
        <translation>Coming (%1)</translation>
    </message>
    <message>
        <source>Held (%1)</source>
        <translation>Held (%1)</translation>
    </message>
    <message>
        <source>Drafts (%1)</source>
        <translation>Drafts (%1)</translation>
    </message>
    <message>
        <source>There are no sessions in this list.</source>
        <translation>There are no sessions in this list.</translation>
    </message>
    <message>
        <source>No session has these words.</source>
        <translation>No session has these words.</translation>
    </message>
    <message>
        <source>Led by</source>
        <translation>Led by</translation>
    </message>
    <message>
        <source>Who and what</source>
        <translation>Who and what</translation>
    </message>
</context>
<context>
    <name>fvd::SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>Settings</translation>
    </message>
    <message>
        <source>You</source>
        <translation>You</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>KS region</source>
        <translation>KS region</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>Telephone</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>New sessions begin with you as facilitator.</source>
        <translation>New sessions begin with you as facilitator.</translation>
    </message>
    <message>
        <source>Language and look</source>
        <translation>Language and look</translation>
    </message>
    <message>
        <source>Language of the program</source>
        <translation>Language of the program</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Colours</translation>
    </message>
    <message>
        <source>What participants get follows each session&apos;s own language form, not this.</source>
        <translation>What participants get follows each session&apos;s own language form, not this.</translation>
    </message>
    <message>
        <source>Your work on this computer</source>
        <translation>Your work on this computer</translation>
    </message>
    <message>
        <source>Check it</source>
        <translation>Check it</translation>
    </message>
    <message>
        <source>Back up now …</source>
        <translation>Back up now …</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>Back up now</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Open the folder</translation>
    </message>
    <message>
        <source>Backups that the program took by itself</source>
        <translation>Backups that the program took by itself</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Keyboard shortcuts</translation>
    </message>
    <message>
        <source>About the program</source>
        <translation>About the program</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later.</source>
        <translation>Free software under the GNU General Public License, version 3 or later.</translation>
    </message>
    <message>
        <source>Sources and licences</source>
        <translation>Sources and licences</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>As the system</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Light</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dark</translation>
    </message>
    <message>
        <source>Folkevalgtdag, version %1</source>
        <translation>Folkevalgtdag, version %1</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <translation>%1 at %2</translation>
    </message>
    <message numerus="yes">
        <source>and %n earlier</source>
        <translation>
            <numerusform>and %n earlier</numerusform>
            <numerusform>and %n earlier</numerusform>
        </translation>
    </message>
    <message>
        <source>None yet; one is taken each day that you work.</source>
        <translation>None yet; one is taken each day that you work.</translation>
    </message>
    <message>
        <source>Everything in the store is sound.</source>
        <translation>Everything in the store is sound.</translation>
    </message>
    <message>
        <source>Backed up to %1</source>
        <translation>Backed up to %1</translation>
    </message>
</context>
<context>
    <name>fvd::Sidebar</name>
    <message>
        <source>Places</source>
        <translation>Places</translation>
    </message>
</context>
<context>
    <name>fvd::StagesSection</name>
    <message>
        <source> min</source>
        <translation> min</translation>
    </message>
    <message>
        <source>The question, or what happens</source>
        <translation>The question, or what happens</translation>
    </message>
    <message>
        <source>Question of stage %1</source>
        <translation>Question of stage %1</translation>
    </message>
    <message>
        <source>Form of stage %1</source>
        <translation>Form of stage %1</translation>
    </message>
    <message>
        <source>Minutes of stage %1</source>
        <translation>Minutes of stage %1</translation>
    </message>
    <message>
        <source>Remove stage</source>
        <translation>Remove stage</translation>
    </message>
    <message>
        <source>Remove stage %1</source>
        <translation>Remove stage %1</translation>
    </message>
    <message>
        <source>Change stage</source>
        <translation>Change stage</translation>
    </message>
    <message>
        <source>Change question</source>
        <translation>Change question</translation>
    </message>
    <message>
        <source>Add stage</source>
        <translation>Add stage</translation>
    </message>
    <message>
        <source>%1 of %2 min</source>
        <translation>%1 of %2 min</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>Stages</source>
        <translation>Stages</translation>
    </message>
</context>
<context>
    <name>fvd::StatusPart</name>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Mark as sent</source>
        <translation>Mark as sent</translation>
    </message>
    <message>
        <source>Mark as held</source>
        <translation>Mark as held</translation>
    </message>
    <message>
        <source>Cancel the day</source>
        <translation>Cancel the day</translation>
    </message>
    <message>
        <source>Back to draft</source>
        <translation>Back to draft</translation>
    </message>
    <message>
        <source>Not sent yet</source>
        <translation>Not sent yet</translation>
    </message>
    <message>
        <source>Version %1 was sent %2</source>
        <translation>Version %1 was sent %2</translation>
    </message>
</context>
<context>
    <name>fvd::SummaryPage</name>
    <message>
        <source>Nothing to sum up yet</source>
        <translation>Nothing to sum up yet</translation>
    </message>
    <message>
        <source>When the day is run here, its notes, agreements and times are gathered for the summary to the council and the report to KS.</source>
        <translation>When the day is run here, its notes, agreements and times are gathered for the summary to the council and the report to KS.</translation>
    </message>
    <message>
        <source>Run the day</source>
        <translation>Run the day</translation>
    </message>
    <message>
        <source>The clock, the room and your notes.</source>
        <translation>The clock, the room and your notes.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>Write it up afterwards</source>
        <translation>Write it up afterwards</translation>
    </message>
    <message>
        <source>Write</source>
        <translation>Write</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Summary</translation>
    </message>
    <message>
        <source>Report to KS</source>
        <translation>Report to KS</translation>
    </message>
    <message>
        <source>How it will look</source>
        <translation>How it will look</translation>
    </message>
    <message>
        <source>Planned, and what became of it</source>
        <translation>Planned, and what became of it</translation>
    </message>
    <message>
        <source>The thin bar is the plan, the thick one what it became.</source>
        <translation>The thin bar is the plan, the thick one what it became.</translation>
    </message>
    <message>
        <source>Notes, agreements, who came and the evaluation can be entered without a clock.</source>
        <translation>Notes, agreements, who came and the evaluation can be entered without a clock.</translation>
    </message>
</context>
<context>
    <name>fvd::SyncPage</name>
    <message>
        <source>Sync</source>
        <translation>Sync</translation>
    </message>
    <message>
        <source>Not connected to KS</source>
        <translation>Not connected to KS</translation>
    </message>
    <message>
        <source>No account is needed to work: everything is saved on this computer. With an account at KS the plans of your region, new materials and your own notes follow you from machine to machine, and others can go on where you stop.</source>
        <translation>No account is needed to work: everything is saved on this computer. With an account at KS the plans of your region, new materials and your own notes follow you from machine to machine, and others can go on where you stop.</translation>
    </message>
    <message>
        <source>Connect to KS</source>
        <translation>Connect to KS</translation>
    </message>
    <message>
        <source>With the address, the name and the password that your coordinator gave you.</source>
        <translation>With the address, the name and the password that your coordinator gave you.</translation>
    </message>
    <message>
        <source>Connect …</source>
        <translation>Connect …</translation>
    </message>
    <message>
        <source>Open from a colleague</source>
        <translation>Open from a colleague</translation>
    </message>
    <message>
        <source>A session that somebody sent you as a file. You can also drag it onto the window.</source>
        <translation>A session that somebody sent you as a file. You can also drag it onto the window.</translation>
    </message>
    <message>
        <source>Open …</source>
        <translation>Open …</translation>
    </message>
    <message>
        <source>Send to a colleague</source>
        <translation>Send to a colleague</translation>
    </message>
    <message>
        <source>Open the session, and choose Send to a colleague in its menu. Private notes stay here.</source>
        <translation>Open the session, and choose Send to a colleague in its menu. Private notes stay here.</translation>
    </message>
    <message>
        <source>To the sessions</source>
        <translation>To the sessions</translation>
    </message>
    <message>
        <source>Try now</source>
        <translation>Try now</translation>
    </message>
    <message>
        <source>Account …</source>
        <translation>Account …</translation>
    </message>
    <message>
        <source>To choose</source>
        <translation>To choose</translation>
    </message>
    <message>
        <source>Two people wrote the same text differently. Both are kept until one of you chooses.</source>
        <translation>Two people wrote the same text differently. Both are kept until one of you chooses.</translation>
    </message>
    <message>
        <source>Waits to be sent</source>
        <translation>Waits to be sent</translation>
    </message>
    <message>
        <source>Was not taken in</source>
        <translation>Was not taken in</translation>
    </message>
    <message>
        <source>It is safe on this computer. Change it and it is sent again; if that does not help, show this to your coordinator.</source>
        <translation>It is safe on this computer. Change it and it is sent again; if that does not help, show this to your coordinator.</translation>
    </message>
    <message>
        <source>Came in last</source>
        <translation>Came in last</translation>
    </message>
    <message>
        <source>Films and other files</source>
        <translation>Films and other files</translation>
    </message>
    <message>
        <source>What is kept together</source>
        <translation>What is kept together</translation>
    </message>
    <message>
        <source>Fetch those of sessions ahead</source>
        <translation>Fetch those of sessions ahead</translation>
    </message>
    <message>
        <source>Fetch all</source>
        <translation>Fetch all</translation>
    </message>
    <message>
        <source>Fetch only what I ask for</source>
        <translation>Fetch only what I ask for</translation>
    </message>
    <message>
        <source>Files that are fetched</source>
        <translation>Files that are fetched</translation>
    </message>
    <message>
        <source>Fetch all now</source>
        <translation>Fetch all now</translation>
    </message>
    <message>
        <source>Together with %1, without a name.</source>
        <translation>Together with %1, without a name.</translation>
    </message>
    <message>
        <source>Together with %1, as %2.</source>
        <translation>Together with %1, as %2.</translation>
    </message>
    <message>
        <source>Type the password …</source>
        <translation>Type the password …</translation>
    </message>
    <message numerus="yes">
        <source>%n text(s)</source>
        <translation>
            <numerusform>%n text</numerusform>
            <numerusform>%n texts</numerusform>
        </translation>
    </message>
    <message>
        <source>deleted</source>
        <translation>deleted</translation>
    </message>
    <message>
        <source>Nothing: all of yours is at KS.</source>
        <translation>Nothing: all of yours is at KS.</translation>
    </message>
    <message numerus="yes">
        <source>%n in all; the latest are shown.</source>
        <translation>
            <numerusform>%n in all; the latest are shown.</numerusform>
            <numerusform>%n in all; the latest are shown.</numerusform>
        </translation>
    </message>
    <message>
        <source>The server says: %1</source>
        <translation>The server says: %1</translation>
    </message>
    <message>
        <source>new</source>
        <translation>new</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>changed</translation>
    </message>
    <message>
        <source>Nothing yet from others.</source>
        <translation>Nothing yet from others.</translation>
    </message>
    <message numerus="yes">
        <source>and %n before these</source>
        <translation>
            <numerusform>and %n before these</numerusform>
            <numerusform>and %n before these</numerusform>
        </translation>
    </message>
    <message>
        <source>Fetch now</source>
        <translation>Fetch now</translation>
    </message>
    <message>
        <source>All files are on this computer.</source>
        <translation>All files are on this computer.</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) not on this computer, %1.</source>
        <translation>
            <numerusform>%n file is not on this computer, %1.</numerusform>
            <numerusform>%n files are not on this computer, %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>This net is metered, so only texts are fetched by themselves.</source>
        <translation>This net is metered, so only texts are fetched by themselves.</translation>
    </message>
    <message>
        <source>Materials from KS</source>
        <translation>Materials from KS</translation>
    </message>
    <message>
        <source>Plans of %1</source>
        <translation>Plans of %1</translation>
    </message>
    <message>
        <source>Your private notes</source>
        <translation>Your private notes</translation>
    </message>
    <message>
        <source>Not synced yet.</source>
        <translation>Not synced yet.</translation>
    </message>
    <message>
        <source>Sync now</source>
        <translation>Sync now</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Show</translation>
    </message>
</context>
<context>
    <name>fvd::TableCard</name>
    <message>
        <source>Table %1</source>
        <translation>Table %1</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s), locked</source>
        <translation>
            <numerusform>%n person, locked</numerusform>
            <numerusform>%n people, locked</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s)</source>
        <translation>
            <numerusform>%n person</numerusform>
            <numerusform>%n people</numerusform>
        </translation>
    </message>
    <message>
        <source>Unlock table %1</source>
        <translation>Unlock table %1</translation>
    </message>
    <message>
        <source>Lock table %1: a new draw leaves it as it is</source>
        <translation>Lock table %1: a new draw leaves it as it is</translation>
    </message>
</context>
<context>
    <name>fvd::TakeBackLine</name>
    <message>
        <source>What you or others have written is not lost: it can be taken in again.</source>
        <translation>What you or others have written is not lost: it can be taken in again.</translation>
    </message>
    <message>
        <source>What the last sync changed here was taken back %1.</source>
        <translation>What the last sync changed here was taken back %1.</translation>
    </message>
    <message numerus="yes">
        <source>The last sync changed %n thing(s) here, %1.</source>
        <translation>
            <numerusform>The last sync changed %n thing here, %1.</numerusform>
            <numerusform>The last sync changed %n things here, %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Take it in again …</source>
        <translation>Take it in again …</translation>
    </message>
    <message>
        <source>Undo the last sync …</source>
        <translation>Undo the last sync …</translation>
    </message>
    <message>
        <source>Undo the last sync</source>
        <translation>Undo the last sync</translation>
    </message>
    <message>
        <source>Take in again what was taken back?</source>
        <translation>Take in again what was taken back?</translation>
    </message>
    <message>
        <source>Undo what the last sync changed here?</source>
        <translation>Undo what the last sync changed here?</translation>
    </message>
    <message>
        <source>It becomes an edit like any other, and is sent to the others too.</source>
        <translation>It becomes an edit like any other, and is sent to the others too.</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) become what they were before it, here and at the others. What you have written since stays, and so does what was new. You can take it in again.</source>
        <translation>
            <numerusform>%n thing becomes what it was before it, here and at the others. What you have written since stays, and so does what was new. You can take it in again.</numerusform>
            <numerusform>%n things become what they were before it, here and at the others. What you have written since stays, and so does what was new. You can take it in again.</numerusform>
        </translation>
    </message>
    <message>
        <source>Take it in</source>
        <translation>Take it in</translation>
    </message>
    <message>
        <source>Undo it</source>
        <translation>Undo it</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Changed: %1.</source>
        <translation>Changed: %1.</translation>
    </message>
    <message>
        <source>Left, since it was edited here after: %1.</source>
        <translation>Left, since it was edited here after: %1.</translation>
    </message>
</context>
<context>
    <name>fvd::TeamPart</name>
    <message>
        <source>Facilitators</source>
        <translation>Facilitators</translation>
    </message>
    <message>
        <source>Add a facilitator</source>
        <translation>Add a facilitator</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Contacts</translation>
    </message>
    <message>
        <source>Add a contact</source>
        <translation>Add a contact</translation>
    </message>
</context>
<context>
    <name>fvd::TermDayBox</name>
    <message>
        <source>Used</source>
        <translation>Used</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Planned</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Left</translation>
    </message>
    <message>
        <source>Plan it …</source>
        <translation>Plan it …</translation>
    </message>
    <message>
        <source>Date not decided</source>
        <translation>Date not decided</translation>
    </message>
</context>
<context>
    <name>fvd::TextSection</name>
    <message>
        <source>Goal</source>
        <translation>Goal</translation>
    </message>
    <message>
        <source>What can the room do better afterwards?</source>
        <translation>What can the room do better afterwards?</translation>
    </message>
    <message>
        <source>Change goal</source>
        <translation>Change goal</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Place</translation>
    </message>
    <message>
        <source>If it is not the day&apos;s venue</source>
        <translation>If it is not the day&apos;s venue</translation>
    </message>
    <message>
        <source>Change place</source>
        <translation>Change place</translation>
    </message>
    <message>
        <source>Audience</source>
        <translation>Audience</translation>
    </message>
    <message>
        <source>If it is not for everybody</source>
        <translation>If it is not for everybody</translation>
    </message>
    <message>
        <source>Change audience</source>
        <translation>Change audience</translation>
    </message>
</context>
<context>
    <name>fvd::ThemesOverview</name>
    <message>
        <source>Basis programme</source>
        <translation>Basis programme</translation>
    </message>
    <message>
        <source>Tailored days</source>
        <translation>Tailored days</translation>
    </message>
    <message>
        <source>The library is being read. The themes will be here in a moment.</source>
        <translation>The library is being read. The themes will be here in a moment.</translation>
    </message>
</context>
<context>
    <name>fvd::ThemesPage</name>
    <message>
        <source>Theme library</source>
        <translation>Theme library</translation>
    </message>
    <message>
        <source>Search in themes, exercises, cases and facts</source>
        <translation>Search in themes, exercises, cases and facts</translation>
    </message>
    <message>
        <source>All themes</source>
        <translation>All themes</translation>
    </message>
    <message>
        <source>Language form</source>
        <translation>Language form</translation>
    </message>
    <message>
        <source>Part of the programme</source>
        <translation>Part of the programme</translation>
    </message>
    <message>
        <source>All parts</source>
        <translation>All parts</translation>
    </message>
    <message>
        <source>Basis</source>
        <translation>Basis</translation>
    </message>
    <message>
        <source>Tailored</source>
        <translation>Tailored</translation>
    </message>
    <message>
        <source>All kinds</source>
        <translation>All kinds</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Length</translation>
    </message>
    <message>
        <source>Any length</source>
        <translation>Any length</translation>
    </message>
    <message>
        <source>Up to 15 min</source>
        <translation>Up to 15 min</translation>
    </message>
    <message>
        <source>15–30 min</source>
        <translation>15–30 min</translation>
    </message>
    <message>
        <source>30–60 min</source>
        <translation>30–60 min</translation>
    </message>
    <message>
        <source>Over 60 min</source>
        <translation>Over 60 min</translation>
    </message>
    <message>
        <source>Any group</source>
        <translation>Any group</translation>
    </message>
    <message>
        <source>Groups of %1</source>
        <translation>Groups of %1</translation>
    </message>
    <message>
        <source>Group size</source>
        <translation>Group size</translation>
    </message>
    <message>
        <source>Themes and materials</source>
        <translation>Themes and materials</translation>
    </message>
    <message>
        <source>Nothing was found. Try other words, or fewer filters.</source>
        <translation>Nothing was found. Try other words, or fewer filters.</translation>
    </message>
    <message numerus="yes">
        <source>%n hit(s)</source>
        <translation>
            <numerusform>%n hit</numerusform>
            <numerusform>%n hits</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fvd::TimeSection</name>
    <message>
        <source>Change minimum</source>
        <translation>Change minimum</translation>
    </message>
    <message>
        <source>May be dropped</source>
        <translation>May be dropped</translation>
    </message>
    <message>
        <source>Beside the main programme</source>
        <translation>Beside the main programme</translation>
    </message>
    <message>
        <source>Begins</source>
        <translation>Begins</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>End</source>
        <translation>End</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Planned</translation>
    </message>
    <message>
        <source>At least</source>
        <translation>At least</translation>
    </message>
    <message>
        <source>not said</source>
        <translation>not said</translation>
    </message>
    <message>
        <source>Pin the start: it stays when items before it grow or move</source>
        <translation>Pin the start: it stays when items before it grow or move</translation>
    </message>
    <message>
        <source>Pin the start</source>
        <translation>Pin the start</translation>
    </message>
    <message>
        <source> min</source>
        <translation> min</translation>
    </message>
    <message>
        <source>After the item before</source>
        <translation>After the item before</translation>
    </message>
    <message>
        <source>At a time</source>
        <translation>At a time</translation>
    </message>
    <message>
        <source>About a time</source>
        <translation>About a time</translation>
    </message>
    <message>
        <source>From a time on</source>
        <translation>From a time on</translation>
    </message>
    <message>
        <source>By a time at the latest</source>
        <translation>By a time at the latest</translation>
    </message>
    <message>
        <source>At a time, with an open end</source>
        <translation>At a time, with an open end</translation>
    </message>
    <message>
        <source>No time</source>
        <translation>No time</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Time</translation>
    </message>
</context>
<context>
    <name>fvd::TimesCard</name>
    <message>
        <source>Clock</source>
        <translation>Clock</translation>
    </message>
    <message>
        <source>Planned end</source>
        <translation>Planned end</translation>
    </message>
    <message>
        <source>Forecast</source>
        <translation>Forecast</translation>
    </message>
</context>
<context>
    <name>fvd::TravelPart</name>
    <message>
        <source>Travel and stay</source>
        <translation>Travel and stay</translation>
    </message>
    <message>
        <source>The municipality pays the facilitators&apos; travel and stay.</source>
        <translation>The municipality pays the facilitators&apos; travel and stay.</translation>
    </message>
</context>
<context>
    <name>fvd::WhenPart</name>
    <message>
        <source>When</source>
        <translation>When</translation>
    </message>
    <message>
        <source>Add a day</source>
        <translation>Add a day</translation>
    </message>
    <message>
        <source>From</source>
        <translation>From</translation>
    </message>
    <message>
        <source>To</source>
        <translation>To</translation>
    </message>
    <message>
        <source>Lunch</source>
        <translation>Lunch</translation>
    </message>
    <message>
        <source>The end is fixed: a meeting or a ferry comes after</source>
        <translation>The end is fixed: a meeting or a ferry comes after</translation>
    </message>
    <message>
        <source>Which day it is</source>
        <translation>Which day it is</translation>
    </message>
</context>
<context>
    <name>fvd::WishesPart</name>
    <message>
        <source>Wanted themes</source>
        <translation>Wanted themes</translation>
    </message>
    <message>
        <source>The councillors choose the themes. Add those they wish for, the most wanted first.</source>
        <translation>The councillors choose the themes. Add those they wish for, the most wanted first.</translation>
    </message>
    <message>
        <source>Add a theme</source>
        <translation>Add a theme</translation>
    </message>
    <message>
        <source>Move the theme up (Alt+Up)</source>
        <translation>Move the theme up (Alt+Up)</translation>
    </message>
    <message>
        <source>Move the theme down (Alt+Down)</source>
        <translation>Move the theme down (Alt+Down)</translation>
    </message>
    <message>
        <source>Take away the theme (Del)</source>
        <translation>Take away the theme (Del)</translation>
    </message>
    <message>
        <source>Order of the themes</source>
        <translation>Order of the themes</translation>
    </message>
    <message>
        <source>Take away the theme</source>
        <translation>Take away the theme</translation>
    </message>
    <message>
        <source>Wanted themes, the most wanted first</source>
        <translation>Wanted themes, the most wanted first</translation>
    </message>
    <message>
        <source>Basis</source>
        <translation>Basis</translation>
    </message>
    <message>
        <source>Tailored</source>
        <translation>Tailored</translation>
    </message>
    <message>
        <source>The library is being read. Try again in a moment.</source>
        <translation>The library is being read. Try again in a moment.</translation>
    </message>
</context>
</TS>
