<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nn_NO" sourcelanguage="en_GB">
<context>
    <name>Actions</name>
    <message>
        <source>New session …</source>
        <translation>Ny samling …</translation>
    </message>
    <message>
        <source>Begin a session for a council</source>
        <translation>Byrj på ei samling for eit organ</translation>
    </message>
    <message>
        <source>Paste programme …</source>
        <translation>Lim inn program …</translation>
    </message>
    <message>
        <source>Make a session of a programme you have as text</source>
        <translation>Lag ei samling av eit program du har som tekst</translation>
    </message>
    <message>
        <source>Find anything …</source>
        <translation>Finn kva som helst …</translation>
    </message>
    <message>
        <source>Go to a session, theme, material or council, or do something</source>
        <translation>Gå til ei samling, eit tema, materiell eller eit organ, eller gjer noko</translation>
    </message>
    <message>
        <source>Search on this page</source>
        <translation>Søk på denne sida</translation>
    </message>
    <message>
        <source>Put the cursor in the page&apos;s search field</source>
        <translation>Set markøren i søkjefeltet på sida</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Tilbake</translation>
    </message>
    <message>
        <source>Go to the page you came from</source>
        <translation>Gå til sida du kom frå</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Framover</translation>
    </message>
    <message>
        <source>Go to the page you went back from</source>
        <translation>Gå til sida du gjekk tilbake frå</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Samlingar</translation>
    </message>
    <message>
        <source>Show all sessions</source>
        <translation>Vis alle samlingar</translation>
    </message>
    <message>
        <source>Theme library</source>
        <translation>Temabibliotek</translation>
    </message>
    <message>
        <source>Show themes and their materials</source>
        <translation>Vis temaa og materiellet som høyrer til</translation>
    </message>
    <message>
        <source>Councils</source>
        <translation>Organ</translation>
    </message>
    <message>
        <source>Show all councils</source>
        <translation>Vis alle organ</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Innstillingar</translation>
    </message>
    <message>
        <source>Show the settings</source>
        <translation>Vis innstillingane</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Angre</translation>
    </message>
    <message>
        <source>Take back the last change of this session</source>
        <translation>Angre den siste endringa i samlinga</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Gjer om att</translation>
    </message>
    <message>
        <source>Make the change again</source>
        <translation>Gjer endringa på nytt</translation>
    </message>
    <message>
        <source>Export …</source>
        <translation>Eksporter …</translation>
    </message>
    <message>
        <source>Write the programme or the run sheet to a file or on paper</source>
        <translation>Skriv programmet eller regiboka til fil eller papir</translation>
    </message>
    <message>
        <source>Copy to another council …</source>
        <translation>Kopier til eit anna organ …</translation>
    </message>
    <message>
        <source>Use this programme for another council; counts, names and notes stay behind</source>
        <translation>Bruk programmet for eit anna organ; tal, namn og notat blir ikkje med</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Slett</translation>
    </message>
    <message>
        <source>Delete the session; it can be undone</source>
        <translation>Slett samlinga; det kan angrast</translation>
    </message>
    <message>
        <source>Add council …</source>
        <translation>Legg til organ …</translation>
    </message>
    <message>
        <source>Add a råd or a gathering of several councils</source>
        <translation>Legg til eit råd eller ei fellessamling for fleire organ</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Avslutt</translation>
    </message>
    <message>
        <source>Close the program; everything is saved</source>
        <translation>Lukk programmet; alt er lagra</translation>
    </message>
    <message>
        <source>New item</source>
        <translation>Nytt programpunkt</translation>
    </message>
    <message>
        <source>Add an item below the chosen one</source>
        <translation>Legg til eit programpunkt under det valde</translation>
    </message>
    <message>
        <source>Add break</source>
        <translation>Legg inn pause</translation>
    </message>
    <message>
        <source>Add a break below the chosen item</source>
        <translation>Legg inn ein pause under det valde programpunktet</translation>
    </message>
    <message>
        <source>Double</source>
        <translation>Dupliser</translation>
    </message>
    <message>
        <source>Make a copy of the item below it</source>
        <translation>Lag ein kopi av programpunktet rett under</translation>
    </message>
    <message>
        <source>Delete item</source>
        <translation>Slett programpunkt</translation>
    </message>
    <message>
        <source>Take the item out of the day; it can be undone</source>
        <translation>Ta programpunktet ut av dagen; det kan angrast</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Flytt opp</translation>
    </message>
    <message>
        <source>Move the item above the one before it</source>
        <translation>Flytt programpunktet opp framfor det førre</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Flytt ned</translation>
    </message>
    <message>
        <source>Move the item below the one after it</source>
        <translation>Flytt programpunktet ned bak det neste</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>Del i to</translation>
    </message>
    <message>
        <source>Cut the item in two; the second part continues the first</source>
        <translation>Del programpunktet i to; andre del held fram frå første</translation>
    </message>
    <message>
        <source>Merge with next</source>
        <translation>Slå saman med neste</translation>
    </message>
    <message>
        <source>Put the next item into this one</source>
        <translation>Legg det neste programpunktet inn i dette</translation>
    </message>
    <message>
        <source>Pin time</source>
        <translation>Lås tida</translation>
    </message>
    <message>
        <source>Keep the start where it is when items before it grow or move</source>
        <translation>Hald starten der han er, også når det som kjem før, veks eller blir flytta</translation>
    </message>
    <message>
        <source>Cut</source>
        <translation>Klipp ut</translation>
    </message>
    <message>
        <source>Take the items out and keep them on the clipboard</source>
        <translation>Ta ut programpunkta og ha dei på utklippstavla</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopier</translation>
    </message>
    <message>
        <source>Put the items on the clipboard, for here and as text</source>
        <translation>Legg programpunkta på utklippstavla, til bruk her og som tekst</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Lim inn</translation>
    </message>
    <message>
        <source>Add items or a programme from the clipboard</source>
        <translation>Legg til programpunkt eller eit program frå utklippstavla</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Bibliotek</translation>
    </message>
    <message>
        <source>Show materials to put into the day</source>
        <translation>Vis materiell å leggje inn i dagen</translation>
    </message>
    <message>
        <source>Draft …</source>
        <translation>Lag utkast …</translation>
    </message>
    <message>
        <source>Make a draft of the day from the premeeting</source>
        <translation>Lag eit utkast til dagen ut frå formøtet</translation>
    </message>
    <message>
        <source>New day</source>
        <translation>Ny dag</translation>
    </message>
    <message>
        <source>Add a day to the session</source>
        <translation>Legg til ein dag i samlinga</translation>
    </message>
    <message>
        <source>Next day</source>
        <translation>Neste dag</translation>
    </message>
    <message>
        <source>Show the next day of the session</source>
        <translation>Vis neste dag i samlinga</translation>
    </message>
    <message>
        <source>Previous day</source>
        <translation>Førre dag</translation>
    </message>
    <message>
        <source>Show the day before</source>
        <translation>Vis dagen før</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Neste</translation>
    </message>
    <message>
        <source>Go on to the next stage or item; a clicker does so too</source>
        <translation>Gå vidare til neste fase eller punkt; det gjer òg ein klikkar</translation>
    </message>
    <message>
        <source>Back to before</source>
        <translation>Tilbake til førre</translation>
    </message>
    <message>
        <source>Go back as if Next had not been pressed</source>
        <translation>Gå tilbake som om Neste ikkje var trykt</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Let the clock stand, or go on</source>
        <translation>La klokka stå, eller gå vidare</translation>
    </message>
    <message>
        <source>+1</source>
        <translation>+1</translation>
    </message>
    <message>
        <source>Give what is on one minute more</source>
        <translation>Gje det som er i gang, eitt minutt til</translation>
    </message>
    <message>
        <source>+5</source>
        <translation>+5</translation>
    </message>
    <message>
        <source>Give what is on five minutes more</source>
        <translation>Gje det som er i gang, fem minutt til</translation>
    </message>
    <message>
        <source>Began earlier …</source>
        <translation>Starta for …</translation>
    </message>
    <message>
        <source>Say how many minutes ago it began, when nobody pressed</source>
        <translation>Sei for kor mange minutt sidan det byrja, når ingen trykte</translation>
    </message>
    <message>
        <source>Break now …</source>
        <translation>Pause no …</translation>
    </message>
    <message>
        <source>Put in a break at once; what is on goes on after it</source>
        <translation>Legg inn ein pause med ein gong; det som er i gang, held fram etterpå</translation>
    </message>
    <message>
        <source>Write a note</source>
        <translation>Skriv eit notat</translation>
    </message>
    <message>
        <source>Put the cursor in the field for notes</source>
        <translation>Set markøren i notatfeltet</translation>
    </message>
    <message>
        <source>Note: idea</source>
        <translation>Notat: idé</translation>
    </message>
    <message>
        <source>The note is an idea</source>
        <translation>Notatet er ein idé</translation>
    </message>
    <message>
        <source>Note: agreement</source>
        <translation>Notat: avtale</translation>
    </message>
    <message>
        <source>The note is an agreement</source>
        <translation>Notatet er ein avtale</translation>
    </message>
    <message>
        <source>Note: ground rule</source>
        <translation>Notat: køyreregel</translation>
    </message>
    <message>
        <source>The note is a ground rule</source>
        <translation>Notatet er ein køyreregel</translation>
    </message>
    <message>
        <source>Note: follow-up</source>
        <translation>Notat: oppfølging</translation>
    </message>
    <message>
        <source>The note is a follow-up</source>
        <translation>Notatet er eit oppfølgingspunkt</translation>
    </message>
    <message>
        <source>Note: open question</source>
        <translation>Notat: ope spørsmål</translation>
    </message>
    <message>
        <source>The note is an open question</source>
        <translation>Notatet er eit ope spørsmål</translation>
    </message>
    <message>
        <source>Next table</source>
        <translation>Neste bord</translation>
    </message>
    <message>
        <source>The note is from the table after</source>
        <translation>Notatet er frå bordet etter</translation>
    </message>
    <message>
        <source>Table before</source>
        <translation>Førre bord</translation>
    </message>
    <message>
        <source>The note is from the table before</source>
        <translation>Notatet er frå bordet før</translation>
    </message>
    <message>
        <source>Dark room screen</source>
        <translation>Mørk romskjerm</translation>
    </message>
    <message>
        <source>Make the room&apos;s screen dark, or show it again; clickers do so too</source>
        <translation>Gjer romskjermen mørk, eller vis han igjen; det gjer òg klikkarar</translation>
    </message>
    <message>
        <source>Freeze the room screen</source>
        <translation>Frys romskjermen</translation>
    </message>
    <message>
        <source>Let the room go on seeing what it sees, or follow again</source>
        <translation>La rommet halde fram med å sjå det det ser, eller følg med igjen</translation>
    </message>
    <message>
        <source>Find a fact …</source>
        <translation>Finn eit faktum …</translation>
    </message>
    <message>
        <source>Look up whether something is allowed, while the room sees a neutral card</source>
        <translation>Slå opp om noko er lov, medan rommet ser eit nøytralt kort</translation>
    </message>
    <message>
        <source>Groups …</source>
        <translation>Grupper …</translation>
    </message>
    <message>
        <source>Divide those who come into groups</source>
        <translation>Del dei som kjem, inn i grupper</translation>
    </message>
    <message>
        <source>Draw</source>
        <translation>Trekk grupper</translation>
    </message>
    <message>
        <source>Divide anew those who are not locked</source>
        <translation>Fordel på nytt alle som ikkje er låste</translation>
    </message>
    <message>
        <source>Lock the person</source>
        <translation>Lås personen</translation>
    </message>
    <message>
        <source>Keep the person at the table when the rest is drawn anew</source>
        <translation>Lat personen bli ved bordet når resten blir trekte på nytt</translation>
    </message>
    <message>
        <source>Lock the table</source>
        <translation>Lås bordet</translation>
    </message>
    <message>
        <source>Keep the table as it is when the rest is drawn anew</source>
        <translation>Lat bordet vere som det er når resten blir trekte på nytt</translation>
    </message>
    <message>
        <source>Leads the table</source>
        <translation>Leier bordet</translation>
    </message>
    <message>
        <source>Let the person lead the table</source>
        <translation>Lat personen leie bordet</translation>
    </message>
    <message>
        <source>To the next table</source>
        <translation>Til neste bord</translation>
    </message>
    <message>
        <source>Move the person to the table after</source>
        <translation>Flytt personen til bordet etter</translation>
    </message>
    <message>
        <source>To the table before</source>
        <translation>Til førre bord</translation>
    </message>
    <message>
        <source>Move the person to the table before</source>
        <translation>Flytt personen til bordet før</translation>
    </message>
    <message>
        <source>Does not come</source>
        <translation>Kjem ikkje</translation>
    </message>
    <message>
        <source>Take the person away from the table; nobody else moves</source>
        <translation>Ta personen bort frå bordet; ingen andre flyttar seg</translation>
    </message>
    <message>
        <source>Tables on the room screen</source>
        <translation>Borda på romskjermen</translation>
    </message>
    <message>
        <source>Show the room who sits where, without names, or what is on again</source>
        <translation>Vis rommet kven som sit kvar, utan namn, eller det som går føre seg igjen</translation>
    </message>
    <message>
        <source>Sync</source>
        <translation>Synk</translation>
    </message>
    <message>
        <source>Show what waits to be sent, and what came in</source>
        <translation>Vis kva som ventar på å bli sendt, og kva som er kome</translation>
    </message>
    <message>
        <source>Open from a colleague …</source>
        <translation>Opne frå ein kollega …</translation>
    </message>
    <message>
        <source>Bring in a session that a colleague sent as a file</source>
        <translation>Hent inn ei samling som ein kollega har sendt som fil</translation>
    </message>
    <message>
        <source>Send to a colleague …</source>
        <translation>Send til medrettleiar …</translation>
    </message>
    <message>
        <source>Write the session to a file that a colleague can open and go on with</source>
        <translation>Lag ei fil av samlinga som ein kollega kan opne og arbeide vidare med</translation>
    </message>
</context>
<context>
    <name>AddCouncil</name>
    <message>
        <source>Add council</source>
        <translation>Legg til organ</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Legg til</translation>
    </message>
    <message>
        <source>A råd: of the young, the old, or people with disabilities</source>
        <translation>Eit råd: for ungdom, eldre eller personar med funksjonsnedsetjing</translation>
    </message>
    <message>
        <source>Several councils that meet as one</source>
        <translation>Fleire organ som samlast til eitt</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Namn</translation>
    </message>
    <message>
        <source>Belongs to (press Enter on a council to add it, Del to take it away again)</source>
        <translation>Høyrer til (Enter på eit organ legg det til, Del tek det bort att)</translation>
    </message>
    <message>
        <source>Councils that belong to it</source>
        <translation>Organ som høyrer til</translation>
    </message>
    <message>
        <source>Give it a name.</source>
        <translation>Gi det eit namn.</translation>
    </message>
    <message>
        <source>Choose who it belongs to.</source>
        <translation>Vel kven det høyrer til.</translation>
    </message>
</context>
<context>
    <name>Cli</name>
    <message>
        <source>There is no council with the number %1.</source>
        <translation>Det finst ikkje noko organ med nummer %1.</translation>
    </message>
    <message>
        <source>Term: %1–%2</source>
        <translation>Periode: %1–%2</translation>
    </message>
    <message>
        <source>The file with the store.</source>
        <translation>Datafila.</translation>
    </message>
    <message>
        <source>Print JSON.</source>
        <translation>Skriv ut JSON.</translation>
    </message>
    <message>
        <source>Number of a council; may be repeated.</source>
        <translation>Nummeret til eit organ; kan takast opp att.</translation>
    </message>
    <message>
        <source>Date of the first day: 2026-12-03.</source>
        <translation>Datoen for den første dagen: 2026-12-03.</translation>
    </message>
    <message>
        <source>When the day begins: 09:00.</source>
        <translation>Når dagen byrjar: 09:00.</translation>
    </message>
    <message>
        <source>When the day ends: 15:30.</source>
        <translation>Når dagen sluttar: 15:30.</translation>
    </message>
    <message>
        <source>Language form: nb or nn.</source>
        <translation>Målform: nb eller nn.</translation>
    </message>
    <message>
        <source>Title of the session.</source>
        <translation>Tittelen på samlinga.</translation>
    </message>
    <message>
        <source>Template that the day is made from.</source>
        <translation>Malen som dagen blir laga av.</translation>
    </message>
    <message>
        <source>Which of the term&apos;s days; may be repeated.</source>
        <translation>Kva for ein av dagane i perioden; kan takast opp att.</translation>
    </message>
    <message>
        <source>Wanted themes, the most wanted first.</source>
        <translation>Ønskte tema, det viktigaste først.</translation>
    </message>
    <message>
        <source>Only this theme.</source>
        <translation>Berre dette temaet.</translation>
    </message>
    <message>
        <source>Make a new session of it.</source>
        <translation>Lag ei ny samling av det.</translation>
    </message>
    <message>
        <source>Format: pdf, docx, odt, html, md, txt, ics.</source>
        <translation>Format: pdf, docx, odt, html, md, txt, ics.</translation>
    </message>
    <message>
        <source>File to write.</source>
        <translation>Fila som skal skrivast.</translation>
    </message>
    <message>
        <source>Say what there is.</source>
        <translation>Sei kva som finst.</translation>
    </message>
    <message>
        <source>Say what to do; folkevalgtdag-cli --help lists it.</source>
        <translation>Sei kva som skal gjerast; folkevalgtdag-cli --help listar det opp.</translation>
    </message>
    <message>
        <source>There is no command &quot;%1&quot;; folkevalgtdag-cli --help lists them.</source>
        <translation>Det finst ingen kommando «%1»; folkevalgtdag-cli --help listar dei opp.</translation>
    </message>
    <message>
        <source>Usage: %1</source>
        <translation>Bruk: %1</translation>
    </message>
    <message>
        <source>--%1 is not for this command. Usage: %2</source>
        <translation>--%1 høyrer ikkje til denne kommandoen. Bruk: %2</translation>
    </message>
    <message>
        <source>--language is nb or nn.</source>
        <translation>--language er nb eller nn.</translation>
    </message>
    <message>
        <source>There is no theme called %1.</source>
        <translation>Det finst ikkje noko tema som heiter %1.</translation>
    </message>
    <message>
        <source>There is no material called %1.</source>
        <translation>Det finst ikkje noko materiell som heiter %1.</translation>
    </message>
    <message>
        <source>%1 is no folder.</source>
        <translation>%1 er ikkje ei mappe.</translation>
    </message>
    <message numerus="yes">
        <source>%n theme(s)</source>
        <translation>
            <numerusform>%n tema</numerusform>
            <numerusform>%n tema</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n material(s)</source>
        <translation>
            <numerusform>%n stykke materiell</numerusform>
            <numerusform>%n stykke materiell</numerusform>
        </translation>
    </message>
    <message>
        <source>--date is written like 2026-12-03.</source>
        <translation>--date skal skrivast slik: 2026-12-03.</translation>
    </message>
    <message>
        <source>--%1 is written like 09:00.</source>
        <translation>--%1 skal skrivast slik: 09:00.</translation>
    </message>
    <message>
        <source>--part is basis-1, basis-2, tailored-3, tailored-4, raad or other.</source>
        <translation>--part er basis-1, basis-2, tailored-3, tailored-4, raad eller other.</translation>
    </message>
    <message>
        <source>There is no session with the id %1.</source>
        <translation>Det finst inga samling med id %1.</translation>
    </message>
    <message>
        <source>This is not text, so nothing was read. Copy the programme as text and paste it again.</source>
        <translation>Dette er ikkje tekst, så ingenting vart lese. Kopier programmet som tekst og lim det inn att.</translation>
    </message>
    <message>
        <source>--format is pdf, docx, odt, html, md, txt or ics.</source>
        <translation>--format er pdf, docx, odt, html, md, txt eller ics.</translation>
    </message>
    <message>
        <source>Say with --out which file to write.</source>
        <translation>Sei med --out kva fil som skal skrivast.</translation>
    </message>
    <message>
        <source>Only the programme can be a calendar file.</source>
        <translation>Berre programmet kan bli ei kalenderfil.</translation>
    </message>
    <message>
        <source>A calendar file needs a date: give the day one, and try again.</source>
        <translation>Ei kalenderfil må ha ein dato: Gi dagen ein dato, og prøv att.</translation>
    </message>
    <message>
        <source>The store is sound.</source>
        <translation>Datafila er i orden.</translation>
    </message>
    <message>
        <source>There is no sound backup of this store.</source>
        <translation>Det finst ingen brukande tryggingskopi av datafila.</translation>
    </message>
    <message>
        <source>Restored from %1.</source>
        <translation>Henta tilbake frå %1.</translation>
    </message>
    <message>
        <source>What stood there is kept as %1.</source>
        <translation>Det som låg der, er teke vare på som %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n session(s)</source>
        <translation>
            <numerusform>%n samling</numerusform>
            <numerusform>%n samlingar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n document(s)</source>
        <translation>
            <numerusform>%n dokument</numerusform>
            <numerusform>%n dokument</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 KB on disk</source>
        <translation>%1 kB på disken</translation>
    </message>
    <message>
        <source>There is no such template; there are %1.</source>
        <translation>Det finst ingen slik mal; du kan velje mellom %1.</translation>
    </message>
    <message>
        <source>File with events, a JSON object a line; - for standard input.</source>
        <translation>Fil med hendingar, eitt JSON-objekt per linje; - for standard inn.</translation>
    </message>
    <message>
        <source>The moment to look at: 2026-12-03T09:08:00+01:00.</source>
        <translation>Tidspunktet det skal sjåast frå: 2026-12-03T09:08:00+01:00.</translation>
    </message>
    <message>
        <source>Say with --events which file has the events, or -.</source>
        <translation>Sei med --events kva fil hendingane står i, eller -.</translation>
    </message>
    <message>
        <source>--at is written like 2026-12-03T09:08:00+01:00.</source>
        <translation>--at blir skrive slik: 2026-12-03T09:08:00+01:00.</translation>
    </message>
    <message>
        <source>The session has no day to run.</source>
        <translation>Samlinga har ingen dag å gjennomføre.</translation>
    </message>
    <message>
        <source>Line %1 of the events: %2</source>
        <translation>Linje %1 av hendingane: %2</translation>
    </message>
    <message>
        <source>this is not a JSON object.</source>
        <translation>dette er ikkje eit JSON-objekt.</translation>
    </message>
    <message>
        <source>&quot;at&quot; is written like 2026-12-03T09:08:00+01:00.</source>
        <translation>«at» blir skrive slik: 2026-12-03T09:08:00+01:00.</translation>
    </message>
    <message>
        <source>&quot;kind&quot; of a note is idea, agreement, rule, followup or question.</source>
        <translation>«kind» for eit notat er idea, agreement, rule, followup eller question.</translation>
    </message>
    <message numerus="yes">
        <source>the day has %n item(s), counted from 0.</source>
        <translation>
            <numerusform>dagen har %n punkt, talt frå 0.</numerusform>
            <numerusform>dagen har %n punkt, talt frå 0.</numerusform>
        </translation>
    </message>
    <message>
        <source>&quot;kind&quot; of a level is agreements, main-points or full.</source>
        <translation>«kind» for eit nivå er agreements, main-points eller full.</translation>
    </message>
    <message>
        <source>&quot;do&quot; is start, next, back, pause, resume, extend, skip, insert, note, repeat, began, interrupt, adopt, level, end, undo or redo.</source>
        <translation>«do» er start, next, back, pause, resume, extend, skip, insert, note, repeat, began, interrupt, adopt, level, end, undo eller redo.</translation>
    </message>
    <message>
        <source>Print how heavy each text is to read, and its words.</source>
        <translation>Skriv ut kor tung kvar tekst er å lese, og kor mange ord han har.</translation>
    </message>
    <message>
        <source>Say which version this is.</source>
        <translation>Sei kva for ein versjon dette er.</translation>
    </message>
    <message>
        <source>--%1 is a whole number.</source>
        <translation>--%1 er eit heilt tal.</translation>
    </message>
    <message>
        <source>--end comes after --start.</source>
        <translation>--end kjem etter --start.</translation>
    </message>
    <message>
        <source>There is nothing in it to read.</source>
        <translation>Det er ikkje noko der å lese.</translation>
    </message>
    <message>
        <source>Address of the sync server.</source>
        <translation>Adressa til synkserveren.</translation>
    </message>
    <message>
        <source>User name there.</source>
        <translation>Brukarnamn der.</translation>
    </message>
    <message>
        <source>File with the password in its first line.</source>
        <translation>Fil med passordet på første linja.</translation>
    </message>
    <message>
        <source>What to bring together: materials, region-…, private-…; may be repeated.</source>
        <translation>Kva som skal synkast: materials, region-…, private-…; kan takast opp att.</translation>
    </message>
    <message>
        <source>Bring all together and end, as without it.</source>
        <translation>Synk alt og avslutt, som utan dette valet.</translation>
    </message>
    <message>
        <source>Go on, and bring what changes.</source>
        <translation>Hald fram, og synk det som endrar seg.</translation>
    </message>
    <message>
        <source>%1: %2 fetched, %3 sent.</source>
        <translation>%1: %2 henta, %3 sende.</translation>
    </message>
    <message numerus="yes">
        <source>%n conflict(s) settled.</source>
        <translation>
            <numerusform>%n kollisjon fletta.</numerusform>
            <numerusform>%n kollisjonar fletta.</numerusform>
        </translation>
    </message>
    <message>
        <source>Refused: %1 (%2).</source>
        <translation>Avvist: %1 (%2).</translation>
    </message>
    <message>
        <source>Say with --password-file where the password is.</source>
        <translation>Sei med --password-file kvar passordet er.</translation>
    </message>
    <message>
        <source>--space is materials, region-… or private-…, not %1.</source>
        <translation>--space er materials, region-… eller private-…, ikkje %1.</translation>
    </message>
    <message>
        <source>Say with --out which folder or zip file to write.</source>
        <translation>Sei med --out kva mappe eller pakka fil (.zip) som skal skrivast.</translation>
    </message>
    <message>
        <source>Fetch the files of documents too: pictures, slides, films.</source>
        <translation>Hent òg filene til dokumenta: bilete, lysbilete, filmar.</translation>
    </message>
    <message>
        <source>The session has no day to divide people on.</source>
        <translation>Samlinga har ingen dag å fordele folk på.</translation>
    </message>
    <message>
        <source>--size and --tables are whole numbers above 0.</source>
        <translation>--size og --tables er heile tal over 0.</translation>
    </message>
    <message>
        <source>Say --size or --tables, not both.</source>
        <translation>Oppgi --size eller --tables, ikkje begge.</translation>
    </message>
    <message>
        <source>--people is a number, or like member=27,substitute=2,administration=6.</source>
        <translation>--people er eit tal, eller som member=27,substitute=2,administration=6.</translation>
    </message>
    <message>
        <source>Nobody is known to come: say how many with --people.</source>
        <translation>Det er ikkje oppgitt at nokon kjem: sei kor mange med --people.</translation>
    </message>
    <message>
        <source>How many come: 35, or member=27,administration=8.</source>
        <translation>Kor mange som kjem: 35, eller member=27,administration=8.</translation>
    </message>
    <message>
        <source>Another number gives another draft, or other groups.</source>
        <translation>Eit anna tal gir eit anna utkast, eller andre grupper.</translation>
    </message>
    <message>
        <source>Kind of document: programme, runsheet, exercises, cards, signs, planb, summary, report.</source>
        <translation>Dokumenttype: programme, runsheet, exercises, cards, signs, planb, summary, report.</translation>
    </message>
    <message>
        <source>Keep the events, or the groups, in the session.</source>
        <translation>Behald hendingane, eller gruppene, i samlinga.</translation>
    </message>
    <message>
        <source>File with a person a line, its cells parted by tabs or semicolons.</source>
        <translation>Fil med éin person på kvar linje, med tabulator eller semikolon mellom felta.</translation>
    </message>
    <message>
        <source>People at a table.</source>
        <translation>Personar ved kvart bord.</translation>
    </message>
    <message>
        <source>Number of tables.</source>
        <translation>Talet på bord.</translation>
    </message>
    <message>
        <source>--as is programme, runsheet, exercises, cards, signs, planb, summary or report.</source>
        <translation>--as er programme, runsheet, exercises, cards, signs, planb, summary eller report.</translation>
    </message>
    <message>
        <source>Say where the server is: https://…</source>
        <translation>Sei kvar serveren er: https://…</translation>
    </message>
    <message>
        <source>File with a user a line, below the names of its cells: user;name;email;regions;roles;password.</source>
        <translation>Fil med éin brukar per linje, under namna på cellene: user;name;email;regions;roles;password.</translation>
    </message>
    <message>
        <source>A region to make a database for; may be repeated.</source>
        <translation>Ein region som skal få ein database; kan takast opp att.</translation>
    </message>
    <message>
        <source>%1: database made.</source>
        <translation>%1: databasen er laga.</translation>
    </message>
    <message>
        <source>%1: set who has access.</source>
        <translation>%1: tilgangen er sett.</translation>
    </message>
    <message>
        <source>%1: rules made.</source>
        <translation>%1: reglane er lagde inn.</translation>
    </message>
    <message>
        <source>%1: rules renewed.</source>
        <translation>%1: reglane er fornya.</translation>
    </message>
    <message>
        <source>%1: account made.</source>
        <translation>%1: brukaren er laga.</translation>
    </message>
    <message>
        <source>%1: account changed.</source>
        <translation>%1: brukaren er endra.</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) were as they should be.</source>
        <translation>
            <numerusform>%n ting var som han skulle.</numerusform>
            <numerusform>%n ting var som dei skulle.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 has no account yet and no password in the list; --out says where to write one that is made up.</source>
        <translation>%1 har ingen konto enno og ikkje noko passord i lista; --out seier kvar det skal skrivast eitt som blir laga.</translation>
    </message>
    <message>
        <source>There is no region %1; --region makes one, of the letters a to z, digits and hyphens.</source>
        <translation>Det finst ingen region %1; --region lagar ein, av bokstavane a til z, siffer og bindestrekar.</translation>
    </message>
    <message>
        <source>Only an admin of %1 may set it up.</source>
        <translation>Berre ein administrator for %1 kan setje han opp.</translation>
    </message>
    <message>
        <source>Line %1 of %2 is no user: user;name;email;regions;roles;password, with coordinator, editor or reader as roles.</source>
        <translation>Linje %1 i %2 er ingen brukar: user;name;email;regions;roles;password, med coordinator, editor eller reader som roller.</translation>
    </message>
    <message>
        <source>Why it is withdrawn, to be read by facilitators.</source>
        <translation>Kvifor det er trekt tilbake, til prosessrettleiarane.</translation>
    </message>
    <message>
        <source>Material to use in its place.</source>
        <translation>Materiell å bruke i staden.</translation>
    </message>
    <message>
        <source>Withdrawn: %1</source>
        <translation>Trekt tilbake: %1</translation>
    </message>
    <message>
        <source>Use instead: %1</source>
        <translation>Bruk i staden: %1</translation>
    </message>
    <message>
        <source>%1 is not for materials.</source>
        <translation>%1 er ikkje for materiell.</translation>
    </message>
    <message>
        <source>New: %1</source>
        <translation>Ny: %1</translation>
    </message>
    <message>
        <source>Changed: %1</source>
        <translation>Endra: %1</translation>
    </message>
    <message>
        <source>Not in the folder, and still on the server: %1</source>
        <translation>Ikkje i mappa, men framleis på serveren: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n text(s) sent to %1.</source>
        <translation>
            <numerusform>%n tekst send til %1.</numerusform>
            <numerusform>%n tekstar sende til %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is new since the last time, so nothing was sent.</source>
        <translation>Ingenting er nytt sidan sist, så ingenting vart sendt.</translation>
    </message>
    <message numerus="yes">
        <source>%1 refused %n text(s).</source>
        <translation>
            <numerusform>%1 tok ikkje imot %n tekst.</numerusform>
            <numerusform>%1 tok ikkje imot %n tekstar.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was sent, since the check found something to mend.</source>
        <translation>Ingenting vart sendt, for kontrollen fann noko å rette.</translation>
    </message>
    <message>
        <source>There are no themes in %1.</source>
        <translation>Det er ingen tema i %1.</translation>
    </message>
    <message>
        <source>There is no material called %1 on %2.</source>
        <translation>%2 har ikkje noko materiell som heiter %1.</translation>
    </message>
    <message>
        <source>%1 is withdrawn itself.</source>
        <translation>%1 er sjølv trekt tilbake.</translation>
    </message>
    <message>
        <source>Say with --reason why, for those who have it in a plan.</source>
        <translation>Sei kvifor med --reason, til dei som har det i ein plan.</translation>
    </message>
    <message>
        <source>--instead is another material.</source>
        <translation>--instead er eit anna materiell.</translation>
    </message>
    <message>
        <source>No sync has changed anything here.</source>
        <translation>Ingen synk har endra noko her.</translation>
    </message>
    <message numerus="yes">
        <source>%n document(s) taken in again.</source>
        <translation>
            <numerusform>%n dokument teke inn igjen.</numerusform>
            <numerusform>%n dokument tekne inn igjen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n document(s) taken back; the next sync sends that.</source>
        <translation>
            <numerusform>%n dokument teke tilbake; neste synk sender det.</numerusform>
            <numerusform>%n dokument tekne tilbake; neste synk sender det.</numerusform>
        </translation>
    </message>
    <message>
        <source>Edited here since, and left as it is: %1</source>
        <translation>Endra her sidan, og får stå: %1</translation>
    </message>
</context>
<context>
    <name>ContentText</name>
    <message>
        <source>The file cannot be read as UTF-8 text.</source>
        <translation>Fila kan ikkje lesast som tekst i UTF-8.</translation>
    </message>
    <message>
        <source>Name the file THEME/NAME.nb.md or THEME/NAME.nn.md.</source>
        <translation>Kall fila TEMA/NAMN.nb.md eller TEMA/NAMN.nn.md.</translation>
    </message>
    <message>
        <source>Begin the file with a line of ---, and the keys after it.</source>
        <translation>Byrj fila med ei linje med ---, og nøklane etter ho.</translation>
    </message>
    <message>
        <source>End the keys with a second line of ---.</source>
        <translation>Avslutt nøklane med ei linje til med ---.</translation>
    </message>
    <message>
        <source>The keys cannot be read: %1.</source>
        <translation>Nøklane kan ikkje lesast: %1.</translation>
    </message>
    <message>
        <source>There is no key &quot;%1&quot; here.</source>
        <translation>Det finst ingen nøkkel «%1» her.</translation>
    </message>
    <message>
        <source>The key &quot;%1&quot; stands twice.</source>
        <translation>Nøkkelen «%1» står to gonger.</translation>
    </message>
    <message>
        <source>The key &quot;%1&quot; is missing or empty.</source>
        <translation>Nøkkelen «%1» manglar eller er tom.</translation>
    </message>
    <message>
        <source>The key &quot;%1&quot; cannot have this value.</source>
        <translation>Nøkkelen «%1» kan ikkje ha denne verdien.</translation>
    </message>
    <message>
        <source>The minutes of the stages do not add up: %1.</source>
        <translation>Minutta i fasane går ikkje opp: %1.</translation>
    </message>
    <message>
        <source>The shortest length is over the planned: %1.</source>
        <translation>Den kortaste lengda er over den planlagde: %1.</translation>
    </message>
    <message>
        <source>Give the case a &quot;## &quot; heading for each step.</source>
        <translation>Gi caset ei overskrift med «## » for kvart steg.</translation>
    </message>
    <message>
        <source>Write a text below the keys.</source>
        <translation>Skriv ein tekst under nøklane.</translation>
    </message>
    <message>
        <source>Take away the working mark %1.</source>
        <translation>Ta bort arbeidsmerket %1.</translation>
    </message>
    <message>
        <source>Write Markdown instead of the HTML tag %1.</source>
        <translation>Skriv Markdown i staden for HTML-koden %1.</translation>
    </message>
    <message>
        <source>The other language form is missing: %1.</source>
        <translation>Den andre målforma manglar: %1.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; differs from the other language form.</source>
        <translation>«%1» er ikkje likt i den andre målforma.</translation>
    </message>
    <message>
        <source>There is no theme &quot;%1&quot;.</source>
        <translation>Det finst ikkje noko tema «%1».</translation>
    </message>
    <message>
        <source>The theme %1 has this number already.</source>
        <translation>Temaet %1 har dette nummeret frå før.</translation>
    </message>
    <message>
        <source>The minutes of the programme do not add up: %1.</source>
        <translation>Minutta i programmet stemmer ikkje: %1.</translation>
    </message>
    <message>
        <source>The programme has not the length of its shape: %1.</source>
        <translation>Programmet er for kort eller for langt for forma si: %1.</translation>
    </message>
    <message>
        <source>Give the theme one programme of the shape &quot;%1&quot;.</source>
        <translation>Gi temaet eitt program av forma «%1».</translation>
    </message>
    <message>
        <source>Put a break in between: people sit for %1 minutes.</source>
        <translation>Legg inn ein pause: Folk sit i %1 minutt.</translation>
    </message>
    <message>
        <source>The theme has no material &quot;%1&quot;.</source>
        <translation>Temaet har ikkje noko materiell «%1».</translation>
    </message>
    <message>
        <source>The material gets less than its shortest length: %1.</source>
        <translation>Materiellet får kortare tid enn det minste det treng: %1.</translation>
    </message>
    <message>
        <source>The line &quot;%1&quot; opens or ends no part that depends on a law.</source>
        <translation>Linja «%1» opnar eller lukkar ikkje noko som er avhengig av ei lov.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; belongs to the other language form.</source>
        <translation>«%1» høyrer til den andre målforma.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is the old title: write kommunedirektør.</source>
        <translation>«%1» er den gamle tittelen: Skriv kommunedirektør.</translation>
    </message>
    <message>
        <source>A day is no council meeting: write something else for &quot;%1&quot;.</source>
        <translation>Dagen er ikkje noko møte: Skriv noko anna enn «%1».</translation>
    </message>
    <message>
        <source>Name no party: &quot;%1&quot;.</source>
        <translation>Nemn ikkje noko parti: «%1».</translation>
    </message>
    <message>
        <source>Make this shorter: %1 words.</source>
        <translation>Skriv dette kortare: %1 ord.</translation>
    </message>
    <message>
        <source>The article has not the length it should: %1 words.</source>
        <translation>Artikkelen er for kort eller for lang: %1 ord.</translation>
    </message>
    <message>
        <source>Say, in summary and text, that this must be checked.</source>
        <translation>Sei både i samandraget og i teksten at dette må kontrollerast.</translation>
    </message>
    <message>
        <source>laws.yaml does not say that %1 has been read.</source>
        <translation>laws.yaml seier ikkje at %1 er lesen.</translation>
    </message>
    <message>
        <source>Name %1 in the title of a source.</source>
        <translation>Nemn %1 i tittelen på ei kjelde.</translation>
    </message>
</context>
<context>
    <name>CopySession</name>
    <message>
        <source>Copy to another council</source>
        <translation>Kopier til eit anna organ</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopier</translation>
    </message>
    <message>
        <source>The programme comes along. Dates, head counts, names, premeetings and notes stay behind.</source>
        <translation>Programmet blir med. Datoar, tal, namn, formøte og notat blir att.</translation>
    </message>
    <message>
        <source>This is the copy. The other session is as it was.</source>
        <translation>Dette er kopien. Den andre samlinga er som før.</translation>
    </message>
    <message>
        <source>Deleted the session for %1.</source>
        <translation>Sletta samlinga for %1.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Angre</translation>
    </message>
</context>
<context>
    <name>DeletionDialog</name>
    <message>
        <source>Delete lists and notes</source>
        <translation>Slett lister og notat</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Lukk</translation>
    </message>
    <message>
        <source>The list of those who come</source>
        <translation>Lista over dei som kjem</translation>
    </message>
    <message>
        <source>Names, parties and who sat where. It is only on this machine.</source>
        <translation>Namn, parti og kven som sat kvar. Ho finst berre på denne maskina.</translation>
    </message>
    <message>
        <source>Delete now</source>
        <translation>Slett no</translation>
    </message>
    <message>
        <source>Drafts and notes</source>
        <translation>Utkast og notat</translation>
    </message>
    <message>
        <source>Your own notes, and ideas and open questions from the day. What was agreed on stays, as do ground rules and follow-ups.</source>
        <translation>Dine eigne notat, og idear og opne spørsmål frå dagen. Det som vart avtalt, blir ståande, og det gjer køyrereglar og oppfølgingspunkt òg.</translation>
    </message>
    <message>
        <source>Deleted on</source>
        <translation>Blir sletta</translation>
    </message>
    <message>
        <source>30 days after</source>
        <translation>30 dagar etter samlinga</translation>
    </message>
    <message>
        <source>Deleted here means from this machine and its backups. Files you exported, and copies you made yourself, are yours to delete.</source>
        <translation>Sletta tyder her: frå denne maskina og tryggingskopiane på ho. Filer du har eksportert, og kopiar du sjølv har laga, må du slette sjølv.</translation>
    </message>
    <message>
        <source>Choose when the list is deleted</source>
        <translation>Vel når lista blir sletta</translation>
    </message>
    <message>
        <source>Choose when notes are deleted</source>
        <translation>Vel når notata blir sletta</translation>
    </message>
    <message>
        <source>Delete drafts and notes?</source>
        <translation>Slette utkast og notat?</translation>
    </message>
    <message>
        <source>Your own notes, ideas and open questions are deleted from this machine for good, also from the backups. Changes of this session cannot be undone afterwards.</source>
        <translation>Dine eigne notat, idear og opne spørsmål blir sletta frå denne maskina for godt, også frå tryggingskopiane. Endringar i denne samlinga kan ikkje angrast etterpå.</translation>
    </message>
    <message>
        <source>Delete the list?</source>
        <translation>Slette lista?</translation>
    </message>
    <message>
        <source>The list and who sat where are deleted from this machine for good, also from the backups. Changes of this session cannot be undone afterwards.</source>
        <translation>Lista og kven som sat kvar, blir sletta frå denne maskina for godt, òg frå tryggingskopiane. Endringar i denne samlinga kan ikkje angrast etterpå.</translation>
    </message>
</context>
<context>
    <name>Departure</name>
    <message>
        <source>Programme</source>
        <translation>Program</translation>
    </message>
    <message>
        <source>The day has no items. Make a draft, or paste a programme.</source>
        <translation>Dagen har ingen programpunkt. Lag eit utkast, eller lim inn eit program.</translation>
    </message>
    <message>
        <source>Some lines that were pasted were not understood. Look at them in Programme.</source>
        <translation>Nokre linjer som vart limte inn, vart ikkje forstått. Sjå på dei under Program.</translation>
    </message>
    <message numerus="yes">
        <source>Programme: %n item(s)</source>
        <translation>
            <numerusform>Program: %n punkt</numerusform>
            <numerusform>Program: %n punkt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n material(s), in the plan and on this machine</source>
        <translation>
            <numerusform>%n stykke materiell, i planen og på denne maskina</numerusform>
            <numerusform>%n stykke materiell, i planen og på denne maskina</numerusform>
        </translation>
    </message>
    <message>
        <source>No materials in the plan</source>
        <translation>Ikkje noko materiell i planen</translation>
    </message>
    <message>
        <source>Facts that were checked more than a year ago</source>
        <translation>Fakta som vart kontrollerte for meir enn eit år sidan</translation>
    </message>
    <message>
        <source>Look them up before you rely on them: %1.</source>
        <translation>Slå dei opp før du stolar på dei: %1.</translation>
    </message>
    <message>
        <source>Facts that must be checked</source>
        <translation>Fakta som må kontrollerast</translation>
    </message>
    <message>
        <source>They were not read in their source: %1.</source>
        <translation>Dei er ikkje lesne i kjelda si: %1.</translation>
    </message>
    <message>
        <source>Materials in the other form of Norwegian</source>
        <translation>Materiell på den andre målforma</translation>
    </message>
    <message>
        <source>Put them in anew if the council should have its own form: %1.</source>
        <translation>Legg dei inn på nytt om organet skal ha si eiga målform: %1.</translation>
    </message>
    <message>
        <source>Film</source>
        <translation>Film</translation>
    </message>
    <message>
        <source>Play the first minute of the film on this machine, with sound, before you go.</source>
        <translation>Spel det første minuttet av filmen på denne maskina, med lyd, før du dreg.</translation>
    </message>
    <message>
        <source>No films in the plan</source>
        <translation>Ingen filmar i planen</translation>
    </message>
    <message>
        <source>Second screen is connected</source>
        <translation>Skjerm nummer to er kopla til</translation>
    </message>
    <message>
        <source>One screen</source>
        <translation>Éin skjerm</translation>
    </message>
    <message>
        <source>Bring the adapter (HDMI and USB-C), and connect the projector early.</source>
        <translation>Ta med overgang (HDMI og USB-C), og kople til projektoren i god tid.</translation>
    </message>
    <message>
        <source>Battery: %1 %</source>
        <translation>Batteri: %1 %</translation>
    </message>
    <message>
        <source>It is charging. Bring the charger.</source>
        <translation>Det står til lading. Ta med ladaren.</translation>
    </message>
    <message>
        <source>Charge it now, and bring the charger.</source>
        <translation>Lad no, og ta med ladaren.</translation>
    </message>
    <message>
        <source>Clock: %1</source>
        <translation>Klokka: %1</translation>
    </message>
    <message>
        <source>It is slow: something here was saved later than that. Set it right.</source>
        <translation>Ho går for seint: noko her er lagra seinare enn det. Still ho.</translation>
    </message>
    <message>
        <source>The machine does not show the time in Norway.</source>
        <translation>Maskina viser ikkje norsk tid.</translation>
    </message>
    <message>
        <source>Free on the disk: %1</source>
        <translation>Ledig på disken: %1</translation>
    </message>
    <message>
        <source>Notes may not be saved. Empty the bin, or move large files.</source>
        <translation>Det kan hende notat ikkje blir lagra. Tøm papirkorga, eller flytt store filer.</translation>
    </message>
    <message>
        <source>It is enough for the day, and not for films.</source>
        <translation>Det er nok til dagen, men ikkje til filmar.</translation>
    </message>
    <message>
        <source>No backup yet</source>
        <translation>Ingen tryggingskopi enno</translation>
    </message>
    <message>
        <source>One is taken each day the program is open. Let it stand open a minute.</source>
        <translation>Det blir teke ein kvar dag programmet er ope. La det stå ope eit minutt.</translation>
    </message>
    <message numerus="yes">
        <source>The backup is %n day(s) old</source>
        <translation>
            <numerusform>Tryggingskopien er %n dag gammal</numerusform>
            <numerusform>Tryggingskopien er %n dagar gammal</numerusform>
        </translation>
    </message>
    <message>
        <source>A new one is taken when the program stands open a minute.</source>
        <translation>Ein ny blir teken når programmet står ope eit minutt.</translation>
    </message>
    <message>
        <source>Backup of %1</source>
        <translation>Tryggingskopi frå %1</translation>
    </message>
    <message>
        <source>Not on paper</source>
        <translation>Ikkje på papir</translation>
    </message>
    <message>
        <source>Print plan B: the day goes on if the machine does not.</source>
        <translation>Skriv ut plan B: Dagen går vidare om maskina ikkje gjer det.</translation>
    </message>
    <message>
        <source>On paper since %1</source>
        <translation>På papir sidan %1</translation>
    </message>
    <message>
        <source>ready</source>
        <translation>klar</translation>
    </message>
    <message>
        <source>look at it</source>
        <translation>sjå på</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>manglar</translation>
    </message>
    <message>
        <source>Films and other files that are not here</source>
        <translation>Filmar og andre filer som ikkje er her</translation>
    </message>
    <message>
        <source>%1. Fetch them while there is a net, or plan without.</source>
        <translation>%1. Hent dei medan det er nett, eller planlegg utan.</translation>
    </message>
    <message>
        <source>Files that are damaged</source>
        <translation>Filer som er skadde</translation>
    </message>
    <message>
        <source>%1. Fetch them once more.</source>
        <translation>%1. Hent dei på nytt.</translation>
    </message>
    <message>
        <source>Films and other files</source>
        <translation>Filmar og andre filer</translation>
    </message>
    <message>
        <source>Looking whether they are whole: %1.</source>
        <translation>Ser etter om dei er heile: %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n film(s) and other files, whole and on this machine (%1)</source>
        <translation>
            <numerusform>%n film eller anna fil, heil og på denne maskina (%1)</numerusform>
            <numerusform>%n filmar og andre filer, heile og på denne maskina (%1)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DepartureDialog</name>
    <message>
        <source>Ready to leave</source>
        <translation>Klar til avreise</translation>
    </message>
    <message>
        <source>Ready to leave?</source>
        <translation>Klar til avreise?</translation>
    </message>
    <message>
        <source>Plan B on paper …</source>
        <translation>Plan B på papir …</translation>
    </message>
    <message>
        <source>The whole day as one PDF to print: run sheet, exercise sheets, a group card and note sheets</source>
        <translation>Heile dagen som éin PDF til utskrift: regibok, oppgåveark, eit gruppekort og notatark</translation>
    </message>
    <message>
        <source>Print the list …</source>
        <translation>Skriv ut lista …</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Lukk</translation>
    </message>
    <message>
        <source>Plan B on paper</source>
        <translation>Plan B på papir</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Fetch the files</source>
        <translation>Hent filene</translation>
    </message>
    <message>
        <source>Fetching</source>
        <translation>Hentar</translation>
    </message>
    <message>
        <source>What is in order</source>
        <translation>Kva som er i orden</translation>
    </message>
</context>
<context>
    <name>DifferenceText</name>
    <message>
        <source>Title</source>
        <translation>Tittel</translation>
    </message>
    <message>
        <source>Goal</source>
        <translation>Mål</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Stad</translation>
    </message>
    <message>
        <source>Venue</source>
        <translation>Stad</translation>
    </message>
    <message>
        <source>Audience</source>
        <translation>Kven det er for</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Merknad</translation>
    </message>
    <message>
        <source>Travel and stay</source>
        <translation>Reise og opphald</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notat</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notat</translation>
    </message>
    <message>
        <source>What the leadership expects</source>
        <translation>Det leiinga ventar</translation>
    </message>
    <message>
        <source>What the councillors wish for</source>
        <translation>Det dei folkevalde ønskjer</translation>
    </message>
    <message>
        <source>Keep off</source>
        <translation>Hald unna</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>Rom</translation>
    </message>
    <message>
        <source>Equipment</source>
        <translation>Utstyr</translation>
    </message>
    <message>
        <source>Who was there</source>
        <translation>Kven som var med</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Kvar</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Kva</translation>
    </message>
    <message>
        <source>Responsible</source>
        <translation>Ansvarleg</translation>
    </message>
    <message>
        <source>Premeeting</source>
        <translation>Formøte</translation>
    </message>
    <message>
        <source>Ground rule</source>
        <translation>Køyreregel</translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation>Oppfølging</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Tekst</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <translation>%1 kl. %2</translation>
    </message>
</context>
<context>
    <name>ErrorText</name>
    <message>
        <source>The program is already running with this store.</source>
        <translation>Programmet er alt ope med denne datafila.</translation>
    </message>
    <message>
        <source>Everything is safe there.</source>
        <translation>Alt er trygt der.</translation>
    </message>
    <message>
        <source>Use the window that is open, or close it first.</source>
        <translation>Bruk vindauget som er ope, eller lukk det først.</translation>
    </message>
    <message>
        <source>The store was written by a newer version of the program.</source>
        <translation>Datafila er skriven av ein nyare versjon av programmet.</translation>
    </message>
    <message>
        <source>Nothing in it has been changed.</source>
        <translation>Ingenting i ho er endra.</translation>
    </message>
    <message>
        <source>Install the newest version to open it.</source>
        <translation>Installer den nyaste versjonen for å opne ho.</translation>
    </message>
    <message>
        <source>The store %1 is damaged and cannot be opened.</source>
        <translation>Datafila %1 er skadd og kan ikkje opnast.</translation>
    </message>
    <message>
        <source>The file is kept as it is.</source>
        <translation>Fila blir liggjande som ho er.</translation>
    </message>
    <message>
        <source>The store %1 cannot be written to.</source>
        <translation>Datafila %1 er skriveverna.</translation>
    </message>
    <message>
        <source>Nothing has been changed.</source>
        <translation>Ingenting er endra.</translation>
    </message>
    <message>
        <source>Check that you may write in that folder, or choose another store with --store.</source>
        <translation>Sjå etter om du har lov til å skrive i mappa, eller vel ei anna datafil med --store.</translation>
    </message>
    <message>
        <source>There is no room left on the disk.</source>
        <translation>Disken er full.</translation>
    </message>
    <message>
        <source>Make some room and start the program again.</source>
        <translation>Frigjer plass og start programmet att.</translation>
    </message>
    <message>
        <source>The store %1 could not be opened.</source>
        <translation>Datafila %1 kunne ikkje opnast.</translation>
    </message>
    <message>
        <source>Start the program again; if that does not help, tell KS what happened.</source>
        <translation>Start programmet på nytt; hjelper ikkje det, fortel KS kva som hende.</translation>
    </message>
    <message>
        <source>What you typed is still here, and it is tried again.</source>
        <translation>Det du har skrive, er her framleis, og programmet prøver att.</translation>
    </message>
    <message>
        <source>The last changes are not saved: there is no room left on the disk.</source>
        <translation>Dei siste endringane er ikkje lagra: Disken er full.</translation>
    </message>
    <message>
        <source>Make some room before you close the program.</source>
        <translation>Frigjer plass før du lukkar programmet.</translation>
    </message>
    <message>
        <source>The last changes are not saved: the store cannot be written to.</source>
        <translation>Dei siste endringane er ikkje lagra: Datafila er skriveverna.</translation>
    </message>
    <message>
        <source>Check that the disk or folder is not write-protected.</source>
        <translation>Sjå etter om disken eller mappa er skriveverna.</translation>
    </message>
    <message>
        <source>The last changes are not saved: another program holds the store.</source>
        <translation>Dei siste endringane er ikkje lagra: Eit anna program bruker datafila.</translation>
    </message>
    <message>
        <source>Close the other program.</source>
        <translation>Lukk det andre programmet.</translation>
    </message>
    <message>
        <source>The last changes are not saved: the store is damaged.</source>
        <translation>Dei siste endringane er ikkje lagra: Datafila er skadd.</translation>
    </message>
    <message>
        <source>Copy what you need, and start again to get the newest backup.</source>
        <translation>Kopier det du treng, og start på nytt for å få den nyaste tryggingskopien.</translation>
    </message>
    <message>
        <source>The last changes are not saved.</source>
        <translation>Dei siste endringane er ikkje lagra.</translation>
    </message>
    <message>
        <source>Do not close the program before this message is gone.</source>
        <translation>Ikkje lukk programmet før denne meldinga er borte.</translation>
    </message>
    <message>
        <source>%1 was not found.</source>
        <translation>Fann ikkje %1.</translation>
    </message>
    <message>
        <source>%1 is not a file that the program can read.</source>
        <translation>%1 er ikkje ei fil som programmet kan lese.</translation>
    </message>
    <message>
        <source>%1 could not be written: there is no room left on the disk.</source>
        <translation>%1 kunne ikkje skrivast: Disken er full.</translation>
    </message>
    <message>
        <source>Your work is saved as before.</source>
        <translation>Arbeidet ditt er lagra som før.</translation>
    </message>
    <message>
        <source>Make some room, or choose another disk.</source>
        <translation>Frigjer plass, eller vel ein annan disk.</translation>
    </message>
    <message>
        <source>%1 could not be written.</source>
        <translation>%1 kunne ikkje skrivast.</translation>
    </message>
    <message>
        <source>Choose another folder, or close the file if it is open elsewhere.</source>
        <translation>Vel ei anna mappe, eller lukk fila dersom ho er open ein annan stad.</translation>
    </message>
    <message>
        <source>Something went wrong with %1.</source>
        <translation>Noko gjekk gale med %1.</translation>
    </message>
    <message>
        <source>Try again.</source>
        <translation>Prøv att.</translation>
    </message>
    <message>
        <source>Today&apos;s backup was not taken: there is no room left on the disk.</source>
        <translation>Tryggingskopien for i dag vart ikkje teken: Disken er full.</translation>
    </message>
    <message>
        <source>Today&apos;s backup was not taken: the store is damaged.</source>
        <translation>Tryggingskopien for i dag vart ikkje teken: Datafila er skadd.</translation>
    </message>
    <message>
        <source>The earlier backups are kept.</source>
        <translation>Dei kopiane du har frå før, er tekne vare på.</translation>
    </message>
    <message>
        <source>Export what you need, and tell KS what happened.</source>
        <translation>Eksporter det du treng, og fortel KS kva som hende.</translation>
    </message>
    <message>
        <source>Today&apos;s backup was not taken.</source>
        <translation>Tryggingskopien for i dag vart ikkje teken.</translation>
    </message>
    <message>
        <source>Check that you may write in the folder of the store.</source>
        <translation>Sjå etter om du kan skrive i mappa der datafila ligg.</translation>
    </message>
    <message>
        <source>%1 was made by a newer version of the program.</source>
        <translation>%1 er laga av ein nyare versjon av programmet.</translation>
    </message>
</context>
<context>
    <name>Export</name>
    <message>
        <source>Programme for the participants</source>
        <translation>Program til deltakarane</translation>
    </message>
    <message>
        <source>Run sheet for you</source>
        <translation>Regibok til deg</translation>
    </message>
    <message>
        <source>Exercise sheets</source>
        <translation>Oppgåveark</translation>
    </message>
    <message>
        <source>Group cards</source>
        <translation>Gruppekort</translation>
    </message>
    <message>
        <source>Written in %1.</source>
        <translation>Skrive på %1.</translation>
    </message>
    <message>
        <source>Your own notes are not in it.</source>
        <translation>Dine eigne notat er ikkje med.</translation>
    </message>
    <message>
        <source>Holds your own notes: keep it to yourself.</source>
        <translation>Dine eigne notat er med: Ha ho for deg sjølv.</translation>
    </message>
    <message>
        <source>Plan B: the whole day on paper</source>
        <translation>Plan B: heile dagen på papir</translation>
    </message>
    <message>
        <source>Summary for the council</source>
        <translation>Oppsummering til organet</translation>
    </message>
    <message>
        <source>Report to KS</source>
        <translation>Rapport til KS</translation>
    </message>
    <message>
        <source>Figures only: no notes are in it.</source>
        <translation>Berre tal: ingen notat er med.</translation>
    </message>
    <message>
        <source>It may become public. No participant is named in it.</source>
        <translation>Ho kan bli offentleg. Ingen deltakar er namngjeven der.</translation>
    </message>
    <message>
        <source>Table signs</source>
        <translation>Bordskilt</translation>
    </message>
</context>
<context>
    <name>FindAnything</name>
    <message>
        <source>Find anything</source>
        <translation>Finn kva som helst</translation>
    </message>
    <message>
        <source>Session, theme, material, council or action</source>
        <translation>Samling, tema, materiell, organ eller handling</translation>
    </message>
    <message>
        <source>What is found</source>
        <translation>Treff</translation>
    </message>
    <message>
        <source>council</source>
        <translation>organ</translation>
    </message>
    <message>
        <source>theme</source>
        <translation>tema</translation>
    </message>
</context>
<context>
    <name>Groups</name>
    <message>
        <source>Councillor</source>
        <translation>Folkevald</translation>
    </message>
    <message>
        <source>Substitute</source>
        <translation>Vara</translation>
    </message>
    <message>
        <source>Control committee</source>
        <translation>Kontrollutval</translation>
    </message>
    <message>
        <source>Administration</source>
        <translation>Administrasjon</translation>
    </message>
    <message>
        <source>Union representative</source>
        <translation>Tillitsvald</translation>
    </message>
    <message>
        <source>Member of a råd</source>
        <translation>Medlem av råd</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Annan</translation>
    </message>
    <message>
        <source>Councillors</source>
        <translation>Folkevalde</translation>
    </message>
    <message>
        <source>Substitutes</source>
        <translation>Varamedlemer</translation>
    </message>
    <message>
        <source>Union representatives</source>
        <translation>Tillitsvalde</translation>
    </message>
    <message>
        <source>Members of råd</source>
        <translation>Medlemer av råd</translation>
    </message>
    <message>
        <source>Others</source>
        <translation>Andre</translation>
    </message>
    <message numerus="yes">
        <source>%n table(s) of %1.</source>
        <translation>
            <numerusform>%n bord med %1.</numerusform>
            <numerusform>%n bord med %1 ved kvart.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n table(s) of %1 to %2.</source>
        <translation>
            <numerusform>%n bord med %1 til %2.</numerusform>
            <numerusform>%n bord med %1 til %2 ved kvart.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pair(s) to be kept apart sit together.</source>
        <translation>
            <numerusform>%n par som skal haldast frå kvarandre, sit saman.</numerusform>
            <numerusform>%n par som skal haldast frå kvarandre, sit saman.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pair(s) have sat together before.</source>
        <translation>
            <numerusform>%n par har sete saman før.</numerusform>
            <numerusform>%n par har sete saman før.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the list of %n person(s)</source>
        <translation>
            <numerusform>lista med %n person</numerusform>
            <numerusform>lista med %n personar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s)</source>
        <translation>
            <numerusform>%n notat</numerusform>
            <numerusform>%n notat</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing: there was nothing left</source>
        <translation>ingenting, for det var ingenting att</translation>
    </message>
    <message>
        <source>Deleted %1, as its date had come: %2.</source>
        <translation>Sletta %1, fordi datoen var komen: %2.</translation>
    </message>
    <message>
        <source>Deleted %1: %2.</source>
        <translation>Sletta %1: %2.</translation>
    </message>
</context>
<context>
    <name>Issues</name>
    <message>
        <source>an item without a title</source>
        <translation>eit punkt utan tittel</translation>
    </message>
    <message>
        <source>“%1” begins %2 min before “%3” is over</source>
        <translation>«%1» byrjar %2 min før «%3» er over</translation>
    </message>
    <message>
        <source>“%1” is pinned, %2 min before “%3” is over</source>
        <translation>«%1» er låst %2 min før «%3» er over</translation>
    </message>
    <message>
        <source>%1 min with nothing after “%2”</source>
        <translation>%1 min utan innhald etter «%2»</translation>
    </message>
    <message>
        <source>“%1” begins before what stands above it</source>
        <translation>«%1» byrjar før det som står over</translation>
    </message>
    <message>
        <source>“%1” ends before it begins</source>
        <translation>«%1» sluttar før det byrjar</translation>
    </message>
    <message>
        <source>“%1” is %2 min shorter than it can be</source>
        <translation>«%1» er %2 min kortare enn det kan vere</translation>
    </message>
    <message>
        <source>The stages of “%1” take %2 min more than it has</source>
        <translation>Fasane i «%1» tek %2 min meir enn det er sett av</translation>
    </message>
    <message>
        <source>The stages of “%1” take %2 min less than it has</source>
        <translation>Fasane i «%1» tek %2 min mindre enn det er sett av</translation>
    </message>
    <message>
        <source>%1 min without a break</source>
        <translation>%1 min utan pause</translation>
    </message>
    <message>
        <source>%1 leads two groups at the same time</source>
        <translation>%1 leier to grupper samtidig</translation>
    </message>
    <message>
        <source>“%1” touches a case, and something follows at %2</source>
        <translation>«%1» rører ved ei sak, og noko følgjer kl. %2</translation>
    </message>
    <message>
        <source>“%1” touches a case of the council</source>
        <translation>«%1» rører ved ei sak organet har</translation>
    </message>
    <message>
        <source>“%1” was not understood for certain</source>
        <translation>Det er usikkert om «%1» er forstått</translation>
    </message>
    <message>
        <source>The day was agreed to begin at %1</source>
        <translation>Avtalen var å byrje kl. %1</translation>
    </message>
    <message>
        <source>%1 min too long: it must be over at %2</source>
        <translation>%1 min for lang: Det må vere slutt kl. %2</translation>
    </message>
    <message>
        <source>%1 min left until %2</source>
        <translation>%1 min att til kl. %2</translation>
    </message>
    <message>
        <source>Begin at %1</source>
        <translation>Byrj kl. %1</translation>
    </message>
    <message>
        <source>Make it %1 min</source>
        <translation>Gjer det til %1 min</translation>
    </message>
    <message>
        <source>Forget its end</source>
        <translation>Gløym sluttida</translation>
    </message>
    <message>
        <source>Put in order</source>
        <translation>Set i rekkjefølgje</translation>
    </message>
    <message>
        <source>Fit the stages</source>
        <translation>Tilpass fasane</translation>
    </message>
    <message>
        <source>Add a break of %1 min</source>
        <translation>Legg inn %1 min pause</translation>
    </message>
    <message>
        <source>It is right</source>
        <translation>Det stemmer</translation>
    </message>
    <message>
        <source>Move the day to %1</source>
        <translation>Flytt dagen til kl. %1</translation>
    </message>
    <message>
        <source>Let the day begin at %1</source>
        <translation>La dagen byrje kl. %1</translation>
    </message>
    <message>
        <source>Take %1 min from longer items</source>
        <translation>Ta %1 min frå lengre punkt</translation>
    </message>
    <message>
        <source>Drop “%1”</source>
        <translation>Dropp «%1»</translation>
    </message>
</context>
<context>
    <name>LibraryList</name>
    <message>
        <source>Theme</source>
        <translation>Tema</translation>
    </message>
    <message>
        <source>must be checked</source>
        <translation>må kontrollerast</translation>
    </message>
    <message>
        <source>! must be checked</source>
        <translation>! må kontrollerast</translation>
    </message>
    <message>
        <source>for a råd</source>
        <translation>for råd</translation>
    </message>
    <message>
        <source>withdrawn</source>
        <translation>trekt tilbake</translation>
    </message>
    <message>
        <source>the law was changed</source>
        <translation>lovendring</translation>
    </message>
</context>
<context>
    <name>Main</name>
    <message>
        <source>Use the store FILE.</source>
        <translation>Bruk datafila FILE.</translation>
    </message>
    <message>
        <source>Put example sessions in the store.</source>
        <translation>Legg dømesamlingar i datafila.</translation>
    </message>
    <message>
        <source>Write pictures of all pages to DIR and end.</source>
        <translation>Skriv bilete av alle sidene til DIR og avslutt.</translation>
    </message>
    <message>
        <source>Speak nb, nn or en for this time.</source>
        <translation>Bruk nb, nn eller en denne gongen.</translation>
    </message>
    <message>
        <source>Be dark for this time.</source>
        <translation>Bruk mørke fargar denne gongen.</translation>
    </message>
    <message>
        <source>Draw everything larger.</source>
        <translation>Teikn alt større.</translation>
    </message>
    <message>
        <source>Prepare, run and write up the tailored days of KS Folkevalgtprogram.</source>
        <translation>Førebu, gjennomfør og oppsummer folkevalddagar i KS Folkevalgtprogram.</translation>
    </message>
    <message>
        <source>Size of the window in the pictures.</source>
        <translation>Storleiken på vindauget i bileta.</translation>
    </message>
    <message>
        <source>Bring in the session that a colleague sent as FILE.</source>
        <translation>Hent inn samlinga som ein kollega har sendt som FILE.</translation>
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
        <translation>Private notat</translation>
    </message>
    <message>
        <source>Day as it was held</source>
        <translation>Gjennomføring</translation>
    </message>
    <message>
        <source>Council</source>
        <translation>Organ</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Tema</translation>
    </message>
    <message>
        <source>Material</source>
        <translation>Materiell</translation>
    </message>
    <message>
        <source>From a newer version of the program</source>
        <translation>Frå ein nyare versjon av programmet</translation>
    </message>
    <message>
        <source>Session without a council</source>
        <translation>Samling utan organ</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>Sletta</translation>
    </message>
</context>
<context>
    <name>Names</name>
    <message>
        <source>d</source>
        <comment>day of the month, as a date format</comment>
        <translation>d.</translation>
    </message>
    <message>
        <source>dddd d MMMM yyyy</source>
        <comment>date format</comment>
        <translation>dddd d. MMMM yyyy</translation>
    </message>
    <message>
        <source>at %1</source>
        <comment>times of the clock: kl. 09.00–15.30</comment>
        <translation>kl. %1</translation>
    </message>
    <message>
        <source>Date not decided</source>
        <translation>Dato ikkje bestemt</translation>
    </message>
    <message>
        <source>today</source>
        <translation>i dag</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation>i morgon</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>i går</translation>
    </message>
    <message numerus="yes">
        <source>in %n day(s)</source>
        <translation>
            <numerusform>om %n dag</numerusform>
            <numerusform>om %n dagar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>for %n dag sidan</numerusform>
            <numerusform>for %n dagar sidan</numerusform>
        </translation>
    </message>
    <message>
        <source>Basis, day 1</source>
        <translation>Basisprogram, dag 1</translation>
    </message>
    <message>
        <source>Basis, day 2</source>
        <translation>Basisprogram, dag 2</translation>
    </message>
    <message>
        <source>Tailored, day 3 of 4</source>
        <translation>Skreddarsydd, dag 3 av 4</translation>
    </message>
    <message>
        <source>Tailored, day 4 of 4</source>
        <translation>Skreddarsydd, dag 4 av 4</translation>
    </message>
    <message>
        <source>For a råd</source>
        <translation>For råd</translation>
    </message>
    <message>
        <source>Other gathering</source>
        <translation>Anna samling</translation>
    </message>
    <message>
        <source>Basis, day 1 and 2</source>
        <translation>Basisprogram, dag 1 og 2</translation>
    </message>
    <message>
        <source>Tailored, day 3 and 4</source>
        <translation>Skreddarsydd, dag 3 og 4</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Utkast</translation>
    </message>
    <message>
        <source>Sent, version %1</source>
        <translation>Sendt, versjon %1</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Sendt</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>Halden</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Avlyst</translation>
    </message>
    <message>
        <source>Municipal council</source>
        <translation>Kommunestyre</translation>
    </message>
    <message>
        <source>County council</source>
        <translation>Fylkesting</translation>
    </message>
    <message>
        <source>District council</source>
        <translation>Bydelsutval</translation>
    </message>
    <message>
        <source>Råd</source>
        <translation>Råd</translation>
    </message>
    <message>
        <source>Joint gathering</source>
        <translation>Fellessamling</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>Artikkel</translation>
    </message>
    <message>
        <source>Film</source>
        <translation>Film</translation>
    </message>
    <message>
        <source>Exercise</source>
        <translation>Refleksjonsopplegg</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Case</translation>
    </message>
    <message>
        <source>Fact sheet</source>
        <translation>Faktaark</translation>
    </message>
    <message>
        <source>Talk</source>
        <translation>Innlegg</translation>
    </message>
    <message>
        <source>Break</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Meal</source>
        <translation>Måltid</translation>
    </message>
    <message>
        <source>Travel</source>
        <translation>Reise</translation>
    </message>
    <message>
        <source>Deadline</source>
        <translation>Frist</translation>
    </message>
    <message>
        <source>Social time</source>
        <translation>Sosialt</translation>
    </message>
    <message>
        <source>Heading</source>
        <translation>Overskrift</translation>
    </message>
    <message>
        <source>Text without time</source>
        <translation>Tekst utan tid</translation>
    </message>
    <message>
        <source>General</source>
        <translation>Generell</translation>
    </message>
    <message>
        <source>Fictional case</source>
        <translation>Fiktiv sak</translation>
    </message>
    <message>
        <source>Own case</source>
        <translation>Eiga sak</translation>
    </message>
    <message>
        <source>Two hours</source>
        <translation>To timar</translation>
    </message>
    <message>
        <source>Three hours</source>
        <translation>Tre timar</translation>
    </message>
    <message>
        <source>Half a day</source>
        <translation>Halv dag</translation>
    </message>
    <message>
        <source>A full day</source>
        <translation>Heil dag</translation>
    </message>
    <message>
        <source>The basis programme, two days</source>
        <translation>Basisprogram over to dagar</translation>
    </message>
    <message>
        <source>An evening before a council meeting</source>
        <translation>Kvelden før eit møte i organet</translation>
    </message>
    <message>
        <source>before a council meeting</source>
        <translation>før eit møte</translation>
    </message>
    <message>
        <source>half a day</source>
        <translation>halv dag</translation>
    </message>
    <message>
        <source>one theme of a full day</source>
        <translation>eitt av fleire tema på ein dag</translation>
    </message>
    <message>
        <source>law</source>
        <translation>lov</translation>
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
        <translation>nettside</translation>
    </message>
    <message>
        <source>chair</source>
        <translation>ordstyrar</translation>
    </message>
    <message>
        <source>secretary</source>
        <translation>sekretær</translation>
    </message>
    <message>
        <source>timekeeper</source>
        <translation>tidtakar</translation>
    </message>
    <message>
        <source>small municipalities</source>
        <translation>små kommunar</translation>
    </message>
    <message>
        <source>large municipalities</source>
        <translation>store kommunar</translation>
    </message>
    <message>
        <source>county councils</source>
        <translation>fylkesting</translation>
    </message>
    <message>
        <source>district councils</source>
        <translation>bydelsutval</translation>
    </message>
    <message>
        <source>for %1</source>
        <translation>for %1</translation>
    </message>
    <message>
        <source>Holds</source>
        <translation>Held</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Endra</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Gjort</translation>
    </message>
    <message>
        <source>Dropped</source>
        <translation>Droppa</translation>
    </message>
    <message>
        <source>due %1</source>
        <translation>frist %1</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>frå %1</translation>
    </message>
    <message>
        <source>changed %1</source>
        <translation>endra %1</translation>
    </message>
    <message>
        <source>done %1</source>
        <translation>gjort %1</translation>
    </message>
    <message>
        <source>dropped %1</source>
        <translation>droppa %1</translation>
    </message>
    <message>
        <source>confirmed %1</source>
        <translation>stadfesta %1</translation>
    </message>
    <message>
        <source>Withdrawn: %1</source>
        <translation>Trekt tilbake: %1</translation>
    </message>
    <message>
        <source>Use “%1” instead.</source>
        <translation>Bruk «%1» i staden.</translation>
    </message>
</context>
<context>
    <name>NewSession</name>
    <message>
        <source>New session</source>
        <translation>Ny samling</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>Opprett</translation>
    </message>
    <message>
        <source>The date is decided</source>
        <translation>Datoen er bestemt</translation>
    </message>
    <message>
        <source>No council chosen</source>
        <translation>Ikkje valt organ</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Dato</translation>
    </message>
    <message>
        <source>Begins at</source>
        <translation>Starttid</translation>
    </message>
    <message>
        <source>Which of the four days</source>
        <translation>Kva for ein av dei fire dagane</translation>
    </message>
    <message>
        <source>The programme is written in</source>
        <translation>Programmet skal skrivast på</translation>
    </message>
    <message>
        <source>Choose a council.</source>
        <translation>Vel eit organ.</translation>
    </message>
    <message>
        <source>This council uses both forms of Norwegian: ask which one it wants.</source>
        <translation>Dette organet bruker begge målformer: Spør kva for ei dei ønskjer.</translation>
    </message>
    <message>
        <source>An empty day</source>
        <translation>Ein tom dag</translation>
    </message>
    <message>
        <source>Begin with</source>
        <translation>Byrj med</translation>
    </message>
</context>
<context>
    <name>Parcels</name>
    <message>
        <source>Session for a colleague (%1)</source>
        <translation>Samling til ein kollega (%1)</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Samling</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Lukk</translation>
    </message>
    <message>
        <source>%1 is no session from this program, or it is damaged.</source>
        <translation>%1 er ikkje ei samling frå dette programmet, eller fila er skadd.</translation>
    </message>
    <message>
        <source>Nothing has been changed.</source>
        <translation>Ingenting er endra.</translation>
    </message>
    <message>
        <source>Ask your colleague to send it once more.</source>
        <translation>Be kollegaen sende henne ein gong til.</translation>
    </message>
    <message>
        <source>Send to a colleague</source>
        <translation>Send til medrettleiar</translation>
    </message>
    <message>
        <source>Written to %1. Private notes are not in it.</source>
        <translation>Skriven til %1. Private notat er ikkje med.</translation>
    </message>
    <message>
        <source>Open from a colleague</source>
        <translation>Opne frå ein kollega</translation>
    </message>
    <message>
        <source>There is no session in %1.</source>
        <translation>Det er inga samling i %1.</translation>
    </message>
    <message>
        <source>%1 is here now, with what your colleague wrote.</source>
        <translation>%1 er her no, med det kollegaen har skrive.</translation>
    </message>
</context>
<context>
    <name>PasteProgramme</name>
    <message>
        <source>Paste programme</source>
        <translation>Lim inn program</translation>
    </message>
    <message>
        <source>Make a session of it</source>
        <translation>Lag ei samling av det</translation>
    </message>
    <message>
        <source>Paste the programme on the left. On the right is what is understood of it; lines with a mark need a look afterwards. Nothing is left out.</source>
        <translation>Lim inn programmet til venstre. Til høgre ser du korleis det blir forstått; sjå over linjer med eit merke etterpå. Ingenting blir utelate.</translation>
    </message>
    <message>
        <source>Programme as text</source>
        <translation>Programmet som tekst</translation>
    </message>
    <message>
        <source>09.00 Welcome, by the mayor …</source>
        <translation>09.00 Velkomen, v/ ordføraren …</translation>
    </message>
    <message>
        <source>What is understood</source>
        <translation>Slik blir det forstått</translation>
    </message>
    <message>
        <source>This is not a programme as text. Open it in its own program, mark the text there and copy it.</source>
        <translation>Dette er ikkje eit program som tekst. Opne det i sitt eige program, merk teksten der og kopier han.</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) read</source>
        <translation>
            <numerusform>%n linje lesen</numerusform>
            <numerusform>%n linjer lesne</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to look at</source>
        <comment>lines</comment>
        <translation>
            <numerusform>%n å sjå på</numerusform>
            <numerusform>%n å sjå på</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PlanRows</name>
    <message>
        <source>Continues “%1”</source>
        <translation>Held fram «%1»</translation>
    </message>
    <message>
        <source>For %1</source>
        <comment>an audience</comment>
        <translation>For %1</translation>
    </message>
    <message>
        <source>Beside the main programme</source>
        <translation>Ved sida av hovudprogrammet</translation>
    </message>
</context>
<context>
    <name>PlanTimes</name>
    <message>
        <source>about</source>
        <comment>before a time: ca. 12.00</comment>
        <translation>ca.</translation>
    </message>
    <message>
        <source>from</source>
        <comment>before a time: fra 11.30</comment>
        <translation>frå</translation>
    </message>
    <message>
        <source>by</source>
        <comment>before a time: senest 08.15</comment>
        <translation>seinast</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>%1 h</source>
        <comment>hours</comment>
        <translation>%1 t</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1 t %2 min</translation>
    </message>
</context>
<context>
    <name>PremeetingChecks</name>
    <message>
        <source>Why now</source>
        <translation>Kvifor no</translation>
    </message>
    <message>
        <source>Why does the council want this day now?</source>
        <translation>Kvifor vil organet ha denne dagen no?</translation>
    </message>
    <message>
        <source>Tensions</source>
        <translation>Spenningar</translation>
    </message>
    <message>
        <source>Are there tensions in the council that we should know of?</source>
        <translation>Er det spenningar i organet vi bør kjenne til?</translation>
    </message>
    <message>
        <source>Themes</source>
        <translation>Tema</translation>
    </message>
    <message>
        <source>Which themes have the councillors chosen?</source>
        <translation>Kva tema har dei folkevalde valt?</translation>
    </message>
    <message>
        <source>Cases to keep off</source>
        <translation>Saker å halde seg unna</translation>
    </message>
    <message>
        <source>Which cases are being treated, and are to be kept off?</source>
        <translation>Kva saker er til behandling, og skal ikkje rørast?</translation>
    </message>
    <message>
        <source>Who comes, and how many</source>
        <translation>Kven som kjem, og kor mange</translation>
    </message>
    <message>
        <source>Who comes besides the members: substitutes, control committee, administration?</source>
        <translation>Kven kjem utanom medlemene: vara, kontrollutval, administrasjon?</translation>
    </message>
    <message>
        <source>Open or closed</source>
        <translation>Ope eller lukka</translation>
    </message>
    <message>
        <source>Is the day open to the public, or streamed?</source>
        <translation>Er dagen open for publikum, eller blir han strøymd?</translation>
    </message>
    <message>
        <source>Bokmål or nynorsk</source>
        <translation>Bokmål eller nynorsk</translation>
    </message>
    <message>
        <source>Which language form do they want?</source>
        <translation>Kva målform ønskjer dei?</translation>
    </message>
    <message>
        <source>Room and tables</source>
        <translation>Rom og bord</translation>
    </message>
    <message>
        <source>Is there room for groups of six around tables?</source>
        <translation>Er det plass til grupper på seks rundt bord?</translation>
    </message>
    <message>
        <source>Screen and sound</source>
        <translation>Skjerm og lyd</translation>
    </message>
    <message>
        <source>Which plugs are there, and who knows them?</source>
        <translation>Kva kontaktar finst, og kven kan utstyret?</translation>
    </message>
    <message>
        <source>Wireless net</source>
        <translation>Trådlaust nett</translation>
    </message>
    <message>
        <source>Is there a net for guests?</source>
        <translation>Finst det eit gjestenett?</translation>
    </message>
    <message>
        <source>Food and coffee</source>
        <translation>Mat og kaffi</translation>
    </message>
    <message>
        <source>When is the food there, and for how many?</source>
        <translation>Når kjem maten, og til kor mange?</translation>
    </message>
    <message>
        <source>Travel and stay</source>
        <translation>Reise og opphald</translation>
    </message>
    <message>
        <source>Who books, and who pays?</source>
        <translation>Kven bestiller, og kven betaler?</translation>
    </message>
    <message>
        <source>Who opens and closes</source>
        <translation>Kven som opnar og avsluttar</translation>
    </message>
    <message>
        <source>Who welcomes, and how long?</source>
        <translation>Kven ønskjer velkomen, og kor lenge?</translation>
    </message>
    <message>
        <source>Who writes</source>
        <translation>Kven som skriv</translation>
    </message>
    <message>
        <source>Who takes notes at the tables and in plenary?</source>
        <translation>Kven noterer ved borda og i plenum?</translation>
    </message>
    <message>
        <source>What is left afterwards</source>
        <translation>Kva som blir att etterpå</translation>
    </message>
    <message>
        <source>What do they expect to have in hand afterwards?</source>
        <translation>Kva ventar dei å sitje att med?</translation>
    </message>
</context>
<context>
    <name>QAbstractSpinBox</name>
    <message>
        <source>&amp;Select All</source>
        <translation>&amp;Merk alt</translation>
    </message>
    <message>
        <source>&amp;Step up</source>
        <translation>Steg &amp;opp</translation>
    </message>
    <message>
        <source>Step &amp;down</source>
        <translation>Steg &amp;ned</translation>
    </message>
</context>
<context>
    <name>QAccessibleActionInterface</name>
    <message>
        <source>Press</source>
        <translation>Trykk</translation>
    </message>
    <message>
        <source>Increase</source>
        <translation>Auk</translation>
    </message>
    <message>
        <source>Decrease</source>
        <translation>Senk</translation>
    </message>
    <message>
        <source>ShowMenu</source>
        <translation>Vis meny</translation>
    </message>
    <message>
        <source>SetFocus</source>
        <translation>Set fokus</translation>
    </message>
    <message>
        <source>Toggle</source>
        <translation>Slå av eller på</translation>
    </message>
    <message>
        <source>Scroll Left</source>
        <translation>Rull til venstre</translation>
    </message>
    <message>
        <source>Scroll Right</source>
        <translation>Rull til høgre</translation>
    </message>
    <message>
        <source>Scroll Up</source>
        <translation>Rull opp</translation>
    </message>
    <message>
        <source>Scroll Down</source>
        <translation>Rull ned</translation>
    </message>
    <message>
        <source>Previous Page</source>
        <translation>Førre side</translation>
    </message>
    <message>
        <source>Next Page</source>
        <translation>Neste side</translation>
    </message>
    <message>
        <source>Triggers the action</source>
        <translation>Utfører handlinga</translation>
    </message>
    <message>
        <source>Increase the value</source>
        <translation>Auk verdien</translation>
    </message>
    <message>
        <source>Decrease the value</source>
        <translation>Senk verdien</translation>
    </message>
    <message>
        <source>Shows the menu</source>
        <translation>Viser menyen</translation>
    </message>
    <message>
        <source>Sets the focus</source>
        <translation>Set fokus</translation>
    </message>
    <message>
        <source>Toggles the state</source>
        <translation>Slår av eller på</translation>
    </message>
    <message>
        <source>Scrolls to the left</source>
        <translation>Rullar til venstre</translation>
    </message>
    <message>
        <source>Scrolls to the right</source>
        <translation>Rullar til høgre</translation>
    </message>
    <message>
        <source>Scrolls up</source>
        <translation>Rullar opp</translation>
    </message>
    <message>
        <source>Scrolls down</source>
        <translation>Rullar ned</translation>
    </message>
    <message>
        <source>Goes back a page</source>
        <translation>Går ei side tilbake</translation>
    </message>
    <message>
        <source>Goes to the next page</source>
        <translation>Går til neste side</translation>
    </message>
</context>
<context>
    <name>QComboBox</name>
    <message>
        <source>Open the combo box selection popup</source>
        <translation>Opne lista med val</translation>
    </message>
</context>
<context>
    <name>QCommandLineParser</name>
    <message>
        <source>Displays version information.</source>
        <translation>Viser versjonen.</translation>
    </message>
    <message>
        <source>Displays help on commandline options.</source>
        <translation>Viser hjelp til kommandolinja.</translation>
    </message>
    <message>
        <source>Displays help including Qt specific options.</source>
        <translation>Viser hjelp, også til vala i Qt.</translation>
    </message>
    <message>
        <source>Unknown option &apos;%1&apos;.</source>
        <translation>Ukjent val «%1».</translation>
    </message>
    <message>
        <source>Unknown options: %1.</source>
        <translation>Ukjende val: %1.</translation>
    </message>
    <message>
        <source>Missing value after &apos;%1&apos;.</source>
        <translation>Det manglar ein verdi etter «%1».</translation>
    </message>
    <message>
        <source>Unexpected value after &apos;%1&apos;.</source>
        <translation>Uventa verdi etter «%1».</translation>
    </message>
    <message>
        <source>[options]</source>
        <translation>[val]</translation>
    </message>
    <message>
        <source>Usage: %1</source>
        <translation>Bruk: %1</translation>
    </message>
    <message>
        <source>Options:</source>
        <translation>Val:</translation>
    </message>
    <message>
        <source>Arguments:</source>
        <translation>Argument:</translation>
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
        <translation>Sjå i:</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Tilbake</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>Gå tilbake</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Framover</translation>
    </message>
    <message>
        <source>Go forward</source>
        <translation>Gå framover</translation>
    </message>
    <message>
        <source>Parent Directory</source>
        <translation>Mappa over</translation>
    </message>
    <message>
        <source>Go to the parent directory</source>
        <translation>Gå til mappa over</translation>
    </message>
    <message>
        <source>Create New Folder</source>
        <translation>Lag ny mappe</translation>
    </message>
    <message>
        <source>Create a New Folder</source>
        <translation>Lag ei ny mappe</translation>
    </message>
    <message>
        <source>New Folder</source>
        <translation>Ny mappe</translation>
    </message>
    <message>
        <source>&amp;New Folder</source>
        <translation>&amp;Ny mappe</translation>
    </message>
    <message>
        <source>List View</source>
        <translation>Liste</translation>
    </message>
    <message>
        <source>Change to list view mode</source>
        <translation>Vis som liste</translation>
    </message>
    <message>
        <source>Detail View</source>
        <translation>Detaljar</translation>
    </message>
    <message>
        <source>Change to detail view mode</source>
        <translation>Vis detaljar</translation>
    </message>
    <message>
        <source>Sidebar</source>
        <translation>Sidestolpe</translation>
    </message>
    <message>
        <source>List of places and bookmarks</source>
        <translation>Stader og bokmerke</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Filer</translation>
    </message>
    <message>
        <source>Files of type:</source>
        <translation>Filtype:</translation>
    </message>
    <message>
        <source>File &amp;name:</source>
        <translation>Fil&amp;namn:</translation>
    </message>
    <message>
        <source>Directory:</source>
        <translation>Mappe:</translation>
    </message>
    <message>
        <source>Directories</source>
        <translation>Mapper</translation>
    </message>
    <message>
        <source>Find Directory</source>
        <translation>Finn mappe</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Opne</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Opne</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Lagre</translation>
    </message>
    <message>
        <source>Save As</source>
        <translation>Lagre som</translation>
    </message>
    <message>
        <source>&amp;Choose</source>
        <translation>&amp;Vel</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>&amp;Gi nytt namn</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Slett</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Slett</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Fjern</translation>
    </message>
    <message>
        <source>Show &amp;hidden files</source>
        <translation>Vis &amp;skjulte filer</translation>
    </message>
    <message>
        <source>Show </source>
        <translation>Vis </translation>
    </message>
    <message>
        <source>All Files (*)</source>
        <translation>Alle filer (*)</translation>
    </message>
    <message>
        <source>Recent Places</source>
        <translation>Nyleg brukt</translation>
    </message>
    <message>
        <source>Drive</source>
        <translation>Disk</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fil</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Mappe</translation>
    </message>
    <message>
        <source>Alias</source>
        <translation>Alias</translation>
    </message>
    <message>
        <source>Shortcut</source>
        <translation>Snarveg</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Ukjend</translation>
    </message>
    <message>
        <source>%1 already exists.
Do you want to replace it?</source>
        <translation>%1 finst frå før.
Vil du byte ho ut?</translation>
    </message>
    <message>
        <source>%1
Directory not found.
Please verify the correct directory name was given.</source>
        <translation>%1
Fann ikkje mappa.
Sjå etter om namnet er rett.</translation>
    </message>
    <message>
        <source>%1
File not found.
Please verify the correct file name was given.</source>
        <translation>%1
Fann ikkje fila.
Sjå etter om namnet er rett.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is write protected.
Do you want to delete it anyway?</source>
        <translation>«%1» er skriveverna.
Vil du slette ho likevel?</translation>
    </message>
    <message>
        <source>Are you sure you want to delete &apos;%1&apos;?</source>
        <translation>Vil du verkeleg slette «%1»?</translation>
    </message>
    <message>
        <source>Could not delete directory.</source>
        <translation>Mappa kunne ikkje slettast.</translation>
    </message>
</context>
<context>
    <name>QFileSystemModel</name>
    <message>
        <source>Name</source>
        <translation>Namn</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Storleik</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Date Modified</source>
        <translation>Endra</translation>
    </message>
    <message>
        <source>Computer</source>
        <translation>Maskin</translation>
    </message>
</context>
<context>
    <name>QLineEdit</name>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Angre</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Gjer om att</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>Klipp &amp;ut</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopier</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;Lim inn</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Slett</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>Merk alt</translation>
    </message>
</context>
<context>
    <name>QMessageBox</name>
    <message>
        <source>Show Details...</source>
        <translation>Vis detaljar …</translation>
    </message>
    <message>
        <source>Hide Details...</source>
        <translation>Skjul detaljar …</translation>
    </message>
</context>
<context>
    <name>QPageSetupWidget</name>
    <message>
        <source>Paper</source>
        <translation>Papir</translation>
    </message>
    <message>
        <source>Page size:</source>
        <translation>Format:</translation>
    </message>
    <message>
        <source>Width:</source>
        <translation>Breidd:</translation>
    </message>
    <message>
        <source>Height:</source>
        <translation>Høgd:</translation>
    </message>
    <message>
        <source>Paper source:</source>
        <translation>Papirkjelde:</translation>
    </message>
    <message>
        <source>Orientation</source>
        <translation>Retning</translation>
    </message>
    <message>
        <source>Portrait</source>
        <translation>Ståande</translation>
    </message>
    <message>
        <source>Landscape</source>
        <translation>Liggjande</translation>
    </message>
    <message>
        <source>Reverse landscape</source>
        <translation>Liggjande, omvendt</translation>
    </message>
    <message>
        <source>Reverse portrait</source>
        <translation>Ståande, omvendt</translation>
    </message>
    <message>
        <source>Margins</source>
        <translation>Margar</translation>
    </message>
    <message>
        <source>top margin</source>
        <translation>toppmarg</translation>
    </message>
    <message>
        <source>left margin</source>
        <translation>venstre marg</translation>
    </message>
    <message>
        <source>right margin</source>
        <translation>høgre marg</translation>
    </message>
    <message>
        <source>bottom margin</source>
        <translation>botnmarg</translation>
    </message>
    <message>
        <source>Page Layout</source>
        <translation>Oppsett</translation>
    </message>
    <message>
        <source>Page order:</source>
        <translation>Rekkjefølgje:</translation>
    </message>
    <message>
        <source>Pages per sheet:</source>
        <translation>Sider per ark:</translation>
    </message>
    <message>
        <source>Custom</source>
        <translation>Tilpassa</translation>
    </message>
    <message>
        <source>Millimeters (mm)</source>
        <translation>Millimeter (mm)</translation>
    </message>
    <message>
        <source>Points (pt)</source>
        <translation>Punkt (pt)</translation>
    </message>
    <message>
        <source>Inches (in)</source>
        <translation>Tommar (in)</translation>
    </message>
</context>
<context>
    <name>QPageSize</name>
    <message>
        <source>Custom</source>
        <translation>Tilpassa</translation>
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
        <translation>Lagre</translation>
    </message>
    <message>
        <source>Save All</source>
        <translation>Lagre alle</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Opne</translation>
    </message>
    <message>
        <source>&amp;Yes</source>
        <translation>&amp;Ja</translation>
    </message>
    <message>
        <source>Yes to &amp;All</source>
        <translation>Ja til &amp;alle</translation>
    </message>
    <message>
        <source>&amp;No</source>
        <translation>&amp;Nei</translation>
    </message>
    <message>
        <source>N&amp;o to All</source>
        <translation>N&amp;ei til alle</translation>
    </message>
    <message>
        <source>Abort</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Prøv att</translation>
    </message>
    <message>
        <source>Ignore</source>
        <translation>Oversjå</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Lukk</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Forkast</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Hjelp</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Bruk</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Nullstill</translation>
    </message>
    <message>
        <source>Restore Defaults</source>
        <translation>Tilbake til standard</translation>
    </message>
</context>
<context>
    <name>QPrintDialog</name>
    <message>
        <source>Print</source>
        <translation>Skriv ut</translation>
    </message>
    <message>
        <source>&amp;Print</source>
        <translation>&amp;Skriv ut</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>OK</translation>
    </message>
    <message>
        <source>&amp;Options &gt;&gt;</source>
        <translation>&amp;Val &gt;&gt;</translation>
    </message>
    <message>
        <source>&amp;Options &lt;&lt;</source>
        <translation>&amp;Val &lt;&lt;</translation>
    </message>
    <message>
        <source>Print to File (PDF)</source>
        <translation>Skriv til fil (PDF)</translation>
    </message>
    <message>
        <source>Local file</source>
        <translation>Lokal fil</translation>
    </message>
    <message>
        <source>Write PDF file</source>
        <translation>Skriv PDF-fil</translation>
    </message>
    <message>
        <source>Print To File ...</source>
        <translation>Skriv til fil …</translation>
    </message>
    <message>
        <source>All Pages</source>
        <translation>Alle sider</translation>
    </message>
    <message>
        <source>Odd Pages</source>
        <translation>Oddetalssider</translation>
    </message>
    <message>
        <source>Even Pages</source>
        <translation>Partalssider</translation>
    </message>
    <message>
        <source>%1 is a directory.
Please choose a different file name.</source>
        <translation>%1 er ei mappe.
Vel eit anna filnamn.</translation>
    </message>
    <message>
        <source>File %1 is not writable.
Please choose a different file name.</source>
        <translation>Fila %1 er skriveverna.
Vel eit anna filnamn.</translation>
    </message>
    <message>
        <source>%1 already exists.
Do you want to overwrite it?</source>
        <translation>%1 finst frå før.
Vil du skrive over ho?</translation>
    </message>
    <message>
        <source>Invalid Pages Definition</source>
        <translation>Ugyldige sider</translation>
    </message>
    <message>
        <source>%1 does not follow the correct syntax. Please use &apos;,&apos; to separate ranges and pages, &apos;-&apos; to define ranges and make sure ranges do not intersect with each other.</source>
        <translation>%1 kan ikkje lesast. Skil sider med «,» og bruk «-» mellom første og siste side i eit område. Områda kan ikkje overlappe.</translation>
    </message>
    <message>
        <source>Left to Right, Top to Bottom</source>
        <translation>Frå venstre til høgre, ovanfrå og ned</translation>
    </message>
    <message>
        <source>Left to Right, Bottom to Top</source>
        <translation>Frå venstre til høgre, nedanfrå og opp</translation>
    </message>
    <message>
        <source>Right to Left, Bottom to Top</source>
        <translation>Frå høgre til venstre, nedanfrå og opp</translation>
    </message>
    <message>
        <source>Right to Left, Top to Bottom</source>
        <translation>Frå høgre til venstre, ovanfrå og ned</translation>
    </message>
    <message>
        <source>Bottom to Top, Left to Right</source>
        <translation>Nedanfrå og opp, frå venstre til høgre</translation>
    </message>
    <message>
        <source>Bottom to Top, Right to Left</source>
        <translation>Nedanfrå og opp, frå høgre til venstre</translation>
    </message>
    <message>
        <source>Top to Bottom, Left to Right</source>
        <translation>Ovanfrå og ned, frå venstre til høgre</translation>
    </message>
    <message>
        <source>Top to Bottom, Right to Left</source>
        <translation>Ovanfrå og ned, frå høgre til venstre</translation>
    </message>
</context>
<context>
    <name>QPrintPropertiesDialog</name>
    <message>
        <source>Printer Properties</source>
        <translation>Eigenskapar for skrivaren</translation>
    </message>
    <message>
        <source>Job Options</source>
        <translation>Val for utskrifta</translation>
    </message>
</context>
<context>
    <name>QPrintPropertiesWidget</name>
    <message>
        <source>Page</source>
        <translation>Side</translation>
    </message>
    <message>
        <source>Advanced</source>
        <translation>Avansert</translation>
    </message>
</context>
<context>
    <name>QPrintSettingsOutput</name>
    <message>
        <source>Copies</source>
        <translation>Eksemplar</translation>
    </message>
    <message>
        <source>Print range</source>
        <translation>Sider</translation>
    </message>
    <message>
        <source>Print all</source>
        <translation>Skriv ut alle</translation>
    </message>
    <message>
        <source>Pages from</source>
        <translation>Sider frå</translation>
    </message>
    <message>
        <source>to</source>
        <translation>til</translation>
    </message>
    <message>
        <source>Current Page</source>
        <translation>Denne sida</translation>
    </message>
    <message>
        <source>Selection</source>
        <translation>Det som er merkt</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Sider</translation>
    </message>
    <message>
        <source>Page Set:</source>
        <translation>Kva sider:</translation>
    </message>
    <message>
        <source>Output Settings</source>
        <translation>Utskrift</translation>
    </message>
    <message>
        <source>Copies:</source>
        <translation>Eksemplar:</translation>
    </message>
    <message>
        <source>Collate</source>
        <translation>Sorter</translation>
    </message>
    <message>
        <source>Reverse</source>
        <translation>Bakfrå</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>Val</translation>
    </message>
    <message>
        <source>Color Mode</source>
        <translation>Fargar</translation>
    </message>
    <message>
        <source>Color</source>
        <translation>Fargar</translation>
    </message>
    <message>
        <source>Grayscale</source>
        <translation>Gråtonar</translation>
    </message>
    <message>
        <source>Double Sided Printing</source>
        <translation>Tosidig utskrift</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Av</translation>
    </message>
    <message>
        <source>Long side binding</source>
        <translation>Vend langs langsida</translation>
    </message>
    <message>
        <source>Short side binding</source>
        <translation>Vend langs kortsida</translation>
    </message>
    <message>
        <source>Specify pages or ranges separated by commas. Ranges are specified by two numbers separated by a hyphen. E.g: 3,5-7,9 prints pages 3, 5, 6, 7 and 9.</source>
        <translation>Skriv sider eller område med komma mellom. Eit område er to tal med bindestrek mellom: 3,5-7,9 skriv ut side 3, 5, 6, 7 og 9.</translation>
    </message>
</context>
<context>
    <name>QPrintWidget</name>
    <message>
        <source>Printer</source>
        <translation>Skrivar</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>&amp;Namn:</translation>
    </message>
    <message>
        <source>P&amp;roperties</source>
        <translation>&amp;Eigenskapar</translation>
    </message>
    <message>
        <source>Location:</source>
        <translation>Stad:</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Førehandsvis</translation>
    </message>
    <message>
        <source>Type:</source>
        <translation>Type:</translation>
    </message>
    <message>
        <source>Output &amp;file:</source>
        <translation>Skriv til &amp;fil:</translation>
    </message>
</context>
<context>
    <name>QScrollBar</name>
    <message>
        <source>Scroll here</source>
        <translation>Rull hit</translation>
    </message>
    <message>
        <source>Left edge</source>
        <translation>Venstre kant</translation>
    </message>
    <message>
        <source>Top</source>
        <translation>Øvst</translation>
    </message>
    <message>
        <source>Right edge</source>
        <translation>Høgre kant</translation>
    </message>
    <message>
        <source>Bottom</source>
        <translation>Nedst</translation>
    </message>
    <message>
        <source>Page left</source>
        <translation>Ei side til venstre</translation>
    </message>
    <message>
        <source>Page up</source>
        <translation>Ei side opp</translation>
    </message>
    <message>
        <source>Page right</source>
        <translation>Ei side til høgre</translation>
    </message>
    <message>
        <source>Page down</source>
        <translation>Ei side ned</translation>
    </message>
    <message>
        <source>Scroll left</source>
        <translation>Rull til venstre</translation>
    </message>
    <message>
        <source>Scroll up</source>
        <translation>Rull opp</translation>
    </message>
    <message>
        <source>Scroll right</source>
        <translation>Rull til høgre</translation>
    </message>
    <message>
        <source>Scroll down</source>
        <translation>Rull ned</translation>
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
        <translation>Mellomrom</translation>
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
        <translation>Shift+Tab</translation>
    </message>
    <message>
        <source>Backspace</source>
        <translation>Rettetast</translation>
    </message>
    <message>
        <source>Return</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Ins</source>
        <translation>Insert</translation>
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
        <translation>Pil venstre</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Pil opp</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Pil høgre</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Pil ned</translation>
    </message>
    <message>
        <source>PgUp</source>
        <translation>PgUp</translation>
    </message>
    <message>
        <source>PgDown</source>
        <translation>PgDn</translation>
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
        <translation>Rull til venstre</translation>
    </message>
    <message>
        <source>Scroll Right</source>
        <translation>Rull til høgre</translation>
    </message>
</context>
<context>
    <name>QWidgetTextControl</name>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Angre</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Gjer om att</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>Klipp &amp;ut</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopier</translation>
    </message>
    <message>
        <source>Copy &amp;Link Location</source>
        <translation>Kopier &amp;lenkjeadressa</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;Lim inn</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Slett</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>Merk alt</translation>
    </message>
</context>
<context>
    <name>Readiness</name>
    <message>
        <source>The premeeting has been held</source>
        <translation>Formøtet er halde</translation>
    </message>
    <message>
        <source>No premeeting yet</source>
        <translation>Manglar formøte</translation>
    </message>
    <message>
        <source>The programme has not been sent</source>
        <translation>Programmet er ikkje sendt</translation>
    </message>
    <message>
        <source>The programme is sent (version %1)</source>
        <translation>Programmet er sendt (versjon %1)</translation>
    </message>
    <message>
        <source>The programme is sent</source>
        <translation>Programmet er sendt</translation>
    </message>
    <message>
        <source>The place is missing</source>
        <translation>Stad manglar</translation>
    </message>
    <message>
        <source>The place is set</source>
        <translation>Staden er bestemt</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) are coming</source>
        <translation>
            <numerusform>%n person kjem</numerusform>
            <numerusform>%n personar kjem</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody is counted yet</source>
        <translation>Tal på deltakarar manglar</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Avlyst</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>Halden</translation>
    </message>
    <message>
        <source>Not marked as held</source>
        <translation>Ikkje merkt som halden</translation>
    </message>
    <message>
        <source>Without a date</source>
        <translation>Utan dato</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Klar</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Utkast</translation>
    </message>
</context>
<context>
    <name>ReadingText</name>
    <message>
        <source>For the one who leads: not shown to the room</source>
        <translation>Til deg som leier: blir ikkje vist i rommet</translation>
    </message>
    <message>
        <source>Aim</source>
        <translation>Mål</translation>
    </message>
    <message>
        <source>! must be checked</source>
        <translation>! må kontrollerast</translation>
    </message>
    <message>
        <source>! Must be checked</source>
        <translation>! Må kontrollerast</translation>
    </message>
    <message>
        <source>This has not been read in its source. Check it before anyone relies on it.</source>
        <translation>Dette er ikkje lese i kjelda. Kontroller det før nokon byggjer på det.</translation>
    </message>
    <message>
        <source>Stages</source>
        <translation>Fasar</translation>
    </message>
    <message numerus="yes">
        <source>Source</source>
        <translation>
            <numerusform>Kjelde</numerusform>
            <numerusform>Kjelder</numerusform>
        </translation>
    </message>
    <message>
        <source>Last checked %1</source>
        <translation>Sist kontrollert %1</translation>
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
        <translation>grupper på %1</translation>
    </message>
    <message>
        <source>groups of %1–%2</source>
        <translation>grupper på %1–%2</translation>
    </message>
    <message>
        <source>Write down: %1</source>
        <translation>Skriv ned: %1</translation>
    </message>
    <message>
        <source>Ready programmes</source>
        <translation>Ferdige program</translation>
    </message>
    <message>
        <source>Put into the programme</source>
        <translation>Legg inn i programmet</translation>
    </message>
    <message>
        <source>For a råd to use by itself</source>
        <translation>For råd, utan prosessrettleiar</translation>
    </message>
    <message>
        <source>Further reading, which needs a net</source>
        <translation>Lenkjer – treng nett</translation>
    </message>
    <message>
        <source>Why now</source>
        <translation>Kvifor no</translation>
    </message>
    <message>
        <source>About the theme</source>
        <translation>Om temaet</translation>
    </message>
    <message>
        <source>In each group</source>
        <translation>I kvar gruppe</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>For kven</translation>
    </message>
</context>
<context>
    <name>Reasons</name>
    <message>
        <source>Opens the day, and says what it is and is not.</source>
        <translation>Opnar dagen, og seier kva han er og ikkje er.</translation>
    </message>
    <message>
        <source>Wish no. %1: %2.</source>
        <translation>Ønske nr. %1: %2.</translation>
    </message>
    <message>
        <source>There was time left, and %1 fits this day.</source>
        <translation>Det var tid att, og %1 passar til denne dagen.</translation>
    </message>
    <message>
        <source>A short start before the work with %1.</source>
        <translation>Ein kort start før arbeidet med %1.</translation>
    </message>
    <message>
        <source>The library has nothing that fits for %1: a plain pattern stands here.</source>
        <translation>Biblioteket har ikkje noko som passar for %1: Her står eit enkelt mønster.</translation>
    </message>
    <message>
        <source>Minutes that no material takes.</source>
        <translation>Minutt som ikkje går til materiell.</translation>
    </message>
    <message numerus="yes">
        <source>A break after %n minute(s).</source>
        <translation>
            <numerusform>Ein pause etter %n minutt.</numerusform>
            <numerusform>Ein pause etter %n minutt.</numerusform>
        </translation>
    </message>
    <message>
        <source>A break.</source>
        <translation>Ein pause.</translation>
    </message>
    <message>
        <source>The day goes over midday.</source>
        <translation>Dagen går over lunsjtid.</translation>
    </message>
    <message>
        <source>Lunch at the time you agreed on.</source>
        <translation>Lunsj til den tida de vart samde om.</translation>
    </message>
    <message>
        <source>There is time to agree on how to work together.</source>
        <translation>Det er tid til å bli samde om korleis vi arbeider saman.</translation>
    </message>
    <message>
        <source>Takes up what is to be followed up.</source>
        <translation>Tek opp det som skal følgjast opp.</translation>
    </message>
    <message>
        <source>A day of this length is worth an evaluation.</source>
        <translation>Ein så lang dag er verd ei evaluering.</translation>
    </message>
    <message>
        <source>Closes the day.</source>
        <translation>Avsluttar dagen.</translation>
    </message>
    <message numerus="yes">
        <source>%n group(s) of about %1.</source>
        <translation>
            <numerusform>%n gruppe på om lag %1.</numerusform>
            <numerusform>%n grupper på om lag %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Shortened by %n minute(s).</source>
        <translation>
            <numerusform>Korta inn %n minutt.</numerusform>
            <numerusform>Korta inn %n minutt.</numerusform>
        </translation>
    </message>
    <message>
        <source>This council has had it before.</source>
        <translation>Dette organet har hatt det før.</translation>
    </message>
</context>
<context>
    <name>Renewal</name>
    <message>
        <source>Title</source>
        <translation>Tittel</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Samandrag</translation>
    </message>
    <message>
        <source>Goal</source>
        <translation>Mål</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Minutt</translation>
    </message>
    <message>
        <source>At least</source>
        <translation>Minst</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Grupper</translation>
    </message>
    <message>
        <source>Openness</source>
        <translation>Openheit</translation>
    </message>
    <message>
        <source>Stages</source>
        <translation>Fasar</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Tekst</translation>
    </message>
    <message>
        <source>Advice for the one who leads</source>
        <translation>Råd til deg som leier</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Kjelder</translation>
    </message>
    <message>
        <source>Checked</source>
        <translation>Kontrollert</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>must be checked</source>
        <translation>må kontrollerast</translation>
    </message>
    <message>
        <source>In your programme</source>
        <translation>I programmet ditt</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nytt</translation>
    </message>
    <message>
        <source>You have made this your own in the programme. Yours stays.</source>
        <translation>Dette har du gjort til ditt eige i programmet. Ditt blir ståande.</translation>
    </message>
    <message>
        <source>Only small things that the programme does not show.</source>
        <translation>Berre småting som ikkje viser i programmet.</translation>
    </message>
    <message>
        <source>The law was changed from %1: %2</source>
        <translation>Lovendring frå %1: %2</translation>
    </message>
    <message>
        <source>New edition</source>
        <translation>Ny utgåve</translation>
    </message>
    <message>
        <source>New edition of “%1”</source>
        <translation>Ny utgåve av «%1»</translation>
    </message>
    <message>
        <source>Times, leaders and notes of the item stay as they are.</source>
        <translation>Klokkeslett, leiarar og notat på punktet blir som dei er.</translation>
    </message>
    <message>
        <source>Keep mine</source>
        <translation>Behald min</translation>
    </message>
    <message>
        <source>This edition is not offered for this item again</source>
        <translation>Denne utgåva blir ikkje tilbydd for dette punktet igjen</translation>
    </message>
    <message>
        <source>Take it in</source>
        <translation>Ta inn</translation>
    </message>
    <message>
        <source>Keep the edition that it has</source>
        <translation>Behald utgåva som er der</translation>
    </message>
    <message>
        <source>Take in the new edition</source>
        <translation>Ta inn den nye utgåva</translation>
    </message>
    <message>
        <source>Replace the withdrawn material</source>
        <translation>Byt ut det som er trekt tilbake</translation>
    </message>
    <message>
        <source>“%1” is withdrawn: %2</source>
        <translation>«%1» er trekt tilbake: %2</translation>
    </message>
    <message>
        <source>Use “%1”</source>
        <translation>Bruk «%1»</translation>
    </message>
    <message>
        <source>The law was changed: new edition of “%1”</source>
        <translation>Lovendring: ny utgåve av «%1»</translation>
    </message>
    <message>
        <source>See what is new</source>
        <translation>Sjå kva som er nytt</translation>
    </message>
</context>
<context>
    <name>Reuse</name>
    <message>
        <source>! Used in %1</source>
        <translation>! Brukt i %1</translation>
    </message>
</context>
<context>
    <name>RunAsking</name>
    <message>
        <source>Minutes</source>
        <translation>Minutt</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>OK</translation>
    </message>
    <message>
        <source>%1 minutes</source>
        <translation>%1 minutt</translation>
    </message>
    <message>
        <source>New item after this one</source>
        <translation>Nytt punkt etter dette</translation>
    </message>
    <message>
        <source>Put it in</source>
        <translation>Legg inn</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Kva</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
</context>
<context>
    <name>RunText</name>
    <message>
        <source>idea</source>
        <translation>idé</translation>
    </message>
    <message>
        <source>agreement</source>
        <translation>avtale</translation>
    </message>
    <message>
        <source>ground rule</source>
        <translation>køyreregel</translation>
    </message>
    <message>
        <source>follow-up</source>
        <translation>oppfølging</translation>
    </message>
    <message>
        <source>open question</source>
        <translation>ope spørsmål</translation>
    </message>
    <message>
        <source>Agreements only</source>
        <translation>Berre avtalar</translation>
    </message>
    <message>
        <source>Main points</source>
        <translation>Hovudpunkt</translation>
    </message>
    <message>
        <source>Full summary</source>
        <translation>Full oppsummering</translation>
    </message>
    <message>
        <source>Agreements, ground rules and follow-ups are kept, and nothing else.</source>
        <translation>Avtalar, køyrereglar og oppfølging blir tekne vare på, og ingenting anna.</translation>
    </message>
    <message>
        <source>Ideas and open questions are kept too, in keywords and without names.</source>
        <translation>Idear og opne spørsmål blir òg tekne vare på, i stikkord og utan namn.</translation>
    </message>
    <message>
        <source>Pictures of what the groups wrote are kept too.</source>
        <translation>Bilete av det gruppene skreiv, blir òg tekne vare på.</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Neste</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Tilbake</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Hald fram</translation>
    </message>
    <message>
        <source>More time</source>
        <translation>Meir tid</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Hopp over</translation>
    </message>
    <message>
        <source>Once more</source>
        <translation>Ein gong til</translation>
    </message>
    <message>
        <source>Began earlier</source>
        <translation>Starta tidlegare</translation>
    </message>
    <message>
        <source>New item</source>
        <translation>Nytt punkt</translation>
    </message>
    <message>
        <source>Break</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Move item</source>
        <translation>Flytt punkt</translation>
    </message>
    <message>
        <source>Catch up</source>
        <translation>Hent inn</translation>
    </message>
    <message>
        <source>Level of record</source>
        <translation>Nivå for notat</translation>
    </message>
    <message>
        <source>End the day</source>
        <translation>Avslutt dagen</translation>
    </message>
    <message>
        <source>on time</source>
        <translation>i rute</translation>
    </message>
    <message>
        <source>%1 min behind</source>
        <translation>%1 min bak</translation>
    </message>
    <message>
        <source>%1 min ahead</source>
        <translation>%1 min føre</translation>
    </message>
    <message>
        <source>Drop</source>
        <translation>Dropp</translation>
    </message>
    <message>
        <source>Tighten</source>
        <translation>Stram inn</translation>
    </message>
    <message>
        <source>Move to the next day</source>
        <translation>Flytt til neste dag</translation>
    </message>
    <message>
        <source>%1 (%2 min)</source>
        <translation>%1 (%2 min)</translation>
    </message>
    <message>
        <source>The day still ends %1 min too late.</source>
        <translation>Dagen sluttar framleis %1 min for seint.</translation>
    </message>
    <message>
        <source>%1 still begins %2 min too late.</source>
        <translation>%1 byrjar framleis %2 min for seint.</translation>
    </message>
    <message>
        <source>%1 from %2 to %3 min</source>
        <translation>%1 frå %2 til %3 min</translation>
    </message>
</context>
<context>
    <name>SessionRow</name>
    <message>
        <source>Session without a council</source>
        <translation>Samling utan organ</translation>
    </message>
    <message>
        <source>Not decided</source>
        <translation>Ikkje bestemt</translation>
    </message>
    <message>
        <source>at %1</source>
        <translation>kl. %1</translation>
    </message>
</context>
<context>
    <name>Startup</name>
    <message>
        <source>Close</source>
        <translation>Lukk</translation>
    </message>
    <message>
        <source>The newest sound backup is from %1 at %2. The damaged file is kept beside it.</source>
        <translation>Den nyaste brukande tryggingskopien er frå %1 kl. %2. Den skadde fila blir teken vare på ved sida av.</translation>
    </message>
    <message>
        <source>Go on with the backup</source>
        <translation>Hald fram med tryggingskopien</translation>
    </message>
</context>
<context>
    <name>SyncText</name>
    <message>
        <source>Everything is saved on this machine.</source>
        <translation>Alt er lagra på denne maskina.</translation>
    </message>
    <message>
        <source>%1 cannot be reached.</source>
        <translation>Får ikkje kontakt med %1.</translation>
    </message>
    <message>
        <source>It is sent once there is a net.</source>
        <translation>Det blir sendt når det er nett.</translation>
    </message>
    <message>
        <source>%1 does not accept the user name and the password.</source>
        <translation>%1 godtek ikkje brukarnamnet og passordet.</translation>
    </message>
    <message>
        <source>Write the password once more; the wrong one is not tried again.</source>
        <translation>Skriv passordet på nytt; det feile blir ikkje prøvd igjen.</translation>
    </message>
    <message>
        <source>The account is locked for a while, after too many wrong passwords.</source>
        <translation>Kontoen er låst ei stund etter for mange feile passord.</translation>
    </message>
    <message>
        <source>Try again in a few minutes.</source>
        <translation>Prøv igjen om nokre minutt.</translation>
    </message>
    <message>
        <source>The connection to %1 is not safe, so nothing was sent.</source>
        <translation>Sambandet med %1 er ikkje trygt, så ingenting vart sendt.</translation>
    </message>
    <message>
        <source>Check that the address is right and begins with https.</source>
        <translation>Sjekk at adressa er rett og byrjar med https.</translation>
    </message>
    <message>
        <source>%1 answers, but not as a sync server does.</source>
        <translation>%1 svarar, men ikkje slik ein synkserver gjer.</translation>
    </message>
    <message>
        <source>Check the address. In a hotel, log in to its net first.</source>
        <translation>Sjekk adressa. På hotell: logg inn på nettet der først.</translation>
    </message>
    <message>
        <source>There is no %1 on the server.</source>
        <translation>%1 finst ikkje på serveren.</translation>
    </message>
    <message>
        <source>Ask your coordinator for the right name.</source>
        <translation>Spør koordinatoren din om rett namn.</translation>
    </message>
    <message>
        <source>You have no access to %1 on the server.</source>
        <translation>Du har ikkje tilgang til %1 på serveren.</translation>
    </message>
    <message>
        <source>Ask your coordinator for access.</source>
        <translation>Be koordinatoren din om tilgang.</translation>
    </message>
    <message>
        <source>There is no room left, on this disk or on the server.</source>
        <translation>Det er ikkje meir plass, på denne disken eller på serveren.</translation>
    </message>
    <message>
        <source>Make some room on the disk; if there is enough, tell KS.</source>
        <translation>Rydd plass på disken; er det nok der, så sei frå til KS.</translation>
    </message>
    <message>
        <source>Sync was stopped.</source>
        <translation>Synkinga vart stoppa.</translation>
    </message>
    <message>
        <source>Sync did not come to an end.</source>
        <translation>Synkinga vart ikkje ferdig.</translation>
    </message>
    <message>
        <source>Try again.</source>
        <translation>Prøv igjen.</translation>
    </message>
    <message numerus="yes">
        <source>%n plan(s)</source>
        <translation>
            <numerusform>%n plan</numerusform>
            <numerusform>%n planar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n set(s) of notes</source>
        <translation>
            <numerusform>%n notat</numerusform>
            <numerusform>%n notat</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) held</source>
        <translation>
            <numerusform>%n gjennomføring</numerusform>
            <numerusform>%n gjennomføringar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n council(s)</source>
        <translation>
            <numerusform>%n organ</numerusform>
            <numerusform>%n organ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other(s)</source>
        <translation>
            <numerusform>%n anna</numerusform>
            <numerusform>%n andre</numerusform>
        </translation>
    </message>
    <message>
        <source>No net now, everything is saved here.</source>
        <translation>Ikkje nett no, alt er lagra her.</translation>
    </message>
    <message>
        <source>The password was not accepted. Everything is saved here.</source>
        <translation>Passordet vart ikkje godteke. Alt er lagra her.</translation>
    </message>
    <message>
        <source>The account is locked for a while. Everything is saved here.</source>
        <translation>Kontoen er låst ei stund. Alt er lagra her.</translation>
    </message>
    <message>
        <source>The connection is not safe, so nothing is sent. Everything is saved here.</source>
        <translation>Sambandet er ikkje trygt, så ingenting blir sendt. Alt er lagra her.</translation>
    </message>
    <message>
        <source>You have no access to a part of it. Everything is saved here.</source>
        <translation>Du har ikkje tilgang til ein del av det. Alt er lagra her.</translation>
    </message>
    <message>
        <source>The disk is full.</source>
        <translation>Disken er full.</translation>
    </message>
    <message>
        <source>Something went wrong. Everything is saved here.</source>
        <translation>Noko gjekk gale. Alt er lagra her.</translation>
    </message>
    <message numerus="yes">
        <source>%n text(s) for you to choose.</source>
        <translation>
            <numerusform>%n tekst ventar på valet ditt.</numerusform>
            <numerusform>%n tekstar ventar på valet ditt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not connected to KS. Everything is saved here.</source>
        <translation>Ikkje kopla til KS. Alt er lagra her.</translation>
    </message>
    <message>
        <source>Type the password to sync. Everything is saved here.</source>
        <translation>Skriv passordet for å synke. Alt er lagra her.</translation>
    </message>
    <message>
        <source>Fetching files: %1.</source>
        <translation>Hentar filer: %1.</translation>
    </message>
    <message>
        <source>Looking for news at KS.</source>
        <translation>Ser etter nytt hos KS.</translation>
    </message>
    <message>
        <source>They are sent now.</source>
        <translation>Det blir sendt no.</translation>
    </message>
    <message>
        <source>Not synced yet. Everything is saved here.</source>
        <translation>Ikkje synka enno. Alt er lagra her.</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) wait(s): %1.</source>
        <translation>
            <numerusform>%n ting ventar: %1.</numerusform>
            <numerusform>%n ting ventar: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Last synced %1.</source>
        <translation>Sist synka %1.</translation>
    </message>
    <message>
        <source>today at %1</source>
        <translation>i dag kl. %1</translation>
    </message>
    <message>
        <source>yesterday at %1</source>
        <translation>i går kl. %1</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <comment>a date and a time</comment>
        <translation>%1 kl. %2</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>so much of all</comment>
        <translation>%1 av %2</translation>
    </message>
</context>
<context>
    <name>ThemeCount</name>
    <message numerus="yes">
        <source>%n article(s)</source>
        <translation>
            <numerusform>%n artikkel</numerusform>
            <numerusform>%n artiklar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n film(s)</source>
        <translation>
            <numerusform>%n film</numerusform>
            <numerusform>%n filmar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n exercise(s)</source>
        <translation>
            <numerusform>%n opplegg</numerusform>
            <numerusform>%n opplegg</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n case(s)</source>
        <translation>
            <numerusform>%n case</numerusform>
            <numerusform>%n case</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n fact sheet(s)</source>
        <translation>
            <numerusform>%n faktaark</numerusform>
            <numerusform>%n faktaark</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fvd::AccountCard</name>
    <message>
        <source>Not connected any more. Everything is still on this computer.</source>
        <translation>Ikkje kopla til lenger. Alt er framleis på denne maskina.</translation>
    </message>
    <message>
        <source>Account at KS</source>
        <translation>Konto hos KS</translation>
    </message>
    <message>
        <source>No account is needed to work. With one, plans, materials and your notes are kept together with KS.</source>
        <translation>Du treng ingen konto for å arbeide. Med ein konto blir planar, materiell og notata dine haldne like hos KS.</translation>
    </message>
    <message>
        <source>Server address</source>
        <translation>Serveradresse</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Brukarnamn</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Passord</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Region</translation>
    </message>
    <message>
        <source>as your coordinator calls it</source>
        <translation>slik koordinatoren kallar han</translation>
    </message>
    <message>
        <source>The password is never kept in the program&apos;s own file.</source>
        <translation>Passordet blir aldri lagra i fila til programmet.</translation>
    </message>
    <message>
        <source>Remember it in this computer&apos;s keychain</source>
        <translation>Hugs passordet i nøkkelringen på maskina</translation>
    </message>
    <message>
        <source>I type it each time the program starts</source>
        <translation>Eg skriv det kvar gong programmet startar</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>Kople til</translation>
    </message>
    <message>
        <source>Disconnect</source>
        <translation>Kople frå</translation>
    </message>
    <message>
        <source>Write the server&apos;s address first; it begins with https.</source>
        <translation>Skriv serveradressa først; ho byrjar med https.</translation>
    </message>
    <message>
        <source>Type the password, and press Connect.</source>
        <translation>Skriv passordet, og trykk Kople til.</translation>
    </message>
    <message>
        <source>region %1</source>
        <translation>region %1</translation>
    </message>
    <message>
        <source>Connecting to %1.</source>
        <translation>Koplar til %1.</translation>
    </message>
    <message>
        <source>Connected to %1.</source>
        <translation>Kopla til %1.</translation>
    </message>
    <message>
        <source>This computer has no keychain that can be used, so type the password next time too.</source>
        <translation>Maskina har ingen nøkkelring som kan brukast, så skriv passordet neste gong òg.</translation>
    </message>
    <message>
        <source>The keychain of this computer does not answer.</source>
        <translation>Nøkkelringen på maskina svarar ikkje.</translation>
    </message>
</context>
<context>
    <name>fvd::AgreementsPart</name>
    <message>
        <source>Ground rules</source>
        <translation>Køyrereglar</translation>
    </message>
    <message>
        <source>Add a ground rule</source>
        <translation>Legg til ein køyreregel</translation>
    </message>
    <message>
        <source>Follow-ups</source>
        <translation>Oppfølgingspunkt</translation>
    </message>
    <message>
        <source>Add a follow-up</source>
        <translation>Legg til eit oppfølgingspunkt</translation>
    </message>
</context>
<context>
    <name>fvd::AheadCard</name>
    <message>
        <source>Ahead · planned, and forecast</source>
        <translation>Vidare · plan og prognose</translation>
    </message>
</context>
<context>
    <name>fvd::CatchUpCard</name>
    <message>
        <source>Do this</source>
        <translation>Gjer dette</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Ikkje no</translation>
    </message>
    <message>
        <source>Say it again when the day is five minutes later still</source>
        <translation>Sei frå igjen når dagen er fem minutt til på etterskot</translation>
    </message>
    <message>
        <source>Choose one to see the new times. Nothing is changed before you say so.</source>
        <translation>Vel ein for å sjå dei nye tidene. Ingenting blir endra før du seier frå.</translation>
    </message>
    <message>
        <source>%1 min too late. Catch up?</source>
        <translation>%1 min for seint. Hente inn?</translation>
    </message>
    <message>
        <source>Catch up: %1</source>
        <translation>Hent inn: %1</translation>
    </message>
    <message>
        <source>&quot;The day&quot; shows the new times.</source>
        <translation>«Dagen» viser dei nye tidene.</translation>
    </message>
    <message>
        <source>The day ends at %1</source>
        <translation>Dagen sluttar kl. %1</translation>
    </message>
</context>
<context>
    <name>fvd::ChoicePart</name>
    <message>
        <source>What the summary tells</source>
        <translation>Kva oppsummeringa fortel</translation>
    </message>
    <message>
        <source>What was agreed and the main points are always in it, without names. The council may publish it. The report to KS has figures only.</source>
        <translation>Det de vart einige om og hovudpunkta er alltid med, utan namn. Organet kan offentleggjere ho. Rapporten til KS har berre tal.</translation>
    </message>
    <message>
        <source>How many came</source>
        <translation>Kor mange som kom</translation>
    </message>
    <message>
        <source>The numbers of the tables</source>
        <translation>Nummera på borda</translation>
    </message>
    <message>
        <source>The evaluation in figures</source>
        <translation>Evalueringa i tal</translation>
    </message>
    <message>
        <source>Answers in words too</source>
        <translation>Svar i ord òg</translation>
    </message>
    <message>
        <source>Planned times against what they became</source>
        <translation>Planlagde tider mot slik det vart</translation>
    </message>
</context>
<context>
    <name>fvd::ContinuesSection</name>
    <message>
        <source>Continue an item</source>
        <translation>Hald fram eit programpunkt</translation>
    </message>
    <message>
        <source>No other item</source>
        <translation>Ikkje noko anna punkt</translation>
    </message>
    <message>
        <source>Continues</source>
        <translation>Held fram</translation>
    </message>
</context>
<context>
    <name>fvd::CouncilList</name>
    <message>
        <source>Council</source>
        <translation>Organ</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>County</source>
        <translation>Fylke</translation>
    </message>
    <message>
        <source>The four days</source>
        <translation>Dei fire dagane</translation>
    </message>
    <message>
        <source>Search councils</source>
        <translation>Søk i organ</translation>
    </message>
    <message>
        <source>Kind of council</source>
        <translation>Type organ</translation>
    </message>
    <message>
        <source>Councils</source>
        <translation>Organ</translation>
    </message>
    <message>
        <source>No council has these words in its name.</source>
        <translation>Ingen organ har desse orda i namnet.</translation>
    </message>
    <message>
        <source>All kinds</source>
        <translation>Alle typar</translation>
    </message>
    <message numerus="yes">
        <source>%n used</source>
        <comment>days</comment>
        <translation>
            <numerusform>%n brukt</numerusform>
            <numerusform>%n brukte</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n planned</source>
        <comment>days</comment>
        <translation>
            <numerusform>%n planlagd</numerusform>
            <numerusform>%n planlagde</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fvd::CouncilPage</name>
    <message>
        <source>New session …</source>
        <translation>Ny samling …</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Samlingar</translation>
    </message>
    <message>
        <source>Themes and cases so far</source>
        <translation>Tema og case så langt</translation>
    </message>
    <message>
        <source>Who has led</source>
        <translation>Kven som har leidd</translation>
    </message>
    <message>
        <source>Ground rules they agreed on</source>
        <translation>Køyrereglar dei er samde om</translation>
    </message>
    <message>
        <source>Still to be followed up</source>
        <translation>Står att å følgje opp</translation>
    </message>
    <message numerus="yes">
        <source>%n seat(s)</source>
        <translation>
            <numerusform>%n medlem</numerusform>
            <numerusform>%n medlemer</numerusform>
        </translation>
    </message>
    <message>
        <source>neutral between the forms of Norwegian</source>
        <translation>nøytral mellom målformene</translation>
    </message>
    <message>
        <source>The four days of %1–%2</source>
        <translation>Dei fire dagane i perioden %1–%2</translation>
    </message>
    <message>
        <source>Nothing yet.</source>
        <translation>Ingenting enno.</translation>
    </message>
    <message>
        <source>None yet.</source>
        <translation>Ingen enno.</translation>
    </message>
    <message>
        <source>Nothing is open.</source>
        <translation>Ingenting står att.</translation>
    </message>
    <message>
        <source>Nobody yet.</source>
        <translation>Ingen enno.</translation>
    </message>
    <message>
        <source>No sessions in this term yet.</source>
        <translation>Ingen samlingar i denne perioden enno.</translation>
    </message>
    <message>
        <source>Not decided</source>
        <translation>Ikkje bestemt</translation>
    </message>
</context>
<context>
    <name>fvd::CouncilsPage</name>
    <message>
        <source>Councils</source>
        <translation>Organ</translation>
    </message>
</context>
<context>
    <name>fvd::CountsPart</name>
    <message>
        <source>Who comes</source>
        <translation>Kven som kjem</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Medlemer</translation>
    </message>
    <message>
        <source>Substitutes</source>
        <translation>Vara</translation>
    </message>
    <message>
        <source>Control committee</source>
        <translation>Kontrollutval</translation>
    </message>
    <message>
        <source>Administration</source>
        <translation>Administrasjon</translation>
    </message>
    <message>
        <source>Union representatives</source>
        <translation>Tillitsvalde</translation>
    </message>
    <message>
        <source>Members of råd</source>
        <translation>Frå råd</translation>
    </message>
    <message>
        <source>Others</source>
        <translation>Andre</translation>
    </message>
    <message numerus="yes">
        <source>%n in all</source>
        <translation>
            <numerusform>%n til saman</numerusform>
            <numerusform>%n til saman</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fvd::DateField</name>
    <message>
        <source>Choose in a calendar</source>
        <translation>Vel i ein kalender</translation>
    </message>
    <message>
        <source>Choose in a calendar (Alt+Down)</source>
        <translation>Vel i ein kalender (Alt+pil ned)</translation>
    </message>
    <message>
        <source>day.month.year</source>
        <translation>dag.månad.år</translation>
    </message>
</context>
<context>
    <name>fvd::DayBar</name>
    <message>
        <source>Day</source>
        <translation>Dag</translation>
    </message>
    <message>
        <source>Add a day</source>
        <translation>Legg til ein dag</translation>
    </message>
    <message>
        <source>Day %1</source>
        <translation>Dag %1</translation>
    </message>
</context>
<context>
    <name>fvd::DayDrafter</name>
    <message>
        <source>The library offers no other draft for these wishes and this time.</source>
        <translation>Biblioteket har ikkje noko anna utkast for desse ønska og denne tida.</translation>
    </message>
    <message>
        <source>Draft of the day</source>
        <translation>Utkast til dagen</translation>
    </message>
    <message>
        <source>A draft of the day is made. It is yours to change; Ctrl+Z takes it back.</source>
        <translation>Utkastet til dagen er klart. Endre det som du vil; Ctrl+Z angrar.</translation>
    </message>
    <message>
        <source>Another draft</source>
        <translation>Lag eit anna utkast</translation>
    </message>
</context>
<context>
    <name>fvd::DayDrawing</name>
    <message>
        <source>The day drawn to scale</source>
        <translation>Dagen teikna i målestokk</translation>
    </message>
    <message>
        <source>Shows the same items as the table. Drag an item to move it, its lower edge to make it longer or shorter.</source>
        <translation>Viser dei same punkta som tabellen. Dra eit punkt for å flytte det, og i underkanten for å gjere det lengre eller kortare.</translation>
    </message>
    <message>
        <source>%1 h</source>
        <comment>hours</comment>
        <translation>%1 t</translation>
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
        <translation>Gi dagen nytt namn</translation>
    </message>
    <message>
        <source>Change venue</source>
        <translation>Endre møtestad</translation>
    </message>
    <message>
        <source>Change remark</source>
        <translation>Endre merknad</translation>
    </message>
    <message>
        <source>Change date</source>
        <translation>Endre dato</translation>
    </message>
    <message>
        <source>Change start of the day</source>
        <translation>Endre starten på dagen</translation>
    </message>
    <message>
        <source>Change end of the day</source>
        <translation>Endre slutten på dagen</translation>
    </message>
    <message>
        <source>Name of the day</source>
        <translation>Namn på dagen</translation>
    </message>
    <message>
        <source>Evening, Day 1 …</source>
        <translation>Kveld, Dag 1 …</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Dato</translation>
    </message>
    <message>
        <source>Begins</source>
        <translation>Byrjar</translation>
    </message>
    <message>
        <source>Must be over</source>
        <translation>Må vere slutt</translation>
    </message>
    <message>
        <source>Venue</source>
        <translation>Lokale</translation>
    </message>
    <message>
        <source>Remark to the whole day</source>
        <translation>Merknad til heile dagen</translation>
    </message>
    <message>
        <source>Breaks come along the way …</source>
        <translation>Pausar tek vi undervegs …</translation>
    </message>
    <message>
        <source>Remove day</source>
        <translation>Ta bort dagen</translation>
    </message>
    <message>
        <source>Day %1</source>
        <translation>Dag %1</translation>
    </message>
    <message numerus="yes">
        <source>%n item(s). Choose one to change it.</source>
        <translation>
            <numerusform>%n programpunkt. Vel det for å endre det.</numerusform>
            <numerusform>%n programpunkt. Vel eitt for å endre det.</numerusform>
        </translation>
    </message>
    <message>
        <source>not set</source>
        <translation>ikkje sett</translation>
    </message>
    <message>
        <source>open end</source>
        <translation>open slutt</translation>
    </message>
</context>
<context>
    <name>fvd::DayPanels</name>
    <message>
        <source>Notes</source>
        <translation>Notat</translation>
    </message>
    <message>
        <source>The day</source>
        <translation>Dagen</translation>
    </message>
    <message>
        <source>Only for me</source>
        <translation>Berre for meg</translation>
    </message>
</context>
<context>
    <name>fvd::DayRow</name>
    <message>
        <source>Date</source>
        <translation>Dato</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Stad</translation>
    </message>
    <message>
        <source>Take away the day</source>
        <translation>Ta bort dagen</translation>
    </message>
</context>
<context>
    <name>fvd::DayTable</name>
    <message>
        <source>now</source>
        <translation>no</translation>
    </message>
    <message>
        <source>done</source>
        <translation>ferdig</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>hoppa over</translation>
    </message>
    <message>
        <source>dropped</source>
        <translation>droppa</translation>
    </message>
    <message>
        <source>next day</source>
        <translation>neste dag</translation>
    </message>
    <message>
        <source>new</source>
        <translation>nytt</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Really</source>
        <translation>Faktisk</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Programpunkt</translation>
    </message>
    <message>
        <source>Min</source>
        <translation>Min</translation>
    </message>
    <message>
        <source>The day: plan and what happened</source>
        <translation>Dagen: plan og det som hende</translation>
    </message>
    <message>
        <source>Start this now</source>
        <translation>Start dette no</translation>
    </message>
    <message>
        <source>Start %1</source>
        <translation>Start %1</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Hopp over</translation>
    </message>
    <message>
        <source>Skip %1</source>
        <translation>Hopp over %1</translation>
    </message>
    <message>
        <source>%1 min more</source>
        <translation>%1 min til</translation>
    </message>
    <message>
        <source>%1 min less</source>
        <translation>%1 min mindre</translation>
    </message>
    <message>
        <source>Hold it before the one above</source>
        <translation>Ta det før punktet over</translation>
    </message>
    <message>
        <source>Hold it after the one below</source>
        <translation>Ta det etter punktet under</translation>
    </message>
</context>
<context>
    <name>fvd::Dialog</name>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
</context>
<context>
    <name>fvd::DifferencesDialog</name>
    <message>
        <source>Written by two</source>
        <translation>Skrive av to</translation>
    </message>
    <message>
        <source>Which text is to stand?</source>
        <translation>Kva tekst skal stå?</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Ikkje no</translation>
    </message>
    <message>
        <source>Keep &amp;both</source>
        <translation>&amp;Behald begge</translation>
    </message>
    <message>
        <source>Two people wrote this at the same time. Text %1 of %2.</source>
        <translation>To har skrive dette samtidig. Tekst %1 av %2.</translation>
    </message>
    <message>
        <source>One of them</source>
        <translation>Den eine</translation>
    </message>
    <message>
        <source>The other one</source>
        <translation>Den andre</translation>
    </message>
    <message>
        <source>Keep &amp;mine</source>
        <translation>Behald &amp;min</translation>
    </message>
    <message>
        <source>Keep the &amp;left one</source>
        <translation>Behald den til &amp;venstre</translation>
    </message>
    <message>
        <source>Keep the text of %1</source>
        <translation>Behald teksten til %1</translation>
    </message>
    <message>
        <source>Keep &amp;theirs</source>
        <translation>Behald &amp;deira</translation>
    </message>
    <message>
        <source>Keep the &amp;right one</source>
        <translation>Behald den til &amp;høgre</translation>
    </message>
    <message>
        <source>Choose between two texts</source>
        <translation>Vel mellom to tekstar</translation>
    </message>
</context>
<context>
    <name>fvd::DifferencesLine</name>
    <message>
        <source>Choose …</source>
        <translation>Vel …</translation>
    </message>
    <message numerus="yes">
        <source>%n text(s) were written by two people.</source>
        <translation>
            <numerusform>%n tekst er skriven av to.</numerusform>
            <numerusform>%n tekstar er skrivne av to.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fvd::DraftBar</name>
    <message>
        <source>Make a draft of the day</source>
        <translation>Lag utkast til dagen</translation>
    </message>
    <message>
        <source>Fill the time with an opening, the wanted themes, breaks and a closing</source>
        <translation>Fyll tida med opning, dei ønskte temaa, pausar og avslutning</translation>
    </message>
    <message>
        <source>Day to draft</source>
        <translation>Dagen utkastet er for</translation>
    </message>
    <message>
        <source>six hours</source>
        <translation>seks timar</translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n person</numerusform>
            <numerusform>%n personar</numerusform>
        </translation>
    </message>
    <message>
        <source>no wanted themes yet</source>
        <translation>ingen ønskte tema enno</translation>
    </message>
    <message numerus="yes">
        <source>%n wanted theme(s)</source>
        <translation>
            <numerusform>%n ønskt tema</numerusform>
            <numerusform>%n ønskte tema</numerusform>
        </translation>
    </message>
    <message>
        <source>Day %1</source>
        <translation>Dag %1</translation>
    </message>
    <message numerus="yes">
        <source>This day has a programme with %n item(s).</source>
        <translation>
            <numerusform>Denne dagen har eit program med %n punkt.</numerusform>
            <numerusform>Denne dagen har eit program med %n punkt.</numerusform>
        </translation>
    </message>
    <message>
        <source>The draft takes its place. You get it back at once with Ctrl+Z.</source>
        <translation>Utkastet kjem i staden. Du får programmet tilbake med Ctrl+Z.</translation>
    </message>
    <message>
        <source>Replace it</source>
        <translation>Byt det ut</translation>
    </message>
    <message>
        <source>Keep the programme</source>
        <translation>Ta vare på programmet</translation>
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
        <translation>grupper på %1</translation>
    </message>
    <message>
        <source>groups of %1–%2</source>
        <translation>grupper på %1–%2</translation>
    </message>
    <message>
        <source>Material</source>
        <translation>Materiell</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Bibliotek</translation>
    </message>
    <message>
        <source>Search materials</source>
        <translation>Søk i materiell</translation>
    </message>
    <message>
        <source>Materials</source>
        <translation>Materiell</translation>
    </message>
    <message>
        <source>Drag into the day, or press Enter to add below the chosen item.</source>
        <translation>Dra inn i dagen, eller trykk Enter for å leggje inn under det valde punktet.</translation>
    </message>
    <message>
        <source>Ready programme · %1 min · %2</source>
        <translation>Ferdig program · %1 min · %2</translation>
    </message>
</context>
<context>
    <name>fvd::EarlierPart</name>
    <message>
        <source>Agreed ground rules</source>
        <translation>Køyrereglar dei er samde om</translation>
    </message>
    <message>
        <source>Open follow-ups</source>
        <translation>Oppfølgingspunkt som står att</translation>
    </message>
    <message>
        <source>From earlier days: does it hold?</source>
        <translation>Frå tidlegare dagar: Held vi dei?</translation>
    </message>
    <message>
        <source>What you answer comes along to this day, with its history.</source>
        <translation>Det du svarer, følgjer med til denne dagen, med historikk.</translation>
    </message>
    <message>
        <source>Remains</source>
        <translation>Står att</translation>
    </message>
</context>
<context>
    <name>fvd::EmptyDay</name>
    <message>
        <source>How do you want to begin?</source>
        <translation>Korleis vil du byrje?</translation>
    </message>
    <message>
        <source>Draft from the premeeting</source>
        <translation>Lag utkast frå formøtet</translation>
    </message>
    <message>
        <source>A whole day from the themes, the times and the people you have noted.</source>
        <translation>Ein heil dag ut frå temaa, tidene og deltakarane du har notert.</translation>
    </message>
    <message>
        <source>Begin with a template …</source>
        <translation>Byrj med ein mal …</translation>
    </message>
    <message>
        <source>Two hours, half a day, a full day, an evening.</source>
        <translation>To timar, ein halv dag, ein heil dag, ein kveld.</translation>
    </message>
    <message>
        <source>Paste a programme</source>
        <translation>Lim inn eit program</translation>
    </message>
    <message>
        <source>Copy it from a web page, Word or an e-mail first.</source>
        <translation>Kopier det frå ei nettside, Word eller ein e-post først.</translation>
    </message>
    <message>
        <source>Or write the first item</source>
        <translation>Eller skriv det første punktet</translation>
    </message>
</context>
<context>
    <name>fvd::EvaluationPart</name>
    <message>
        <source>Evaluation</source>
        <translation>Evaluering</translation>
    </message>
    <message>
        <source>Count hands or papers. Nobody is named, and groups under five are not told in parts.</source>
        <translation>Tel hender eller lappar. Ingen blir namngjevne, og færre enn fem svar blir ikkje fordelte.</translation>
    </message>
    <message>
        <source>Use the usual questions</source>
        <translation>Bruk dei vanlege spørsmåla</translation>
    </message>
    <message>
        <source>Add a question</source>
        <translation>Legg til eit spørsmål</translation>
    </message>
    <message>
        <source>Add a question to count</source>
        <translation>Legg til eit spørsmål å telje svar på</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>Partly</source>
        <translation>Delvis</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nei</translation>
    </message>
    <message>
        <source>Add a question in words</source>
        <translation>Legg til eit spørsmål å svare på med ord</translation>
    </message>
</context>
<context>
    <name>fvd::ExportDialog</name>
    <message>
        <source>Export</source>
        <translation>Eksporter</translation>
    </message>
    <message>
        <source>How it will look</source>
        <translation>Slik blir det</translation>
    </message>
    <message>
        <source>Formats</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>File name</source>
        <translation>Filnamn</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Mappe</translation>
    </message>
    <message>
        <source>Print …</source>
        <translation>Skriv ut …</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Lukk</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Lagre</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Opne mappa</translation>
    </message>
    <message>
        <source>Only a programme with a date makes a calendar.</source>
        <translation>Berre eit program med dato kan bli ei kalenderfil.</translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <translation>Vel ei mappe</translation>
    </message>
    <message>
        <source>Folder: %1</source>
        <translation>Mappe: %1</translation>
    </message>
    <message>
        <source>Tick at least one format.</source>
        <translation>Kryss av for minst eitt format.</translation>
    </message>
    <message>
        <source>! %1 is there already and will be replaced.</source>
        <translation>! %1 finst frå før og blir bytt ut.</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>Lagra: %1</translation>
    </message>
    <message>
        <source>Package for the archive</source>
        <translation>Pakke til arkivet</translation>
    </message>
    <message>
        <source>The programme and the summary as PDF/A and Word, with a description and checksums, in a zip file</source>
        <translation>Programmet og oppsummeringa som PDF/A og Word, med skildring og sjekksummar, i éi fil</translation>
    </message>
</context>
<context>
    <name>fvd::FactSearch</name>
    <message>
        <source>Find a fact</source>
        <translation>Finn eit faktum</translation>
    </message>
    <message>
        <source>Are we allowed to …? A few words are enough</source>
        <translation>Har vi lov til …? Nokre få ord er nok</translation>
    </message>
    <message>
        <source>Facts that were found</source>
        <translation>Fakta som vart funne</translation>
    </message>
    <message>
        <source>The fact</source>
        <translation>Faktumet</translation>
    </message>
    <message>
        <source>The room sees a neutral card meanwhile. Esc closes.</source>
        <translation>Rommet ser eit nøytralt kort imens. Esc lukkar.</translation>
    </message>
    <message>
        <source>Nothing was found. Try another word, or a part of one.</source>
        <translation>Fann ingenting. Prøv eit anna ord, eller ein del av eit.</translation>
    </message>
</context>
<context>
    <name>fvd::FilmBar</name>
    <message>
        <source>Where in the film</source>
        <translation>Kvar i filmen</translation>
    </message>
    <message>
        <source>How loud the film is</source>
        <translation>Kor høg lyden er</translation>
    </message>
    <message>
        <source>Captions</source>
        <translation>Teksting</translation>
    </message>
    <message>
        <source>The film cannot be played here. The room sees its picture and script.</source>
        <translation>Filmen kan ikkje spelast av her. Salen ser biletet og teksten.</translation>
    </message>
    <message>
        <source>Pause the film</source>
        <translation>Set filmen på pause</translation>
    </message>
    <message>
        <source>Play the film</source>
        <translation>Spel av filmen</translation>
    </message>
</context>
<context>
    <name>fvd::FollowUpRow</name>
    <message>
        <source>Take away the follow-up</source>
        <translation>Ta bort oppfølgingspunktet</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Kva</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Gjort</translation>
    </message>
    <message>
        <source>Responsible (a role)</source>
        <translation>Ansvarleg (ei rolle)</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Frist</translation>
    </message>
    <message>
        <source>In the summary</source>
        <translation>I oppsummeringa</translation>
    </message>
</context>
<context>
    <name>fvd::ForMePanel</name>
    <message>
        <source>Only for me</source>
        <translation>Berre for meg</translation>
    </message>
    <message>
        <source>Goal</source>
        <translation>Mål</translation>
    </message>
    <message>
        <source>My notes</source>
        <translation>Mine notat</translation>
    </message>
    <message>
        <source>General</source>
        <translation>Generelt</translation>
    </message>
    <message>
        <source>Nothing is written for you here. Notes for yourself are written in Programme.</source>
        <translation>Her er det ikkje skrive noko til deg. Eigne notat skriv du under Program.</translation>
    </message>
</context>
<context>
    <name>fvd::FormPart</name>
    <message>
        <source>Does it hold?</source>
        <translation>Held vi dei?</translation>
    </message>
</context>
<context>
    <name>fvd::GroundRuleRow</name>
    <message>
        <source>Ground rule</source>
        <translation>Køyreregel</translation>
    </message>
    <message>
        <source>discussed</source>
        <translation>drøfta</translation>
    </message>
    <message>
        <source>proposed</source>
        <translation>føreslått</translation>
    </message>
    <message>
        <source>We …</source>
        <translation>Vi …</translation>
    </message>
    <message>
        <source>Whether the council has talked about it; it is never a resolution</source>
        <translation>Om organet har snakka om han; han er uansett ikkje noka avgjerd</translation>
    </message>
    <message>
        <source>Take away the ground rule</source>
        <translation>Ta bort køyreregelen</translation>
    </message>
    <message>
        <source>In the summary</source>
        <translation>I oppsummeringa</translation>
    </message>
</context>
<context>
    <name>fvd::GroupsBoard</name>
    <message>
        <source>Move to</source>
        <translation>Flytt til</translation>
    </message>
    <message>
        <source>Table %1</source>
        <translation>Bord %1</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Lås opp</translation>
    </message>
    <message>
        <source>Keep apart from …</source>
        <translation>Hald frå kvarandre …</translation>
    </message>
    <message>
        <source>Comes later</source>
        <translation>Kjem seinare</translation>
    </message>
    <message>
        <source>Unlock the table</source>
        <translation>Lås opp bordet</translation>
    </message>
</context>
<context>
    <name>fvd::GroupsDialog</name>
    <message>
        <source>Add a day first: groups belong to a day.</source>
        <translation>Legg til ein dag først: grupper høyrer til ein dag.</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Grupper</translation>
    </message>
    <message>
        <source>Drag people between tables, or choose with the arrows and press the figure of a table. Enter shows what else can be done.</source>
        <translation>Dra folk mellom borda, eller vel med piltastane og trykk talet på eit bord. Enter viser kva meir du kan gjere.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Lukk</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>Bord</translation>
    </message>
    <message>
        <source>People at a table</source>
        <translation>Personar ved bordet</translation>
    </message>
    <message>
        <source>One less: %1</source>
        <translation>Éin færre: %1</translation>
    </message>
    <message>
        <source>One more: %1</source>
        <translation>Éin til: %1</translation>
    </message>
    <message>
        <source>The list</source>
        <translation>Lista</translation>
    </message>
    <message>
        <source>Deleted on</source>
        <translation>Blir sletta</translation>
    </message>
    <message>
        <source>The day the list is deleted</source>
        <translation>Dagen lista blir sletta</translation>
    </message>
    <message>
        <source>Delete now …</source>
        <translation>Slett no …</translation>
    </message>
    <message>
        <source>Nobody is divided yet. Press &quot;Draw&quot;.</source>
        <translation>Ingen er fordelte enno. Trykk «Trekk grupper».</translation>
    </message>
    <message>
        <source>Say how many come, or paste a list of them.</source>
        <translation>Sei kor mange som kjem, eller lim inn ei liste over dei.</translation>
    </message>
    <message>
        <source>Draw again</source>
        <translation>Trekk på nytt</translation>
    </message>
    <message>
        <source>Draw</source>
        <translation>Trekk grupper</translation>
    </message>
    <message numerus="yes">
        <source>%n in all</source>
        <translation>
            <numerusform>%n til saman</numerusform>
            <numerusform>%n til saman</numerusform>
        </translation>
    </message>
    <message>
        <source>Paste another list …</source>
        <translation>Lim inn ei anna liste …</translation>
    </message>
    <message>
        <source>Paste a list …</source>
        <translation>Lim inn ei liste …</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s). It stays on this machine and is not synced.</source>
        <translation>
            <numerusform>%n person. Lista blir på denne maskina og blir ikkje synka.</numerusform>
            <numerusform>%n personar. Lista blir på denne maskina og blir ikkje synka.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 comes later</source>
        <translation>%1 kjem seinare</translation>
    </message>
    <message>
        <source>%1 does not come</source>
        <translation>%1 kjem ikkje</translation>
    </message>
    <message>
        <source>Is here</source>
        <translation>Er her</translation>
    </message>
    <message>
        <source>Apart: %1 and %2</source>
        <translation>Kvar for seg: %1 og %2</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Fjern</translation>
    </message>
    <message>
        <source>Keep apart</source>
        <translation>Hald frå kvarandre</translation>
    </message>
    <message>
        <source>%1 is not to sit at the same table as:</source>
        <translation>%1 skal ikkje sitje ved same bord som:</translation>
    </message>
    <message>
        <source>It counts from the next draw.</source>
        <translation>Det gjeld frå neste trekking.</translation>
    </message>
</context>
<context>
    <name>fvd::GroupsEditor</name>
    <message>
        <source>Draw groups</source>
        <translation>Trekk grupper</translation>
    </message>
    <message>
        <source>Count those who come</source>
        <translation>Tel dei som kjem</translation>
    </message>
    <message>
        <source>Move to another table</source>
        <translation>Flytt til eit anna bord</translation>
    </message>
    <message>
        <source>Change places</source>
        <translation>Byt plass</translation>
    </message>
    <message>
        <source>Lock a person</source>
        <translation>Lås ein person</translation>
    </message>
    <message>
        <source>Lock a table</source>
        <translation>Lås eit bord</translation>
    </message>
    <message>
        <source>Choose who leads the table</source>
        <translation>Vel kven som leier bordet</translation>
    </message>
    <message>
        <source>Say who is here</source>
        <translation>Sei kven som er her</translation>
    </message>
    <message>
        <source>Keep two people apart</source>
        <translation>Hald to personar frå kvarandre</translation>
    </message>
    <message>
        <source>Let two people sit together</source>
        <translation>Lat to personar sitje saman</translation>
    </message>
    <message>
        <source>Take in a list of people</source>
        <translation>Ta inn ei liste over folk</translation>
    </message>
    <message>
        <source>Choose when the list is deleted</source>
        <translation>Vel når lista blir sletta</translation>
    </message>
</context>
<context>
    <name>fvd::GroupsSection</name>
    <message>
        <source>Item in this group</source>
        <translation>Punkt i denne gruppa</translation>
    </message>
    <message>
        <source>Name of the group</source>
        <translation>Namn på gruppa</translation>
    </message>
    <message>
        <source>Leader of the group</source>
        <translation>Ansvarleg for gruppa</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>Rom</translation>
    </message>
    <message>
        <source>Remove group</source>
        <translation>Ta bort gruppa</translation>
    </message>
    <message>
        <source>Remove group %1</source>
        <translation>Ta bort gruppe %1</translation>
    </message>
    <message>
        <source>Change group</source>
        <translation>Endre gruppe</translation>
    </message>
    <message>
        <source>Change leader</source>
        <translation>Endre ansvarleg</translation>
    </message>
    <message>
        <source>Change place</source>
        <translation>Endre stad</translation>
    </message>
    <message>
        <source>Group %1</source>
        <translation>Gruppe %1</translation>
    </message>
    <message>
        <source>Add group</source>
        <translation>Legg til gruppe</translation>
    </message>
    <message>
        <source>Parallel groups</source>
        <translation>Parallelle grupper</translation>
    </message>
</context>
<context>
    <name>fvd::HintLine</name>
    <message>
        <source>%1 in all</source>
        <translation>%1 til saman</translation>
    </message>
    <message>
        <source>Ends %1</source>
        <translation>Slutt %1</translation>
    </message>
    <message>
        <source>Ends %1, %2 left</source>
        <translation>Slutt %1, %2 att</translation>
    </message>
    <message>
        <source>Ends %1, just right</source>
        <translation>Slutt %1, går opp</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <comment>hints</comment>
        <translation>
            <numerusform>%n til</numerusform>
            <numerusform>%n til</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 undoes “%2”</source>
        <translation>%1 angrar «%2»</translation>
    </message>
</context>
<context>
    <name>fvd::Inspector</name>
    <message>
        <source>Chosen item</source>
        <translation>Valt programpunkt</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Legg til</translation>
    </message>
    <message>
        <source>Delete them</source>
        <translation>Slett dei</translation>
    </message>
    <message>
        <source>Double them</source>
        <translation>Dupliser dei</translation>
    </message>
    <message numerus="yes">
        <source>%n items chosen</source>
        <translation>
            <numerusform>%n programpunkt valt</numerusform>
            <numerusform>%n programpunkt valde</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 together</source>
        <translation>%1 til saman</translation>
    </message>
</context>
<context>
    <name>fvd::LanguagePart</name>
    <message>
        <source>Language form</source>
        <translation>Målform</translation>
    </message>
    <message>
        <source>The council&apos;s own form is %1. Programme, sheets and texts for the room follow the form chosen here.</source>
        <translation>Målforma til organet er %1. Program, ark og tekstar til rommet følgjer målforma du vel her.</translation>
    </message>
    <message>
        <source>The council is neutral between the forms; this one was chosen here.</source>
        <translation>Organet er nøytralt mellom målformene; denne er vald her.</translation>
    </message>
    <message>
        <source>! The council is neutral between the forms. Ask which one they want, and choose.</source>
        <translation>! Organet er nøytralt mellom målformene. Spør kva for ei dei ønskjer, og vel.</translation>
    </message>
</context>
<context>
    <name>fvd::LeaderSection</name>
    <message>
        <source>Several with a comma between</source>
        <translation>Skil fleire med komma</translation>
    </message>
    <message>
        <source>Leader</source>
        <translation>Ansvarleg</translation>
    </message>
</context>
<context>
    <name>fvd::LinesSection</name>
    <message>
        <source>Topic</source>
        <translation>Emne</translation>
    </message>
    <message>
        <source>Leader of this line</source>
        <translation>Ansvarleg for denne linja</translation>
    </message>
    <message>
        <source>Remove line</source>
        <translation>Ta bort linja</translation>
    </message>
    <message>
        <source>Remove line %1</source>
        <translation>Ta bort linje %1</translation>
    </message>
    <message>
        <source>Change line</source>
        <translation>Endre linje</translation>
    </message>
    <message>
        <source>Change leader</source>
        <translation>Endre ansvarleg</translation>
    </message>
    <message>
        <source>Add line</source>
        <translation>Legg til linje</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>Linjer</translation>
    </message>
</context>
<context>
    <name>fvd::MainWindow</name>
    <message>
        <source>It is not there any more.</source>
        <translation>Det finst ikkje lenger.</translation>
    </message>
</context>
<context>
    <name>fvd::MaterialsSection</name>
    <message>
        <source>Drag a material here from the library, or press Enter on it there.</source>
        <translation>Dra materiell hit frå biblioteket, eller trykk Enter på det der.</translation>
    </message>
    <message>
        <source>Open in the theme library</source>
        <translation>Opne i temabiblioteket</translation>
    </message>
    <message>
        <source>Open “%1” in the theme library</source>
        <translation>Opne «%1» i temabiblioteket</translation>
    </message>
    <message>
        <source>Remove material</source>
        <translation>Ta bort materiell</translation>
    </message>
    <message>
        <source>Remove “%1”</source>
        <translation>Ta bort «%1»</translation>
    </message>
    <message>
        <source>groups of %1</source>
        <translation>grupper på %1</translation>
    </message>
    <message>
        <source>groups of %1–%2</source>
        <translation>grupper på %1–%2</translation>
    </message>
    <message>
        <source>checked %1</source>
        <translation>kontrollert %1</translation>
    </message>
    <message>
        <source>Check before use</source>
        <translation>Kontroller før bruk</translation>
    </message>
    <message>
        <source>Materials</source>
        <translation>Materiell</translation>
    </message>
    <message>
        <source>Withdrawn: %1</source>
        <translation>Trekt tilbake: %1</translation>
    </message>
    <message>
        <source>The law was changed. There is a new edition.</source>
        <translation>Lovendring. Det er komen ei ny utgåve.</translation>
    </message>
    <message>
        <source>There is a new edition.</source>
        <translation>Det er komen ei ny utgåve.</translation>
    </message>
</context>
<context>
    <name>fvd::NameSection</name>
    <message>
        <source>Change kind</source>
        <translation>Endre type</translation>
    </message>
    <message>
        <source>Keep as text</source>
        <translation>La stå som tekst</translation>
    </message>
    <message>
        <source>Make it an item</source>
        <translation>Gjer til programpunkt</translation>
    </message>
    <message>
        <source>What happens?</source>
        <translation>Kva skjer?</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Tittel</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>This line was not understood for certain. Look at it, then choose.</source>
        <translation>Det er usikkert om denne linja er forstått. Sjå på ho, og vel.</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Programpunkt</translation>
    </message>
</context>
<context>
    <name>fvd::NextCard</name>
    <message>
        <source>Ready to leave?</source>
        <translation>Klar til avreise?</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Opne</translation>
    </message>
    <message>
        <source>Next, %1</source>
        <translation>Neste, %1</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>Opne %1</translation>
    </message>
</context>
<context>
    <name>fvd::NotesPanel</name>
    <message>
        <source>Table %1</source>
        <translation>Bord %1</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notat</translation>
    </message>
    <message>
        <source>Kind of note: %1</source>
        <translation>Type notat: %1</translation>
    </message>
    <message>
        <source>Remove the note</source>
        <translation>Fjern notatet</translation>
    </message>
    <message>
        <source>Nothing is written here yet. No names are needed: a table, a keyword.</source>
        <translation>Her er det ikkje skrive noko enno. Det trengst ingen namn: eit bord, eit stikkord.</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Bord</translation>
    </message>
    <message>
        <source>Table of the next note</source>
        <translation>Bordet som neste notat er frå</translation>
    </message>
    <message>
        <source>New note</source>
        <translation>Nytt notat</translation>
    </message>
    <message>
        <source>Write, Enter keeps it. &quot;4: …&quot; is from table 4</source>
        <translation>Skriv, og trykk Enter. «4: …» er frå bord 4</translation>
    </message>
    <message>
        <source>How much is kept, as agreed with the room</source>
        <translation>Kor mykje som blir teke vare på, avtalt med salen</translation>
    </message>
    <message>
        <source>This looks like a national identity number. It should not be kept here.</source>
        <translation>Dette ser ut som eit fødselsnummer. Det bør ikkje stå her.</translation>
    </message>
    <message>
        <source>This looks like a person with a party. Write what was said, not who said it.</source>
        <translation>Dette ser ut som ein person med parti. Skriv kva som vart sagt, ikkje kven som sa det.</translation>
    </message>
    <message>
        <source>At &quot;%1&quot; this kind of note is not kept.</source>
        <translation>Ved «%1» blir ikkje slike notat tekne vare på.</translation>
    </message>
    <message>
        <source>Notes · %1</source>
        <translation>Notat · %1</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notat</translation>
    </message>
    <message>
        <source>Level of record: %1</source>
        <translation>Nivå for notat: %1</translation>
    </message>
    <message>
        <source>Kind of the next note: %1</source>
        <translation>Type for neste notat: %1</translation>
    </message>
    <message>
        <source>Picture of what a group wrote</source>
        <translation>Bilete av det ei gruppe skreiv</translation>
    </message>
    <message>
        <source>What the picture shows</source>
        <translation>Kva biletet viser</translation>
    </message>
    <message>
        <source>Pictures of what the groups wrote</source>
        <translation>Bilete av det gruppene skreiv</translation>
    </message>
    <message>
        <source>Pictures (*.jpg *.jpeg *.png)</source>
        <translation>Bilete (*.jpg *.jpeg *.png)</translation>
    </message>
    <message>
        <source>Add a picture of a flip-over; it can be dropped here, too</source>
        <translation>Legg til eit bilete av ein flippover; du kan òg sleppe det her</translation>
    </message>
    <message>
        <source>%1 is not a picture that can be read. Nothing was added.</source>
        <translation>%1 er ikkje eit bilete som kan lesast. Ingenting vart lagt til.</translation>
    </message>
    <message>
        <source>The note is removed</source>
        <translation>Notatet er fjerna</translation>
    </message>
    <message>
        <source>Note from table %1</source>
        <translation>Notat frå bord %1</translation>
    </message>
    <message>
        <source>No table</source>
        <translation>Ikkje frå noko bord</translation>
    </message>
    <message>
        <source>The note is kept</source>
        <translation>Notatet er lagra</translation>
    </message>
</context>
<context>
    <name>fvd::NowCard</name>
    <message>
        <source>The day has no items yet</source>
        <translation>Dagen har ingen programpunkt enno</translation>
    </message>
    <message>
        <source>Plan the day in the step before.</source>
        <translation>Planlegg dagen i steget framfor.</translation>
    </message>
    <message>
        <source>First item</source>
        <translation>Første punkt</translation>
    </message>
    <message>
        <source>Not begun</source>
        <translation>Ikkje byrja</translation>
    </message>
    <message>
        <source>Begins at %1</source>
        <translation>Byrjar kl. %1</translation>
    </message>
    <message>
        <source>Begins %1 at %2</source>
        <translation>Byrjar %1 kl. %2</translation>
    </message>
    <message>
        <source>should have begun</source>
        <translation>skulle ha byrja</translation>
    </message>
    <message>
        <source>until it begins</source>
        <translation>til det byrjar</translation>
    </message>
    <message>
        <source>Now · since %1</source>
        <translation>No · sidan %1</translation>
    </message>
    <message>
        <source>Now · %1</source>
        <translation>No · %1</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Klokka står</translation>
    </message>
    <message>
        <source>left</source>
        <translation>igjen</translation>
    </message>
    <message>
        <source>%1 (%2 of %3)</source>
        <translation>%1 (%2 av %3)</translation>
    </message>
    <message>
        <source>left of %1</source>
        <translation>igjen av %1</translation>
    </message>
    <message>
        <source>gone</source>
        <translation>gått</translation>
    </message>
    <message>
        <source>over time</source>
        <translation>over tida</translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation>Utan tittel</translation>
    </message>
    <message>
        <source>Planned until %1, %2.</source>
        <translation>Planlagd til %1, %2.</translation>
    </message>
    <message>
        <source>Over</source>
        <translation>Slutt</translation>
    </message>
    <message>
        <source>The day is over</source>
        <translation>Dagen er over</translation>
    </message>
    <message>
        <source>ended</source>
        <translation>slutt</translation>
    </message>
    <message>
        <source>now</source>
        <translation>no</translation>
    </message>
    <message>
        <source>done</source>
        <translation>ferdig</translation>
    </message>
    <message>
        <source>to come</source>
        <translation>kjem</translation>
    </message>
</context>
<context>
    <name>fvd::OpennessSection</name>
    <message>
        <source>Learning and reflection: no case is treated, nothing is clarified or decided.</source>
        <translation>Læring og refleksjon: Inga sak blir behandla, ingenting blir avklart eller avgjort.</translation>
    </message>
    <message>
        <source>A made-up or closed case is safe ground. Stop if the talk turns to a case that the council has before it.</source>
        <translation>Ei oppdikta eller avslutta sak er trygg grunn. Stopp dersom samtalen glir over i ei sak organet har til behandling.</translation>
    </message>
    <message>
        <source>Training is not a meeting and must not prepare a decision. To work on a real case, call a meeting and open the doors (kommuneloven §§ 11-2, 11-3 and 11-5).</source>
        <translation>Opplæring er ikkje eit møte og må ikkje førebu ei avgjerd. Skal de arbeide med ei verkeleg sak, kall inn til møte og opne dørene (kommunelova §§ 11-2, 11-3 og 11-5).</translation>
    </message>
    <message>
        <source>Change openness</source>
        <translation>Endre openheit</translation>
    </message>
    <message>
        <source>Openness</source>
        <translation>Openheit</translation>
    </message>
</context>
<context>
    <name>fvd::PastePeople</name>
    <message>
        <source>Left out</source>
        <translation>Blir ikkje med</translation>
    </message>
    <message>
        <source>Name or number</source>
        <translation>Namn eller nummer</translation>
    </message>
    <message>
        <source>Attends as</source>
        <translation>Deltek som</translation>
    </message>
    <message>
        <source>Party</source>
        <translation>Parti</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Verv</translation>
    </message>
    <message>
        <source>Experience</source>
        <translation>Erfaring</translation>
    </message>
    <message>
        <source>Committee</source>
        <translation>Utval</translation>
    </message>
    <message>
        <source>Gender</source>
        <translation>Kjønn</translation>
    </message>
    <message>
        <source>Leads a table</source>
        <translation>Leier eit bord</translation>
    </message>
    <message>
        <source>Paste a list</source>
        <translation>Lim inn ei liste</translation>
    </message>
    <message>
        <source>Take the list</source>
        <translation>Bruk lista</translation>
    </message>
    <message>
        <source>Keep first names only</source>
        <translation>Behald berre førenamn</translation>
    </message>
    <message>
        <source>Copy the rows from a spreadsheet and paste them here. One person a line; a first name, a number or nothing is enough. The list stays on this machine and is deleted on %1.</source>
        <translation>Kopier radene frå eit rekneark og lim dei inn her. Éin person på kvar linje; førenamn, nummer eller ingenting er nok. Lista blir på denne maskina og blir sletta %1.</translation>
    </message>
    <message>
        <source>The list</source>
        <translation>Lista</translation>
    </message>
    <message>
        <source>Kari; Sp; group leader
Ola; Ap; new</source>
        <translation>Kari; Sp; gruppeleiar
Ola; Ap; ny</translation>
    </message>
    <message>
        <source>What the columns are taken for</source>
        <translation>Kva kolonnane blir forstått som</translation>
    </message>
    <message>
        <source>Column %1</source>
        <translation>Kolonne %1</translation>
    </message>
    <message>
        <source>parties: %1</source>
        <translation>parti: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s)</source>
        <translation>
            <numerusform>%n person</numerusform>
            <numerusform>%n personar</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fvd::PasteView</name>
    <message>
        <source>Time</source>
        <translation>Tid</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Programpunkt</translation>
    </message>
    <message>
        <source>Leader</source>
        <translation>Ansvarleg</translation>
    </message>
    <message>
        <source>Not sure about this line</source>
        <translation>Usikker på denne linja</translation>
    </message>
</context>
<context>
    <name>fvd::PersonChip</name>
    <message>
        <source>leads the table</source>
        <translation>leier bordet</translation>
    </message>
    <message>
        <source>locked</source>
        <translation>låst</translation>
    </message>
    <message>
        <source>table %1</source>
        <translation>bord %1</translation>
    </message>
    <message>
        <source>leads</source>
        <translation>leier</translation>
    </message>
</context>
<context>
    <name>fvd::PersonRow</name>
    <message>
        <source>Take away this person</source>
        <translation>Ta bort denne personen</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Namn</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-post</translation>
    </message>
</context>
<context>
    <name>fvd::PlanDelegate</name>
    <message>
        <source>Group without a name</source>
        <translation>Gruppe utan namn</translation>
    </message>
    <message>
        <source>Without a title</source>
        <translation>Utan tittel</translation>
    </message>
    <message>
        <source>Unclear</source>
        <translation>Uklart</translation>
    </message>
    <message>
        <source>What happens?</source>
        <translation>Kva skjer?</translation>
    </message>
</context>
<context>
    <name>fvd::PlanEditor</name>
    <message>
        <source>Add day</source>
        <translation>Legg til dag</translation>
    </message>
    <message>
        <source>Remove day</source>
        <translation>Ta bort dagen</translation>
    </message>
    <message>
        <source>Begin with a template</source>
        <translation>Byrj med ein mal</translation>
    </message>
    <message>
        <source>Add item</source>
        <translation>Legg til programpunkt</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Gi nytt namn</translation>
    </message>
    <message>
        <source>Change time</source>
        <translation>Endre tid</translation>
    </message>
    <message>
        <source>Change length</source>
        <translation>Endre lengd</translation>
    </message>
    <message>
        <source>Change leader</source>
        <translation>Endre ansvarleg</translation>
    </message>
    <message>
        <source>Release time</source>
        <translation>Lås opp tida</translation>
    </message>
    <message>
        <source>Pin time</source>
        <translation>Lås tida</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>Del i to</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Slå saman</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Flytt</translation>
    </message>
    <message>
        <source>Break</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Add break</source>
        <translation>Legg inn pause</translation>
    </message>
    <message>
        <source>Add “%1”</source>
        <translation>Legg til «%1»</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Slett</translation>
    </message>
    <message>
        <source>Delete “%1”</source>
        <translation>Slett «%1»</translation>
    </message>
    <message>
        <source>Double</source>
        <translation>Dupliser</translation>
    </message>
    <message>
        <source>Copy to another day</source>
        <translation>Kopier til ein annan dag</translation>
    </message>
    <message>
        <source>Move to another day</source>
        <translation>Flytt til ein annan dag</translation>
    </message>
</context>
<context>
    <name>fvd::PlanModel</name>
    <message>
        <source>Parallel group in “%1”</source>
        <translation>Parallell gruppe i «%1»</translation>
    </message>
    <message>
        <source>unclear, please check</source>
        <translation>uklart, må sjåast over</translation>
    </message>
    <message>
        <source>beside the main programme</source>
        <translation>ved sida av hovudprogrammet</translation>
    </message>
    <message>
        <source>may be dropped</source>
        <translation>kan droppast</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Tid</translation>
    </message>
    <message>
        <source>%1, pinned</source>
        <translation>%1, låst</translation>
    </message>
    <message>
        <source>Pinned: stays when items before it grow or move</source>
        <translation>Låst: blir ståande når det som kjem før, veks eller blir flytta</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Programpunkt</translation>
    </message>
    <message>
        <source>Without a title</source>
        <translation>Utan tittel</translation>
    </message>
    <message>
        <source>Leader</source>
        <translation>Ansvarleg</translation>
    </message>
    <message>
        <source>Min</source>
        <comment>a column of minutes</comment>
        <translation>Min</translation>
    </message>
    <message>
        <source>%1 minutes</source>
        <translation>%1 minutt</translation>
    </message>
    <message>
        <source>“%1” is no time. Write 9, 09.30, ca. 12, fra 11.30, senest 8.15, 10–10.45 or nothing.</source>
        <translation>«%1» er ikkje eit tidspunkt. Skriv 9, 09.30, ca. 12, frå 11.30, seinast 8.15, 10–10.45 eller ingenting.</translation>
    </message>
    <message>
        <source>“%1” is no length. Write 45, or 1 t 30 min.</source>
        <translation>«%1» er ikkje ei lengd. Skriv 45 eller 1 t 30 min.</translation>
    </message>
    <message>
        <source>Change group</source>
        <translation>Endre gruppe</translation>
    </message>
</context>
<context>
    <name>fvd::PlanPage</name>
    <message>
        <source>Cut</source>
        <translation>Klipp ut</translation>
    </message>
    <message>
        <source>There is no programme on the clipboard. Copy one first.</source>
        <translation>Det er ikkje noko program på utklippstavla. Kopier eit først.</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Programpunkt</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Bibliotek</translation>
    </message>
    <message>
        <source>Another draft</source>
        <translation>Lag eit anna utkast</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Lag utkast</translation>
    </message>
    <message>
        <source>Move to</source>
        <translation>Flytt til</translation>
    </message>
    <message>
        <source>Copy to</source>
        <translation>Kopier til</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Gruppe</translation>
    </message>
</context>
<context>
    <name>fvd::PlanTable</name>
    <message>
        <source>Programme of the day</source>
        <translation>Programmet for dagen</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Lim inn</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopier</translation>
    </message>
</context>
<context>
    <name>fvd::PointRow</name>
    <message>
        <source>Drag to another place</source>
        <translation>Dra til ein annan stad</translation>
    </message>
    <message>
        <source>In the summary</source>
        <translation>I oppsummeringa</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notat</translation>
    </message>
    <message>
        <source>Change the kind</source>
        <translation>Endre slag</translation>
    </message>
    <message>
        <source>Take away the note</source>
        <translation>Ta bort notatet</translation>
    </message>
    <message>
        <source>Choose what the summary tells</source>
        <translation>Vel kva oppsummeringa fortel</translation>
    </message>
    <message>
        <source>Edit the note</source>
        <translation>Rediger notatet</translation>
    </message>
    <message>
        <source>Kind: %1</source>
        <translation>Slag: %1</translation>
    </message>
    <message>
        <source>Table %1</source>
        <translation>Bord %1</translation>
    </message>
    <message>
        <source>Picture of what a group wrote</source>
        <translation>Bilete av det ei gruppe skreiv</translation>
    </message>
    <message>
        <source>What the picture shows</source>
        <translation>Kva biletet viser</translation>
    </message>
    <message>
        <source>Note from table %1</source>
        <translation>Notat frå bord %1</translation>
    </message>
</context>
<context>
    <name>fvd::PointsPart</name>
    <message>
        <source>Tick what the summary tells. Alt+Up and Alt+Down move a note; or drag it.</source>
        <translation>Kryss av det oppsummeringa skal fortelje. Alt+pil opp og Alt+pil ned flyttar eit notat; eller dra det.</translation>
    </message>
    <message>
        <source>What was written down %1</source>
        <translation>Notert %1</translation>
    </message>
    <message>
        <source>What was written down</source>
        <translation>Notert</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Anna</translation>
    </message>
    <message>
        <source>Move the note</source>
        <translation>Flytt notatet</translation>
    </message>
    <message>
        <source>Add a note</source>
        <translation>Legg til eit notat</translation>
    </message>
</context>
<context>
    <name>fvd::PremeetingPage</name>
    <message>
        <source>Notes for me only</source>
        <translation>Notat berre for meg</translation>
    </message>
    <message>
        <source>For me only</source>
        <translation>Berre for meg</translation>
    </message>
    <message>
        <source>Kept apart from the session: neither the council nor the room gets it.</source>
        <translation>Blir halde utanfor samlinga: Verken organet eller rommet får det.</translation>
    </message>
</context>
<context>
    <name>fvd::PremeetingPart</name>
    <message>
        <source>Take away this premeeting</source>
        <translation>Ta bort dette formøtet</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Dato</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Kvar</translation>
    </message>
    <message>
        <source>Present</source>
        <translation>Til stades</translation>
    </message>
    <message>
        <source>The leadership expects</source>
        <translation>Leiinga ventar</translation>
    </message>
    <message>
        <source>The councillors wish for</source>
        <translation>Dei folkevalde ønskjer</translation>
    </message>
    <message>
        <source>Notes from the talk</source>
        <translation>Notat frå samtalen</translation>
    </message>
    <message>
        <source>Talked through: %1 of %2</source>
        <translation>Gjennomgått: %1 av %2</translation>
    </message>
    <message>
        <source>Checklist</source>
        <translation>Sjekkliste</translation>
    </message>
</context>
<context>
    <name>fvd::PremeetingsPart</name>
    <message>
        <source>Premeetings</source>
        <translation>Formøte</translation>
    </message>
    <message>
        <source>Talk with the political and administrative leadership before the day. What you settle here is what the day is made from.</source>
        <translation>Snakk med den politiske og administrative leiinga før dagen. Dagen blir laga av det de blir samde om her.</translation>
    </message>
    <message>
        <source>Add a premeeting</source>
        <translation>Legg til eit formøte</translation>
    </message>
</context>
<context>
    <name>fvd::PresentPart</name>
    <message>
        <source>Who came</source>
        <translation>Kven som kom</translation>
    </message>
    <message>
        <source>of %1 expected</source>
        <translation>av %1 venta</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Medlemer</translation>
    </message>
    <message>
        <source>Substitutes</source>
        <translation>Vara</translation>
    </message>
    <message>
        <source>Control committee</source>
        <translation>Kontrollutval</translation>
    </message>
    <message>
        <source>Administration</source>
        <translation>Administrasjon</translation>
    </message>
    <message>
        <source>Union representatives</source>
        <translation>Tillitsvalde</translation>
    </message>
    <message>
        <source>Members of råd</source>
        <translation>Frå råd</translation>
    </message>
    <message>
        <source>Others</source>
        <translation>Andre</translation>
    </message>
</context>
<context>
    <name>fvd::PrivateSection</name>
    <message>
        <source>Note only for me</source>
        <translation>Notat berre for meg</translation>
    </message>
    <message>
        <source>Never in the programme, never on the screen</source>
        <translation>Aldri i programmet, aldri på skjermen</translation>
    </message>
    <message>
        <source>Only for me</source>
        <translation>Berre for meg</translation>
    </message>
</context>
<context>
    <name>fvd::QuestionPart</name>
    <message>
        <source>Question</source>
        <translation>Spørsmål</translation>
    </message>
    <message>
        <source>Take away the question</source>
        <translation>Ta bort spørsmålet</translation>
    </message>
    <message>
        <source>Answers in words</source>
        <translation>Svar i ord</translation>
    </message>
    <message>
        <source>One answer a line, without names</source>
        <translation>Eitt svar på kvar linje, utan namn</translation>
    </message>
    <message>
        <source>Fewer than five answers: the documents do not tell how they fell.</source>
        <translation>Færre enn fem svar: Dokumenta fortel ikkje korleis dei fordelte seg.</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Svar</translation>
    </message>
    <message>
        <source>One less</source>
        <translation>Éin færre</translation>
    </message>
    <message>
        <source>One more</source>
        <translation>Éin til</translation>
    </message>
    <message>
        <source>Count the answers</source>
        <translation>Tel svara</translation>
    </message>
    <message>
        <source>Question %1</source>
        <translation>Spørsmål %1</translation>
    </message>
    <message>
        <source>Answer %1</source>
        <translation>Svar %1</translation>
    </message>
    <message>
        <source>One less: %1</source>
        <translation>Éin færre: %1</translation>
    </message>
    <message>
        <source>One more: %1</source>
        <translation>Éin til: %1</translation>
    </message>
</context>
<context>
    <name>fvd::Reader</name>
    <message>
        <source>Put into the programme</source>
        <translation>Legg inn i programmet</translation>
    </message>
    <message>
        <source>Add it at the end of the chosen day; it can be moved there</source>
        <translation>Legg det til sist i den valde dagen; det kan flyttast der</translation>
    </message>
    <message>
        <source>Print …</source>
        <translation>Skriv ut …</translation>
    </message>
    <message>
        <source>Print it without the advice for the one who leads</source>
        <translation>Skriv det ut utan råda til deg som leier</translation>
    </message>
    <message>
        <source>For the programme of</source>
        <translation>Til programmet for</translation>
    </message>
    <message>
        <source>Day to put it into</source>
        <translation>Dagen det skal inn i</translation>
    </message>
    <message>
        <source>Text to read</source>
        <translation>Lesetekst</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Tema</translation>
    </message>
    <message>
        <source>Last checked %1</source>
        <translation>Sist kontrollert %1</translation>
    </message>
    <message>
        <source>! Must be checked</source>
        <translation>! Må kontrollerast</translation>
    </message>
    <message>
        <source>Put into the programme of %1.</source>
        <translation>Lagt inn i programmet for %1.</translation>
    </message>
    <message>
        <source>Show the programme</source>
        <translation>Vis programmet</translation>
    </message>
    <message>
        <source>There is no session to put it into.</source>
        <translation>Det er inga samling å leggje det inn i.</translation>
    </message>
    <message>
        <source>Show sessions</source>
        <translation>Vis samlingar</translation>
    </message>
    <message>
        <source>The law was changed from %1: %2</source>
        <translation>Lovendring frå %1: %2</translation>
    </message>
    <message>
        <source>Use “%1” instead</source>
        <translation>Bruk «%1» i staden</translation>
    </message>
</context>
<context>
    <name>fvd::ReasonsPanel</name>
    <message>
        <source>Why the draft is as it is</source>
        <translation>Kvifor utkastet er som det er</translation>
    </message>
    <message>
        <source>Another draft</source>
        <translation>Lag eit anna utkast</translation>
    </message>
    <message>
        <source>There was no time for this wish.</source>
        <translation>Det var ikkje tid til dette ønsket.</translation>
    </message>
</context>
<context>
    <name>fvd::RoomPanel</name>
    <message>
        <source>Dark</source>
        <translation>Mørk</translation>
    </message>
    <message>
        <source>Neutral card</source>
        <translation>Nøytralt kort</translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation>Velkomen</translation>
    </message>
    <message>
        <source>The programme</source>
        <translation>Programmet</translation>
    </message>
    <message>
        <source>The question</source>
        <translation>Spørsmålet</translation>
    </message>
    <message>
        <source>How we do it today</source>
        <translation>Slik gjer vi det i dag</translation>
    </message>
    <message>
        <source>Ground rules</source>
        <translation>Køyrereglar</translation>
    </message>
    <message>
        <source>The case</source>
        <translation>Casen</translation>
    </message>
    <message>
        <source>Picture or PDF</source>
        <translation>Bilete eller PDF</translation>
    </message>
    <message>
        <source>Film</source>
        <translation>Film</translation>
    </message>
    <message>
        <source>The evaluation</source>
        <translation>Evalueringa</translation>
    </message>
    <message>
        <source>A programme day is being held</source>
        <translation>Ein programdag er i gang</translation>
    </message>
    <message>
        <source>Make the room&apos;s screen dark (B)</source>
        <translation>Gjer romskjermen mørk (B)</translation>
    </message>
    <message>
        <source>Let the room go on seeing this, whatever you do here (F)</source>
        <translation>La rommet halde fram med å sjå dette, same kva du gjer her (F)</translation>
    </message>
    <message>
        <source>The page before, on the room&apos;s screen</source>
        <translation>Førre side på romskjermen</translation>
    </message>
    <message>
        <source>The next page, on the room&apos;s screen</source>
        <translation>Neste side på romskjermen</translation>
    </message>
    <message>
        <source>What the room sees</source>
        <translation>Det rommet ser</translation>
    </message>
    <message>
        <source>Choose what the room sees</source>
        <translation>Vel kva rommet ser</translation>
    </message>
    <message>
        <source>What is on</source>
        <translation>Det som er i gang</translation>
    </message>
    <message>
        <source>The case, step %1</source>
        <translation>Casen, steg %1</translation>
    </message>
    <message>
        <source>Picture or PDF …</source>
        <translation>Bilete eller PDF …</translation>
    </message>
    <message>
        <source>Film …</source>
        <translation>Film …</translation>
    </message>
    <message>
        <source>Show on %1</source>
        <translation>Vis på %1</translation>
    </message>
    <message>
        <source>Lend the screen to another program</source>
        <translation>Lån ut skjermen til eit anna program</translation>
    </message>
    <message>
        <source>Close the room&apos;s screen</source>
        <translation>Lukk romskjermen</translation>
    </message>
    <message>
        <source>Films (*.mp4 *.m4v *.mov *.mkv *.webm)</source>
        <translation>Filmar (*.mp4 *.m4v *.mov *.mkv *.webm)</translation>
    </message>
    <message>
        <source>Pictures and PDFs (*.jpg *.jpeg *.png *.pdf)</source>
        <translation>Bilete og PDF-ar (*.jpg *.jpeg *.png *.pdf)</translation>
    </message>
    <message>
        <source>The room&apos;s screen is gone. Clocks go on, and it comes back by itself when the cable is in again.</source>
        <translation>Romskjermen er borte. Klokkene går vidare, og han kjem tilbake av seg sjølv når kabelen er inne igjen.</translation>
    </message>
    <message>
        <source>Another program has the room&apos;s screen until you take it back.</source>
        <translation>Eit anna program har romskjermen til du tek han tilbake.</translation>
    </message>
    <message>
        <source>There is one screen only. Connect the projector, and choose to extend the screens.</source>
        <translation>Det er berre éin skjerm. Kople til projektoren, og vel å utvide skjermane.</translation>
    </message>
    <message>
        <source>Both screens show the same, so the room would see your notes. Choose to extend the screens in the system&apos;s settings.</source>
        <translation>Begge skjermane viser det same, så rommet ville ha sett notata dine. Vel å utvide skjermane i innstillingane for systemet.</translation>
    </message>
    <message>
        <source>This window is on the room&apos;s screen. Move it to your own.</source>
        <translation>Dette vindauget står på romskjermen. Flytt det til din eigen.</translation>
    </message>
    <message>
        <source>There are several screens. Choose another above if this is not the room&apos;s.</source>
        <translation>Det er fleire skjermar. Vel ein annan ovanfor om dette ikkje er den i rommet.</translation>
    </message>
    <message>
        <source>The room sees · %1</source>
        <translation>Rommet ser · %1</translation>
    </message>
    <message>
        <source>The room sees</source>
        <translation>Rommet ser</translation>
    </message>
    <message>
        <source>Open the room&apos;s screen</source>
        <translation>Opne romskjermen</translation>
    </message>
    <message>
        <source>Put it back</source>
        <translation>Legg tilbake</translation>
    </message>
    <message>
        <source>The machine is kept awake.</source>
        <translation>Maskina blir halden vaken.</translation>
    </message>
    <message>
        <source>The machine may fall asleep. Switch off sleep mode.</source>
        <translation>Maskina kan sovne. Slå av kvilemodus.</translation>
    </message>
    <message>
        <source>Who sits where</source>
        <translation>Kven sit kvar</translation>
    </message>
    <message>
        <source>Show the room who sits where, without names (G)</source>
        <translation>Vis rommet kven som sit kvar, utan namn (G)</translation>
    </message>
    <message>
        <source>Who sits where, with names</source>
        <translation>Kven sit kvar, med namn</translation>
    </message>
    <message>
        <source>Nobody is divided into groups yet.</source>
        <translation>Ingen er delte inn i grupper enno.</translation>
    </message>
    <message>
        <source>Divide them</source>
        <translation>Del inn</translation>
    </message>
    <message>
        <source>The room sees: %1, frozen</source>
        <translation>Rommet ser: %1, frose</translation>
    </message>
    <message>
        <source>The room sees: %1</source>
        <translation>Rommet ser: %1</translation>
    </message>
    <message>
        <source>page %1 of %2</source>
        <translation>side %1 av %2</translation>
    </message>
</context>
<context>
    <name>fvd::RoomPart</name>
    <message>
        <source>Room and equipment</source>
        <translation>Rom og utstyr</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>Rom</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>Bord</translation>
    </message>
    <message>
        <source>There is a screen or projector</source>
        <translation>Det er skjerm eller projektor</translation>
    </message>
    <message>
        <source>There is sound</source>
        <translation>Det er lydanlegg</translation>
    </message>
    <message>
        <source>Other equipment, net, catering</source>
        <translation>Anna utstyr, nett, servering</translation>
    </message>
    <message>
        <source>Sensitive ground, cases under treatment</source>
        <translation>Ømtolige emne, saker til behandling</translation>
    </message>
    <message>
        <source>A programme day is training and no meeting: keep it off cases that the council is treating.</source>
        <translation>Ein folkevalddag er opplæring og ikkje eit møte: Hald han unna saker organet har til behandling.</translation>
    </message>
</context>
<context>
    <name>fvd::RoomPicture</name>
    <message>
        <source>What the room sees</source>
        <translation>Det rommet ser</translation>
    </message>
</context>
<context>
    <name>fvd::RoomWindow</name>
    <message>
        <source>The room&apos;s screen</source>
        <translation>Skjermen i rommet</translation>
    </message>
</context>
<context>
    <name>fvd::RunDesk</name>
    <message>
        <source>Break</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>New item</source>
        <translation>Nytt punkt</translation>
    </message>
    <message>
        <source>Move item</source>
        <translation>Flytt punkt</translation>
    </message>
    <message>
        <source>What the room agreed on</source>
        <translation>Det salen vart einig om</translation>
    </message>
</context>
<context>
    <name>fvd::RunPage</name>
    <message>
        <source>Back</source>
        <translation>Tilbake</translation>
    </message>
    <message>
        <source>%1 min more</source>
        <translation>%1 min til</translation>
    </message>
    <message>
        <source>Began earlier</source>
        <translation>Starta tidlegare</translation>
    </message>
    <message>
        <source>How many minutes ago did it begin?</source>
        <translation>For kor mange minutt sidan byrja det?</translation>
    </message>
    <message>
        <source>Break now</source>
        <translation>Pause no</translation>
    </message>
    <message>
        <source>How many minutes?</source>
        <translation>Kor mange minutt?</translation>
    </message>
    <message>
        <source>Break</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>The day goes on by the programme as it is now.</source>
        <translation>Dagen går vidare etter programmet slik det er no.</translation>
    </message>
    <message>
        <source>The programme was changed: go on by it</source>
        <translation>Programmet er endra: gå vidare etter det</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Meir</translation>
    </message>
    <message>
        <source>More to do with what is on</source>
        <translation>Meir å gjere med det som er i gang</translation>
    </message>
    <message>
        <source>Day %1</source>
        <translation>Dag %1</translation>
    </message>
    <message>
        <source>Back to before</source>
        <translation>Tilbake til førre</translation>
    </message>
    <message>
        <source>Skip this item</source>
        <translation>Hopp over dette punktet</translation>
    </message>
    <message>
        <source>This stage once more</source>
        <translation>Denne fasen ein gong til</translation>
    </message>
    <message>
        <source>Once more</source>
        <translation>Ein gong til</translation>
    </message>
    <message>
        <source>1 minute less</source>
        <translation>1 minutt mindre</translation>
    </message>
    <message>
        <source>New item after this one …</source>
        <translation>Nytt punkt etter dette …</translation>
    </message>
    <message>
        <source>End the day</source>
        <translation>Avslutt dagen</translation>
    </message>
    <message>
        <source>Start the day</source>
        <translation>Start dagen</translation>
    </message>
    <message>
        <source>Next: %1</source>
        <translation>Neste: %1</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Hald fram</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <translation>Angre: %1</translation>
    </message>
    <message>
        <source>&quot;%1&quot; should have begun at %2. Press Start, or say when it began.</source>
        <translation>«%1» skulle ha byrja kl. %2. Trykk Start, eller sei når det byrja.</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Neste</translation>
    </message>
    <message>
        <source>Skip %1</source>
        <translation>Hopp over %1</translation>
    </message>
    <message>
        <source>Ready to leave?</source>
        <translation>Klar til avreise?</translation>
    </message>
    <message>
        <source>Evaluation and summary</source>
        <translation>Evaluering og oppsummering</translation>
    </message>
</context>
<context>
    <name>fvd::SearchField</name>
    <message>
        <source>Clear the search</source>
        <translation>Tøm søket</translation>
    </message>
</context>
<context>
    <name>fvd::SessionContext</name>
    <message>
        <source>Take in a colleague&apos;s changes</source>
        <translation>Ta inn endringane til ein kollega</translation>
    </message>
</context>
<context>
    <name>fvd::SessionPage</name>
    <message>
        <source>Premeeting</source>
        <translation>Formøte</translation>
    </message>
    <message>
        <source>Programme</source>
        <translation>Program</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Meir</translation>
    </message>
    <message>
        <source>More to do with this session</source>
        <translation>Meir du kan gjere med samlinga</translation>
    </message>
    <message>
        <source>Change which day it is</source>
        <translation>Endre kva dag det er</translation>
    </message>
    <message>
        <source>Change the form of Norwegian</source>
        <translation>Endre målform</translation>
    </message>
    <message>
        <source>Sent to the council, a new version</source>
        <translation>Sendt til organet, ny versjon</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>Halden</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Avlyst</translation>
    </message>
    <message>
        <source>Draft again</source>
        <translation>Utkast att</translation>
    </message>
    <message>
        <source>Council …</source>
        <translation>Vel organ …</translation>
    </message>
    <message>
        <source>Name …</source>
        <translation>Gi namn …</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Slett</translation>
    </message>
    <message>
        <source>Change the status</source>
        <translation>Endre status</translation>
    </message>
    <message>
        <source>Name of the session</source>
        <translation>Namn på samlinga</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Gi nytt namn</translation>
    </message>
    <message>
        <source>Without a name of its own it is called after its council.</source>
        <translation>Utan eige namn heiter samlinga det same som organet.</translation>
    </message>
    <message>
        <source>Council</source>
        <translation>Organ</translation>
    </message>
    <message>
        <source>The session is counted among this council&apos;s four days.</source>
        <translation>Samlinga blir rekna med i dei fire dagane til dette organet.</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Vel</translation>
    </message>
    <message>
        <source>Change the council</source>
        <translation>Endre organ</translation>
    </message>
    <message>
        <source>Session without a council</source>
        <translation>Samling utan organ</translation>
    </message>
    <message>
        <source>Which day?</source>
        <translation>Kva dag?</translation>
    </message>
    <message>
        <source>Which of the four days: %1</source>
        <translation>Kva for ein av dei fire dagane: %1</translation>
    </message>
    <message>
        <source>Form of Norwegian: %1</source>
        <translation>Målform: %1</translation>
    </message>
    <message>
        <source>Status: %1</source>
        <translation>Status: %1</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Gjennomføring</translation>
    </message>
    <message>
        <source>Ready to leave …</source>
        <translation>Klar til avreise …</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Oppsummering</translation>
    </message>
    <message>
        <source>Delete lists and notes …</source>
        <translation>Slett lister og notat …</translation>
    </message>
    <message>
        <source>Done again: %1</source>
        <translation>Gjort om igjen: %1</translation>
    </message>
    <message>
        <source>Undone: %1</source>
        <translation>Angra: %1</translation>
    </message>
</context>
<context>
    <name>fvd::SessionsPage</name>
    <message>
        <source>Date</source>
        <translation>Dato</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Samlingar</translation>
    </message>
    <message>
        <source>Search sessions</source>
        <translation>Søk i samlingar</translation>
    </message>
    <message>
        <source>Search sessions (Ctrl+F)</source>
        <translation>Søk i samlingar (Ctrl+F)</translation>
    </message>
    <message>
        <source>No sessions yet</source>
        <translation>Ingen samlingar enno</translation>
    </message>
    <message>
        <source>Here are the days you are to lead, the next one on top. There are three ways to begin.</source>
        <translation>Her kjem dagane du skal leie, den neste øvst. Du kan byrje på tre måtar.</translation>
    </message>
    <message>
        <source>New session</source>
        <translation>Ny samling</translation>
    </message>
    <message>
        <source>Choose the council and the date, and begin with the premeeting or the programme.</source>
        <translation>Vel organ og dato, og byrj med formøtet eller programmet.</translation>
    </message>
    <message>
        <source>New session …</source>
        <translation>Ny samling …</translation>
    </message>
    <message>
        <source>A programme you have</source>
        <translation>Eit program du har</translation>
    </message>
    <message>
        <source>Paste it as it stands in a mail, in Word or on a web page.</source>
        <translation>Lim det inn slik det står i ein e-post, i Word eller på ei nettside.</translation>
    </message>
    <message>
        <source>Paste programme …</source>
        <translation>Lim inn program …</translation>
    </message>
    <message>
        <source>An example</source>
        <translation>Eit døme</translation>
    </message>
    <message>
        <source>Look at a month of sessions that are made up, and try what you like on them.</source>
        <translation>Sjå på ein månad med oppdikta samlingar, og prøv det du vil på dei.</translation>
    </message>
    <message>
        <source>Show the example</source>
        <translation>Vis dømet</translation>
    </message>
    <message>
        <source>Coming (%1)</source>
        <translation>Komande (%1)</translation>
    </message>
    <message>
        <source>Held (%1)</source>
        <translation>Haldne (%1)</translation>
    </message>
    <message>
        <source>Drafts (%1)</source>
        <translation>Utkast (%1)</translation>
    </message>
    <message>
        <source>There are no sessions in this list.</source>
        <translation>Det er ingen samlingar i denne lista.</translation>
    </message>
    <message>
        <source>No session has these words.</source>
        <translation>Ingen samlingar har desse orda.</translation>
    </message>
    <message>
        <source>Led by</source>
        <translation>Leidd av</translation>
    </message>
    <message>
        <source>Who and what</source>
        <translation>Kven og kva</translation>
    </message>
</context>
<context>
    <name>fvd::SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>Innstillingar</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Om deg</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Namn</translation>
    </message>
    <message>
        <source>KS region</source>
        <translation>KS-region</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-post</translation>
    </message>
    <message>
        <source>New sessions begin with you as facilitator.</source>
        <translation>Nye samlingar får deg som prosessrettleiar.</translation>
    </message>
    <message>
        <source>Language and look</source>
        <translation>Språk og utsjånad</translation>
    </message>
    <message>
        <source>Language of the program</source>
        <translation>Språket i programmet</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Fargar</translation>
    </message>
    <message>
        <source>What participants get follows each session&apos;s own language form, not this.</source>
        <translation>Det deltakarane får, følgjer målforma til kvar samling, ikkje dette valet.</translation>
    </message>
    <message>
        <source>Your work on this computer</source>
        <translation>Arbeidet ditt på denne maskina</translation>
    </message>
    <message>
        <source>Check it</source>
        <translation>Kontroller det</translation>
    </message>
    <message>
        <source>Back up now …</source>
        <translation>Ta tryggingskopi no …</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>Ta tryggingskopi no</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Opne mappa</translation>
    </message>
    <message>
        <source>Backups that the program took by itself</source>
        <translation>Tryggingskopiar som programmet har teke av seg sjølv</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Snøggtastar</translation>
    </message>
    <message>
        <source>About the program</source>
        <translation>Om programmet</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later.</source>
        <translation>Fri programvare under GNU General Public License, versjon 3 eller nyare.</translation>
    </message>
    <message>
        <source>Sources and licences</source>
        <translation>Kjeldekode og lisensar</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Som systemet</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Lyst</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Mørkt</translation>
    </message>
    <message>
        <source>Folkevalgtdag, version %1</source>
        <translation>Folkevalgtdag, versjon %1</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <translation>%1 kl. %2</translation>
    </message>
    <message numerus="yes">
        <source>and %n earlier</source>
        <translation>
            <numerusform>og %n tidlegare</numerusform>
            <numerusform>og %n tidlegare</numerusform>
        </translation>
    </message>
    <message>
        <source>None yet; one is taken each day that you work.</source>
        <translation>Ingen enno; det blir teke ein kvar dag du arbeider.</translation>
    </message>
    <message>
        <source>Everything in the store is sound.</source>
        <translation>Alt i datafila er i orden.</translation>
    </message>
    <message>
        <source>Backed up to %1</source>
        <translation>Tryggingskopien ligg i %1</translation>
    </message>
</context>
<context>
    <name>fvd::Sidebar</name>
    <message>
        <source>Places</source>
        <translation>Stader</translation>
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
        <translation>Spørsmålet, eller det som skjer</translation>
    </message>
    <message>
        <source>Question of stage %1</source>
        <translation>Spørsmålet i fase %1</translation>
    </message>
    <message>
        <source>Form of stage %1</source>
        <translation>Arbeidsforma i fase %1</translation>
    </message>
    <message>
        <source>Minutes of stage %1</source>
        <translation>Minutta i fase %1</translation>
    </message>
    <message>
        <source>Remove stage</source>
        <translation>Ta bort fasen</translation>
    </message>
    <message>
        <source>Remove stage %1</source>
        <translation>Ta bort fase %1</translation>
    </message>
    <message>
        <source>Change stage</source>
        <translation>Endre fase</translation>
    </message>
    <message>
        <source>Change question</source>
        <translation>Endre spørsmål</translation>
    </message>
    <message>
        <source>Add stage</source>
        <translation>Legg til fase</translation>
    </message>
    <message>
        <source>%1 of %2 min</source>
        <translation>%1 av %2 min</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>Stages</source>
        <translation>Fasar</translation>
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
        <translation>Merk som sendt</translation>
    </message>
    <message>
        <source>Mark as held</source>
        <translation>Merk som halden</translation>
    </message>
    <message>
        <source>Cancel the day</source>
        <translation>Avlys dagen</translation>
    </message>
    <message>
        <source>Back to draft</source>
        <translation>Tilbake til utkast</translation>
    </message>
    <message>
        <source>Not sent yet</source>
        <translation>Ikkje sendt enno</translation>
    </message>
    <message>
        <source>Version %1 was sent %2</source>
        <translation>Versjon %1 vart send %2</translation>
    </message>
</context>
<context>
    <name>fvd::SummaryPage</name>
    <message>
        <source>Nothing to sum up yet</source>
        <translation>Ingenting å oppsummere enno</translation>
    </message>
    <message>
        <source>When the day is run here, its notes, agreements and times are gathered for the summary to the council and the report to KS.</source>
        <translation>Når dagen blir gjennomført her, blir notat, avtalar og tider samla til oppsummeringa til organet og rapporten til KS.</translation>
    </message>
    <message>
        <source>Run the day</source>
        <translation>Gjennomfør dagen</translation>
    </message>
    <message>
        <source>The clock, the room and your notes.</source>
        <translation>Klokka, rommet og notata dine.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Opne</translation>
    </message>
    <message>
        <source>Write it up afterwards</source>
        <translation>Skriv oppsummeringa etterpå</translation>
    </message>
    <message>
        <source>Write</source>
        <translation>Skriv</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Oppsummering</translation>
    </message>
    <message>
        <source>Report to KS</source>
        <translation>Rapport til KS</translation>
    </message>
    <message>
        <source>How it will look</source>
        <translation>Slik blir det</translation>
    </message>
    <message>
        <source>Planned, and what became of it</source>
        <translation>Planlagt, og slik det vart</translation>
    </message>
    <message>
        <source>The thin bar is the plan, the thick one what it became.</source>
        <translation>Den tynne streken er planen, den tjukke er slik det vart.</translation>
    </message>
    <message>
        <source>Notes, agreements, who came and the evaluation can be entered without a clock.</source>
        <translation>Notat, avtalar, oppfølging, oppmøte og evaluering kan førast inn utan klokke.</translation>
    </message>
</context>
<context>
    <name>fvd::SyncPage</name>
    <message>
        <source>Sync</source>
        <translation>Synk</translation>
    </message>
    <message>
        <source>Not connected to KS</source>
        <translation>Ikkje kopla til KS</translation>
    </message>
    <message>
        <source>No account is needed to work: everything is saved on this computer. With an account at KS the plans of your region, new materials and your own notes follow you from machine to machine, and others can go on where you stop.</source>
        <translation>Du treng ingen konto for å arbeide: alt er lagra på denne maskina. Med ein konto hos KS følgjer planane i regionen, nytt materiell og dine eigne notat deg frå maskin til maskin, og andre kan ta over der du slapp.</translation>
    </message>
    <message>
        <source>Connect to KS</source>
        <translation>Kople til KS</translation>
    </message>
    <message>
        <source>With the address, the name and the password that your coordinator gave you.</source>
        <translation>Med adressa, brukarnamnet og passordet du har fått av koordinatoren.</translation>
    </message>
    <message>
        <source>Connect …</source>
        <translation>Kople til …</translation>
    </message>
    <message>
        <source>Open from a colleague</source>
        <translation>Opne frå ein kollega</translation>
    </message>
    <message>
        <source>A session that somebody sent you as a file. You can also drag it onto the window.</source>
        <translation>Ei samling som nokon har sendt deg som fil. Du kan òg dra henne inn i vindauget.</translation>
    </message>
    <message>
        <source>Open …</source>
        <translation>Opne …</translation>
    </message>
    <message>
        <source>Send to a colleague</source>
        <translation>Send til medrettleiar</translation>
    </message>
    <message>
        <source>Open the session, and choose Send to a colleague in its menu. Private notes stay here.</source>
        <translation>Opne samlinga, og vel Send til medrettleiar i menyen. Private notat blir her.</translation>
    </message>
    <message>
        <source>To the sessions</source>
        <translation>Til samlingane</translation>
    </message>
    <message>
        <source>Try now</source>
        <translation>Prøv no</translation>
    </message>
    <message>
        <source>Account …</source>
        <translation>Konto …</translation>
    </message>
    <message>
        <source>To choose</source>
        <translation>Å avgjere</translation>
    </message>
    <message>
        <source>Two people wrote the same text differently. Both are kept until one of you chooses.</source>
        <translation>To har skrive den same teksten ulikt. Begge er tekne vare på til ein av dykk vel.</translation>
    </message>
    <message>
        <source>Waits to be sent</source>
        <translation>Ventar på å bli sendt</translation>
    </message>
    <message>
        <source>Was not taken in</source>
        <translation>Vart ikkje teke imot</translation>
    </message>
    <message>
        <source>It is safe on this computer. Change it and it is sent again; if that does not help, show this to your coordinator.</source>
        <translation>Det er trygt på denne maskina. Endre det, så blir det sendt på nytt; hjelper ikkje det, vis dette til koordinatoren.</translation>
    </message>
    <message>
        <source>Came in last</source>
        <translation>Kom sist</translation>
    </message>
    <message>
        <source>Films and other files</source>
        <translation>Filmar og andre filer</translation>
    </message>
    <message>
        <source>What is kept together</source>
        <translation>Det som blir halde likt</translation>
    </message>
    <message>
        <source>Fetch those of sessions ahead</source>
        <translation>Hent dei som samlingane framover treng</translation>
    </message>
    <message>
        <source>Fetch all</source>
        <translation>Hent alle</translation>
    </message>
    <message>
        <source>Fetch only what I ask for</source>
        <translation>Hent berre det eg bed om</translation>
    </message>
    <message>
        <source>Files that are fetched</source>
        <translation>Filer som blir henta</translation>
    </message>
    <message>
        <source>Fetch all now</source>
        <translation>Hent alle no</translation>
    </message>
    <message>
        <source>Together with %1, without a name.</source>
        <translation>Saman med %1, utan brukarnamn.</translation>
    </message>
    <message>
        <source>Together with %1, as %2.</source>
        <translation>Saman med %1, som %2.</translation>
    </message>
    <message>
        <source>Type the password …</source>
        <translation>Skriv passordet …</translation>
    </message>
    <message numerus="yes">
        <source>%n text(s)</source>
        <translation>
            <numerusform>%n tekst</numerusform>
            <numerusform>%n tekstar</numerusform>
        </translation>
    </message>
    <message>
        <source>deleted</source>
        <translation>sletta</translation>
    </message>
    <message>
        <source>Nothing: all of yours is at KS.</source>
        <translation>Ingenting: alt du har gjort, er hos KS.</translation>
    </message>
    <message numerus="yes">
        <source>%n in all; the latest are shown.</source>
        <translation>
            <numerusform>%n i alt; dei siste er viste.</numerusform>
            <numerusform>%n i alt; dei siste er viste.</numerusform>
        </translation>
    </message>
    <message>
        <source>The server says: %1</source>
        <translation>Serveren seier: %1</translation>
    </message>
    <message>
        <source>new</source>
        <translation>ny</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>endra</translation>
    </message>
    <message>
        <source>Nothing yet from others.</source>
        <translation>Ingenting frå andre enno.</translation>
    </message>
    <message numerus="yes">
        <source>and %n before these</source>
        <translation>
            <numerusform>og %n før desse</numerusform>
            <numerusform>og %n før desse</numerusform>
        </translation>
    </message>
    <message>
        <source>Fetch now</source>
        <translation>Hent no</translation>
    </message>
    <message>
        <source>All files are on this computer.</source>
        <translation>Alle filer er på denne maskina.</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) not on this computer, %1.</source>
        <translation>
            <numerusform>%n fil er ikkje på denne maskina, %1.</numerusform>
            <numerusform>%n filer er ikkje på denne maskina, %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>This net is metered, so only texts are fetched by themselves.</source>
        <translation>Dette nettet kostar pengar, så berre tekstar blir henta av seg sjølve.</translation>
    </message>
    <message>
        <source>Materials from KS</source>
        <translation>Materiell frå KS</translation>
    </message>
    <message>
        <source>Plans of %1</source>
        <translation>Planar i %1</translation>
    </message>
    <message>
        <source>Your private notes</source>
        <translation>Dine private notat</translation>
    </message>
    <message>
        <source>Not synced yet.</source>
        <translation>Ikkje synka enno.</translation>
    </message>
    <message>
        <source>Sync now</source>
        <translation>Synk no</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Vis</translation>
    </message>
</context>
<context>
    <name>fvd::TableCard</name>
    <message>
        <source>Table %1</source>
        <translation>Bord %1</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s), locked</source>
        <translation>
            <numerusform>%n person, låst</numerusform>
            <numerusform>%n personar, låst</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s)</source>
        <translation>
            <numerusform>%n person</numerusform>
            <numerusform>%n personar</numerusform>
        </translation>
    </message>
    <message>
        <source>Unlock table %1</source>
        <translation>Lås opp bord %1</translation>
    </message>
    <message>
        <source>Lock table %1: a new draw leaves it as it is</source>
        <translation>Lås bord %1: ei ny trekking lèt det vere som det er</translation>
    </message>
</context>
<context>
    <name>fvd::TakeBackLine</name>
    <message>
        <source>What you or others have written is not lost: it can be taken in again.</source>
        <translation>Det du eller andre har skrive, går ikkje tapt: Det kan takast inn igjen.</translation>
    </message>
    <message>
        <source>What the last sync changed here was taken back %1.</source>
        <translation>Det den siste synken endra her, vart angra %1.</translation>
    </message>
    <message numerus="yes">
        <source>The last sync changed %n thing(s) here, %1.</source>
        <translation>
            <numerusform>Den siste synken endra %n ting her, %1.</numerusform>
            <numerusform>Den siste synken endra %n ting her, %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Take it in again …</source>
        <translation>Ta det inn igjen …</translation>
    </message>
    <message>
        <source>Undo the last sync …</source>
        <translation>Angre siste synk …</translation>
    </message>
    <message>
        <source>Undo the last sync</source>
        <translation>Angre siste synk</translation>
    </message>
    <message>
        <source>Take in again what was taken back?</source>
        <translation>Ta inn igjen det som vart angra?</translation>
    </message>
    <message>
        <source>Undo what the last sync changed here?</source>
        <translation>Angre det den siste synken endra her?</translation>
    </message>
    <message>
        <source>It becomes an edit like any other, and is sent to the others too.</source>
        <translation>Det blir ei endring som alle andre, og blir òg send til dei andre.</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) become what they were before it, here and at the others. What you have written since stays, and so does what was new. You can take it in again.</source>
        <translation>
            <numerusform>%n ting blir som før synken, her og hos dei andre. Det du har skrive sidan, blir ståande, og det gjer òg det som var nytt. Du kan ta det inn igjen.</numerusform>
            <numerusform>%n ting blir som før synken, her og hos dei andre. Det du har skrive sidan, blir ståande, og det gjer òg det som var nytt. Du kan ta det inn igjen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Take it in</source>
        <translation>Ta inn</translation>
    </message>
    <message>
        <source>Undo it</source>
        <translation>Angre</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>Changed: %1.</source>
        <translation>Endra: %1.</translation>
    </message>
    <message>
        <source>Left, since it was edited here after: %1.</source>
        <translation>Står, sidan det vart endra her etterpå: %1.</translation>
    </message>
</context>
<context>
    <name>fvd::TeamPart</name>
    <message>
        <source>Facilitators</source>
        <translation>Prosessrettleiarar</translation>
    </message>
    <message>
        <source>Add a facilitator</source>
        <translation>Legg til ein prosessrettleiar</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Kontaktar</translation>
    </message>
    <message>
        <source>Add a contact</source>
        <translation>Legg til ein kontakt</translation>
    </message>
</context>
<context>
    <name>fvd::TermDayBox</name>
    <message>
        <source>Used</source>
        <translation>Brukt</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Planlagd</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Står att</translation>
    </message>
    <message>
        <source>Plan it …</source>
        <translation>Planlegg dagen …</translation>
    </message>
    <message>
        <source>Date not decided</source>
        <translation>Dato ikkje bestemt</translation>
    </message>
</context>
<context>
    <name>fvd::TextSection</name>
    <message>
        <source>Goal</source>
        <translation>Mål</translation>
    </message>
    <message>
        <source>What can the room do better afterwards?</source>
        <translation>Kva kan deltakarane gjere betre etterpå?</translation>
    </message>
    <message>
        <source>Change goal</source>
        <translation>Endre mål</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Stad</translation>
    </message>
    <message>
        <source>If it is not the day&apos;s venue</source>
        <translation>Dersom det ikkje er møtestaden for dagen</translation>
    </message>
    <message>
        <source>Change place</source>
        <translation>Endre stad</translation>
    </message>
    <message>
        <source>Audience</source>
        <translation>Målgruppe</translation>
    </message>
    <message>
        <source>If it is not for everybody</source>
        <translation>Dersom det ikkje er for alle</translation>
    </message>
    <message>
        <source>Change audience</source>
        <translation>Endre målgruppe</translation>
    </message>
</context>
<context>
    <name>fvd::ThemesOverview</name>
    <message>
        <source>Basis programme</source>
        <translation>Basisprogram</translation>
    </message>
    <message>
        <source>Tailored days</source>
        <translation>Skreddarsydde dagar</translation>
    </message>
    <message>
        <source>The library is being read. The themes will be here in a moment.</source>
        <translation>Biblioteket blir lese inn. Temaa er her om ein augneblink.</translation>
    </message>
</context>
<context>
    <name>fvd::ThemesPage</name>
    <message>
        <source>Theme library</source>
        <translation>Temabibliotek</translation>
    </message>
    <message>
        <source>Search in themes, exercises, cases and facts</source>
        <translation>Søk i tema, opplegg, case og fakta</translation>
    </message>
    <message>
        <source>All themes</source>
        <translation>Alle tema</translation>
    </message>
    <message>
        <source>Language form</source>
        <translation>Målform</translation>
    </message>
    <message>
        <source>Part of the programme</source>
        <translation>Del av programmet</translation>
    </message>
    <message>
        <source>All parts</source>
        <translation>Alle delar</translation>
    </message>
    <message>
        <source>Basis</source>
        <translation>Basisprogram</translation>
    </message>
    <message>
        <source>Tailored</source>
        <translation>Skreddarsydd</translation>
    </message>
    <message>
        <source>All kinds</source>
        <translation>Alle typar</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Lengd</translation>
    </message>
    <message>
        <source>Any length</source>
        <translation>Alle lengder</translation>
    </message>
    <message>
        <source>Up to 15 min</source>
        <translation>Inntil 15 min</translation>
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
        <translation>Alle grupper</translation>
    </message>
    <message>
        <source>Groups of %1</source>
        <translation>Grupper på %1</translation>
    </message>
    <message>
        <source>Group size</source>
        <translation>Gruppestorleik</translation>
    </message>
    <message>
        <source>Themes and materials</source>
        <translation>Tema og materiell</translation>
    </message>
    <message>
        <source>Nothing was found. Try other words, or fewer filters.</source>
        <translation>Ingen treff. Prøv andre ord, eller færre filter.</translation>
    </message>
    <message numerus="yes">
        <source>%n hit(s)</source>
        <translation>
            <numerusform>%n treff</numerusform>
            <numerusform>%n treff</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fvd::TimeSection</name>
    <message>
        <source>Change minimum</source>
        <translation>Endre minstetid</translation>
    </message>
    <message>
        <source>May be dropped</source>
        <translation>Kan droppast</translation>
    </message>
    <message>
        <source>Beside the main programme</source>
        <translation>Ved sida av hovudprogrammet</translation>
    </message>
    <message>
        <source>Begins</source>
        <translation>Byrjar</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Slutt</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Planlagt</translation>
    </message>
    <message>
        <source>At least</source>
        <translation>Minst</translation>
    </message>
    <message>
        <source>not said</source>
        <translation>ikkje oppgitt</translation>
    </message>
    <message>
        <source>Pin the start: it stays when items before it grow or move</source>
        <translation>Lås starten: Han blir ståande når det som kjem før, veks eller blir flytta</translation>
    </message>
    <message>
        <source>Pin the start</source>
        <translation>Lås starten</translation>
    </message>
    <message>
        <source> min</source>
        <translation> min</translation>
    </message>
    <message>
        <source>After the item before</source>
        <translation>Etter førre punkt</translation>
    </message>
    <message>
        <source>At a time</source>
        <translation>På eit klokkeslett</translation>
    </message>
    <message>
        <source>About a time</source>
        <translation>Omkring eit klokkeslett</translation>
    </message>
    <message>
        <source>From a time on</source>
        <translation>Frå eit klokkeslett</translation>
    </message>
    <message>
        <source>By a time at the latest</source>
        <translation>Seinast til eit klokkeslett</translation>
    </message>
    <message>
        <source>At a time, with an open end</source>
        <translation>På eit klokkeslett, med open slutt</translation>
    </message>
    <message>
        <source>No time</source>
        <translation>Utan tid</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Tid</translation>
    </message>
</context>
<context>
    <name>fvd::TimesCard</name>
    <message>
        <source>Clock</source>
        <translation>Klokka</translation>
    </message>
    <message>
        <source>Planned end</source>
        <translation>Plan slutt</translation>
    </message>
    <message>
        <source>Forecast</source>
        <translation>Prognose</translation>
    </message>
</context>
<context>
    <name>fvd::TravelPart</name>
    <message>
        <source>Travel and stay</source>
        <translation>Reise og opphald</translation>
    </message>
    <message>
        <source>The municipality pays the facilitators&apos; travel and stay.</source>
        <translation>Kommunen betaler reise og opphald for prosessrettleiarane.</translation>
    </message>
</context>
<context>
    <name>fvd::WhenPart</name>
    <message>
        <source>When</source>
        <translation>Når</translation>
    </message>
    <message>
        <source>Add a day</source>
        <translation>Legg til ein dag</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Frå</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Til</translation>
    </message>
    <message>
        <source>Lunch</source>
        <translation>Lunsj</translation>
    </message>
    <message>
        <source>The end is fixed: a meeting or a ferry comes after</source>
        <translation>Slutten er fast (møte eller ferje etterpå)</translation>
    </message>
    <message>
        <source>Which day it is</source>
        <translation>Kva dag det er</translation>
    </message>
</context>
<context>
    <name>fvd::WishesPart</name>
    <message>
        <source>Wanted themes</source>
        <translation>Ønskte tema</translation>
    </message>
    <message>
        <source>The councillors choose the themes. Add those they wish for, the most wanted first.</source>
        <translation>Dei folkevalde vel temaa. Legg til dei som er ønskte, det viktigaste først.</translation>
    </message>
    <message>
        <source>Add a theme</source>
        <translation>Legg til eit tema</translation>
    </message>
    <message>
        <source>Move the theme up (Alt+Up)</source>
        <translation>Flytt temaet opp (Alt+pil opp)</translation>
    </message>
    <message>
        <source>Move the theme down (Alt+Down)</source>
        <translation>Flytt temaet ned (Alt+pil ned)</translation>
    </message>
    <message>
        <source>Take away the theme (Del)</source>
        <translation>Ta bort temaet (Del)</translation>
    </message>
    <message>
        <source>Order of the themes</source>
        <translation>Rekkjefølgja på temaa</translation>
    </message>
    <message>
        <source>Take away the theme</source>
        <translation>Ta bort temaet</translation>
    </message>
    <message>
        <source>Wanted themes, the most wanted first</source>
        <translation>Ønskte tema, det viktigaste først</translation>
    </message>
    <message>
        <source>Basis</source>
        <translation>Basisprogram</translation>
    </message>
    <message>
        <source>Tailored</source>
        <translation>Skreddarsydd</translation>
    </message>
    <message>
        <source>The library is being read. Try again in a moment.</source>
        <translation>Biblioteket blir lese inn. Prøv att om ein augneblink.</translation>
    </message>
</context>
</TS>
