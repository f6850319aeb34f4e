<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nb_NO" sourcelanguage="en_GB">
<context>
    <name>Actions</name>
    <message>
        <source>New session …</source>
        <translation>Ny samling …</translation>
    </message>
    <message>
        <source>Begin a session for a council</source>
        <translation>Begynn på en samling for et organ</translation>
    </message>
    <message>
        <source>Paste programme …</source>
        <translation>Lim inn program …</translation>
    </message>
    <message>
        <source>Make a session of a programme you have as text</source>
        <translation>Lag en samling av et program du har som tekst</translation>
    </message>
    <message>
        <source>Find anything …</source>
        <translation>Finn hva som helst …</translation>
    </message>
    <message>
        <source>Go to a session, theme, material or council, or do something</source>
        <translation>Gå til en samling, et tema, materiell eller et organ, eller gjør noe</translation>
    </message>
    <message>
        <source>Search on this page</source>
        <translation>Søk på denne siden</translation>
    </message>
    <message>
        <source>Put the cursor in the page&apos;s search field</source>
        <translation>Sett markøren i søkefeltet på siden</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Tilbake</translation>
    </message>
    <message>
        <source>Go to the page you came from</source>
        <translation>Gå til siden du kom fra</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Framover</translation>
    </message>
    <message>
        <source>Go to the page you went back from</source>
        <translation>Gå til siden du gikk tilbake fra</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Samlinger</translation>
    </message>
    <message>
        <source>Show all sessions</source>
        <translation>Vis alle samlinger</translation>
    </message>
    <message>
        <source>Theme library</source>
        <translation>Temabibliotek</translation>
    </message>
    <message>
        <source>Show themes and their materials</source>
        <translation>Vis temaene og materiellet deres</translation>
    </message>
    <message>
        <source>Councils</source>
        <translation>Organer</translation>
    </message>
    <message>
        <source>Show all councils</source>
        <translation>Vis alle organer</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Innstillinger</translation>
    </message>
    <message>
        <source>Show the settings</source>
        <translation>Vis innstillingene</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Angre</translation>
    </message>
    <message>
        <source>Take back the last change of this session</source>
        <translation>Angre den siste endringen i samlingen</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Gjør om igjen</translation>
    </message>
    <message>
        <source>Make the change again</source>
        <translation>Gjør endringen på nytt</translation>
    </message>
    <message>
        <source>Export …</source>
        <translation>Eksporter …</translation>
    </message>
    <message>
        <source>Write the programme or the run sheet to a file or on paper</source>
        <translation>Skriv programmet eller regiboken til fil eller papir</translation>
    </message>
    <message>
        <source>Copy to another council …</source>
        <translation>Kopier til et annet organ …</translation>
    </message>
    <message>
        <source>Use this programme for another council; counts, names and notes stay behind</source>
        <translation>Bruk programmet for et annet organ; antall, navn og notater blir ikke med</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Slett</translation>
    </message>
    <message>
        <source>Delete the session; it can be undone</source>
        <translation>Slett samlingen; det kan angres</translation>
    </message>
    <message>
        <source>Add council …</source>
        <translation>Legg til organ …</translation>
    </message>
    <message>
        <source>Add a råd or a gathering of several councils</source>
        <translation>Legg til et råd eller en fellessamling for flere organer</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Avslutt</translation>
    </message>
    <message>
        <source>Close the program; everything is saved</source>
        <translation>Lukk programmet; alt er lagret</translation>
    </message>
    <message>
        <source>New item</source>
        <translation>Nytt programpunkt</translation>
    </message>
    <message>
        <source>Add an item below the chosen one</source>
        <translation>Legg til et programpunkt under det valgte</translation>
    </message>
    <message>
        <source>Add break</source>
        <translation>Legg inn pause</translation>
    </message>
    <message>
        <source>Add a break below the chosen item</source>
        <translation>Legg inn en pause under det valgte programpunktet</translation>
    </message>
    <message>
        <source>Double</source>
        <translation>Dupliser</translation>
    </message>
    <message>
        <source>Make a copy of the item below it</source>
        <translation>Lag en kopi av programpunktet rett under</translation>
    </message>
    <message>
        <source>Delete item</source>
        <translation>Slett programpunkt</translation>
    </message>
    <message>
        <source>Take the item out of the day; it can be undone</source>
        <translation>Ta programpunktet ut av dagen; det kan angres</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Flytt opp</translation>
    </message>
    <message>
        <source>Move the item above the one before it</source>
        <translation>Flytt programpunktet opp foran det forrige</translation>
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
        <translation>Del programpunktet i to; andre del fortsetter første</translation>
    </message>
    <message>
        <source>Merge with next</source>
        <translation>Slå sammen med neste</translation>
    </message>
    <message>
        <source>Put the next item into this one</source>
        <translation>Legg det neste programpunktet inn i dette</translation>
    </message>
    <message>
        <source>Pin time</source>
        <translation>Lås tiden</translation>
    </message>
    <message>
        <source>Keep the start where it is when items before it grow or move</source>
        <translation>Hold starten der den er, også når det som kommer før, vokser eller flyttes</translation>
    </message>
    <message>
        <source>Cut</source>
        <translation>Klipp ut</translation>
    </message>
    <message>
        <source>Take the items out and keep them on the clipboard</source>
        <translation>Ta ut programpunktene og behold dem på utklippstavlen</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopier</translation>
    </message>
    <message>
        <source>Put the items on the clipboard, for here and as text</source>
        <translation>Legg programpunktene på utklippstavlen, til bruk her og som tekst</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Lim inn</translation>
    </message>
    <message>
        <source>Add items or a programme from the clipboard</source>
        <translation>Legg til programpunkter eller et program fra utklippstavlen</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Bibliotek</translation>
    </message>
    <message>
        <source>Show materials to put into the day</source>
        <translation>Vis materiell å legge inn i dagen</translation>
    </message>
    <message>
        <source>Draft …</source>
        <translation>Lag utkast …</translation>
    </message>
    <message>
        <source>Make a draft of the day from the premeeting</source>
        <translation>Lag et utkast til dagen ut fra formøtet</translation>
    </message>
    <message>
        <source>New day</source>
        <translation>Ny dag</translation>
    </message>
    <message>
        <source>Add a day to the session</source>
        <translation>Legg til en dag i samlingen</translation>
    </message>
    <message>
        <source>Next day</source>
        <translation>Neste dag</translation>
    </message>
    <message>
        <source>Show the next day of the session</source>
        <translation>Vis neste dag i samlingen</translation>
    </message>
    <message>
        <source>Previous day</source>
        <translation>Forrige dag</translation>
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
        <translation>Gå videre til neste fase eller punkt; det gjør også en klikker</translation>
    </message>
    <message>
        <source>Back to before</source>
        <translation>Tilbake til forrige</translation>
    </message>
    <message>
        <source>Go back as if Next had not been pressed</source>
        <translation>Gå tilbake som om Neste ikke var trykket</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Let the clock stand, or go on</source>
        <translation>La klokka stå, eller gå videre</translation>
    </message>
    <message>
        <source>+1</source>
        <translation>+1</translation>
    </message>
    <message>
        <source>Give what is on one minute more</source>
        <translation>Gi det som er i gang, ett minutt til</translation>
    </message>
    <message>
        <source>+5</source>
        <translation>+5</translation>
    </message>
    <message>
        <source>Give what is on five minutes more</source>
        <translation>Gi det som er i gang, fem minutter til</translation>
    </message>
    <message>
        <source>Began earlier …</source>
        <translation>Startet for …</translation>
    </message>
    <message>
        <source>Say how many minutes ago it began, when nobody pressed</source>
        <translation>Si for hvor mange minutter siden det begynte, når ingen trykket</translation>
    </message>
    <message>
        <source>Break now …</source>
        <translation>Pause nå …</translation>
    </message>
    <message>
        <source>Put in a break at once; what is on goes on after it</source>
        <translation>Legg inn en pause med én gang; det som er i gang, fortsetter etterpå</translation>
    </message>
    <message>
        <source>Write a note</source>
        <translation>Skriv et notat</translation>
    </message>
    <message>
        <source>Put the cursor in the field for notes</source>
        <translation>Sett markøren i notatfeltet</translation>
    </message>
    <message>
        <source>Note: idea</source>
        <translation>Notat: idé</translation>
    </message>
    <message>
        <source>The note is an idea</source>
        <translation>Notatet er en idé</translation>
    </message>
    <message>
        <source>Note: agreement</source>
        <translation>Notat: avtale</translation>
    </message>
    <message>
        <source>The note is an agreement</source>
        <translation>Notatet er en avtale</translation>
    </message>
    <message>
        <source>Note: ground rule</source>
        <translation>Notat: kjøreregel</translation>
    </message>
    <message>
        <source>The note is a ground rule</source>
        <translation>Notatet er en kjøreregel</translation>
    </message>
    <message>
        <source>Note: follow-up</source>
        <translation>Notat: oppfølging</translation>
    </message>
    <message>
        <source>The note is a follow-up</source>
        <translation>Notatet er et oppfølgingspunkt</translation>
    </message>
    <message>
        <source>Note: open question</source>
        <translation>Notat: åpent spørsmål</translation>
    </message>
    <message>
        <source>The note is an open question</source>
        <translation>Notatet er et åpent spørsmål</translation>
    </message>
    <message>
        <source>Next table</source>
        <translation>Neste bord</translation>
    </message>
    <message>
        <source>The note is from the table after</source>
        <translation>Notatet er fra bordet etter</translation>
    </message>
    <message>
        <source>Table before</source>
        <translation>Forrige bord</translation>
    </message>
    <message>
        <source>The note is from the table before</source>
        <translation>Notatet er fra bordet før</translation>
    </message>
    <message>
        <source>Dark room screen</source>
        <translation>Mørk romskjerm</translation>
    </message>
    <message>
        <source>Make the room&apos;s screen dark, or show it again; clickers do so too</source>
        <translation>Gjør romskjermen mørk, eller vis den igjen; det gjør også klikkere</translation>
    </message>
    <message>
        <source>Freeze the room screen</source>
        <translation>Frys romskjermen</translation>
    </message>
    <message>
        <source>Let the room go on seeing what it sees, or follow again</source>
        <translation>La rommet fortsette å se det det ser, eller følg med igjen</translation>
    </message>
    <message>
        <source>Find a fact …</source>
        <translation>Finn et faktum …</translation>
    </message>
    <message>
        <source>Look up whether something is allowed, while the room sees a neutral card</source>
        <translation>Slå opp om noe er lov, mens rommet ser et nøytralt kort</translation>
    </message>
    <message>
        <source>Groups …</source>
        <translation>Grupper …</translation>
    </message>
    <message>
        <source>Divide those who come into groups</source>
        <translation>Del dem som kommer, inn i grupper</translation>
    </message>
    <message>
        <source>Draw</source>
        <translation>Trekk grupper</translation>
    </message>
    <message>
        <source>Divide anew those who are not locked</source>
        <translation>Fordel på nytt alle som ikke er låst</translation>
    </message>
    <message>
        <source>Lock the person</source>
        <translation>Lås personen</translation>
    </message>
    <message>
        <source>Keep the person at the table when the rest is drawn anew</source>
        <translation>La personen bli ved bordet når resten trekkes på nytt</translation>
    </message>
    <message>
        <source>Lock the table</source>
        <translation>Lås bordet</translation>
    </message>
    <message>
        <source>Keep the table as it is when the rest is drawn anew</source>
        <translation>La bordet være som det er når resten trekkes på nytt</translation>
    </message>
    <message>
        <source>Leads the table</source>
        <translation>Leder bordet</translation>
    </message>
    <message>
        <source>Let the person lead the table</source>
        <translation>La personen lede bordet</translation>
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
        <translation>Til forrige bord</translation>
    </message>
    <message>
        <source>Move the person to the table before</source>
        <translation>Flytt personen til bordet før</translation>
    </message>
    <message>
        <source>Does not come</source>
        <translation>Kommer ikke</translation>
    </message>
    <message>
        <source>Take the person away from the table; nobody else moves</source>
        <translation>Ta personen bort fra bordet; ingen andre flytter seg</translation>
    </message>
    <message>
        <source>Tables on the room screen</source>
        <translation>Bordene på romskjermen</translation>
    </message>
    <message>
        <source>Show the room who sits where, without names, or what is on again</source>
        <translation>Vis rommet hvem som sitter hvor, uten navn, eller det som pågår igjen</translation>
    </message>
    <message>
        <source>Sync</source>
        <translation>Synk</translation>
    </message>
    <message>
        <source>Show what waits to be sent, and what came in</source>
        <translation>Vis hva som venter på å bli sendt, og hva som er kommet</translation>
    </message>
    <message>
        <source>Open from a colleague …</source>
        <translation>Åpne fra en kollega …</translation>
    </message>
    <message>
        <source>Bring in a session that a colleague sent as a file</source>
        <translation>Hent inn en samling som en kollega har sendt som fil</translation>
    </message>
    <message>
        <source>Send to a colleague …</source>
        <translation>Send til medveileder …</translation>
    </message>
    <message>
        <source>Write the session to a file that a colleague can open and go on with</source>
        <translation>Lag en fil av samlingen som en kollega kan åpne og arbeide videre med</translation>
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
        <translation>Et råd: for ungdom, eldre eller personer med funksjonsnedsettelse</translation>
    </message>
    <message>
        <source>Several councils that meet as one</source>
        <translation>Flere organer som samles til ett</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Navn</translation>
    </message>
    <message>
        <source>Belongs to (press Enter on a council to add it, Del to take it away again)</source>
        <translation>Hører til (Enter på et organ legger det til, Del tar det bort igjen)</translation>
    </message>
    <message>
        <source>Councils that belong to it</source>
        <translation>Organer som hører til</translation>
    </message>
    <message>
        <source>Give it a name.</source>
        <translation>Gi det et navn.</translation>
    </message>
    <message>
        <source>Choose who it belongs to.</source>
        <translation>Velg hvem det hører til.</translation>
    </message>
</context>
<context>
    <name>Cli</name>
    <message>
        <source>There is no council with the number %1.</source>
        <translation>Det finnes ikke noe organ med nummer %1.</translation>
    </message>
    <message>
        <source>Term: %1–%2</source>
        <translation>Periode: %1–%2</translation>
    </message>
    <message>
        <source>The file with the store.</source>
        <translation>Datafilen.</translation>
    </message>
    <message>
        <source>Print JSON.</source>
        <translation>Skriv ut JSON.</translation>
    </message>
    <message>
        <source>Number of a council; may be repeated.</source>
        <translation>Nummeret til et organ; kan gjentas.</translation>
    </message>
    <message>
        <source>Date of the first day: 2026-12-03.</source>
        <translation>Datoen for den første dagen: 2026-12-03.</translation>
    </message>
    <message>
        <source>When the day begins: 09:00.</source>
        <translation>Når dagen begynner: 09:00.</translation>
    </message>
    <message>
        <source>When the day ends: 15:30.</source>
        <translation>Når dagen slutter: 15:30.</translation>
    </message>
    <message>
        <source>Language form: nb or nn.</source>
        <translation>Målform: nb eller nn.</translation>
    </message>
    <message>
        <source>Title of the session.</source>
        <translation>Tittelen på samlingen.</translation>
    </message>
    <message>
        <source>Template that the day is made from.</source>
        <translation>Malen som dagen lages av.</translation>
    </message>
    <message>
        <source>Which of the term&apos;s days; may be repeated.</source>
        <translation>Hvilken av dagene i perioden; kan gjentas.</translation>
    </message>
    <message>
        <source>Wanted themes, the most wanted first.</source>
        <translation>Ønskede temaer, det viktigste først.</translation>
    </message>
    <message>
        <source>Only this theme.</source>
        <translation>Bare dette temaet.</translation>
    </message>
    <message>
        <source>Make a new session of it.</source>
        <translation>Lag en ny samling av det.</translation>
    </message>
    <message>
        <source>Format: pdf, docx, odt, html, md, txt, ics.</source>
        <translation>Format: pdf, docx, odt, html, md, txt, ics.</translation>
    </message>
    <message>
        <source>File to write.</source>
        <translation>Filen som skal skrives.</translation>
    </message>
    <message>
        <source>Say what there is.</source>
        <translation>Si hva som finnes.</translation>
    </message>
    <message>
        <source>Say what to do; folkevalgtdag-cli --help lists it.</source>
        <translation>Si hva som skal gjøres; folkevalgtdag-cli --help lister det opp.</translation>
    </message>
    <message>
        <source>There is no command &quot;%1&quot;; folkevalgtdag-cli --help lists them.</source>
        <translation>Det finnes ingen kommando «%1»; folkevalgtdag-cli --help lister dem opp.</translation>
    </message>
    <message>
        <source>Usage: %1</source>
        <translation>Bruk: %1</translation>
    </message>
    <message>
        <source>--%1 is not for this command. Usage: %2</source>
        <translation>--%1 hører ikke til denne kommandoen. Bruk: %2</translation>
    </message>
    <message>
        <source>--language is nb or nn.</source>
        <translation>--language er nb eller nn.</translation>
    </message>
    <message>
        <source>There is no theme called %1.</source>
        <translation>Det finnes ikke noe tema som heter %1.</translation>
    </message>
    <message>
        <source>There is no material called %1.</source>
        <translation>Det finnes ikke noe materiell som heter %1.</translation>
    </message>
    <message>
        <source>%1 is no folder.</source>
        <translation>%1 er ikke en mappe.</translation>
    </message>
    <message numerus="yes">
        <source>%n theme(s)</source>
        <translation>
            <numerusform>%n tema</numerusform>
            <numerusform>%n temaer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n material(s)</source>
        <translation>
            <numerusform>%n stykke materiell</numerusform>
            <numerusform>%n stykker materiell</numerusform>
        </translation>
    </message>
    <message>
        <source>--date is written like 2026-12-03.</source>
        <translation>--date skrives slik: 2026-12-03.</translation>
    </message>
    <message>
        <source>--%1 is written like 09:00.</source>
        <translation>--%1 skrives slik: 09:00.</translation>
    </message>
    <message>
        <source>--part is basis-1, basis-2, tailored-3, tailored-4, raad or other.</source>
        <translation>--part er basis-1, basis-2, tailored-3, tailored-4, raad eller other.</translation>
    </message>
    <message>
        <source>There is no session with the id %1.</source>
        <translation>Det finnes ingen samling med id %1.</translation>
    </message>
    <message>
        <source>This is not text, so nothing was read. Copy the programme as text and paste it again.</source>
        <translation>Dette er ikke tekst, så ingenting ble lest. Kopier programmet som tekst og lim det inn igjen.</translation>
    </message>
    <message>
        <source>--format is pdf, docx, odt, html, md, txt or ics.</source>
        <translation>--format er pdf, docx, odt, html, md, txt eller ics.</translation>
    </message>
    <message>
        <source>Say with --out which file to write.</source>
        <translation>Si med --out hvilken fil som skal skrives.</translation>
    </message>
    <message>
        <source>Only the programme can be a calendar file.</source>
        <translation>Bare programmet kan bli en kalenderfil.</translation>
    </message>
    <message>
        <source>A calendar file needs a date: give the day one, and try again.</source>
        <translation>En kalenderfil må ha en dato: Gi dagen en dato, og prøv igjen.</translation>
    </message>
    <message>
        <source>The store is sound.</source>
        <translation>Datafilen er i orden.</translation>
    </message>
    <message>
        <source>There is no sound backup of this store.</source>
        <translation>Det finnes ingen brukbar sikkerhetskopi av datafilen.</translation>
    </message>
    <message>
        <source>Restored from %1.</source>
        <translation>Hentet tilbake fra %1.</translation>
    </message>
    <message>
        <source>What stood there is kept as %1.</source>
        <translation>Det som lå der, er tatt vare på som %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n session(s)</source>
        <translation>
            <numerusform>%n samling</numerusform>
            <numerusform>%n samlinger</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n document(s)</source>
        <translation>
            <numerusform>%n dokument</numerusform>
            <numerusform>%n dokumenter</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 KB on disk</source>
        <translation>%1 kB på disken</translation>
    </message>
    <message>
        <source>There is no such template; there are %1.</source>
        <translation>Det finnes ingen slik mal; du kan velge mellom %1.</translation>
    </message>
    <message>
        <source>File with events, a JSON object a line; - for standard input.</source>
        <translation>Fil med hendelser, ett JSON-objekt per linje; - for standard inn.</translation>
    </message>
    <message>
        <source>The moment to look at: 2026-12-03T09:08:00+01:00.</source>
        <translation>Tidspunktet det skal ses fra: 2026-12-03T09:08:00+01:00.</translation>
    </message>
    <message>
        <source>Say with --events which file has the events, or -.</source>
        <translation>Si med --events hvilken fil hendelsene står i, eller -.</translation>
    </message>
    <message>
        <source>--at is written like 2026-12-03T09:08:00+01:00.</source>
        <translation>--at skrives slik: 2026-12-03T09:08:00+01:00.</translation>
    </message>
    <message>
        <source>The session has no day to run.</source>
        <translation>Samlingen har ingen dag å gjennomføre.</translation>
    </message>
    <message>
        <source>Line %1 of the events: %2</source>
        <translation>Linje %1 av hendelsene: %2</translation>
    </message>
    <message>
        <source>this is not a JSON object.</source>
        <translation>dette er ikke et JSON-objekt.</translation>
    </message>
    <message>
        <source>&quot;at&quot; is written like 2026-12-03T09:08:00+01:00.</source>
        <translation>«at» skrives slik: 2026-12-03T09:08:00+01:00.</translation>
    </message>
    <message>
        <source>&quot;kind&quot; of a note is idea, agreement, rule, followup or question.</source>
        <translation>«kind» for et notat er idea, agreement, rule, followup eller question.</translation>
    </message>
    <message numerus="yes">
        <source>the day has %n item(s), counted from 0.</source>
        <translation>
            <numerusform>dagen har %n punkt, talt fra 0.</numerusform>
            <numerusform>dagen har %n punkter, talt fra 0.</numerusform>
        </translation>
    </message>
    <message>
        <source>&quot;kind&quot; of a level is agreements, main-points or full.</source>
        <translation>«kind» for et nivå er agreements, main-points eller full.</translation>
    </message>
    <message>
        <source>&quot;do&quot; is start, next, back, pause, resume, extend, skip, insert, note, repeat, began, interrupt, adopt, level, end, undo or redo.</source>
        <translation>«do» er start, next, back, pause, resume, extend, skip, insert, note, repeat, began, interrupt, adopt, level, end, undo eller redo.</translation>
    </message>
    <message>
        <source>Print how heavy each text is to read, and its words.</source>
        <translation>Skriv ut hvor tung hver tekst er å lese, og hvor mange ord den har.</translation>
    </message>
    <message>
        <source>Say which version this is.</source>
        <translation>Si hvilken versjon dette er.</translation>
    </message>
    <message>
        <source>--%1 is a whole number.</source>
        <translation>--%1 er et helt tall.</translation>
    </message>
    <message>
        <source>--end comes after --start.</source>
        <translation>--end kommer etter --start.</translation>
    </message>
    <message>
        <source>There is nothing in it to read.</source>
        <translation>Det er ikke noe der å lese.</translation>
    </message>
    <message>
        <source>Address of the sync server.</source>
        <translation>Adressen til synkserveren.</translation>
    </message>
    <message>
        <source>User name there.</source>
        <translation>Brukernavn der.</translation>
    </message>
    <message>
        <source>File with the password in its first line.</source>
        <translation>Fil med passordet på første linje.</translation>
    </message>
    <message>
        <source>What to bring together: materials, region-…, private-…; may be repeated.</source>
        <translation>Hva som skal synkes: materials, region-…, private-…; kan gjentas.</translation>
    </message>
    <message>
        <source>Bring all together and end, as without it.</source>
        <translation>Synk alt og avslutt, som uten dette valget.</translation>
    </message>
    <message>
        <source>Go on, and bring what changes.</source>
        <translation>Fortsett, og synk det som endrer seg.</translation>
    </message>
    <message>
        <source>%1: %2 fetched, %3 sent.</source>
        <translation>%1: %2 hentet, %3 sendt.</translation>
    </message>
    <message numerus="yes">
        <source>%n conflict(s) settled.</source>
        <translation>
            <numerusform>%n kollisjon flettet.</numerusform>
            <numerusform>%n kollisjoner flettet.</numerusform>
        </translation>
    </message>
    <message>
        <source>Refused: %1 (%2).</source>
        <translation>Avvist: %1 (%2).</translation>
    </message>
    <message>
        <source>Say with --password-file where the password is.</source>
        <translation>Si med --password-file hvor passordet er.</translation>
    </message>
    <message>
        <source>--space is materials, region-… or private-…, not %1.</source>
        <translation>--space er materials, region-… eller private-…, ikke %1.</translation>
    </message>
    <message>
        <source>Say with --out which folder or zip file to write.</source>
        <translation>Si med --out hvilken mappe eller pakket fil (.zip) som skal skrives.</translation>
    </message>
    <message>
        <source>Fetch the files of documents too: pictures, slides, films.</source>
        <translation>Hent også filene til dokumentene: bilder, lysbilder, filmer.</translation>
    </message>
    <message>
        <source>The session has no day to divide people on.</source>
        <translation>Samlingen har ingen dag å fordele folk på.</translation>
    </message>
    <message>
        <source>--size and --tables are whole numbers above 0.</source>
        <translation>--size og --tables er hele tall over 0.</translation>
    </message>
    <message>
        <source>Say --size or --tables, not both.</source>
        <translation>Oppgi --size eller --tables, ikke begge.</translation>
    </message>
    <message>
        <source>--people is a number, or like member=27,substitute=2,administration=6.</source>
        <translation>--people er et tall, eller som member=27,substitute=2,administration=6.</translation>
    </message>
    <message>
        <source>Nobody is known to come: say how many with --people.</source>
        <translation>Det er ikke oppgitt at noen kommer: si hvor mange med --people.</translation>
    </message>
    <message>
        <source>How many come: 35, or member=27,administration=8.</source>
        <translation>Hvor mange som kommer: 35, eller member=27,administration=8.</translation>
    </message>
    <message>
        <source>Another number gives another draft, or other groups.</source>
        <translation>Et annet tall gir et annet utkast, eller andre grupper.</translation>
    </message>
    <message>
        <source>Kind of document: programme, runsheet, exercises, cards, signs, planb, summary, report.</source>
        <translation>Dokumenttype: programme, runsheet, exercises, cards, signs, planb, summary, report.</translation>
    </message>
    <message>
        <source>Keep the events, or the groups, in the session.</source>
        <translation>Behold hendelsene, eller gruppene, i samlingen.</translation>
    </message>
    <message>
        <source>File with a person a line, its cells parted by tabs or semicolons.</source>
        <translation>Fil med én person på hver linje, med tabulator eller semikolon mellom feltene.</translation>
    </message>
    <message>
        <source>People at a table.</source>
        <translation>Personer ved hvert bord.</translation>
    </message>
    <message>
        <source>Number of tables.</source>
        <translation>Antall bord.</translation>
    </message>
    <message>
        <source>--as is programme, runsheet, exercises, cards, signs, planb, summary or report.</source>
        <translation>--as er programme, runsheet, exercises, cards, signs, planb, summary eller report.</translation>
    </message>
    <message>
        <source>Say where the server is: https://…</source>
        <translation>Si hvor serveren er: https://…</translation>
    </message>
    <message>
        <source>File with a user a line, below the names of its cells: user;name;email;regions;roles;password.</source>
        <translation>Fil med én bruker per linje, under navnene på cellene: user;name;email;regions;roles;password.</translation>
    </message>
    <message>
        <source>A region to make a database for; may be repeated.</source>
        <translation>En region som skal få en database; kan gjentas.</translation>
    </message>
    <message>
        <source>%1: database made.</source>
        <translation>%1: databasen er laget.</translation>
    </message>
    <message>
        <source>%1: set who has access.</source>
        <translation>%1: tilgangen er satt.</translation>
    </message>
    <message>
        <source>%1: rules made.</source>
        <translation>%1: reglene er lagt inn.</translation>
    </message>
    <message>
        <source>%1: rules renewed.</source>
        <translation>%1: reglene er fornyet.</translation>
    </message>
    <message>
        <source>%1: account made.</source>
        <translation>%1: brukeren er laget.</translation>
    </message>
    <message>
        <source>%1: account changed.</source>
        <translation>%1: brukeren er endret.</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) were as they should be.</source>
        <translation>
            <numerusform>%n ting var som den skulle.</numerusform>
            <numerusform>%n ting var som de skulle.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 has no account yet and no password in the list; --out says where to write one that is made up.</source>
        <translation>%1 har ingen konto ennå og ikke noe passord i listen; --out sier hvor det skal skrives ett som blir laget.</translation>
    </message>
    <message>
        <source>There is no region %1; --region makes one, of the letters a to z, digits and hyphens.</source>
        <translation>Det finnes ingen region %1; --region lager en, av bokstavene a til z, sifre og bindestreker.</translation>
    </message>
    <message>
        <source>Only an admin of %1 may set it up.</source>
        <translation>Bare en administrator for %1 kan sette den opp.</translation>
    </message>
    <message>
        <source>Line %1 of %2 is no user: user;name;email;regions;roles;password, with coordinator, editor or reader as roles.</source>
        <translation>Linje %1 i %2 er ingen bruker: user;name;email;regions;roles;password, med coordinator, editor eller reader som roller.</translation>
    </message>
    <message>
        <source>Why it is withdrawn, to be read by facilitators.</source>
        <translation>Hvorfor det er trukket tilbake, til prosessveilederne.</translation>
    </message>
    <message>
        <source>Material to use in its place.</source>
        <translation>Materiell å bruke i stedet.</translation>
    </message>
    <message>
        <source>Withdrawn: %1</source>
        <translation>Trukket tilbake: %1</translation>
    </message>
    <message>
        <source>Use instead: %1</source>
        <translation>Bruk i stedet: %1</translation>
    </message>
    <message>
        <source>%1 is not for materials.</source>
        <translation>%1 er ikke for materiell.</translation>
    </message>
    <message>
        <source>New: %1</source>
        <translation>Ny: %1</translation>
    </message>
    <message>
        <source>Changed: %1</source>
        <translation>Endret: %1</translation>
    </message>
    <message>
        <source>Not in the folder, and still on the server: %1</source>
        <translation>Ikke i mappen, men fortsatt på serveren: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n text(s) sent to %1.</source>
        <translation>
            <numerusform>%n tekst sendt til %1.</numerusform>
            <numerusform>%n tekster sendt til %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is new since the last time, so nothing was sent.</source>
        <translation>Ingenting er nytt siden sist, så ingenting ble sendt.</translation>
    </message>
    <message numerus="yes">
        <source>%1 refused %n text(s).</source>
        <translation>
            <numerusform>%1 tok ikke imot %n tekst.</numerusform>
            <numerusform>%1 tok ikke imot %n tekster.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was sent, since the check found something to mend.</source>
        <translation>Ingenting ble sendt, for kontrollen fant noe å rette.</translation>
    </message>
    <message>
        <source>There are no themes in %1.</source>
        <translation>Det er ingen temaer i %1.</translation>
    </message>
    <message>
        <source>There is no material called %1 on %2.</source>
        <translation>%2 har ikke noe materiell som heter %1.</translation>
    </message>
    <message>
        <source>%1 is withdrawn itself.</source>
        <translation>%1 er selv trukket tilbake.</translation>
    </message>
    <message>
        <source>Say with --reason why, for those who have it in a plan.</source>
        <translation>Si hvorfor med --reason, til dem som har det i en plan.</translation>
    </message>
    <message>
        <source>--instead is another material.</source>
        <translation>--instead er et annet materiell.</translation>
    </message>
    <message>
        <source>No sync has changed anything here.</source>
        <translation>Ingen synk har endret noe her.</translation>
    </message>
    <message numerus="yes">
        <source>%n document(s) taken in again.</source>
        <translation>
            <numerusform>%n dokument tatt inn igjen.</numerusform>
            <numerusform>%n dokumenter tatt inn igjen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n document(s) taken back; the next sync sends that.</source>
        <translation>
            <numerusform>%n dokument tatt tilbake; neste synk sender det.</numerusform>
            <numerusform>%n dokumenter tatt tilbake; neste synk sender det.</numerusform>
        </translation>
    </message>
    <message>
        <source>Edited here since, and left as it is: %1</source>
        <translation>Endret her siden, og får stå: %1</translation>
    </message>
</context>
<context>
    <name>ContentText</name>
    <message>
        <source>The file cannot be read as UTF-8 text.</source>
        <translation>Filen kan ikke leses som tekst i UTF-8.</translation>
    </message>
    <message>
        <source>Name the file THEME/NAME.nb.md or THEME/NAME.nn.md.</source>
        <translation>Kall filen TEMA/NAVN.nb.md eller TEMA/NAVN.nn.md.</translation>
    </message>
    <message>
        <source>Begin the file with a line of ---, and the keys after it.</source>
        <translation>Begynn filen med en linje med ---, og nøklene etter den.</translation>
    </message>
    <message>
        <source>End the keys with a second line of ---.</source>
        <translation>Avslutt nøklene med en linje til med ---.</translation>
    </message>
    <message>
        <source>The keys cannot be read: %1.</source>
        <translation>Nøklene kan ikke leses: %1.</translation>
    </message>
    <message>
        <source>There is no key &quot;%1&quot; here.</source>
        <translation>Det finnes ingen nøkkel «%1» her.</translation>
    </message>
    <message>
        <source>The key &quot;%1&quot; stands twice.</source>
        <translation>Nøkkelen «%1» står to ganger.</translation>
    </message>
    <message>
        <source>The key &quot;%1&quot; is missing or empty.</source>
        <translation>Nøkkelen «%1» mangler eller er tom.</translation>
    </message>
    <message>
        <source>The key &quot;%1&quot; cannot have this value.</source>
        <translation>Nøkkelen «%1» kan ikke ha denne verdien.</translation>
    </message>
    <message>
        <source>The minutes of the stages do not add up: %1.</source>
        <translation>Minuttene i fasene går ikke opp: %1.</translation>
    </message>
    <message>
        <source>The shortest length is over the planned: %1.</source>
        <translation>Den korteste lengden er over den planlagte: %1.</translation>
    </message>
    <message>
        <source>Give the case a &quot;## &quot; heading for each step.</source>
        <translation>Gi caset en overskrift med «## » for hvert steg.</translation>
    </message>
    <message>
        <source>Write a text below the keys.</source>
        <translation>Skriv en tekst under nøklene.</translation>
    </message>
    <message>
        <source>Take away the working mark %1.</source>
        <translation>Ta bort arbeidsmerket %1.</translation>
    </message>
    <message>
        <source>Write Markdown instead of the HTML tag %1.</source>
        <translation>Skriv Markdown i stedet for HTML-koden %1.</translation>
    </message>
    <message>
        <source>The other language form is missing: %1.</source>
        <translation>Den andre målformen mangler: %1.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; differs from the other language form.</source>
        <translation>«%1» er ikke likt i den andre målformen.</translation>
    </message>
    <message>
        <source>There is no theme &quot;%1&quot;.</source>
        <translation>Det finnes ikke noe tema «%1».</translation>
    </message>
    <message>
        <source>The theme %1 has this number already.</source>
        <translation>Temaet %1 har dette nummeret fra før.</translation>
    </message>
    <message>
        <source>The minutes of the programme do not add up: %1.</source>
        <translation>Minuttene i programmet stemmer ikke: %1.</translation>
    </message>
    <message>
        <source>The programme has not the length of its shape: %1.</source>
        <translation>Programmet er for kort eller for langt for sin form: %1.</translation>
    </message>
    <message>
        <source>Give the theme one programme of the shape &quot;%1&quot;.</source>
        <translation>Gi temaet ett program av formen «%1».</translation>
    </message>
    <message>
        <source>Put a break in between: people sit for %1 minutes.</source>
        <translation>Legg inn en pause: Folk sitter i %1 minutter.</translation>
    </message>
    <message>
        <source>The theme has no material &quot;%1&quot;.</source>
        <translation>Temaet har ikke noe materiell «%1».</translation>
    </message>
    <message>
        <source>The material gets less than its shortest length: %1.</source>
        <translation>Materiellet får kortere tid enn det minste det trenger: %1.</translation>
    </message>
    <message>
        <source>The line &quot;%1&quot; opens or ends no part that depends on a law.</source>
        <translation>Linjen «%1» åpner eller lukker ikke noe som avhenger av en lov.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; belongs to the other language form.</source>
        <translation>«%1» hører til den andre målformen.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is the old title: write kommunedirektør.</source>
        <translation>«%1» er den gamle tittelen: Skriv kommunedirektør.</translation>
    </message>
    <message>
        <source>A day is no council meeting: write something else for &quot;%1&quot;.</source>
        <translation>Dagen er ikke noe møte: Skriv noe annet enn «%1».</translation>
    </message>
    <message>
        <source>Name no party: &quot;%1&quot;.</source>
        <translation>Nevn ikke noe parti: «%1».</translation>
    </message>
    <message>
        <source>Make this shorter: %1 words.</source>
        <translation>Skriv dette kortere: %1 ord.</translation>
    </message>
    <message>
        <source>The article has not the length it should: %1 words.</source>
        <translation>Artikkelen er for kort eller for lang: %1 ord.</translation>
    </message>
    <message>
        <source>Say, in summary and text, that this must be checked.</source>
        <translation>Si både i sammendraget og i teksten at dette må kontrolleres.</translation>
    </message>
    <message>
        <source>laws.yaml does not say that %1 has been read.</source>
        <translation>laws.yaml sier ikke at %1 er lest.</translation>
    </message>
    <message>
        <source>Name %1 in the title of a source.</source>
        <translation>Nevn %1 i tittelen på en kilde.</translation>
    </message>
</context>
<context>
    <name>CopySession</name>
    <message>
        <source>Copy to another council</source>
        <translation>Kopier til et annet organ</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopier</translation>
    </message>
    <message>
        <source>The programme comes along. Dates, head counts, names, premeetings and notes stay behind.</source>
        <translation>Programmet blir med. Datoer, antall, navn, formøter og notater blir igjen.</translation>
    </message>
    <message>
        <source>This is the copy. The other session is as it was.</source>
        <translation>Dette er kopien. Den andre samlingen er som før.</translation>
    </message>
    <message>
        <source>Deleted the session for %1.</source>
        <translation>Slettet samlingen for %1.</translation>
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
        <translation>Slett lister og notater</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Lukk</translation>
    </message>
    <message>
        <source>The list of those who come</source>
        <translation>Listen over dem som kommer</translation>
    </message>
    <message>
        <source>Names, parties and who sat where. It is only on this machine.</source>
        <translation>Navn, partier og hvem som satt hvor. Den finnes bare på denne maskinen.</translation>
    </message>
    <message>
        <source>Delete now</source>
        <translation>Slett nå</translation>
    </message>
    <message>
        <source>Drafts and notes</source>
        <translation>Utkast og notater</translation>
    </message>
    <message>
        <source>Your own notes, and ideas and open questions from the day. What was agreed on stays, as do ground rules and follow-ups.</source>
        <translation>Dine egne notater, og ideer og åpne spørsmål fra dagen. Det som ble avtalt, blir stående, og det gjør kjøreregler og oppfølgingspunkter også.</translation>
    </message>
    <message>
        <source>Deleted on</source>
        <translation>Slettes</translation>
    </message>
    <message>
        <source>30 days after</source>
        <translation>30 dager etter samlingen</translation>
    </message>
    <message>
        <source>Deleted here means from this machine and its backups. Files you exported, and copies you made yourself, are yours to delete.</source>
        <translation>Slettet betyr her: fra denne maskinen og sikkerhetskopiene på den. Filer du har eksportert, og kopier du selv har laget, må du slette selv.</translation>
    </message>
    <message>
        <source>Choose when the list is deleted</source>
        <translation>Velg når listen slettes</translation>
    </message>
    <message>
        <source>Choose when notes are deleted</source>
        <translation>Velg når notatene slettes</translation>
    </message>
    <message>
        <source>Delete drafts and notes?</source>
        <translation>Slette utkast og notater?</translation>
    </message>
    <message>
        <source>Your own notes, ideas and open questions are deleted from this machine for good, also from the backups. Changes of this session cannot be undone afterwards.</source>
        <translation>Dine egne notater, ideer og åpne spørsmål slettes fra denne maskinen for godt, også fra sikkerhetskopiene. Endringer i denne samlingen kan ikke angres etterpå.</translation>
    </message>
    <message>
        <source>Delete the list?</source>
        <translation>Slette listen?</translation>
    </message>
    <message>
        <source>The list and who sat where are deleted from this machine for good, also from the backups. Changes of this session cannot be undone afterwards.</source>
        <translation>Listen og hvem som satt hvor, slettes fra denne maskinen for godt, også fra sikkerhetskopiene. Endringer i denne samlingen kan ikke angres etterpå.</translation>
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
        <translation>Dagen har ingen programpunkter. Lag et utkast, eller lim inn et program.</translation>
    </message>
    <message>
        <source>Some lines that were pasted were not understood. Look at them in Programme.</source>
        <translation>Noen linjer som ble limt inn, ble ikke forstått. Se på dem under Program.</translation>
    </message>
    <message numerus="yes">
        <source>Programme: %n item(s)</source>
        <translation>
            <numerusform>Program: %n punkt</numerusform>
            <numerusform>Program: %n punkter</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n material(s), in the plan and on this machine</source>
        <translation>
            <numerusform>%n stykke materiell, i planen og på denne maskinen</numerusform>
            <numerusform>%n stykker materiell, i planen og på denne maskinen</numerusform>
        </translation>
    </message>
    <message>
        <source>No materials in the plan</source>
        <translation>Ikke noe materiell i planen</translation>
    </message>
    <message>
        <source>Facts that were checked more than a year ago</source>
        <translation>Fakta som ble kontrollert for mer enn et år siden</translation>
    </message>
    <message>
        <source>Look them up before you rely on them: %1.</source>
        <translation>Slå dem opp før du stoler på dem: %1.</translation>
    </message>
    <message>
        <source>Facts that must be checked</source>
        <translation>Fakta som må kontrolleres</translation>
    </message>
    <message>
        <source>They were not read in their source: %1.</source>
        <translation>De er ikke lest i kilden sin: %1.</translation>
    </message>
    <message>
        <source>Materials in the other form of Norwegian</source>
        <translation>Materiell på den andre målformen</translation>
    </message>
    <message>
        <source>Put them in anew if the council should have its own form: %1.</source>
        <translation>Legg dem inn på nytt hvis organet skal ha sin egen målform: %1.</translation>
    </message>
    <message>
        <source>Film</source>
        <translation>Film</translation>
    </message>
    <message>
        <source>Play the first minute of the film on this machine, with sound, before you go.</source>
        <translation>Spill det første minuttet av filmen på denne maskinen, med lyd, før du drar.</translation>
    </message>
    <message>
        <source>No films in the plan</source>
        <translation>Ingen filmer i planen</translation>
    </message>
    <message>
        <source>Second screen is connected</source>
        <translation>Skjerm nummer to er koblet til</translation>
    </message>
    <message>
        <source>One screen</source>
        <translation>Én skjerm</translation>
    </message>
    <message>
        <source>Bring the adapter (HDMI and USB-C), and connect the projector early.</source>
        <translation>Ta med overgang (HDMI og USB-C), og koble til projektoren i god tid.</translation>
    </message>
    <message>
        <source>Battery: %1 %</source>
        <translation>Batteri: %1 %</translation>
    </message>
    <message>
        <source>It is charging. Bring the charger.</source>
        <translation>Det lades. Ta med laderen.</translation>
    </message>
    <message>
        <source>Charge it now, and bring the charger.</source>
        <translation>Lad nå, og ta med laderen.</translation>
    </message>
    <message>
        <source>Clock: %1</source>
        <translation>Klokka: %1</translation>
    </message>
    <message>
        <source>It is slow: something here was saved later than that. Set it right.</source>
        <translation>Den går for sent: noe her er lagret senere enn det. Still den.</translation>
    </message>
    <message>
        <source>The machine does not show the time in Norway.</source>
        <translation>Maskinen viser ikke norsk tid.</translation>
    </message>
    <message>
        <source>Free on the disk: %1</source>
        <translation>Ledig på disken: %1</translation>
    </message>
    <message>
        <source>Notes may not be saved. Empty the bin, or move large files.</source>
        <translation>Det kan hende notater ikke blir lagret. Tøm papirkurven, eller flytt store filer.</translation>
    </message>
    <message>
        <source>It is enough for the day, and not for films.</source>
        <translation>Det er nok til dagen, men ikke til filmer.</translation>
    </message>
    <message>
        <source>No backup yet</source>
        <translation>Ingen sikkerhetskopi ennå</translation>
    </message>
    <message>
        <source>One is taken each day the program is open. Let it stand open a minute.</source>
        <translation>Det blir tatt en hver dag programmet er åpent. La det stå åpent et minutt.</translation>
    </message>
    <message numerus="yes">
        <source>The backup is %n day(s) old</source>
        <translation>
            <numerusform>Sikkerhetskopien er %n dag gammel</numerusform>
            <numerusform>Sikkerhetskopien er %n dager gammel</numerusform>
        </translation>
    </message>
    <message>
        <source>A new one is taken when the program stands open a minute.</source>
        <translation>En ny blir tatt når programmet står åpent et minutt.</translation>
    </message>
    <message>
        <source>Backup of %1</source>
        <translation>Sikkerhetskopi fra %1</translation>
    </message>
    <message>
        <source>Not on paper</source>
        <translation>Ikke på papir</translation>
    </message>
    <message>
        <source>Print plan B: the day goes on if the machine does not.</source>
        <translation>Skriv ut plan B: Dagen går videre om maskinen ikke gjør det.</translation>
    </message>
    <message>
        <source>On paper since %1</source>
        <translation>På papir siden %1</translation>
    </message>
    <message>
        <source>ready</source>
        <translation>klar</translation>
    </message>
    <message>
        <source>look at it</source>
        <translation>se på</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>mangler</translation>
    </message>
    <message>
        <source>Films and other files that are not here</source>
        <translation>Filmer og andre filer som ikke er her</translation>
    </message>
    <message>
        <source>%1. Fetch them while there is a net, or plan without.</source>
        <translation>%1. Hent dem mens det er nett, eller planlegg uten.</translation>
    </message>
    <message>
        <source>Files that are damaged</source>
        <translation>Filer som er skadet</translation>
    </message>
    <message>
        <source>%1. Fetch them once more.</source>
        <translation>%1. Hent dem på nytt.</translation>
    </message>
    <message>
        <source>Films and other files</source>
        <translation>Filmer og andre filer</translation>
    </message>
    <message>
        <source>Looking whether they are whole: %1.</source>
        <translation>Ser etter om de er hele: %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n film(s) and other files, whole and on this machine (%1)</source>
        <translation>
            <numerusform>%n film eller annen fil, hel og på denne maskinen (%1)</numerusform>
            <numerusform>%n filmer og andre filer, hele og på denne maskinen (%1)</numerusform>
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
        <translation>Hele dagen som én PDF til utskrift: regibok, oppgaveark, et gruppekort og notatark</translation>
    </message>
    <message>
        <source>Print the list …</source>
        <translation>Skriv ut listen …</translation>
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
        <translation>Henter</translation>
    </message>
    <message>
        <source>What is in order</source>
        <translation>Hva som er i orden</translation>
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
        <translation>Sted</translation>
    </message>
    <message>
        <source>Venue</source>
        <translation>Sted</translation>
    </message>
    <message>
        <source>Audience</source>
        <translation>Hvem det er for</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Merknad</translation>
    </message>
    <message>
        <source>Travel and stay</source>
        <translation>Reise og opphold</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notater</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notat</translation>
    </message>
    <message>
        <source>What the leadership expects</source>
        <translation>Det ledelsen venter</translation>
    </message>
    <message>
        <source>What the councillors wish for</source>
        <translation>Det de folkevalgte ønsker</translation>
    </message>
    <message>
        <source>Keep off</source>
        <translation>Hold unna</translation>
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
        <translation>Hvem som var med</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Hvor</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Hva</translation>
    </message>
    <message>
        <source>Responsible</source>
        <translation>Ansvarlig</translation>
    </message>
    <message>
        <source>Premeeting</source>
        <translation>Formøte</translation>
    </message>
    <message>
        <source>Ground rule</source>
        <translation>Kjøreregel</translation>
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
        <translation>Programmet er allerede åpent med denne datafilen.</translation>
    </message>
    <message>
        <source>Everything is safe there.</source>
        <translation>Alt er trygt der.</translation>
    </message>
    <message>
        <source>Use the window that is open, or close it first.</source>
        <translation>Bruk vinduet som er åpent, eller lukk det først.</translation>
    </message>
    <message>
        <source>The store was written by a newer version of the program.</source>
        <translation>Datafilen er skrevet av en nyere versjon av programmet.</translation>
    </message>
    <message>
        <source>Nothing in it has been changed.</source>
        <translation>Ingenting i den er endret.</translation>
    </message>
    <message>
        <source>Install the newest version to open it.</source>
        <translation>Installer den nyeste versjonen for å åpne den.</translation>
    </message>
    <message>
        <source>The store %1 is damaged and cannot be opened.</source>
        <translation>Datafilen %1 er skadet og kan ikke åpnes.</translation>
    </message>
    <message>
        <source>The file is kept as it is.</source>
        <translation>Filen blir liggende som den er.</translation>
    </message>
    <message>
        <source>The store %1 cannot be written to.</source>
        <translation>Datafilen %1 er skrivebeskyttet.</translation>
    </message>
    <message>
        <source>Nothing has been changed.</source>
        <translation>Ingenting er endret.</translation>
    </message>
    <message>
        <source>Check that you may write in that folder, or choose another store with --store.</source>
        <translation>Se etter om du har lov til å skrive i mappen, eller velg en annen datafil med --store.</translation>
    </message>
    <message>
        <source>There is no room left on the disk.</source>
        <translation>Disken er full.</translation>
    </message>
    <message>
        <source>Make some room and start the program again.</source>
        <translation>Frigjør plass og start programmet igjen.</translation>
    </message>
    <message>
        <source>The store %1 could not be opened.</source>
        <translation>Datafilen %1 kunne ikke åpnes.</translation>
    </message>
    <message>
        <source>Start the program again; if that does not help, tell KS what happened.</source>
        <translation>Start programmet på nytt; hjelper ikke det, fortell KS hva som skjedde.</translation>
    </message>
    <message>
        <source>What you typed is still here, and it is tried again.</source>
        <translation>Det du har skrevet, er her fortsatt, og programmet prøver igjen.</translation>
    </message>
    <message>
        <source>The last changes are not saved: there is no room left on the disk.</source>
        <translation>De siste endringene er ikke lagret: Disken er full.</translation>
    </message>
    <message>
        <source>Make some room before you close the program.</source>
        <translation>Frigjør plass før du lukker programmet.</translation>
    </message>
    <message>
        <source>The last changes are not saved: the store cannot be written to.</source>
        <translation>De siste endringene er ikke lagret: Datafilen er skrivebeskyttet.</translation>
    </message>
    <message>
        <source>Check that the disk or folder is not write-protected.</source>
        <translation>Se etter om disken eller mappen er skrivebeskyttet.</translation>
    </message>
    <message>
        <source>The last changes are not saved: another program holds the store.</source>
        <translation>De siste endringene er ikke lagret: Et annet program bruker datafilen.</translation>
    </message>
    <message>
        <source>Close the other program.</source>
        <translation>Lukk det andre programmet.</translation>
    </message>
    <message>
        <source>The last changes are not saved: the store is damaged.</source>
        <translation>De siste endringene er ikke lagret: Datafilen er skadet.</translation>
    </message>
    <message>
        <source>Copy what you need, and start again to get the newest backup.</source>
        <translation>Kopier det du trenger, og start på nytt for å få den nyeste sikkerhetskopien.</translation>
    </message>
    <message>
        <source>The last changes are not saved.</source>
        <translation>De siste endringene er ikke lagret.</translation>
    </message>
    <message>
        <source>Do not close the program before this message is gone.</source>
        <translation>Ikke lukk programmet før denne meldingen er borte.</translation>
    </message>
    <message>
        <source>%1 was not found.</source>
        <translation>Fant ikke %1.</translation>
    </message>
    <message>
        <source>%1 is not a file that the program can read.</source>
        <translation>%1 er ikke en fil som programmet kan lese.</translation>
    </message>
    <message>
        <source>%1 could not be written: there is no room left on the disk.</source>
        <translation>%1 kunne ikke skrives: Disken er full.</translation>
    </message>
    <message>
        <source>Your work is saved as before.</source>
        <translation>Arbeidet ditt er lagret som før.</translation>
    </message>
    <message>
        <source>Make some room, or choose another disk.</source>
        <translation>Frigjør plass, eller velg en annen disk.</translation>
    </message>
    <message>
        <source>%1 could not be written.</source>
        <translation>%1 kunne ikke skrives.</translation>
    </message>
    <message>
        <source>Choose another folder, or close the file if it is open elsewhere.</source>
        <translation>Velg en annen mappe, eller lukk filen hvis den er åpen et annet sted.</translation>
    </message>
    <message>
        <source>Something went wrong with %1.</source>
        <translation>Noe gikk galt med %1.</translation>
    </message>
    <message>
        <source>Try again.</source>
        <translation>Prøv igjen.</translation>
    </message>
    <message>
        <source>Today&apos;s backup was not taken: there is no room left on the disk.</source>
        <translation>Dagens sikkerhetskopi ble ikke tatt: Disken er full.</translation>
    </message>
    <message>
        <source>Today&apos;s backup was not taken: the store is damaged.</source>
        <translation>Dagens sikkerhetskopi ble ikke tatt: Datafilen er skadet.</translation>
    </message>
    <message>
        <source>The earlier backups are kept.</source>
        <translation>De tidligere sikkerhetskopiene er tatt vare på.</translation>
    </message>
    <message>
        <source>Export what you need, and tell KS what happened.</source>
        <translation>Eksporter det du trenger, og fortell KS hva som skjedde.</translation>
    </message>
    <message>
        <source>Today&apos;s backup was not taken.</source>
        <translation>Dagens sikkerhetskopi ble ikke tatt.</translation>
    </message>
    <message>
        <source>Check that you may write in the folder of the store.</source>
        <translation>Sjekk at du kan skrive i mappen der datafilen ligger.</translation>
    </message>
    <message>
        <source>%1 was made by a newer version of the program.</source>
        <translation>%1 er laget av en nyere versjon av programmet.</translation>
    </message>
</context>
<context>
    <name>Export</name>
    <message>
        <source>Programme for the participants</source>
        <translation>Program til deltakerne</translation>
    </message>
    <message>
        <source>Run sheet for you</source>
        <translation>Regibok til deg</translation>
    </message>
    <message>
        <source>Exercise sheets</source>
        <translation>Oppgaveark</translation>
    </message>
    <message>
        <source>Group cards</source>
        <translation>Gruppekort</translation>
    </message>
    <message>
        <source>Written in %1.</source>
        <translation>Skrevet på %1.</translation>
    </message>
    <message>
        <source>Your own notes are not in it.</source>
        <translation>Dine egne notater er ikke med.</translation>
    </message>
    <message>
        <source>Holds your own notes: keep it to yourself.</source>
        <translation>Dine egne notater er med: Behold den selv.</translation>
    </message>
    <message>
        <source>Plan B: the whole day on paper</source>
        <translation>Plan B: hele dagen på papir</translation>
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
        <translation>Bare tall: ingen notater er med.</translation>
    </message>
    <message>
        <source>It may become public. No participant is named in it.</source>
        <translation>Den kan bli offentlig. Ingen deltaker er navngitt i den.</translation>
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
        <translation>Finn hva som helst</translation>
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
        <translation>Folkevalgt</translation>
    </message>
    <message>
        <source>Substitute</source>
        <translation>Vara</translation>
    </message>
    <message>
        <source>Control committee</source>
        <translation>Kontrollutvalg</translation>
    </message>
    <message>
        <source>Administration</source>
        <translation>Administrasjon</translation>
    </message>
    <message>
        <source>Union representative</source>
        <translation>Tillitsvalgt</translation>
    </message>
    <message>
        <source>Member of a råd</source>
        <translation>Medlem av råd</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Annen</translation>
    </message>
    <message>
        <source>Councillors</source>
        <translation>Folkevalgte</translation>
    </message>
    <message>
        <source>Substitutes</source>
        <translation>Varamedlemmer</translation>
    </message>
    <message>
        <source>Union representatives</source>
        <translation>Tillitsvalgte</translation>
    </message>
    <message>
        <source>Members of råd</source>
        <translation>Medlemmer av råd</translation>
    </message>
    <message>
        <source>Others</source>
        <translation>Andre</translation>
    </message>
    <message numerus="yes">
        <source>%n table(s) of %1.</source>
        <translation>
            <numerusform>%n bord med %1.</numerusform>
            <numerusform>%n bord med %1 ved hvert.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n table(s) of %1 to %2.</source>
        <translation>
            <numerusform>%n bord med %1 til %2.</numerusform>
            <numerusform>%n bord med %1 til %2 ved hvert.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pair(s) to be kept apart sit together.</source>
        <translation>
            <numerusform>%n par som skal holdes fra hverandre, sitter sammen.</numerusform>
            <numerusform>%n par som skal holdes fra hverandre, sitter sammen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pair(s) have sat together before.</source>
        <translation>
            <numerusform>%n par har sittet sammen før.</numerusform>
            <numerusform>%n par har sittet sammen før.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the list of %n person(s)</source>
        <translation>
            <numerusform>listen med %n person</numerusform>
            <numerusform>listen med %n personer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s)</source>
        <translation>
            <numerusform>%n notat</numerusform>
            <numerusform>%n notater</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing: there was nothing left</source>
        <translation>ingenting, for det var ingenting igjen</translation>
    </message>
    <message>
        <source>Deleted %1, as its date had come: %2.</source>
        <translation>Slettet %1, fordi datoen var kommet: %2.</translation>
    </message>
    <message>
        <source>Deleted %1: %2.</source>
        <translation>Slettet %1: %2.</translation>
    </message>
</context>
<context>
    <name>Issues</name>
    <message>
        <source>an item without a title</source>
        <translation>et punkt uten tittel</translation>
    </message>
    <message>
        <source>“%1” begins %2 min before “%3” is over</source>
        <translation>«%1» begynner %2 min før «%3» er over</translation>
    </message>
    <message>
        <source>“%1” is pinned, %2 min before “%3” is over</source>
        <translation>«%1» er låst %2 min før «%3» er over</translation>
    </message>
    <message>
        <source>%1 min with nothing after “%2”</source>
        <translation>%1 min uten innhold etter «%2»</translation>
    </message>
    <message>
        <source>“%1” begins before what stands above it</source>
        <translation>«%1» begynner før det som står over</translation>
    </message>
    <message>
        <source>“%1” ends before it begins</source>
        <translation>«%1» slutter før det begynner</translation>
    </message>
    <message>
        <source>“%1” is %2 min shorter than it can be</source>
        <translation>«%1» er %2 min kortere enn det kan være</translation>
    </message>
    <message>
        <source>The stages of “%1” take %2 min more than it has</source>
        <translation>Fasene i «%1» tar %2 min mer enn det er satt av</translation>
    </message>
    <message>
        <source>The stages of “%1” take %2 min less than it has</source>
        <translation>Fasene i «%1» tar %2 min mindre enn det er satt av</translation>
    </message>
    <message>
        <source>%1 min without a break</source>
        <translation>%1 min uten pause</translation>
    </message>
    <message>
        <source>%1 leads two groups at the same time</source>
        <translation>%1 leder to grupper samtidig</translation>
    </message>
    <message>
        <source>“%1” touches a case, and something follows at %2</source>
        <translation>«%1» berører en sak, og noe følger kl. %2</translation>
    </message>
    <message>
        <source>“%1” touches a case of the council</source>
        <translation>«%1» berører en sak organet har</translation>
    </message>
    <message>
        <source>“%1” was not understood for certain</source>
        <translation>Det er usikkert om «%1» er forstått</translation>
    </message>
    <message>
        <source>The day was agreed to begin at %1</source>
        <translation>Avtalen var å begynne kl. %1</translation>
    </message>
    <message>
        <source>%1 min too long: it must be over at %2</source>
        <translation>%1 min for lang: Det må være slutt kl. %2</translation>
    </message>
    <message>
        <source>%1 min left until %2</source>
        <translation>%1 min igjen til kl. %2</translation>
    </message>
    <message>
        <source>Begin at %1</source>
        <translation>Begynn kl. %1</translation>
    </message>
    <message>
        <source>Make it %1 min</source>
        <translation>Gjør det til %1 min</translation>
    </message>
    <message>
        <source>Forget its end</source>
        <translation>Glem sluttiden</translation>
    </message>
    <message>
        <source>Put in order</source>
        <translation>Sett i rekkefølge</translation>
    </message>
    <message>
        <source>Fit the stages</source>
        <translation>Tilpass fasene</translation>
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
        <translation>La dagen begynne kl. %1</translation>
    </message>
    <message>
        <source>Take %1 min from longer items</source>
        <translation>Ta %1 min fra lengre punkter</translation>
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
        <translation>må kontrolleres</translation>
    </message>
    <message>
        <source>! must be checked</source>
        <translation>! må kontrolleres</translation>
    </message>
    <message>
        <source>for a råd</source>
        <translation>for råd</translation>
    </message>
    <message>
        <source>withdrawn</source>
        <translation>trukket tilbake</translation>
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
        <translation>Bruk datafilen FILE.</translation>
    </message>
    <message>
        <source>Put example sessions in the store.</source>
        <translation>Legg eksempelsamlinger i datafilen.</translation>
    </message>
    <message>
        <source>Write pictures of all pages to DIR and end.</source>
        <translation>Skriv bilder av alle sidene til DIR og avslutt.</translation>
    </message>
    <message>
        <source>Speak nb, nn or en for this time.</source>
        <translation>Bruk nb, nn eller en denne gangen.</translation>
    </message>
    <message>
        <source>Be dark for this time.</source>
        <translation>Bruk mørke farger denne gangen.</translation>
    </message>
    <message>
        <source>Draw everything larger.</source>
        <translation>Tegn alt større.</translation>
    </message>
    <message>
        <source>Prepare, run and write up the tailored days of KS Folkevalgtprogram.</source>
        <translation>Forbered, gjennomfør og oppsummer folkevalgtdager i KS Folkevalgtprogram.</translation>
    </message>
    <message>
        <source>Size of the window in the pictures.</source>
        <translation>Størrelsen på vinduet i bildene.</translation>
    </message>
    <message>
        <source>Bring in the session that a colleague sent as FILE.</source>
        <translation>Hent inn samlingen som en kollega har sendt som FILE.</translation>
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
        <translation>Private notater</translation>
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
        <translation>Fra en nyere versjon av programmet</translation>
    </message>
    <message>
        <source>Session without a council</source>
        <translation>Samling uten organ</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>Slettet</translation>
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
        <translation>Dato ikke bestemt</translation>
    </message>
    <message>
        <source>today</source>
        <translation>i dag</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation>i morgen</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>i går</translation>
    </message>
    <message numerus="yes">
        <source>in %n day(s)</source>
        <translation>
            <numerusform>om %n dag</numerusform>
            <numerusform>om %n dager</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>for %n dag siden</numerusform>
            <numerusform>for %n dager siden</numerusform>
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
        <translation>Skreddersydd, dag 3 av 4</translation>
    </message>
    <message>
        <source>Tailored, day 4 of 4</source>
        <translation>Skreddersydd, dag 4 av 4</translation>
    </message>
    <message>
        <source>For a råd</source>
        <translation>For råd</translation>
    </message>
    <message>
        <source>Other gathering</source>
        <translation>Annen samling</translation>
    </message>
    <message>
        <source>Basis, day 1 and 2</source>
        <translation>Basisprogram, dag 1 og 2</translation>
    </message>
    <message>
        <source>Tailored, day 3 and 4</source>
        <translation>Skreddersydd, dag 3 og 4</translation>
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
        <translation>Holdt</translation>
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
        <translation>Bydelsutvalg</translation>
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
        <translation>Tekst uten tid</translation>
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
        <translation>Egen sak</translation>
    </message>
    <message>
        <source>Two hours</source>
        <translation>To timer</translation>
    </message>
    <message>
        <source>Three hours</source>
        <translation>Tre timer</translation>
    </message>
    <message>
        <source>Half a day</source>
        <translation>Halv dag</translation>
    </message>
    <message>
        <source>A full day</source>
        <translation>Hel dag</translation>
    </message>
    <message>
        <source>The basis programme, two days</source>
        <translation>Basisprogram over to dager</translation>
    </message>
    <message>
        <source>An evening before a council meeting</source>
        <translation>Kvelden før et møte i organet</translation>
    </message>
    <message>
        <source>before a council meeting</source>
        <translation>før et møte</translation>
    </message>
    <message>
        <source>half a day</source>
        <translation>halv dag</translation>
    </message>
    <message>
        <source>one theme of a full day</source>
        <translation>ett av flere tema på en dag</translation>
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
        <translation>ordstyrer</translation>
    </message>
    <message>
        <source>secretary</source>
        <translation>sekretær</translation>
    </message>
    <message>
        <source>timekeeper</source>
        <translation>tidtaker</translation>
    </message>
    <message>
        <source>small municipalities</source>
        <translation>små kommuner</translation>
    </message>
    <message>
        <source>large municipalities</source>
        <translation>store kommuner</translation>
    </message>
    <message>
        <source>county councils</source>
        <translation>fylkesting</translation>
    </message>
    <message>
        <source>district councils</source>
        <translation>bydelsutvalg</translation>
    </message>
    <message>
        <source>for %1</source>
        <translation>for %1</translation>
    </message>
    <message>
        <source>Holds</source>
        <translation>Holder</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Endret</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Gjort</translation>
    </message>
    <message>
        <source>Dropped</source>
        <translation>Droppet</translation>
    </message>
    <message>
        <source>due %1</source>
        <translation>frist %1</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>fra %1</translation>
    </message>
    <message>
        <source>changed %1</source>
        <translation>endret %1</translation>
    </message>
    <message>
        <source>done %1</source>
        <translation>gjort %1</translation>
    </message>
    <message>
        <source>dropped %1</source>
        <translation>droppet %1</translation>
    </message>
    <message>
        <source>confirmed %1</source>
        <translation>bekreftet %1</translation>
    </message>
    <message>
        <source>Withdrawn: %1</source>
        <translation>Trukket tilbake: %1</translation>
    </message>
    <message>
        <source>Use “%1” instead.</source>
        <translation>Bruk «%1» i stedet.</translation>
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
        <translation>Ikke valgt organ</translation>
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
        <translation>Hvilken av de fire dagene</translation>
    </message>
    <message>
        <source>The programme is written in</source>
        <translation>Programmet skrives på</translation>
    </message>
    <message>
        <source>Choose a council.</source>
        <translation>Velg et organ.</translation>
    </message>
    <message>
        <source>This council uses both forms of Norwegian: ask which one it wants.</source>
        <translation>Dette organet bruker begge målformer: Spør hvilken de ønsker.</translation>
    </message>
    <message>
        <source>An empty day</source>
        <translation>En tom dag</translation>
    </message>
    <message>
        <source>Begin with</source>
        <translation>Begynn med</translation>
    </message>
</context>
<context>
    <name>Parcels</name>
    <message>
        <source>Session for a colleague (%1)</source>
        <translation>Samling til en kollega (%1)</translation>
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
        <translation>%1 er ikke en samling fra dette programmet, eller filen er skadet.</translation>
    </message>
    <message>
        <source>Nothing has been changed.</source>
        <translation>Ingenting er endret.</translation>
    </message>
    <message>
        <source>Ask your colleague to send it once more.</source>
        <translation>Be kollegaen sende den en gang til.</translation>
    </message>
    <message>
        <source>Send to a colleague</source>
        <translation>Send til medveileder</translation>
    </message>
    <message>
        <source>Written to %1. Private notes are not in it.</source>
        <translation>Skrevet til %1. Private notater er ikke med.</translation>
    </message>
    <message>
        <source>Open from a colleague</source>
        <translation>Åpne fra en kollega</translation>
    </message>
    <message>
        <source>There is no session in %1.</source>
        <translation>Det er ingen samling i %1.</translation>
    </message>
    <message>
        <source>%1 is here now, with what your colleague wrote.</source>
        <translation>%1 er her nå, med det kollegaen har skrevet.</translation>
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
        <translation>Lag en samling av det</translation>
    </message>
    <message>
        <source>Paste the programme on the left. On the right is what is understood of it; lines with a mark need a look afterwards. Nothing is left out.</source>
        <translation>Lim inn programmet til venstre. Til høyre ser du hvordan det blir forstått; se over linjer med et merke etterpå. Ingenting blir utelatt.</translation>
    </message>
    <message>
        <source>Programme as text</source>
        <translation>Programmet som tekst</translation>
    </message>
    <message>
        <source>09.00 Welcome, by the mayor …</source>
        <translation>09.00 Velkommen, v/ ordføreren …</translation>
    </message>
    <message>
        <source>What is understood</source>
        <translation>Slik blir det forstått</translation>
    </message>
    <message>
        <source>This is not a programme as text. Open it in its own program, mark the text there and copy it.</source>
        <translation>Dette er ikke et program som tekst. Åpne det i sitt eget program, merk teksten der og kopier den.</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) read</source>
        <translation>
            <numerusform>%n linje lest</numerusform>
            <numerusform>%n linjer lest</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to look at</source>
        <comment>lines</comment>
        <translation>
            <numerusform>%n å se på</numerusform>
            <numerusform>%n å se på</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PlanRows</name>
    <message>
        <source>Continues “%1”</source>
        <translation>Fortsetter «%1»</translation>
    </message>
    <message>
        <source>For %1</source>
        <comment>an audience</comment>
        <translation>For %1</translation>
    </message>
    <message>
        <source>Beside the main programme</source>
        <translation>Ved siden av hovedprogrammet</translation>
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
        <translation>fra</translation>
    </message>
    <message>
        <source>by</source>
        <comment>before a time: senest 08.15</comment>
        <translation>senest</translation>
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
        <translation>Hvorfor nå</translation>
    </message>
    <message>
        <source>Why does the council want this day now?</source>
        <translation>Hvorfor vil organet ha denne dagen nå?</translation>
    </message>
    <message>
        <source>Tensions</source>
        <translation>Spenninger</translation>
    </message>
    <message>
        <source>Are there tensions in the council that we should know of?</source>
        <translation>Er det spenninger i organet vi bør kjenne til?</translation>
    </message>
    <message>
        <source>Themes</source>
        <translation>Temaer</translation>
    </message>
    <message>
        <source>Which themes have the councillors chosen?</source>
        <translation>Hvilke temaer har de folkevalgte valgt?</translation>
    </message>
    <message>
        <source>Cases to keep off</source>
        <translation>Saker å holde seg unna</translation>
    </message>
    <message>
        <source>Which cases are being treated, and are to be kept off?</source>
        <translation>Hvilke saker er til behandling, og skal ikke røres?</translation>
    </message>
    <message>
        <source>Who comes, and how many</source>
        <translation>Hvem som kommer, og hvor mange</translation>
    </message>
    <message>
        <source>Who comes besides the members: substitutes, control committee, administration?</source>
        <translation>Hvem kommer utenom medlemmene: vara, kontrollutvalg, administrasjon?</translation>
    </message>
    <message>
        <source>Open or closed</source>
        <translation>Åpent eller lukket</translation>
    </message>
    <message>
        <source>Is the day open to the public, or streamed?</source>
        <translation>Er dagen åpen for publikum, eller blir den strømmet?</translation>
    </message>
    <message>
        <source>Bokmål or nynorsk</source>
        <translation>Bokmål eller nynorsk</translation>
    </message>
    <message>
        <source>Which language form do they want?</source>
        <translation>Hvilken målform ønsker de?</translation>
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
        <translation>Hvilke kontakter finnes, og hvem kan utstyret?</translation>
    </message>
    <message>
        <source>Wireless net</source>
        <translation>Trådløst nett</translation>
    </message>
    <message>
        <source>Is there a net for guests?</source>
        <translation>Finnes det et gjestenett?</translation>
    </message>
    <message>
        <source>Food and coffee</source>
        <translation>Mat og kaffe</translation>
    </message>
    <message>
        <source>When is the food there, and for how many?</source>
        <translation>Når kommer maten, og til hvor mange?</translation>
    </message>
    <message>
        <source>Travel and stay</source>
        <translation>Reise og opphold</translation>
    </message>
    <message>
        <source>Who books, and who pays?</source>
        <translation>Hvem bestiller, og hvem betaler?</translation>
    </message>
    <message>
        <source>Who opens and closes</source>
        <translation>Hvem som åpner og avslutter</translation>
    </message>
    <message>
        <source>Who welcomes, and how long?</source>
        <translation>Hvem ønsker velkommen, og hvor lenge?</translation>
    </message>
    <message>
        <source>Who writes</source>
        <translation>Hvem som skriver</translation>
    </message>
    <message>
        <source>Who takes notes at the tables and in plenary?</source>
        <translation>Hvem noterer ved bordene og i plenum?</translation>
    </message>
    <message>
        <source>What is left afterwards</source>
        <translation>Hva som blir igjen etterpå</translation>
    </message>
    <message>
        <source>What do they expect to have in hand afterwards?</source>
        <translation>Hva venter de å sitte igjen med?</translation>
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
        <translation>Øk</translation>
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
        <translation>Sett fokus</translation>
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
        <translation>Rull til høyre</translation>
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
        <translation>Forrige side</translation>
    </message>
    <message>
        <source>Next Page</source>
        <translation>Neste side</translation>
    </message>
    <message>
        <source>Triggers the action</source>
        <translation>Utfører handlingen</translation>
    </message>
    <message>
        <source>Increase the value</source>
        <translation>Øk verdien</translation>
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
        <translation>Setter fokus</translation>
    </message>
    <message>
        <source>Toggles the state</source>
        <translation>Slår av eller på</translation>
    </message>
    <message>
        <source>Scrolls to the left</source>
        <translation>Ruller til venstre</translation>
    </message>
    <message>
        <source>Scrolls to the right</source>
        <translation>Ruller til høyre</translation>
    </message>
    <message>
        <source>Scrolls up</source>
        <translation>Ruller opp</translation>
    </message>
    <message>
        <source>Scrolls down</source>
        <translation>Ruller ned</translation>
    </message>
    <message>
        <source>Goes back a page</source>
        <translation>Går en side tilbake</translation>
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
        <translation>Åpne listen med valg</translation>
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
        <translation>Viser hjelp til kommandolinjen.</translation>
    </message>
    <message>
        <source>Displays help including Qt specific options.</source>
        <translation>Viser hjelp, også til valgene i Qt.</translation>
    </message>
    <message>
        <source>Unknown option &apos;%1&apos;.</source>
        <translation>Ukjent valg «%1».</translation>
    </message>
    <message>
        <source>Unknown options: %1.</source>
        <translation>Ukjente valg: %1.</translation>
    </message>
    <message>
        <source>Missing value after &apos;%1&apos;.</source>
        <translation>Det mangler en verdi etter «%1».</translation>
    </message>
    <message>
        <source>Unexpected value after &apos;%1&apos;.</source>
        <translation>Uventet verdi etter «%1».</translation>
    </message>
    <message>
        <source>[options]</source>
        <translation>[valg]</translation>
    </message>
    <message>
        <source>Usage: %1</source>
        <translation>Bruk: %1</translation>
    </message>
    <message>
        <source>Options:</source>
        <translation>Valg:</translation>
    </message>
    <message>
        <source>Arguments:</source>
        <translation>Argumenter:</translation>
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
        <translation>Se i:</translation>
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
        <translation>Mappen over</translation>
    </message>
    <message>
        <source>Go to the parent directory</source>
        <translation>Gå til mappen over</translation>
    </message>
    <message>
        <source>Create New Folder</source>
        <translation>Lag ny mappe</translation>
    </message>
    <message>
        <source>Create a New Folder</source>
        <translation>Lag en ny mappe</translation>
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
        <translation>Detaljer</translation>
    </message>
    <message>
        <source>Change to detail view mode</source>
        <translation>Vis detaljer</translation>
    </message>
    <message>
        <source>Sidebar</source>
        <translation>Sidestolpe</translation>
    </message>
    <message>
        <source>List of places and bookmarks</source>
        <translation>Steder og bokmerker</translation>
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
        <translation>Fil&amp;navn:</translation>
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
        <translation>Åpne</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Åpne</translation>
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
        <translation>&amp;Velg</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>&amp;Gi nytt navn</translation>
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
        <translation>Nylig brukt</translation>
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
        <translation>Snarvei</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Ukjent</translation>
    </message>
    <message>
        <source>%1 already exists.
Do you want to replace it?</source>
        <translation>%1 finnes fra før.
Vil du erstatte den?</translation>
    </message>
    <message>
        <source>%1
Directory not found.
Please verify the correct directory name was given.</source>
        <translation>%1
Fant ikke mappen.
Se etter om navnet er riktig.</translation>
    </message>
    <message>
        <source>%1
File not found.
Please verify the correct file name was given.</source>
        <translation>%1
Fant ikke filen.
Se etter om navnet er riktig.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is write protected.
Do you want to delete it anyway?</source>
        <translation>«%1» er skrivebeskyttet.
Vil du slette den likevel?</translation>
    </message>
    <message>
        <source>Are you sure you want to delete &apos;%1&apos;?</source>
        <translation>Vil du virkelig slette «%1»?</translation>
    </message>
    <message>
        <source>Could not delete directory.</source>
        <translation>Mappen kunne ikke slettes.</translation>
    </message>
</context>
<context>
    <name>QFileSystemModel</name>
    <message>
        <source>Name</source>
        <translation>Navn</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Størrelse</translation>
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
        <translation>Endret</translation>
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
        <translation>&amp;Gjør om igjen</translation>
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
        <translation>Vis detaljer …</translation>
    </message>
    <message>
        <source>Hide Details...</source>
        <translation>Skjul detaljer …</translation>
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
        <translation>Bredde:</translation>
    </message>
    <message>
        <source>Height:</source>
        <translation>Høyde:</translation>
    </message>
    <message>
        <source>Paper source:</source>
        <translation>Papirkilde:</translation>
    </message>
    <message>
        <source>Orientation</source>
        <translation>Retning</translation>
    </message>
    <message>
        <source>Portrait</source>
        <translation>Stående</translation>
    </message>
    <message>
        <source>Landscape</source>
        <translation>Liggende</translation>
    </message>
    <message>
        <source>Reverse landscape</source>
        <translation>Liggende, omvendt</translation>
    </message>
    <message>
        <source>Reverse portrait</source>
        <translation>Stående, omvendt</translation>
    </message>
    <message>
        <source>Margins</source>
        <translation>Marger</translation>
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
        <translation>høyre marg</translation>
    </message>
    <message>
        <source>bottom margin</source>
        <translation>bunnmarg</translation>
    </message>
    <message>
        <source>Page Layout</source>
        <translation>Oppsett</translation>
    </message>
    <message>
        <source>Page order:</source>
        <translation>Rekkefølge:</translation>
    </message>
    <message>
        <source>Pages per sheet:</source>
        <translation>Sider per ark:</translation>
    </message>
    <message>
        <source>Custom</source>
        <translation>Tilpasset</translation>
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
        <translation>Tommer (in)</translation>
    </message>
</context>
<context>
    <name>QPageSize</name>
    <message>
        <source>Custom</source>
        <translation>Tilpasset</translation>
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
        <translation>Åpne</translation>
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
        <translation>Prøv igjen</translation>
    </message>
    <message>
        <source>Ignore</source>
        <translation>Overse</translation>
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
        <translation>&amp;Valg &gt;&gt;</translation>
    </message>
    <message>
        <source>&amp;Options &lt;&lt;</source>
        <translation>&amp;Valg &lt;&lt;</translation>
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
        <translation>Oddetallssider</translation>
    </message>
    <message>
        <source>Even Pages</source>
        <translation>Partallssider</translation>
    </message>
    <message>
        <source>%1 is a directory.
Please choose a different file name.</source>
        <translation>%1 er en mappe.
Velg et annet filnavn.</translation>
    </message>
    <message>
        <source>File %1 is not writable.
Please choose a different file name.</source>
        <translation>Filen %1 er skrivebeskyttet.
Velg et annet filnavn.</translation>
    </message>
    <message>
        <source>%1 already exists.
Do you want to overwrite it?</source>
        <translation>%1 finnes fra før.
Vil du skrive over den?</translation>
    </message>
    <message>
        <source>Invalid Pages Definition</source>
        <translation>Ugyldige sider</translation>
    </message>
    <message>
        <source>%1 does not follow the correct syntax. Please use &apos;,&apos; to separate ranges and pages, &apos;-&apos; to define ranges and make sure ranges do not intersect with each other.</source>
        <translation>%1 kan ikke leses. Skill sider med «,» og bruk «-» mellom første og siste side i et område. Områdene kan ikke overlappe.</translation>
    </message>
    <message>
        <source>Left to Right, Top to Bottom</source>
        <translation>Fra venstre til høyre, ovenfra og ned</translation>
    </message>
    <message>
        <source>Left to Right, Bottom to Top</source>
        <translation>Fra venstre til høyre, nedenfra og opp</translation>
    </message>
    <message>
        <source>Right to Left, Bottom to Top</source>
        <translation>Fra høyre til venstre, nedenfra og opp</translation>
    </message>
    <message>
        <source>Right to Left, Top to Bottom</source>
        <translation>Fra høyre til venstre, ovenfra og ned</translation>
    </message>
    <message>
        <source>Bottom to Top, Left to Right</source>
        <translation>Nedenfra og opp, fra venstre til høyre</translation>
    </message>
    <message>
        <source>Bottom to Top, Right to Left</source>
        <translation>Nedenfra og opp, fra høyre til venstre</translation>
    </message>
    <message>
        <source>Top to Bottom, Left to Right</source>
        <translation>Ovenfra og ned, fra venstre til høyre</translation>
    </message>
    <message>
        <source>Top to Bottom, Right to Left</source>
        <translation>Ovenfra og ned, fra høyre til venstre</translation>
    </message>
</context>
<context>
    <name>QPrintPropertiesDialog</name>
    <message>
        <source>Printer Properties</source>
        <translation>Egenskaper for skriveren</translation>
    </message>
    <message>
        <source>Job Options</source>
        <translation>Valg for utskriften</translation>
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
        <translation>Eksemplarer</translation>
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
        <translation>Sider fra</translation>
    </message>
    <message>
        <source>to</source>
        <translation>til</translation>
    </message>
    <message>
        <source>Current Page</source>
        <translation>Denne siden</translation>
    </message>
    <message>
        <source>Selection</source>
        <translation>Det som er merket</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Sider</translation>
    </message>
    <message>
        <source>Page Set:</source>
        <translation>Hvilke sider:</translation>
    </message>
    <message>
        <source>Output Settings</source>
        <translation>Utskrift</translation>
    </message>
    <message>
        <source>Copies:</source>
        <translation>Eksemplarer:</translation>
    </message>
    <message>
        <source>Collate</source>
        <translation>Sorter</translation>
    </message>
    <message>
        <source>Reverse</source>
        <translation>Bakfra</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>Valg</translation>
    </message>
    <message>
        <source>Color Mode</source>
        <translation>Farger</translation>
    </message>
    <message>
        <source>Color</source>
        <translation>Farger</translation>
    </message>
    <message>
        <source>Grayscale</source>
        <translation>Gråtoner</translation>
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
        <translation>Vend langs langsiden</translation>
    </message>
    <message>
        <source>Short side binding</source>
        <translation>Vend langs kortsiden</translation>
    </message>
    <message>
        <source>Specify pages or ranges separated by commas. Ranges are specified by two numbers separated by a hyphen. E.g: 3,5-7,9 prints pages 3, 5, 6, 7 and 9.</source>
        <translation>Skriv sider eller områder med komma mellom. Et område er to tall med bindestrek mellom: 3,5-7,9 skriver ut side 3, 5, 6, 7 og 9.</translation>
    </message>
</context>
<context>
    <name>QPrintWidget</name>
    <message>
        <source>Printer</source>
        <translation>Skriver</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>&amp;Navn:</translation>
    </message>
    <message>
        <source>P&amp;roperties</source>
        <translation>&amp;Egenskaper</translation>
    </message>
    <message>
        <source>Location:</source>
        <translation>Sted:</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Forhåndsvis</translation>
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
        <translation>Øverst</translation>
    </message>
    <message>
        <source>Right edge</source>
        <translation>Høyre kant</translation>
    </message>
    <message>
        <source>Bottom</source>
        <translation>Nederst</translation>
    </message>
    <message>
        <source>Page left</source>
        <translation>En side til venstre</translation>
    </message>
    <message>
        <source>Page up</source>
        <translation>En side opp</translation>
    </message>
    <message>
        <source>Page right</source>
        <translation>En side til høyre</translation>
    </message>
    <message>
        <source>Page down</source>
        <translation>En side ned</translation>
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
        <translation>Rull til høyre</translation>
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
        <translation>Pil høyre</translation>
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
        <translation>Rull til høyre</translation>
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
        <translation>&amp;Gjør om igjen</translation>
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
        <translation>Kopier &amp;lenkeadressen</translation>
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
        <translation>Formøtet er holdt</translation>
    </message>
    <message>
        <source>No premeeting yet</source>
        <translation>Mangler formøte</translation>
    </message>
    <message>
        <source>The programme has not been sent</source>
        <translation>Programmet er ikke sendt</translation>
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
        <translation>Sted mangler</translation>
    </message>
    <message>
        <source>The place is set</source>
        <translation>Stedet er bestemt</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) are coming</source>
        <translation>
            <numerusform>%n person kommer</numerusform>
            <numerusform>%n personer kommer</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody is counted yet</source>
        <translation>Antall deltakere mangler</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Avlyst</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>Holdt</translation>
    </message>
    <message>
        <source>Not marked as held</source>
        <translation>Ikke merket som holdt</translation>
    </message>
    <message>
        <source>Without a date</source>
        <translation>Uten dato</translation>
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
        <translation>Til deg som leder: vises ikke i rommet</translation>
    </message>
    <message>
        <source>Aim</source>
        <translation>Mål</translation>
    </message>
    <message>
        <source>! must be checked</source>
        <translation>! må kontrolleres</translation>
    </message>
    <message>
        <source>! Must be checked</source>
        <translation>! Må kontrolleres</translation>
    </message>
    <message>
        <source>This has not been read in its source. Check it before anyone relies on it.</source>
        <translation>Dette er ikke lest i kilden. Kontroller det før noen bygger på det.</translation>
    </message>
    <message>
        <source>Stages</source>
        <translation>Faser</translation>
    </message>
    <message numerus="yes">
        <source>Source</source>
        <translation>
            <numerusform>Kilde</numerusform>
            <numerusform>Kilder</numerusform>
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
        <translation>Ferdige programmer</translation>
    </message>
    <message>
        <source>Put into the programme</source>
        <translation>Legg inn i programmet</translation>
    </message>
    <message>
        <source>For a råd to use by itself</source>
        <translation>For råd, uten prosessveileder</translation>
    </message>
    <message>
        <source>Further reading, which needs a net</source>
        <translation>Lenker – trenger nett</translation>
    </message>
    <message>
        <source>Why now</source>
        <translation>Hvorfor nå</translation>
    </message>
    <message>
        <source>About the theme</source>
        <translation>Om temaet</translation>
    </message>
    <message>
        <source>In each group</source>
        <translation>I hver gruppe</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>For hvem</translation>
    </message>
</context>
<context>
    <name>Reasons</name>
    <message>
        <source>Opens the day, and says what it is and is not.</source>
        <translation>Åpner dagen, og sier hva den er og ikke er.</translation>
    </message>
    <message>
        <source>Wish no. %1: %2.</source>
        <translation>Ønske nr. %1: %2.</translation>
    </message>
    <message>
        <source>There was time left, and %1 fits this day.</source>
        <translation>Det var tid igjen, og %1 passer til denne dagen.</translation>
    </message>
    <message>
        <source>A short start before the work with %1.</source>
        <translation>En kort start før arbeidet med %1.</translation>
    </message>
    <message>
        <source>The library has nothing that fits for %1: a plain pattern stands here.</source>
        <translation>Biblioteket har ikke noe som passer for %1: Her står et enkelt mønster.</translation>
    </message>
    <message>
        <source>Minutes that no material takes.</source>
        <translation>Minutter som ikke går til materiell.</translation>
    </message>
    <message numerus="yes">
        <source>A break after %n minute(s).</source>
        <translation>
            <numerusform>En pause etter %n minutt.</numerusform>
            <numerusform>En pause etter %n minutter.</numerusform>
        </translation>
    </message>
    <message>
        <source>A break.</source>
        <translation>En pause.</translation>
    </message>
    <message>
        <source>The day goes over midday.</source>
        <translation>Dagen går over lunsjtid.</translation>
    </message>
    <message>
        <source>Lunch at the time you agreed on.</source>
        <translation>Lunsj til den tiden dere ble enige om.</translation>
    </message>
    <message>
        <source>There is time to agree on how to work together.</source>
        <translation>Det er tid til å bli enige om hvordan vi arbeider sammen.</translation>
    </message>
    <message>
        <source>Takes up what is to be followed up.</source>
        <translation>Tar opp det som skal følges opp.</translation>
    </message>
    <message>
        <source>A day of this length is worth an evaluation.</source>
        <translation>En så lang dag er verdt en evaluering.</translation>
    </message>
    <message>
        <source>Closes the day.</source>
        <translation>Avslutter dagen.</translation>
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
            <numerusform>Kortet inn %n minutt.</numerusform>
            <numerusform>Kortet inn %n minutter.</numerusform>
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
        <translation>Sammendrag</translation>
    </message>
    <message>
        <source>Goal</source>
        <translation>Mål</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Minutter</translation>
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
        <translation>Åpenhet</translation>
    </message>
    <message>
        <source>Stages</source>
        <translation>Faser</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Tekst</translation>
    </message>
    <message>
        <source>Advice for the one who leads</source>
        <translation>Råd til deg som leder</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Kilder</translation>
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
        <translation>må kontrolleres</translation>
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
        <translation>Dette har du gjort til ditt eget i programmet. Ditt blir stående.</translation>
    </message>
    <message>
        <source>Only small things that the programme does not show.</source>
        <translation>Bare småting som ikke vises i programmet.</translation>
    </message>
    <message>
        <source>The law was changed from %1: %2</source>
        <translation>Lovendring fra %1: %2</translation>
    </message>
    <message>
        <source>New edition</source>
        <translation>Ny utgave</translation>
    </message>
    <message>
        <source>New edition of “%1”</source>
        <translation>Ny utgave av «%1»</translation>
    </message>
    <message>
        <source>Times, leaders and notes of the item stay as they are.</source>
        <translation>Klokkeslett, ledere og notater på punktet blir som de er.</translation>
    </message>
    <message>
        <source>Keep mine</source>
        <translation>Behold min</translation>
    </message>
    <message>
        <source>This edition is not offered for this item again</source>
        <translation>Denne utgaven blir ikke tilbudt for dette punktet igjen</translation>
    </message>
    <message>
        <source>Take it in</source>
        <translation>Ta inn</translation>
    </message>
    <message>
        <source>Keep the edition that it has</source>
        <translation>Behold utgaven som er der</translation>
    </message>
    <message>
        <source>Take in the new edition</source>
        <translation>Ta inn den nye utgaven</translation>
    </message>
    <message>
        <source>Replace the withdrawn material</source>
        <translation>Bytt ut det som er trukket tilbake</translation>
    </message>
    <message>
        <source>“%1” is withdrawn: %2</source>
        <translation>«%1» er trukket tilbake: %2</translation>
    </message>
    <message>
        <source>Use “%1”</source>
        <translation>Bruk «%1»</translation>
    </message>
    <message>
        <source>The law was changed: new edition of “%1”</source>
        <translation>Lovendring: ny utgave av «%1»</translation>
    </message>
    <message>
        <source>See what is new</source>
        <translation>Se hva som er nytt</translation>
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
        <translation>Minutter</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>OK</translation>
    </message>
    <message>
        <source>%1 minutes</source>
        <translation>%1 minutter</translation>
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
        <translation>Hva</translation>
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
        <translation>kjøreregel</translation>
    </message>
    <message>
        <source>follow-up</source>
        <translation>oppfølging</translation>
    </message>
    <message>
        <source>open question</source>
        <translation>åpent spørsmål</translation>
    </message>
    <message>
        <source>Agreements only</source>
        <translation>Bare avtaler</translation>
    </message>
    <message>
        <source>Main points</source>
        <translation>Hovedpunkter</translation>
    </message>
    <message>
        <source>Full summary</source>
        <translation>Full oppsummering</translation>
    </message>
    <message>
        <source>Agreements, ground rules and follow-ups are kept, and nothing else.</source>
        <translation>Avtaler, kjøreregler og oppfølging blir tatt vare på, og ingenting annet.</translation>
    </message>
    <message>
        <source>Ideas and open questions are kept too, in keywords and without names.</source>
        <translation>Ideer og åpne spørsmål blir også tatt vare på, i stikkord og uten navn.</translation>
    </message>
    <message>
        <source>Pictures of what the groups wrote are kept too.</source>
        <translation>Bilder av det gruppene skrev, blir også tatt vare på.</translation>
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
        <translation>Fortsett</translation>
    </message>
    <message>
        <source>More time</source>
        <translation>Mer tid</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Hopp over</translation>
    </message>
    <message>
        <source>Once more</source>
        <translation>En gang til</translation>
    </message>
    <message>
        <source>Began earlier</source>
        <translation>Startet tidligere</translation>
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
        <translation>Nivå for notater</translation>
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
        <translation>%1 min foran</translation>
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
        <translation>Dagen slutter fortsatt %1 min for sent.</translation>
    </message>
    <message>
        <source>%1 still begins %2 min too late.</source>
        <translation>%1 begynner fortsatt %2 min for sent.</translation>
    </message>
    <message>
        <source>%1 from %2 to %3 min</source>
        <translation>%1 fra %2 til %3 min</translation>
    </message>
</context>
<context>
    <name>SessionRow</name>
    <message>
        <source>Session without a council</source>
        <translation>Samling uten organ</translation>
    </message>
    <message>
        <source>Not decided</source>
        <translation>Ikke bestemt</translation>
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
        <translation>Den nyeste brukbare sikkerhetskopien er fra %1 kl. %2. Den skadede filen blir tatt vare på ved siden av.</translation>
    </message>
    <message>
        <source>Go on with the backup</source>
        <translation>Fortsett med sikkerhetskopien</translation>
    </message>
</context>
<context>
    <name>SyncText</name>
    <message>
        <source>Everything is saved on this machine.</source>
        <translation>Alt er lagret på denne maskinen.</translation>
    </message>
    <message>
        <source>%1 cannot be reached.</source>
        <translation>Får ikke kontakt med %1.</translation>
    </message>
    <message>
        <source>It is sent once there is a net.</source>
        <translation>Det sendes når det er nett.</translation>
    </message>
    <message>
        <source>%1 does not accept the user name and the password.</source>
        <translation>%1 godtar ikke brukernavnet og passordet.</translation>
    </message>
    <message>
        <source>Write the password once more; the wrong one is not tried again.</source>
        <translation>Skriv passordet på nytt; det gale prøves ikke igjen.</translation>
    </message>
    <message>
        <source>The account is locked for a while, after too many wrong passwords.</source>
        <translation>Kontoen er låst en stund etter for mange gale passord.</translation>
    </message>
    <message>
        <source>Try again in a few minutes.</source>
        <translation>Prøv igjen om noen minutter.</translation>
    </message>
    <message>
        <source>The connection to %1 is not safe, so nothing was sent.</source>
        <translation>Forbindelsen til %1 er ikke trygg, så ingenting ble sendt.</translation>
    </message>
    <message>
        <source>Check that the address is right and begins with https.</source>
        <translation>Sjekk at adressen er riktig og begynner med https.</translation>
    </message>
    <message>
        <source>%1 answers, but not as a sync server does.</source>
        <translation>%1 svarer, men ikke slik en synkserver gjør.</translation>
    </message>
    <message>
        <source>Check the address. In a hotel, log in to its net first.</source>
        <translation>Sjekk adressen. På hotell: logg inn på nettet der først.</translation>
    </message>
    <message>
        <source>There is no %1 on the server.</source>
        <translation>%1 finnes ikke på serveren.</translation>
    </message>
    <message>
        <source>Ask your coordinator for the right name.</source>
        <translation>Spør koordinatoren din om riktig navn.</translation>
    </message>
    <message>
        <source>You have no access to %1 on the server.</source>
        <translation>Du har ikke tilgang til %1 på serveren.</translation>
    </message>
    <message>
        <source>Ask your coordinator for access.</source>
        <translation>Be koordinatoren din om tilgang.</translation>
    </message>
    <message>
        <source>There is no room left, on this disk or on the server.</source>
        <translation>Det er ikke mer plass, på denne disken eller på serveren.</translation>
    </message>
    <message>
        <source>Make some room on the disk; if there is enough, tell KS.</source>
        <translation>Rydd plass på disken; er det nok der, så si fra til KS.</translation>
    </message>
    <message>
        <source>Sync was stopped.</source>
        <translation>Synkingen ble stoppet.</translation>
    </message>
    <message>
        <source>Sync did not come to an end.</source>
        <translation>Synkingen ble ikke ferdig.</translation>
    </message>
    <message>
        <source>Try again.</source>
        <translation>Prøv igjen.</translation>
    </message>
    <message numerus="yes">
        <source>%n plan(s)</source>
        <translation>
            <numerusform>%n plan</numerusform>
            <numerusform>%n planer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n set(s) of notes</source>
        <translation>
            <numerusform>%n notat</numerusform>
            <numerusform>%n notater</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) held</source>
        <translation>
            <numerusform>%n gjennomføring</numerusform>
            <numerusform>%n gjennomføringer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n council(s)</source>
        <translation>
            <numerusform>%n organ</numerusform>
            <numerusform>%n organer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other(s)</source>
        <translation>
            <numerusform>%n annen</numerusform>
            <numerusform>%n andre</numerusform>
        </translation>
    </message>
    <message>
        <source>No net now, everything is saved here.</source>
        <translation>Ingen nett nå, alt er lagret her.</translation>
    </message>
    <message>
        <source>The password was not accepted. Everything is saved here.</source>
        <translation>Passordet ble ikke godtatt. Alt er lagret her.</translation>
    </message>
    <message>
        <source>The account is locked for a while. Everything is saved here.</source>
        <translation>Kontoen er låst en stund. Alt er lagret her.</translation>
    </message>
    <message>
        <source>The connection is not safe, so nothing is sent. Everything is saved here.</source>
        <translation>Forbindelsen er ikke trygg, så ingenting sendes. Alt er lagret her.</translation>
    </message>
    <message>
        <source>You have no access to a part of it. Everything is saved here.</source>
        <translation>Du har ikke tilgang til en del av det. Alt er lagret her.</translation>
    </message>
    <message>
        <source>The disk is full.</source>
        <translation>Disken er full.</translation>
    </message>
    <message>
        <source>Something went wrong. Everything is saved here.</source>
        <translation>Noe gikk galt. Alt er lagret her.</translation>
    </message>
    <message numerus="yes">
        <source>%n text(s) for you to choose.</source>
        <translation>
            <numerusform>%n tekst venter på ditt valg.</numerusform>
            <numerusform>%n tekster venter på ditt valg.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not connected to KS. Everything is saved here.</source>
        <translation>Ikke koblet til KS. Alt er lagret her.</translation>
    </message>
    <message>
        <source>Type the password to sync. Everything is saved here.</source>
        <translation>Skriv passordet for å synke. Alt er lagret her.</translation>
    </message>
    <message>
        <source>Fetching files: %1.</source>
        <translation>Henter filer: %1.</translation>
    </message>
    <message>
        <source>Looking for news at KS.</source>
        <translation>Ser etter nytt hos KS.</translation>
    </message>
    <message>
        <source>They are sent now.</source>
        <translation>Det sendes nå.</translation>
    </message>
    <message>
        <source>Not synced yet. Everything is saved here.</source>
        <translation>Ikke synket ennå. Alt er lagret her.</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) wait(s): %1.</source>
        <translation>
            <numerusform>%n ting venter: %1.</numerusform>
            <numerusform>%n ting venter: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Last synced %1.</source>
        <translation>Sist synket %1.</translation>
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
            <numerusform>%n artikler</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n film(s)</source>
        <translation>
            <numerusform>%n film</numerusform>
            <numerusform>%n filmer</numerusform>
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
        <translation>Ikke koblet til lenger. Alt er fortsatt på denne maskinen.</translation>
    </message>
    <message>
        <source>Account at KS</source>
        <translation>Konto hos KS</translation>
    </message>
    <message>
        <source>No account is needed to work. With one, plans, materials and your notes are kept together with KS.</source>
        <translation>Du trenger ingen konto for å arbeide. Med en konto holdes planer, materiell og notatene dine like hos KS.</translation>
    </message>
    <message>
        <source>Server address</source>
        <translation>Serveradresse</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Brukernavn</translation>
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
        <translation>slik koordinatoren kaller den</translation>
    </message>
    <message>
        <source>The password is never kept in the program&apos;s own file.</source>
        <translation>Passordet lagres aldri i programmets egen fil.</translation>
    </message>
    <message>
        <source>Remember it in this computer&apos;s keychain</source>
        <translation>Husk passordet i maskinens nøkkelring</translation>
    </message>
    <message>
        <source>I type it each time the program starts</source>
        <translation>Jeg skriver det hver gang programmet starter</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>Koble til</translation>
    </message>
    <message>
        <source>Disconnect</source>
        <translation>Koble fra</translation>
    </message>
    <message>
        <source>Write the server&apos;s address first; it begins with https.</source>
        <translation>Skriv serveradressen først; den begynner med https.</translation>
    </message>
    <message>
        <source>Type the password, and press Connect.</source>
        <translation>Skriv passordet, og trykk Koble til.</translation>
    </message>
    <message>
        <source>region %1</source>
        <translation>region %1</translation>
    </message>
    <message>
        <source>Connecting to %1.</source>
        <translation>Kobler til %1.</translation>
    </message>
    <message>
        <source>Connected to %1.</source>
        <translation>Koblet til %1.</translation>
    </message>
    <message>
        <source>This computer has no keychain that can be used, so type the password next time too.</source>
        <translation>Maskinen har ingen nøkkelring som kan brukes, så skriv passordet neste gang også.</translation>
    </message>
    <message>
        <source>The keychain of this computer does not answer.</source>
        <translation>Nøkkelringen på maskinen svarer ikke.</translation>
    </message>
</context>
<context>
    <name>fvd::AgreementsPart</name>
    <message>
        <source>Ground rules</source>
        <translation>Kjøreregler</translation>
    </message>
    <message>
        <source>Add a ground rule</source>
        <translation>Legg til en kjøreregel</translation>
    </message>
    <message>
        <source>Follow-ups</source>
        <translation>Oppfølgingspunkter</translation>
    </message>
    <message>
        <source>Add a follow-up</source>
        <translation>Legg til et oppfølgingspunkt</translation>
    </message>
</context>
<context>
    <name>fvd::AheadCard</name>
    <message>
        <source>Ahead · planned, and forecast</source>
        <translation>Videre · plan og prognose</translation>
    </message>
</context>
<context>
    <name>fvd::CatchUpCard</name>
    <message>
        <source>Do this</source>
        <translation>Gjør dette</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Ikke nå</translation>
    </message>
    <message>
        <source>Say it again when the day is five minutes later still</source>
        <translation>Si fra igjen når dagen er fem minutter til på etterskudd</translation>
    </message>
    <message>
        <source>Choose one to see the new times. Nothing is changed before you say so.</source>
        <translation>Velg en for å se de nye tidene. Ingenting endres før du sier fra.</translation>
    </message>
    <message>
        <source>%1 min too late. Catch up?</source>
        <translation>%1 min for sent. Hente inn?</translation>
    </message>
    <message>
        <source>Catch up: %1</source>
        <translation>Hent inn: %1</translation>
    </message>
    <message>
        <source>&quot;The day&quot; shows the new times.</source>
        <translation>«Dagen» viser de nye tidene.</translation>
    </message>
    <message>
        <source>The day ends at %1</source>
        <translation>Dagen slutter kl. %1</translation>
    </message>
</context>
<context>
    <name>fvd::ChoicePart</name>
    <message>
        <source>What the summary tells</source>
        <translation>Hva oppsummeringen forteller</translation>
    </message>
    <message>
        <source>What was agreed and the main points are always in it, without names. The council may publish it. The report to KS has figures only.</source>
        <translation>Det dere ble enige om og hovedpunktene er alltid med, uten navn. Organet kan offentliggjøre den. Rapporten til KS har bare tall.</translation>
    </message>
    <message>
        <source>How many came</source>
        <translation>Hvor mange som kom</translation>
    </message>
    <message>
        <source>The numbers of the tables</source>
        <translation>Numrene på bordene</translation>
    </message>
    <message>
        <source>The evaluation in figures</source>
        <translation>Evalueringen i tall</translation>
    </message>
    <message>
        <source>Answers in words too</source>
        <translation>Svar i ord også</translation>
    </message>
    <message>
        <source>Planned times against what they became</source>
        <translation>Planlagte tider mot slik det ble</translation>
    </message>
</context>
<context>
    <name>fvd::ContinuesSection</name>
    <message>
        <source>Continue an item</source>
        <translation>Fortsett et programpunkt</translation>
    </message>
    <message>
        <source>No other item</source>
        <translation>Ikke noe annet punkt</translation>
    </message>
    <message>
        <source>Continues</source>
        <translation>Fortsetter</translation>
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
        <translation>De fire dagene</translation>
    </message>
    <message>
        <source>Search councils</source>
        <translation>Søk i organer</translation>
    </message>
    <message>
        <source>Kind of council</source>
        <translation>Type organ</translation>
    </message>
    <message>
        <source>Councils</source>
        <translation>Organer</translation>
    </message>
    <message>
        <source>No council has these words in its name.</source>
        <translation>Ingen organer har disse ordene i navnet.</translation>
    </message>
    <message>
        <source>All kinds</source>
        <translation>Alle typer</translation>
    </message>
    <message numerus="yes">
        <source>%n used</source>
        <comment>days</comment>
        <translation>
            <numerusform>%n brukt</numerusform>
            <numerusform>%n brukt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n planned</source>
        <comment>days</comment>
        <translation>
            <numerusform>%n planlagt</numerusform>
            <numerusform>%n planlagt</numerusform>
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
        <translation>Samlinger</translation>
    </message>
    <message>
        <source>Themes and cases so far</source>
        <translation>Temaer og case så langt</translation>
    </message>
    <message>
        <source>Who has led</source>
        <translation>Hvem som har ledet</translation>
    </message>
    <message>
        <source>Ground rules they agreed on</source>
        <translation>Kjøreregler de er enige om</translation>
    </message>
    <message>
        <source>Still to be followed up</source>
        <translation>Gjenstår å følge opp</translation>
    </message>
    <message numerus="yes">
        <source>%n seat(s)</source>
        <translation>
            <numerusform>%n medlem</numerusform>
            <numerusform>%n medlemmer</numerusform>
        </translation>
    </message>
    <message>
        <source>neutral between the forms of Norwegian</source>
        <translation>nøytral mellom målformene</translation>
    </message>
    <message>
        <source>The four days of %1–%2</source>
        <translation>De fire dagene i perioden %1–%2</translation>
    </message>
    <message>
        <source>Nothing yet.</source>
        <translation>Ingenting ennå.</translation>
    </message>
    <message>
        <source>None yet.</source>
        <translation>Ingen ennå.</translation>
    </message>
    <message>
        <source>Nothing is open.</source>
        <translation>Ingenting gjenstår.</translation>
    </message>
    <message>
        <source>Nobody yet.</source>
        <translation>Ingen ennå.</translation>
    </message>
    <message>
        <source>No sessions in this term yet.</source>
        <translation>Ingen samlinger i denne perioden ennå.</translation>
    </message>
    <message>
        <source>Not decided</source>
        <translation>Ikke bestemt</translation>
    </message>
</context>
<context>
    <name>fvd::CouncilsPage</name>
    <message>
        <source>Councils</source>
        <translation>Organer</translation>
    </message>
</context>
<context>
    <name>fvd::CountsPart</name>
    <message>
        <source>Who comes</source>
        <translation>Hvem som kommer</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Medlemmer</translation>
    </message>
    <message>
        <source>Substitutes</source>
        <translation>Vara</translation>
    </message>
    <message>
        <source>Control committee</source>
        <translation>Kontrollutvalg</translation>
    </message>
    <message>
        <source>Administration</source>
        <translation>Administrasjon</translation>
    </message>
    <message>
        <source>Union representatives</source>
        <translation>Tillitsvalgte</translation>
    </message>
    <message>
        <source>Members of råd</source>
        <translation>Fra råd</translation>
    </message>
    <message>
        <source>Others</source>
        <translation>Andre</translation>
    </message>
    <message numerus="yes">
        <source>%n in all</source>
        <translation>
            <numerusform>%n til sammen</numerusform>
            <numerusform>%n til sammen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fvd::DateField</name>
    <message>
        <source>Choose in a calendar</source>
        <translation>Velg i en kalender</translation>
    </message>
    <message>
        <source>Choose in a calendar (Alt+Down)</source>
        <translation>Velg i en kalender (Alt+pil ned)</translation>
    </message>
    <message>
        <source>day.month.year</source>
        <translation>dag.måned.år</translation>
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
        <translation>Legg til en dag</translation>
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
        <translation>Biblioteket har ikke noe annet utkast for disse ønskene og denne tiden.</translation>
    </message>
    <message>
        <source>Draft of the day</source>
        <translation>Utkast til dagen</translation>
    </message>
    <message>
        <source>A draft of the day is made. It is yours to change; Ctrl+Z takes it back.</source>
        <translation>Utkastet til dagen er klart. Endre det som du vil; Ctrl+Z angrer.</translation>
    </message>
    <message>
        <source>Another draft</source>
        <translation>Lag et annet utkast</translation>
    </message>
</context>
<context>
    <name>fvd::DayDrawing</name>
    <message>
        <source>The day drawn to scale</source>
        <translation>Dagen tegnet i målestokk</translation>
    </message>
    <message>
        <source>Shows the same items as the table. Drag an item to move it, its lower edge to make it longer or shorter.</source>
        <translation>Viser de samme punktene som tabellen. Dra et punkt for å flytte det, og i underkanten for å gjøre det lengre eller kortere.</translation>
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
        <translation>Gi dagen nytt navn</translation>
    </message>
    <message>
        <source>Change venue</source>
        <translation>Endre møtested</translation>
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
        <translation>Navn på dagen</translation>
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
        <translation>Begynner</translation>
    </message>
    <message>
        <source>Must be over</source>
        <translation>Må være slutt</translation>
    </message>
    <message>
        <source>Venue</source>
        <translation>Lokale</translation>
    </message>
    <message>
        <source>Remark to the whole day</source>
        <translation>Merknad til hele dagen</translation>
    </message>
    <message>
        <source>Breaks come along the way …</source>
        <translation>Pauser tas underveis …</translation>
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
            <numerusform>%n programpunkt. Velg det for å endre det.</numerusform>
            <numerusform>%n programpunkter. Velg ett for å endre det.</numerusform>
        </translation>
    </message>
    <message>
        <source>not set</source>
        <translation>ikke satt</translation>
    </message>
    <message>
        <source>open end</source>
        <translation>åpen slutt</translation>
    </message>
</context>
<context>
    <name>fvd::DayPanels</name>
    <message>
        <source>Notes</source>
        <translation>Notater</translation>
    </message>
    <message>
        <source>The day</source>
        <translation>Dagen</translation>
    </message>
    <message>
        <source>Only for me</source>
        <translation>Bare for meg</translation>
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
        <translation>Sted</translation>
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
        <translation>nå</translation>
    </message>
    <message>
        <source>done</source>
        <translation>ferdig</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>hoppet over</translation>
    </message>
    <message>
        <source>dropped</source>
        <translation>droppet</translation>
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
        <translation>Dagen: plan og det som skjedde</translation>
    </message>
    <message>
        <source>Start this now</source>
        <translation>Start dette nå</translation>
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
        <translation>Skrevet av to</translation>
    </message>
    <message>
        <source>Which text is to stand?</source>
        <translation>Hvilken tekst skal stå?</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Ikke nå</translation>
    </message>
    <message>
        <source>Keep &amp;both</source>
        <translation>&amp;Behold begge</translation>
    </message>
    <message>
        <source>Two people wrote this at the same time. Text %1 of %2.</source>
        <translation>To har skrevet dette samtidig. Tekst %1 av %2.</translation>
    </message>
    <message>
        <source>One of them</source>
        <translation>Den ene</translation>
    </message>
    <message>
        <source>The other one</source>
        <translation>Den andre</translation>
    </message>
    <message>
        <source>Keep &amp;mine</source>
        <translation>Behold &amp;min</translation>
    </message>
    <message>
        <source>Keep the &amp;left one</source>
        <translation>Behold den til &amp;venstre</translation>
    </message>
    <message>
        <source>Keep the text of %1</source>
        <translation>Behold teksten til %1</translation>
    </message>
    <message>
        <source>Keep &amp;theirs</source>
        <translation>Behold &amp;deres</translation>
    </message>
    <message>
        <source>Keep the &amp;right one</source>
        <translation>Behold den til &amp;høyre</translation>
    </message>
    <message>
        <source>Choose between two texts</source>
        <translation>Velg mellom to tekster</translation>
    </message>
</context>
<context>
    <name>fvd::DifferencesLine</name>
    <message>
        <source>Choose …</source>
        <translation>Velg …</translation>
    </message>
    <message numerus="yes">
        <source>%n text(s) were written by two people.</source>
        <translation>
            <numerusform>%n tekst er skrevet av to.</numerusform>
            <numerusform>%n tekster er skrevet av to.</numerusform>
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
        <translation>Fyll tiden med åpning, de ønskede temaene, pauser og avslutning</translation>
    </message>
    <message>
        <source>Day to draft</source>
        <translation>Dagen utkastet er for</translation>
    </message>
    <message>
        <source>six hours</source>
        <translation>seks timer</translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n person</numerusform>
            <numerusform>%n personer</numerusform>
        </translation>
    </message>
    <message>
        <source>no wanted themes yet</source>
        <translation>ingen ønskede temaer ennå</translation>
    </message>
    <message numerus="yes">
        <source>%n wanted theme(s)</source>
        <translation>
            <numerusform>%n ønsket tema</numerusform>
            <numerusform>%n ønskede temaer</numerusform>
        </translation>
    </message>
    <message>
        <source>Day %1</source>
        <translation>Dag %1</translation>
    </message>
    <message numerus="yes">
        <source>This day has a programme with %n item(s).</source>
        <translation>
            <numerusform>Denne dagen har et program med %n punkt.</numerusform>
            <numerusform>Denne dagen har et program med %n punkter.</numerusform>
        </translation>
    </message>
    <message>
        <source>The draft takes its place. You get it back at once with Ctrl+Z.</source>
        <translation>Utkastet kommer i stedet. Du får programmet tilbake med Ctrl+Z.</translation>
    </message>
    <message>
        <source>Replace it</source>
        <translation>Bytt det ut</translation>
    </message>
    <message>
        <source>Keep the programme</source>
        <translation>Behold programmet</translation>
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
        <translation>Dra inn i dagen, eller trykk Enter for å legge inn under det valgte punktet.</translation>
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
        <translation>Kjøreregler de er enige om</translation>
    </message>
    <message>
        <source>Open follow-ups</source>
        <translation>Oppfølgingspunkter som gjenstår</translation>
    </message>
    <message>
        <source>From earlier days: does it hold?</source>
        <translation>Fra tidligere dager: Holder vi dem?</translation>
    </message>
    <message>
        <source>What you answer comes along to this day, with its history.</source>
        <translation>Det du svarer, følger med til denne dagen, med historikk.</translation>
    </message>
    <message>
        <source>Remains</source>
        <translation>Gjenstår</translation>
    </message>
</context>
<context>
    <name>fvd::EmptyDay</name>
    <message>
        <source>How do you want to begin?</source>
        <translation>Hvordan vil du begynne?</translation>
    </message>
    <message>
        <source>Draft from the premeeting</source>
        <translation>Lag utkast fra formøtet</translation>
    </message>
    <message>
        <source>A whole day from the themes, the times and the people you have noted.</source>
        <translation>En hel dag ut fra temaene, tidene og deltakerne du har notert.</translation>
    </message>
    <message>
        <source>Begin with a template …</source>
        <translation>Begynn med en mal …</translation>
    </message>
    <message>
        <source>Two hours, half a day, a full day, an evening.</source>
        <translation>To timer, en halv dag, en hel dag, en kveld.</translation>
    </message>
    <message>
        <source>Paste a programme</source>
        <translation>Lim inn et program</translation>
    </message>
    <message>
        <source>Copy it from a web page, Word or an e-mail first.</source>
        <translation>Kopier det fra en nettside, Word eller en e-post først.</translation>
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
        <translation>Tell hender eller lapper. Ingen navngis, og færre enn fem svar blir ikke fordelt.</translation>
    </message>
    <message>
        <source>Use the usual questions</source>
        <translation>Bruk de vanlige spørsmålene</translation>
    </message>
    <message>
        <source>Add a question</source>
        <translation>Legg til et spørsmål</translation>
    </message>
    <message>
        <source>Add a question to count</source>
        <translation>Legg til et spørsmål å telle svar på</translation>
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
        <translation>Legg til et spørsmål å svare på med ord</translation>
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
        <translation>Formater</translation>
    </message>
    <message>
        <source>File name</source>
        <translation>Filnavn</translation>
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
        <translation>Åpne mappen</translation>
    </message>
    <message>
        <source>Only a programme with a date makes a calendar.</source>
        <translation>Bare et program med dato kan bli en kalenderfil.</translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <translation>Velg en mappe</translation>
    </message>
    <message>
        <source>Folder: %1</source>
        <translation>Mappe: %1</translation>
    </message>
    <message>
        <source>Tick at least one format.</source>
        <translation>Kryss av for minst ett format.</translation>
    </message>
    <message>
        <source>! %1 is there already and will be replaced.</source>
        <translation>! %1 finnes fra før og blir erstattet.</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>Lagret: %1</translation>
    </message>
    <message>
        <source>Package for the archive</source>
        <translation>Pakke til arkivet</translation>
    </message>
    <message>
        <source>The programme and the summary as PDF/A and Word, with a description and checksums, in a zip file</source>
        <translation>Programmet og oppsummeringen som PDF/A og Word, med beskrivelse og sjekksummer, i én fil</translation>
    </message>
</context>
<context>
    <name>fvd::FactSearch</name>
    <message>
        <source>Find a fact</source>
        <translation>Finn et faktum</translation>
    </message>
    <message>
        <source>Are we allowed to …? A few words are enough</source>
        <translation>Har vi lov til …? Noen få ord er nok</translation>
    </message>
    <message>
        <source>Facts that were found</source>
        <translation>Fakta som ble funnet</translation>
    </message>
    <message>
        <source>The fact</source>
        <translation>Faktumet</translation>
    </message>
    <message>
        <source>The room sees a neutral card meanwhile. Esc closes.</source>
        <translation>Rommet ser et nøytralt kort imens. Esc lukker.</translation>
    </message>
    <message>
        <source>Nothing was found. Try another word, or a part of one.</source>
        <translation>Fant ingenting. Prøv et annet ord, eller en del av et.</translation>
    </message>
</context>
<context>
    <name>fvd::FilmBar</name>
    <message>
        <source>Where in the film</source>
        <translation>Hvor i filmen</translation>
    </message>
    <message>
        <source>How loud the film is</source>
        <translation>Hvor høy lyden er</translation>
    </message>
    <message>
        <source>Captions</source>
        <translation>Teksting</translation>
    </message>
    <message>
        <source>The film cannot be played here. The room sees its picture and script.</source>
        <translation>Filmen kan ikke spilles av her. Salen ser bildet og teksten.</translation>
    </message>
    <message>
        <source>Pause the film</source>
        <translation>Sett filmen på pause</translation>
    </message>
    <message>
        <source>Play the film</source>
        <translation>Spill av filmen</translation>
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
        <translation>Hva</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Gjort</translation>
    </message>
    <message>
        <source>Responsible (a role)</source>
        <translation>Ansvarlig (en rolle)</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Frist</translation>
    </message>
    <message>
        <source>In the summary</source>
        <translation>I oppsummeringen</translation>
    </message>
</context>
<context>
    <name>fvd::ForMePanel</name>
    <message>
        <source>Only for me</source>
        <translation>Bare for meg</translation>
    </message>
    <message>
        <source>Goal</source>
        <translation>Mål</translation>
    </message>
    <message>
        <source>My notes</source>
        <translation>Mine notater</translation>
    </message>
    <message>
        <source>General</source>
        <translation>Generelt</translation>
    </message>
    <message>
        <source>Nothing is written for you here. Notes for yourself are written in Programme.</source>
        <translation>Her er det ikke skrevet noe til deg. Egne notater skriver du under Program.</translation>
    </message>
</context>
<context>
    <name>fvd::FormPart</name>
    <message>
        <source>Does it hold?</source>
        <translation>Holder vi dem?</translation>
    </message>
</context>
<context>
    <name>fvd::GroundRuleRow</name>
    <message>
        <source>Ground rule</source>
        <translation>Kjøreregel</translation>
    </message>
    <message>
        <source>discussed</source>
        <translation>drøftet</translation>
    </message>
    <message>
        <source>proposed</source>
        <translation>foreslått</translation>
    </message>
    <message>
        <source>We …</source>
        <translation>Vi …</translation>
    </message>
    <message>
        <source>Whether the council has talked about it; it is never a resolution</source>
        <translation>Om organet har snakket om den; den er uansett ingen beslutning</translation>
    </message>
    <message>
        <source>Take away the ground rule</source>
        <translation>Ta bort kjøreregelen</translation>
    </message>
    <message>
        <source>In the summary</source>
        <translation>I oppsummeringen</translation>
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
        <translation>Hold fra hverandre …</translation>
    </message>
    <message>
        <source>Comes later</source>
        <translation>Kommer senere</translation>
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
        <translation>Legg til en dag først: grupper hører til en dag.</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Grupper</translation>
    </message>
    <message>
        <source>Drag people between tables, or choose with the arrows and press the figure of a table. Enter shows what else can be done.</source>
        <translation>Dra folk mellom bordene, eller velg med piltastene og trykk tallet på et bord. Enter viser hva mer du kan gjøre.</translation>
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
        <translation>Personer ved bordet</translation>
    </message>
    <message>
        <source>One less: %1</source>
        <translation>Én færre: %1</translation>
    </message>
    <message>
        <source>One more: %1</source>
        <translation>Én til: %1</translation>
    </message>
    <message>
        <source>The list</source>
        <translation>Listen</translation>
    </message>
    <message>
        <source>Deleted on</source>
        <translation>Slettes</translation>
    </message>
    <message>
        <source>The day the list is deleted</source>
        <translation>Dagen listen slettes</translation>
    </message>
    <message>
        <source>Delete now …</source>
        <translation>Slett nå …</translation>
    </message>
    <message>
        <source>Nobody is divided yet. Press &quot;Draw&quot;.</source>
        <translation>Ingen er fordelt ennå. Trykk «Trekk grupper».</translation>
    </message>
    <message>
        <source>Say how many come, or paste a list of them.</source>
        <translation>Si hvor mange som kommer, eller lim inn en liste over dem.</translation>
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
            <numerusform>%n til sammen</numerusform>
            <numerusform>%n til sammen</numerusform>
        </translation>
    </message>
    <message>
        <source>Paste another list …</source>
        <translation>Lim inn en annen liste …</translation>
    </message>
    <message>
        <source>Paste a list …</source>
        <translation>Lim inn en liste …</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s). It stays on this machine and is not synced.</source>
        <translation>
            <numerusform>%n person. Listen blir på denne maskinen og synkes ikke.</numerusform>
            <numerusform>%n personer. Listen blir på denne maskinen og synkes ikke.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 comes later</source>
        <translation>%1 kommer senere</translation>
    </message>
    <message>
        <source>%1 does not come</source>
        <translation>%1 kommer ikke</translation>
    </message>
    <message>
        <source>Is here</source>
        <translation>Er her</translation>
    </message>
    <message>
        <source>Apart: %1 and %2</source>
        <translation>Hver for seg: %1 og %2</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Fjern</translation>
    </message>
    <message>
        <source>Keep apart</source>
        <translation>Hold fra hverandre</translation>
    </message>
    <message>
        <source>%1 is not to sit at the same table as:</source>
        <translation>%1 skal ikke sitte ved samme bord som:</translation>
    </message>
    <message>
        <source>It counts from the next draw.</source>
        <translation>Det gjelder fra neste trekning.</translation>
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
        <translation>Tell dem som kommer</translation>
    </message>
    <message>
        <source>Move to another table</source>
        <translation>Flytt til et annet bord</translation>
    </message>
    <message>
        <source>Change places</source>
        <translation>Bytt plass</translation>
    </message>
    <message>
        <source>Lock a person</source>
        <translation>Lås en person</translation>
    </message>
    <message>
        <source>Lock a table</source>
        <translation>Lås et bord</translation>
    </message>
    <message>
        <source>Choose who leads the table</source>
        <translation>Velg hvem som leder bordet</translation>
    </message>
    <message>
        <source>Say who is here</source>
        <translation>Si hvem som er her</translation>
    </message>
    <message>
        <source>Keep two people apart</source>
        <translation>Hold to personer fra hverandre</translation>
    </message>
    <message>
        <source>Let two people sit together</source>
        <translation>La to personer sitte sammen</translation>
    </message>
    <message>
        <source>Take in a list of people</source>
        <translation>Ta inn en liste over folk</translation>
    </message>
    <message>
        <source>Choose when the list is deleted</source>
        <translation>Velg når listen slettes</translation>
    </message>
</context>
<context>
    <name>fvd::GroupsSection</name>
    <message>
        <source>Item in this group</source>
        <translation>Punkt i denne gruppen</translation>
    </message>
    <message>
        <source>Name of the group</source>
        <translation>Navn på gruppen</translation>
    </message>
    <message>
        <source>Leader of the group</source>
        <translation>Ansvarlig for gruppen</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>Rom</translation>
    </message>
    <message>
        <source>Remove group</source>
        <translation>Ta bort gruppen</translation>
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
        <translation>Endre ansvarlig</translation>
    </message>
    <message>
        <source>Change place</source>
        <translation>Endre sted</translation>
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
        <translation>%1 til sammen</translation>
    </message>
    <message>
        <source>Ends %1</source>
        <translation>Slutt %1</translation>
    </message>
    <message>
        <source>Ends %1, %2 left</source>
        <translation>Slutt %1, %2 igjen</translation>
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
        <translation>%1 angrer «%2»</translation>
    </message>
</context>
<context>
    <name>fvd::Inspector</name>
    <message>
        <source>Chosen item</source>
        <translation>Valgt programpunkt</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Legg til</translation>
    </message>
    <message>
        <source>Delete them</source>
        <translation>Slett dem</translation>
    </message>
    <message>
        <source>Double them</source>
        <translation>Dupliser dem</translation>
    </message>
    <message numerus="yes">
        <source>%n items chosen</source>
        <translation>
            <numerusform>%n programpunkt valgt</numerusform>
            <numerusform>%n programpunkter valgt</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 together</source>
        <translation>%1 til sammen</translation>
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
        <translation>Organets egen målform er %1. Program, ark og tekster til rommet følger målformen du velger her.</translation>
    </message>
    <message>
        <source>The council is neutral between the forms; this one was chosen here.</source>
        <translation>Organet er nøytralt mellom målformene; denne er valgt her.</translation>
    </message>
    <message>
        <source>! The council is neutral between the forms. Ask which one they want, and choose.</source>
        <translation>! Organet er nøytralt mellom målformene. Spør hvilken de ønsker, og velg.</translation>
    </message>
</context>
<context>
    <name>fvd::LeaderSection</name>
    <message>
        <source>Several with a comma between</source>
        <translation>Flere skilles med komma</translation>
    </message>
    <message>
        <source>Leader</source>
        <translation>Ansvarlig</translation>
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
        <translation>Ansvarlig for denne linjen</translation>
    </message>
    <message>
        <source>Remove line</source>
        <translation>Ta bort linjen</translation>
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
        <translation>Endre ansvarlig</translation>
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
        <translation>Det finnes ikke lenger.</translation>
    </message>
</context>
<context>
    <name>fvd::MaterialsSection</name>
    <message>
        <source>Drag a material here from the library, or press Enter on it there.</source>
        <translation>Dra materiell hit fra biblioteket, eller trykk Enter på det der.</translation>
    </message>
    <message>
        <source>Open in the theme library</source>
        <translation>Åpne i temabiblioteket</translation>
    </message>
    <message>
        <source>Open “%1” in the theme library</source>
        <translation>Åpne «%1» i temabiblioteket</translation>
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
        <translation>Trukket tilbake: %1</translation>
    </message>
    <message>
        <source>The law was changed. There is a new edition.</source>
        <translation>Lovendring. Det er kommet en ny utgave.</translation>
    </message>
    <message>
        <source>There is a new edition.</source>
        <translation>Det er kommet en ny utgave.</translation>
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
        <translation>Behold som tekst</translation>
    </message>
    <message>
        <source>Make it an item</source>
        <translation>Gjør til programpunkt</translation>
    </message>
    <message>
        <source>What happens?</source>
        <translation>Hva skjer?</translation>
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
        <translation>Det er usikkert om denne linjen er forstått. Se på den, og velg.</translation>
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
        <translation>Åpne</translation>
    </message>
    <message>
        <source>Next, %1</source>
        <translation>Neste, %1</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>Åpne %1</translation>
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
        <translation>Her er det ikke skrevet noe ennå. Det trengs ingen navn: et bord, et stikkord.</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Bord</translation>
    </message>
    <message>
        <source>Table of the next note</source>
        <translation>Bordet som neste notat er fra</translation>
    </message>
    <message>
        <source>New note</source>
        <translation>Nytt notat</translation>
    </message>
    <message>
        <source>Write, Enter keeps it. &quot;4: …&quot; is from table 4</source>
        <translation>Skriv, og trykk Enter. «4: …» er fra bord 4</translation>
    </message>
    <message>
        <source>How much is kept, as agreed with the room</source>
        <translation>Hvor mye som blir tatt vare på, avtalt med salen</translation>
    </message>
    <message>
        <source>This looks like a national identity number. It should not be kept here.</source>
        <translation>Dette ser ut som et fødselsnummer. Det bør ikke stå her.</translation>
    </message>
    <message>
        <source>This looks like a person with a party. Write what was said, not who said it.</source>
        <translation>Dette ser ut som en person med parti. Skriv hva som ble sagt, ikke hvem som sa det.</translation>
    </message>
    <message>
        <source>At &quot;%1&quot; this kind of note is not kept.</source>
        <translation>Ved «%1» blir ikke slike notater tatt vare på.</translation>
    </message>
    <message>
        <source>Notes · %1</source>
        <translation>Notater · %1</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notater</translation>
    </message>
    <message>
        <source>Level of record: %1</source>
        <translation>Nivå for notater: %1</translation>
    </message>
    <message>
        <source>Kind of the next note: %1</source>
        <translation>Type for neste notat: %1</translation>
    </message>
    <message>
        <source>Picture of what a group wrote</source>
        <translation>Bilde av det en gruppe skrev</translation>
    </message>
    <message>
        <source>What the picture shows</source>
        <translation>Hva bildet viser</translation>
    </message>
    <message>
        <source>Pictures of what the groups wrote</source>
        <translation>Bilder av det gruppene skrev</translation>
    </message>
    <message>
        <source>Pictures (*.jpg *.jpeg *.png)</source>
        <translation>Bilder (*.jpg *.jpeg *.png)</translation>
    </message>
    <message>
        <source>Add a picture of a flip-over; it can be dropped here, too</source>
        <translation>Legg til et bilde av en flippover; du kan også slippe det her</translation>
    </message>
    <message>
        <source>%1 is not a picture that can be read. Nothing was added.</source>
        <translation>%1 er ikke et bilde som kan leses. Ingenting ble lagt til.</translation>
    </message>
    <message>
        <source>The note is removed</source>
        <translation>Notatet er fjernet</translation>
    </message>
    <message>
        <source>Note from table %1</source>
        <translation>Notat fra bord %1</translation>
    </message>
    <message>
        <source>No table</source>
        <translation>Ikke fra noe bord</translation>
    </message>
    <message>
        <source>The note is kept</source>
        <translation>Notatet er lagret</translation>
    </message>
</context>
<context>
    <name>fvd::NowCard</name>
    <message>
        <source>The day has no items yet</source>
        <translation>Dagen har ingen programpunkter ennå</translation>
    </message>
    <message>
        <source>Plan the day in the step before.</source>
        <translation>Planlegg dagen i steget foran.</translation>
    </message>
    <message>
        <source>First item</source>
        <translation>Første punkt</translation>
    </message>
    <message>
        <source>Not begun</source>
        <translation>Ikke begynt</translation>
    </message>
    <message>
        <source>Begins at %1</source>
        <translation>Begynner kl. %1</translation>
    </message>
    <message>
        <source>Begins %1 at %2</source>
        <translation>Begynner %1 kl. %2</translation>
    </message>
    <message>
        <source>should have begun</source>
        <translation>skulle ha begynt</translation>
    </message>
    <message>
        <source>until it begins</source>
        <translation>til det begynner</translation>
    </message>
    <message>
        <source>Now · since %1</source>
        <translation>Nå · siden %1</translation>
    </message>
    <message>
        <source>Now · %1</source>
        <translation>Nå · %1</translation>
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
        <translation>over tiden</translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation>Uten tittel</translation>
    </message>
    <message>
        <source>Planned until %1, %2.</source>
        <translation>Planlagt til %1, %2.</translation>
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
        <translation>nå</translation>
    </message>
    <message>
        <source>done</source>
        <translation>ferdig</translation>
    </message>
    <message>
        <source>to come</source>
        <translation>kommer</translation>
    </message>
</context>
<context>
    <name>fvd::OpennessSection</name>
    <message>
        <source>Learning and reflection: no case is treated, nothing is clarified or decided.</source>
        <translation>Læring og refleksjon: Ingen sak behandles, ingenting avklares eller avgjøres.</translation>
    </message>
    <message>
        <source>A made-up or closed case is safe ground. Stop if the talk turns to a case that the council has before it.</source>
        <translation>En oppdiktet eller avsluttet sak er trygg grunn. Stopp hvis samtalen glir over i en sak organet har til behandling.</translation>
    </message>
    <message>
        <source>Training is not a meeting and must not prepare a decision. To work on a real case, call a meeting and open the doors (kommuneloven §§ 11-2, 11-3 and 11-5).</source>
        <translation>Opplæring er ikke et møte og må ikke forberede en avgjørelse. Skal dere arbeide med en virkelig sak, kall inn til møte og åpne dørene (kommuneloven §§ 11-2, 11-3 og 11-5).</translation>
    </message>
    <message>
        <source>Change openness</source>
        <translation>Endre åpenhet</translation>
    </message>
    <message>
        <source>Openness</source>
        <translation>Åpenhet</translation>
    </message>
</context>
<context>
    <name>fvd::PastePeople</name>
    <message>
        <source>Left out</source>
        <translation>Tas ikke med</translation>
    </message>
    <message>
        <source>Name or number</source>
        <translation>Navn eller nummer</translation>
    </message>
    <message>
        <source>Attends as</source>
        <translation>Deltar som</translation>
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
        <translation>Utvalg</translation>
    </message>
    <message>
        <source>Gender</source>
        <translation>Kjønn</translation>
    </message>
    <message>
        <source>Leads a table</source>
        <translation>Leder et bord</translation>
    </message>
    <message>
        <source>Paste a list</source>
        <translation>Lim inn en liste</translation>
    </message>
    <message>
        <source>Take the list</source>
        <translation>Bruk listen</translation>
    </message>
    <message>
        <source>Keep first names only</source>
        <translation>Behold bare fornavn</translation>
    </message>
    <message>
        <source>Copy the rows from a spreadsheet and paste them here. One person a line; a first name, a number or nothing is enough. The list stays on this machine and is deleted on %1.</source>
        <translation>Kopier radene fra et regneark og lim dem inn her. Én person på hver linje; fornavn, nummer eller ingenting er nok. Listen blir på denne maskinen og slettes %1.</translation>
    </message>
    <message>
        <source>The list</source>
        <translation>Listen</translation>
    </message>
    <message>
        <source>Kari; Sp; group leader
Ola; Ap; new</source>
        <translation>Kari; Sp; gruppeleder
Ola; Ap; ny</translation>
    </message>
    <message>
        <source>What the columns are taken for</source>
        <translation>Hva kolonnene blir forstått som</translation>
    </message>
    <message>
        <source>Column %1</source>
        <translation>Kolonne %1</translation>
    </message>
    <message>
        <source>parties: %1</source>
        <translation>partier: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s)</source>
        <translation>
            <numerusform>%n person</numerusform>
            <numerusform>%n personer</numerusform>
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
        <translation>Ansvarlig</translation>
    </message>
    <message>
        <source>Not sure about this line</source>
        <translation>Usikker på denne linjen</translation>
    </message>
</context>
<context>
    <name>fvd::PersonChip</name>
    <message>
        <source>leads the table</source>
        <translation>leder bordet</translation>
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
        <translation>leder</translation>
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
        <translation>Navn</translation>
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
        <translation>Gruppe uten navn</translation>
    </message>
    <message>
        <source>Without a title</source>
        <translation>Uten tittel</translation>
    </message>
    <message>
        <source>Unclear</source>
        <translation>Uklart</translation>
    </message>
    <message>
        <source>What happens?</source>
        <translation>Hva skjer?</translation>
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
        <translation>Begynn med en mal</translation>
    </message>
    <message>
        <source>Add item</source>
        <translation>Legg til programpunkt</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Gi nytt navn</translation>
    </message>
    <message>
        <source>Change time</source>
        <translation>Endre tid</translation>
    </message>
    <message>
        <source>Change length</source>
        <translation>Endre lengde</translation>
    </message>
    <message>
        <source>Change leader</source>
        <translation>Endre ansvarlig</translation>
    </message>
    <message>
        <source>Release time</source>
        <translation>Lås opp tiden</translation>
    </message>
    <message>
        <source>Pin time</source>
        <translation>Lås tiden</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>Del i to</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Slå sammen</translation>
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
        <translation>Kopier til en annen dag</translation>
    </message>
    <message>
        <source>Move to another day</source>
        <translation>Flytt til en annen dag</translation>
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
        <translation>uklart, må sees over</translation>
    </message>
    <message>
        <source>beside the main programme</source>
        <translation>ved siden av hovedprogrammet</translation>
    </message>
    <message>
        <source>may be dropped</source>
        <translation>kan droppes</translation>
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
        <translation>Låst: blir stående når det som kommer før, vokser eller flyttes</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Programpunkt</translation>
    </message>
    <message>
        <source>Without a title</source>
        <translation>Uten tittel</translation>
    </message>
    <message>
        <source>Leader</source>
        <translation>Ansvarlig</translation>
    </message>
    <message>
        <source>Min</source>
        <comment>a column of minutes</comment>
        <translation>Min</translation>
    </message>
    <message>
        <source>%1 minutes</source>
        <translation>%1 minutter</translation>
    </message>
    <message>
        <source>“%1” is no time. Write 9, 09.30, ca. 12, fra 11.30, senest 8.15, 10–10.45 or nothing.</source>
        <translation>«%1» er ikke et tidspunkt. Skriv 9, 09.30, ca. 12, fra 11.30, senest 8.15, 10–10.45 eller ingenting.</translation>
    </message>
    <message>
        <source>“%1” is no length. Write 45, or 1 t 30 min.</source>
        <translation>«%1» er ikke en lengde. Skriv 45 eller 1 t 30 min.</translation>
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
        <translation>Det er ikke noe program på utklippstavlen. Kopier et først.</translation>
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
        <translation>Lag et annet utkast</translation>
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
        <translation>Dra til et annet sted</translation>
    </message>
    <message>
        <source>In the summary</source>
        <translation>I oppsummeringen</translation>
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
        <translation>Velg hva oppsummeringen forteller</translation>
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
        <translation>Bilde av det en gruppe skrev</translation>
    </message>
    <message>
        <source>What the picture shows</source>
        <translation>Hva bildet viser</translation>
    </message>
    <message>
        <source>Note from table %1</source>
        <translation>Notat fra bord %1</translation>
    </message>
</context>
<context>
    <name>fvd::PointsPart</name>
    <message>
        <source>Tick what the summary tells. Alt+Up and Alt+Down move a note; or drag it.</source>
        <translation>Kryss av det oppsummeringen skal fortelle. Alt+pil opp og Alt+pil ned flytter et notat; eller dra det.</translation>
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
        <translation>Annet</translation>
    </message>
    <message>
        <source>Move the note</source>
        <translation>Flytt notatet</translation>
    </message>
    <message>
        <source>Add a note</source>
        <translation>Legg til et notat</translation>
    </message>
</context>
<context>
    <name>fvd::PremeetingPage</name>
    <message>
        <source>Notes for me only</source>
        <translation>Notater bare for meg</translation>
    </message>
    <message>
        <source>For me only</source>
        <translation>Bare for meg</translation>
    </message>
    <message>
        <source>Kept apart from the session: neither the council nor the room gets it.</source>
        <translation>Holdes utenfor samlingen: Verken organet eller rommet får det.</translation>
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
        <translation>Hvor</translation>
    </message>
    <message>
        <source>Present</source>
        <translation>Til stede</translation>
    </message>
    <message>
        <source>The leadership expects</source>
        <translation>Ledelsen venter</translation>
    </message>
    <message>
        <source>The councillors wish for</source>
        <translation>De folkevalgte ønsker</translation>
    </message>
    <message>
        <source>Notes from the talk</source>
        <translation>Notater fra samtalen</translation>
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
        <translation>Formøter</translation>
    </message>
    <message>
        <source>Talk with the political and administrative leadership before the day. What you settle here is what the day is made from.</source>
        <translation>Snakk med den politiske og administrative ledelsen før dagen. Dagen lages av det dere blir enige om her.</translation>
    </message>
    <message>
        <source>Add a premeeting</source>
        <translation>Legg til et formøte</translation>
    </message>
</context>
<context>
    <name>fvd::PresentPart</name>
    <message>
        <source>Who came</source>
        <translation>Hvem som kom</translation>
    </message>
    <message>
        <source>of %1 expected</source>
        <translation>av %1 ventet</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Medlemmer</translation>
    </message>
    <message>
        <source>Substitutes</source>
        <translation>Vara</translation>
    </message>
    <message>
        <source>Control committee</source>
        <translation>Kontrollutvalg</translation>
    </message>
    <message>
        <source>Administration</source>
        <translation>Administrasjon</translation>
    </message>
    <message>
        <source>Union representatives</source>
        <translation>Tillitsvalgte</translation>
    </message>
    <message>
        <source>Members of råd</source>
        <translation>Fra råd</translation>
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
        <translation>Notat bare for meg</translation>
    </message>
    <message>
        <source>Never in the programme, never on the screen</source>
        <translation>Aldri i programmet, aldri på skjermen</translation>
    </message>
    <message>
        <source>Only for me</source>
        <translation>Bare for meg</translation>
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
        <translation>Ett svar på hver linje, uten navn</translation>
    </message>
    <message>
        <source>Fewer than five answers: the documents do not tell how they fell.</source>
        <translation>Færre enn fem svar: Dokumentene forteller ikke hvordan de fordelte seg.</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Svar</translation>
    </message>
    <message>
        <source>One less</source>
        <translation>Én færre</translation>
    </message>
    <message>
        <source>One more</source>
        <translation>Én til</translation>
    </message>
    <message>
        <source>Count the answers</source>
        <translation>Tell svarene</translation>
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
        <translation>Én færre: %1</translation>
    </message>
    <message>
        <source>One more: %1</source>
        <translation>Én til: %1</translation>
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
        <translation>Legg det til sist i den valgte dagen; det kan flyttes der</translation>
    </message>
    <message>
        <source>Print …</source>
        <translation>Skriv ut …</translation>
    </message>
    <message>
        <source>Print it without the advice for the one who leads</source>
        <translation>Skriv det ut uten rådene til deg som leder</translation>
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
        <translation>! Må kontrolleres</translation>
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
        <translation>Det er ingen samling å legge det inn i.</translation>
    </message>
    <message>
        <source>Show sessions</source>
        <translation>Vis samlinger</translation>
    </message>
    <message>
        <source>The law was changed from %1: %2</source>
        <translation>Lovendring fra %1: %2</translation>
    </message>
    <message>
        <source>Use “%1” instead</source>
        <translation>Bruk «%1» i stedet</translation>
    </message>
</context>
<context>
    <name>fvd::ReasonsPanel</name>
    <message>
        <source>Why the draft is as it is</source>
        <translation>Hvorfor utkastet er som det er</translation>
    </message>
    <message>
        <source>Another draft</source>
        <translation>Lag et annet utkast</translation>
    </message>
    <message>
        <source>There was no time for this wish.</source>
        <translation>Det var ikke tid til dette ønsket.</translation>
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
        <translation>Velkommen</translation>
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
        <translation>Slik gjør vi det i dag</translation>
    </message>
    <message>
        <source>Ground rules</source>
        <translation>Kjøreregler</translation>
    </message>
    <message>
        <source>The case</source>
        <translation>Casen</translation>
    </message>
    <message>
        <source>Picture or PDF</source>
        <translation>Bilde eller PDF</translation>
    </message>
    <message>
        <source>Film</source>
        <translation>Film</translation>
    </message>
    <message>
        <source>The evaluation</source>
        <translation>Evalueringen</translation>
    </message>
    <message>
        <source>A programme day is being held</source>
        <translation>En programdag er i gang</translation>
    </message>
    <message>
        <source>Make the room&apos;s screen dark (B)</source>
        <translation>Gjør romskjermen mørk (B)</translation>
    </message>
    <message>
        <source>Let the room go on seeing this, whatever you do here (F)</source>
        <translation>La rommet fortsette å se dette, uansett hva du gjør her (F)</translation>
    </message>
    <message>
        <source>The page before, on the room&apos;s screen</source>
        <translation>Forrige side på romskjermen</translation>
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
        <translation>Velg hva rommet ser</translation>
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
        <translation>Bilde eller PDF …</translation>
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
        <translation>Lån ut skjermen til et annet program</translation>
    </message>
    <message>
        <source>Close the room&apos;s screen</source>
        <translation>Lukk romskjermen</translation>
    </message>
    <message>
        <source>Films (*.mp4 *.m4v *.mov *.mkv *.webm)</source>
        <translation>Filmer (*.mp4 *.m4v *.mov *.mkv *.webm)</translation>
    </message>
    <message>
        <source>Pictures and PDFs (*.jpg *.jpeg *.png *.pdf)</source>
        <translation>Bilder og PDF-er (*.jpg *.jpeg *.png *.pdf)</translation>
    </message>
    <message>
        <source>The room&apos;s screen is gone. Clocks go on, and it comes back by itself when the cable is in again.</source>
        <translation>Romskjermen er borte. Klokkene går videre, og den kommer tilbake av seg selv når kabelen er inne igjen.</translation>
    </message>
    <message>
        <source>Another program has the room&apos;s screen until you take it back.</source>
        <translation>Et annet program har romskjermen til du tar den tilbake.</translation>
    </message>
    <message>
        <source>There is one screen only. Connect the projector, and choose to extend the screens.</source>
        <translation>Det er bare én skjerm. Koble til projektoren, og velg å utvide skjermene.</translation>
    </message>
    <message>
        <source>Both screens show the same, so the room would see your notes. Choose to extend the screens in the system&apos;s settings.</source>
        <translation>Begge skjermene viser det samme, så rommet ville sett notatene dine. Velg å utvide skjermene i innstillingene for systemet.</translation>
    </message>
    <message>
        <source>This window is on the room&apos;s screen. Move it to your own.</source>
        <translation>Dette vinduet står på romskjermen. Flytt det til din egen.</translation>
    </message>
    <message>
        <source>There are several screens. Choose another above if this is not the room&apos;s.</source>
        <translation>Det er flere skjermer. Velg en annen ovenfor hvis dette ikke er rommets.</translation>
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
        <translation>Åpne romskjermen</translation>
    </message>
    <message>
        <source>Put it back</source>
        <translation>Legg tilbake</translation>
    </message>
    <message>
        <source>The machine is kept awake.</source>
        <translation>Maskinen holdes våken.</translation>
    </message>
    <message>
        <source>The machine may fall asleep. Switch off sleep mode.</source>
        <translation>Maskinen kan sovne. Slå av hvilemodus.</translation>
    </message>
    <message>
        <source>Who sits where</source>
        <translation>Hvem sitter hvor</translation>
    </message>
    <message>
        <source>Show the room who sits where, without names (G)</source>
        <translation>Vis rommet hvem som sitter hvor, uten navn (G)</translation>
    </message>
    <message>
        <source>Who sits where, with names</source>
        <translation>Hvem sitter hvor, med navn</translation>
    </message>
    <message>
        <source>Nobody is divided into groups yet.</source>
        <translation>Ingen er delt inn i grupper ennå.</translation>
    </message>
    <message>
        <source>Divide them</source>
        <translation>Del inn</translation>
    </message>
    <message>
        <source>The room sees: %1, frozen</source>
        <translation>Rommet ser: %1, fryst</translation>
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
        <translation>Annet utstyr, nett, servering</translation>
    </message>
    <message>
        <source>Sensitive ground, cases under treatment</source>
        <translation>Ømtålige emner, saker til behandling</translation>
    </message>
    <message>
        <source>A programme day is training and no meeting: keep it off cases that the council is treating.</source>
        <translation>En folkevalgtdag er opplæring og ikke et møte: Hold den unna saker organet har til behandling.</translation>
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
        <translation>Det salen ble enig om</translation>
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
        <translation>Startet tidligere</translation>
    </message>
    <message>
        <source>How many minutes ago did it begin?</source>
        <translation>For hvor mange minutter siden begynte det?</translation>
    </message>
    <message>
        <source>Break now</source>
        <translation>Pause nå</translation>
    </message>
    <message>
        <source>How many minutes?</source>
        <translation>Hvor mange minutter?</translation>
    </message>
    <message>
        <source>Break</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>The day goes on by the programme as it is now.</source>
        <translation>Dagen går videre etter programmet slik det er nå.</translation>
    </message>
    <message>
        <source>The programme was changed: go on by it</source>
        <translation>Programmet er endret: gå videre etter det</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mer</translation>
    </message>
    <message>
        <source>More to do with what is on</source>
        <translation>Mer å gjøre med det som er i gang</translation>
    </message>
    <message>
        <source>Day %1</source>
        <translation>Dag %1</translation>
    </message>
    <message>
        <source>Back to before</source>
        <translation>Tilbake til forrige</translation>
    </message>
    <message>
        <source>Skip this item</source>
        <translation>Hopp over dette punktet</translation>
    </message>
    <message>
        <source>This stage once more</source>
        <translation>Denne fasen en gang til</translation>
    </message>
    <message>
        <source>Once more</source>
        <translation>En gang til</translation>
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
        <translation>Fortsett</translation>
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
        <translation>«%1» skulle ha begynt kl. %2. Trykk Start, eller si når det begynte.</translation>
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
        <translation>Ta inn endringene til en kollega</translation>
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
        <translation>Mer</translation>
    </message>
    <message>
        <source>More to do with this session</source>
        <translation>Mer du kan gjøre med samlingen</translation>
    </message>
    <message>
        <source>Change which day it is</source>
        <translation>Endre hvilken dag det er</translation>
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
        <translation>Holdt</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Avlyst</translation>
    </message>
    <message>
        <source>Draft again</source>
        <translation>Utkast igjen</translation>
    </message>
    <message>
        <source>Council …</source>
        <translation>Velg organ …</translation>
    </message>
    <message>
        <source>Name …</source>
        <translation>Gi navn …</translation>
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
        <translation>Navn på samlingen</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Gi nytt navn</translation>
    </message>
    <message>
        <source>Without a name of its own it is called after its council.</source>
        <translation>Uten eget navn heter samlingen det samme som organet.</translation>
    </message>
    <message>
        <source>Council</source>
        <translation>Organ</translation>
    </message>
    <message>
        <source>The session is counted among this council&apos;s four days.</source>
        <translation>Samlingen regnes med i de fire dagene til dette organet.</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Velg</translation>
    </message>
    <message>
        <source>Change the council</source>
        <translation>Endre organ</translation>
    </message>
    <message>
        <source>Session without a council</source>
        <translation>Samling uten organ</translation>
    </message>
    <message>
        <source>Which day?</source>
        <translation>Hvilken dag?</translation>
    </message>
    <message>
        <source>Which of the four days: %1</source>
        <translation>Hvilken av de fire dagene: %1</translation>
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
        <translation>Slett lister og notater …</translation>
    </message>
    <message>
        <source>Done again: %1</source>
        <translation>Gjort om igjen: %1</translation>
    </message>
    <message>
        <source>Undone: %1</source>
        <translation>Angret: %1</translation>
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
        <translation>Samlinger</translation>
    </message>
    <message>
        <source>Search sessions</source>
        <translation>Søk i samlinger</translation>
    </message>
    <message>
        <source>Search sessions (Ctrl+F)</source>
        <translation>Søk i samlinger (Ctrl+F)</translation>
    </message>
    <message>
        <source>No sessions yet</source>
        <translation>Ingen samlinger ennå</translation>
    </message>
    <message>
        <source>Here are the days you are to lead, the next one on top. There are three ways to begin.</source>
        <translation>Her kommer dagene du skal lede, den neste øverst. Du kan begynne på tre måter.</translation>
    </message>
    <message>
        <source>New session</source>
        <translation>Ny samling</translation>
    </message>
    <message>
        <source>Choose the council and the date, and begin with the premeeting or the programme.</source>
        <translation>Velg organ og dato, og begynn med formøtet eller programmet.</translation>
    </message>
    <message>
        <source>New session …</source>
        <translation>Ny samling …</translation>
    </message>
    <message>
        <source>A programme you have</source>
        <translation>Et program du har</translation>
    </message>
    <message>
        <source>Paste it as it stands in a mail, in Word or on a web page.</source>
        <translation>Lim det inn slik det står i en e-post, i Word eller på en nettside.</translation>
    </message>
    <message>
        <source>Paste programme …</source>
        <translation>Lim inn program …</translation>
    </message>
    <message>
        <source>An example</source>
        <translation>Et eksempel</translation>
    </message>
    <message>
        <source>Look at a month of sessions that are made up, and try what you like on them.</source>
        <translation>Se på en måned med oppdiktede samlinger, og prøv det du vil på dem.</translation>
    </message>
    <message>
        <source>Show the example</source>
        <translation>Vis eksempelet</translation>
    </message>
    <message>
        <source>Coming (%1)</source>
        <translation>Kommende (%1)</translation>
    </message>
    <message>
        <source>Held (%1)</source>
        <translation>Holdt (%1)</translation>
    </message>
    <message>
        <source>Drafts (%1)</source>
        <translation>Utkast (%1)</translation>
    </message>
    <message>
        <source>There are no sessions in this list.</source>
        <translation>Det er ingen samlinger i denne listen.</translation>
    </message>
    <message>
        <source>No session has these words.</source>
        <translation>Ingen samlinger har disse ordene.</translation>
    </message>
    <message>
        <source>Led by</source>
        <translation>Ledes av</translation>
    </message>
    <message>
        <source>Who and what</source>
        <translation>Hvem og hva</translation>
    </message>
</context>
<context>
    <name>fvd::SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>Innstillinger</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Om deg</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Navn</translation>
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
        <translation>Nye samlinger får deg som prosessveileder.</translation>
    </message>
    <message>
        <source>Language and look</source>
        <translation>Språk og utseende</translation>
    </message>
    <message>
        <source>Language of the program</source>
        <translation>Språket i programmet</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Farger</translation>
    </message>
    <message>
        <source>What participants get follows each session&apos;s own language form, not this.</source>
        <translation>Det deltakerne får, følger målformen til hver samling, ikke dette valget.</translation>
    </message>
    <message>
        <source>Your work on this computer</source>
        <translation>Arbeidet ditt på denne maskinen</translation>
    </message>
    <message>
        <source>Check it</source>
        <translation>Kontroller det</translation>
    </message>
    <message>
        <source>Back up now …</source>
        <translation>Ta sikkerhetskopi nå …</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>Ta sikkerhetskopi nå</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Åpne mappen</translation>
    </message>
    <message>
        <source>Backups that the program took by itself</source>
        <translation>Sikkerhetskopier som programmet har tatt av seg selv</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Hurtigtaster</translation>
    </message>
    <message>
        <source>About the program</source>
        <translation>Om programmet</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later.</source>
        <translation>Fri programvare under GNU General Public License, versjon 3 eller nyere.</translation>
    </message>
    <message>
        <source>Sources and licences</source>
        <translation>Kildekode og lisenser</translation>
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
            <numerusform>og %n tidligere</numerusform>
            <numerusform>og %n tidligere</numerusform>
        </translation>
    </message>
    <message>
        <source>None yet; one is taken each day that you work.</source>
        <translation>Ingen ennå; det tas én hver dag du arbeider.</translation>
    </message>
    <message>
        <source>Everything in the store is sound.</source>
        <translation>Alt i datafilen er i orden.</translation>
    </message>
    <message>
        <source>Backed up to %1</source>
        <translation>Sikkerhetskopien ligger i %1</translation>
    </message>
</context>
<context>
    <name>fvd::Sidebar</name>
    <message>
        <source>Places</source>
        <translation>Steder</translation>
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
        <translation>Arbeidsformen i fase %1</translation>
    </message>
    <message>
        <source>Minutes of stage %1</source>
        <translation>Minuttene i fase %1</translation>
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
        <translation>Faser</translation>
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
        <translation>Merk som holdt</translation>
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
        <translation>Ikke sendt ennå</translation>
    </message>
    <message>
        <source>Version %1 was sent %2</source>
        <translation>Versjon %1 ble sendt %2</translation>
    </message>
</context>
<context>
    <name>fvd::SummaryPage</name>
    <message>
        <source>Nothing to sum up yet</source>
        <translation>Ingenting å oppsummere ennå</translation>
    </message>
    <message>
        <source>When the day is run here, its notes, agreements and times are gathered for the summary to the council and the report to KS.</source>
        <translation>Når dagen gjennomføres her, samles notater, avtaler og tider til oppsummeringen til organet og rapporten til KS.</translation>
    </message>
    <message>
        <source>Run the day</source>
        <translation>Gjennomfør dagen</translation>
    </message>
    <message>
        <source>The clock, the room and your notes.</source>
        <translation>Klokka, rommet og notatene dine.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Åpne</translation>
    </message>
    <message>
        <source>Write it up afterwards</source>
        <translation>Skriv oppsummeringen etterpå</translation>
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
        <translation>Planlagt, og slik det ble</translation>
    </message>
    <message>
        <source>The thin bar is the plan, the thick one what it became.</source>
        <translation>Den tynne streken er planen, den tykke er slik det ble.</translation>
    </message>
    <message>
        <source>Notes, agreements, who came and the evaluation can be entered without a clock.</source>
        <translation>Notater, avtaler, oppfølging, oppmøte og evaluering kan føres inn uten klokke.</translation>
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
        <translation>Ikke koblet til KS</translation>
    </message>
    <message>
        <source>No account is needed to work: everything is saved on this computer. With an account at KS the plans of your region, new materials and your own notes follow you from machine to machine, and others can go on where you stop.</source>
        <translation>Du trenger ingen konto for å arbeide: alt er lagret på denne maskinen. Med en konto hos KS følger regionens planer, nytt materiell og dine egne notater deg fra maskin til maskin, og andre kan ta over der du slapp.</translation>
    </message>
    <message>
        <source>Connect to KS</source>
        <translation>Koble til KS</translation>
    </message>
    <message>
        <source>With the address, the name and the password that your coordinator gave you.</source>
        <translation>Med adressen, brukernavnet og passordet du har fått av koordinatoren.</translation>
    </message>
    <message>
        <source>Connect …</source>
        <translation>Koble til …</translation>
    </message>
    <message>
        <source>Open from a colleague</source>
        <translation>Åpne fra en kollega</translation>
    </message>
    <message>
        <source>A session that somebody sent you as a file. You can also drag it onto the window.</source>
        <translation>En samling som noen har sendt deg som fil. Du kan også dra den inn i vinduet.</translation>
    </message>
    <message>
        <source>Open …</source>
        <translation>Åpne …</translation>
    </message>
    <message>
        <source>Send to a colleague</source>
        <translation>Send til medveileder</translation>
    </message>
    <message>
        <source>Open the session, and choose Send to a colleague in its menu. Private notes stay here.</source>
        <translation>Åpne samlingen, og velg Send til medveileder i menyen. Private notater blir her.</translation>
    </message>
    <message>
        <source>To the sessions</source>
        <translation>Til samlingene</translation>
    </message>
    <message>
        <source>Try now</source>
        <translation>Prøv nå</translation>
    </message>
    <message>
        <source>Account …</source>
        <translation>Konto …</translation>
    </message>
    <message>
        <source>To choose</source>
        <translation>Å avgjøre</translation>
    </message>
    <message>
        <source>Two people wrote the same text differently. Both are kept until one of you chooses.</source>
        <translation>To har skrevet den samme teksten ulikt. Begge er tatt vare på til en av dere velger.</translation>
    </message>
    <message>
        <source>Waits to be sent</source>
        <translation>Venter på å bli sendt</translation>
    </message>
    <message>
        <source>Was not taken in</source>
        <translation>Ble ikke tatt imot</translation>
    </message>
    <message>
        <source>It is safe on this computer. Change it and it is sent again; if that does not help, show this to your coordinator.</source>
        <translation>Det er trygt på denne maskinen. Endre det, så sendes det på nytt; hjelper ikke det, vis dette til koordinatoren.</translation>
    </message>
    <message>
        <source>Came in last</source>
        <translation>Kom sist</translation>
    </message>
    <message>
        <source>Films and other files</source>
        <translation>Filmer og andre filer</translation>
    </message>
    <message>
        <source>What is kept together</source>
        <translation>Det som holdes likt</translation>
    </message>
    <message>
        <source>Fetch those of sessions ahead</source>
        <translation>Hent dem som samlingene framover trenger</translation>
    </message>
    <message>
        <source>Fetch all</source>
        <translation>Hent alle</translation>
    </message>
    <message>
        <source>Fetch only what I ask for</source>
        <translation>Hent bare det jeg ber om</translation>
    </message>
    <message>
        <source>Files that are fetched</source>
        <translation>Filer som hentes</translation>
    </message>
    <message>
        <source>Fetch all now</source>
        <translation>Hent alle nå</translation>
    </message>
    <message>
        <source>Together with %1, without a name.</source>
        <translation>Sammen med %1, uten brukernavn.</translation>
    </message>
    <message>
        <source>Together with %1, as %2.</source>
        <translation>Sammen med %1, som %2.</translation>
    </message>
    <message>
        <source>Type the password …</source>
        <translation>Skriv passordet …</translation>
    </message>
    <message numerus="yes">
        <source>%n text(s)</source>
        <translation>
            <numerusform>%n tekst</numerusform>
            <numerusform>%n tekster</numerusform>
        </translation>
    </message>
    <message>
        <source>deleted</source>
        <translation>slettet</translation>
    </message>
    <message>
        <source>Nothing: all of yours is at KS.</source>
        <translation>Ingenting: alt du har gjort, er hos KS.</translation>
    </message>
    <message numerus="yes">
        <source>%n in all; the latest are shown.</source>
        <translation>
            <numerusform>%n i alt; de siste vises.</numerusform>
            <numerusform>%n i alt; de siste vises.</numerusform>
        </translation>
    </message>
    <message>
        <source>The server says: %1</source>
        <translation>Serveren sier: %1</translation>
    </message>
    <message>
        <source>new</source>
        <translation>ny</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>endret</translation>
    </message>
    <message>
        <source>Nothing yet from others.</source>
        <translation>Ingenting fra andre ennå.</translation>
    </message>
    <message numerus="yes">
        <source>and %n before these</source>
        <translation>
            <numerusform>og %n før disse</numerusform>
            <numerusform>og %n før disse</numerusform>
        </translation>
    </message>
    <message>
        <source>Fetch now</source>
        <translation>Hent nå</translation>
    </message>
    <message>
        <source>All files are on this computer.</source>
        <translation>Alle filer er på denne maskinen.</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) not on this computer, %1.</source>
        <translation>
            <numerusform>%n fil er ikke på denne maskinen, %1.</numerusform>
            <numerusform>%n filer er ikke på denne maskinen, %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>This net is metered, so only texts are fetched by themselves.</source>
        <translation>Dette nettet koster penger, så bare tekster hentes av seg selv.</translation>
    </message>
    <message>
        <source>Materials from KS</source>
        <translation>Materiell fra KS</translation>
    </message>
    <message>
        <source>Plans of %1</source>
        <translation>Planer i %1</translation>
    </message>
    <message>
        <source>Your private notes</source>
        <translation>Dine private notater</translation>
    </message>
    <message>
        <source>Not synced yet.</source>
        <translation>Ikke synket ennå.</translation>
    </message>
    <message>
        <source>Sync now</source>
        <translation>Synk nå</translation>
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
            <numerusform>%n personer, låst</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s)</source>
        <translation>
            <numerusform>%n person</numerusform>
            <numerusform>%n personer</numerusform>
        </translation>
    </message>
    <message>
        <source>Unlock table %1</source>
        <translation>Lås opp bord %1</translation>
    </message>
    <message>
        <source>Lock table %1: a new draw leaves it as it is</source>
        <translation>Lås bord %1: en ny trekning lar det være som det er</translation>
    </message>
</context>
<context>
    <name>fvd::TakeBackLine</name>
    <message>
        <source>What you or others have written is not lost: it can be taken in again.</source>
        <translation>Det du eller andre har skrevet, går ikke tapt: Det kan tas inn igjen.</translation>
    </message>
    <message>
        <source>What the last sync changed here was taken back %1.</source>
        <translation>Det den siste synken endret her, ble angret %1.</translation>
    </message>
    <message numerus="yes">
        <source>The last sync changed %n thing(s) here, %1.</source>
        <translation>
            <numerusform>Den siste synken endret %n ting her, %1.</numerusform>
            <numerusform>Den siste synken endret %n ting her, %1.</numerusform>
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
        <translation>Ta inn igjen det som ble angret?</translation>
    </message>
    <message>
        <source>Undo what the last sync changed here?</source>
        <translation>Angre det den siste synken endret her?</translation>
    </message>
    <message>
        <source>It becomes an edit like any other, and is sent to the others too.</source>
        <translation>Det blir en endring som alle andre, og sendes også til de andre.</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) become what they were before it, here and at the others. What you have written since stays, and so does what was new. You can take it in again.</source>
        <translation>
            <numerusform>%n ting blir som før synken, her og hos de andre. Det du har skrevet siden, blir stående, og det gjør også det som var nytt. Du kan ta det inn igjen.</numerusform>
            <numerusform>%n ting blir som før synken, her og hos de andre. Det du har skrevet siden, blir stående, og det gjør også det som var nytt. Du kan ta det inn igjen.</numerusform>
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
        <translation>Endret: %1.</translation>
    </message>
    <message>
        <source>Left, since it was edited here after: %1.</source>
        <translation>Står, siden det ble endret her etterpå: %1.</translation>
    </message>
</context>
<context>
    <name>fvd::TeamPart</name>
    <message>
        <source>Facilitators</source>
        <translation>Prosessveiledere</translation>
    </message>
    <message>
        <source>Add a facilitator</source>
        <translation>Legg til en prosessveileder</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Kontakter</translation>
    </message>
    <message>
        <source>Add a contact</source>
        <translation>Legg til en kontakt</translation>
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
        <translation>Planlagt</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Gjenstår</translation>
    </message>
    <message>
        <source>Plan it …</source>
        <translation>Planlegg dagen …</translation>
    </message>
    <message>
        <source>Date not decided</source>
        <translation>Dato ikke bestemt</translation>
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
        <translation>Hva kan deltakerne gjøre bedre etterpå?</translation>
    </message>
    <message>
        <source>Change goal</source>
        <translation>Endre mål</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Sted</translation>
    </message>
    <message>
        <source>If it is not the day&apos;s venue</source>
        <translation>Hvis det ikke er dagens møtested</translation>
    </message>
    <message>
        <source>Change place</source>
        <translation>Endre sted</translation>
    </message>
    <message>
        <source>Audience</source>
        <translation>Målgruppe</translation>
    </message>
    <message>
        <source>If it is not for everybody</source>
        <translation>Hvis det ikke er for alle</translation>
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
        <translation>Skreddersydde dager</translation>
    </message>
    <message>
        <source>The library is being read. The themes will be here in a moment.</source>
        <translation>Biblioteket leses inn. Temaene er her om et øyeblikk.</translation>
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
        <translation>Søk i temaer, opplegg, case og fakta</translation>
    </message>
    <message>
        <source>All themes</source>
        <translation>Alle temaer</translation>
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
        <translation>Alle deler</translation>
    </message>
    <message>
        <source>Basis</source>
        <translation>Basisprogram</translation>
    </message>
    <message>
        <source>Tailored</source>
        <translation>Skreddersydd</translation>
    </message>
    <message>
        <source>All kinds</source>
        <translation>Alle typer</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Lengde</translation>
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
        <translation>Gruppestørrelse</translation>
    </message>
    <message>
        <source>Themes and materials</source>
        <translation>Temaer og materiell</translation>
    </message>
    <message>
        <source>Nothing was found. Try other words, or fewer filters.</source>
        <translation>Ingen treff. Prøv andre ord, eller færre filtre.</translation>
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
        <translation>Kan droppes</translation>
    </message>
    <message>
        <source>Beside the main programme</source>
        <translation>Ved siden av hovedprogrammet</translation>
    </message>
    <message>
        <source>Begins</source>
        <translation>Begynner</translation>
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
        <translation>ikke oppgitt</translation>
    </message>
    <message>
        <source>Pin the start: it stays when items before it grow or move</source>
        <translation>Lås starten: Den blir stående når det som kommer før, vokser eller flyttes</translation>
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
        <translation>Etter forrige punkt</translation>
    </message>
    <message>
        <source>At a time</source>
        <translation>På et klokkeslett</translation>
    </message>
    <message>
        <source>About a time</source>
        <translation>Omkring et klokkeslett</translation>
    </message>
    <message>
        <source>From a time on</source>
        <translation>Fra et klokkeslett</translation>
    </message>
    <message>
        <source>By a time at the latest</source>
        <translation>Senest til et klokkeslett</translation>
    </message>
    <message>
        <source>At a time, with an open end</source>
        <translation>På et klokkeslett, med åpen slutt</translation>
    </message>
    <message>
        <source>No time</source>
        <translation>Uten tid</translation>
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
        <translation>Reise og opphold</translation>
    </message>
    <message>
        <source>The municipality pays the facilitators&apos; travel and stay.</source>
        <translation>Kommunen betaler reise og opphold for prosessveilederne.</translation>
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
        <translation>Legg til en dag</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Fra</translation>
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
        <translation>Slutten er fast (møte eller ferge etterpå)</translation>
    </message>
    <message>
        <source>Which day it is</source>
        <translation>Hvilken dag det er</translation>
    </message>
</context>
<context>
    <name>fvd::WishesPart</name>
    <message>
        <source>Wanted themes</source>
        <translation>Ønskede temaer</translation>
    </message>
    <message>
        <source>The councillors choose the themes. Add those they wish for, the most wanted first.</source>
        <translation>De folkevalgte velger temaene. Legg til dem de ønsker seg, det viktigste først.</translation>
    </message>
    <message>
        <source>Add a theme</source>
        <translation>Legg til et tema</translation>
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
        <translation>Rekkefølgen på temaene</translation>
    </message>
    <message>
        <source>Take away the theme</source>
        <translation>Ta bort temaet</translation>
    </message>
    <message>
        <source>Wanted themes, the most wanted first</source>
        <translation>Ønskede temaer, det viktigste først</translation>
    </message>
    <message>
        <source>Basis</source>
        <translation>Basisprogram</translation>
    </message>
    <message>
        <source>Tailored</source>
        <translation>Skreddersydd</translation>
    </message>
    <message>
        <source>The library is being read. Try again in a moment.</source>
        <translation>Biblioteket leses inn. Prøv igjen om et øyeblikk.</translation>
    </message>
</context>
</TS>
