<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>AboutRunTab</name>
    <message>
        <source>The run has dates</source>
        <translation>Der Durchgang hat Daten</translation>
    </message>
    <message>
        <source>Printed on every certificate of this run</source>
        <translation>Steht auf jedem Zertifikat dieses Durchgangs</translation>
    </message>
    <message>
        <source>Title of the run</source>
        <translation>Titel des Durchgangs</translation>
    </message>
    <message>
        <source>Micro-credential</source>
        <translation>Micro-Credential</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Erster Tag</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Letzter Tag</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>Empty means the micro-credential&apos;s own.</source>
        <translation>Leer heißt: wie im Micro-Credential.</translation>
    </message>
    <message>
        <source>Hours held</source>
        <translation>Gehaltene Stunden</translation>
    </message>
    <message>
        <source>Trainer</source>
        <translation>Trainerin oder Trainer</translation>
    </message>
    <message>
        <source>Assessor</source>
        <translation>Prüferin oder Prüfer</translation>
    </message>
    <message>
        <source>Not chosen yet</source>
        <translation>Noch nicht gewählt</translation>
    </message>
</context>
<context>
    <name>Actions</name>
    <message>
        <source>New workspace…</source>
        <translation>Neuer Arbeitsbereich…</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>Öffnen…</translation>
    </message>
    <message>
        <source>Open a copy…</source>
        <translation>Kopie öffnen…</translation>
    </message>
    <message>
        <source>Save a copy…</source>
        <translation>Kopie speichern…</translation>
    </message>
    <message>
        <source>Close the workspace</source>
        <translation>Arbeitsbereich schließen</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>Design</source>
        <translation>Entwerfen</translation>
    </message>
    <message>
        <source>Learners</source>
        <translation>Lernende</translation>
    </message>
    <message>
        <source>Issue</source>
        <translation>Ausstellen</translation>
    </message>
    <message>
        <source>Deliver</source>
        <translation>Ausgeben</translation>
    </message>
    <message>
        <source>Find a certificate</source>
        <translation>Zertifikat suchen</translation>
    </message>
    <message>
        <source>Verify</source>
        <translation>Prüfen</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
</context>
<context>
    <name>ArtworkTab</name>
    <message>
        <source>Change the badge</source>
        <translation>Abzeichen ändern</translation>
    </message>
    <message>
        <source>Description of the artwork, for people who do not see it</source>
        <translation>Beschreibung des Bildes für alle, die es nicht sehen</translation>
    </message>
    <message>
        <source>Choose a picture…</source>
        <translation>Bild wählen …</translation>
    </message>
    <message>
        <source>SVG or PNG. You see what had to be left out, if anything had to.</source>
        <translation>SVG oder PNG. Sie sehen, was weggelassen werden musste, falls etwas musste.</translation>
    </message>
    <message>
        <source>Or use a picture of your own</source>
        <translation>Oder ein eigenes Bild verwenden</translation>
    </message>
    <message>
        <source>Still missing: say in one sentence what the picture shows.</source>
        <translation>Fehlt noch: Sagen Sie in einem Satz, was das Bild zeigt.</translation>
    </message>
    <message>
        <source>What the picture shows, in one sentence.</source>
        <translation>Was das Bild zeigt, in einem Satz.</translation>
    </message>
    <message>
        <source>Choose a picture</source>
        <translation>Bild wählen</translation>
    </message>
    <message>
        <source>Pictures (*.svg *.png)</source>
        <translation>Bilder (*.svg *.png)</translation>
    </message>
    <message>
        <source>Reading {0}</source>
        <translation>{0} wird gelesen</translation>
    </message>
    <message>
        <source>Use a file as artwork</source>
        <translation>Datei als Bild verwenden</translation>
    </message>
    <message>
        <source>Left out or changed on the way in: {0}</source>
        <translation>Beim Lesen weggelassen oder geändert: {0}</translation>
    </message>
    <message>
        <source>The whole picture was taken over.</source>
        <translation>Das ganze Bild wurde übernommen.</translation>
    </message>
</context>
<context>
    <name>Aside</name>
    <message>
        <source>Badge artwork</source>
        <translation>Abzeichen</translation>
    </message>
    <message>
        <source>Badge artwork, small</source>
        <translation>Badge, klein</translation>
    </message>
    <message>
        <source>at 48 pixels</source>
        <translation>mit 48 Pixeln</translation>
    </message>
    <message>
        <source>Attests</source>
        <translation>Bescheinigt</translation>
    </message>
    <message>
        <source>Badge artwork, version {0}</source>
        <translation>Abzeichen, Version {0}</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>und noch %n</numerusform>
            <numerusform>und noch %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AssessmentTab</name>
    <message>
        <source>Criteria and levels</source>
        <translation>Kriterien und Stufen</translation>
    </message>
    <message>
        <source>Paste from a spreadsheet</source>
        <translation>Aus einer Tabelle einfügen</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Nach oben</translation>
    </message>
    <message>
        <source>Move the criterion up</source>
        <translation>Kriterium nach oben</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Nach unten</translation>
    </message>
    <message>
        <source>Move the criterion down</source>
        <translation>Kriterium nach unten</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Remove the chosen criterion</source>
        <translation>Das gewählte Kriterium entfernen</translation>
    </message>
    <message>
        <source>Needed in every criterion</source>
        <translation>In jedem Kriterium nötig</translation>
    </message>
    <message>
        <source>Who passes</source>
        <translation>Wer besteht</translation>
    </message>
    <message>
        <source>Nothing; only points or attendance count</source>
        <translation>Nichts; nur Punkte oder Teilnahme zählen</translation>
    </message>
    <message>
        <source>As each criterion says</source>
        <translation>Wie jedes Kriterium sagt</translation>
    </message>
    <message>
        <source>Move a criterion</source>
        <translation>Kriterium verschieben</translation>
    </message>
    <message>
        <source>Remove a criterion</source>
        <translation>Kriterium entfernen</translation>
    </message>
    <message>
        <source>And at least so many points</source>
        <translation>Und mindestens so viele Punkte</translation>
    </message>
    <message>
        <source>{0} or higher</source>
        <translation>{0} oder höher</translation>
    </message>
    <message>
        <source>Edit who passes</source>
        <translation>Bestehensregel ändern</translation>
    </message>
    <message>
        <source>Edit the criteria</source>
        <translation>Kriterien ändern</translation>
    </message>
    <message>
        <source>Copy rows first: the criterion, then one cell for each level.</source>
        <translation>Kopieren Sie zuerst Zeilen: das Kriterium, dann eine Zelle je Stufe.</translation>
    </message>
</context>
<context>
    <name>AwardPanel</name>
    <message>
        <source>Choose a learner, to give the files again or to revoke the award.</source>
        <translation>Wählen Sie eine Person, um ihr die Dateien erneut zu geben oder die Auszeichnung zu widerrufen.</translation>
    </message>
    <message>
        <source>Give the files again…</source>
        <translation>Dateien erneut geben …</translation>
    </message>
    <message>
        <source>Revoke…</source>
        <translation>Widerrufen …</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Zertifikat</translation>
    </message>
    <message>
        <source>Kept here, not published. One sentence is enough.</source>
        <translation>Bleibt hier, wird nicht veröffentlicht. Ein Satz genügt.</translation>
    </message>
    <message>
        <source>Revoke for good</source>
        <translation>Endgültig widerrufen</translation>
    </message>
    <message>
        <source>Leave it valid</source>
        <translation>Gültig lassen</translation>
    </message>
    <message>
        <source>Revoking cannot be undone.</source>
        <translation>Ein Widerruf lässt sich nicht rückgängig machen.</translation>
    </message>
    <message>
        <source>Why is it revoked?</source>
        <translation>Warum wird widerrufen?</translation>
    </message>
    <message>
        <source>{0}, version {1}</source>
        <translation>{0}, Version {1}</translation>
    </message>
    <message>
        <source>Number {0}</source>
        <translation>Nummer {0}</translation>
    </message>
    <message>
        <source>Awarded on {0}</source>
        <translation>Verliehen am {0}</translation>
    </message>
    <message>
        <source>Valid until {0}</source>
        <translation>Gültig bis {0}</translation>
    </message>
    <message>
        <source>Revoked on {0}: {1}</source>
        <translation>Widerrufen am {0}: {1}</translation>
    </message>
    <message>
        <source>This learner also has</source>
        <translation>Außerdem hat diese Person</translation>
    </message>
    <message>
        <source>Where to put the files</source>
        <translation>Wohin mit den Dateien</translation>
    </message>
    <message>
        <source>Copying the files</source>
        <translation>Dateien werden kopiert</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s), the same as the first time.</source>
        <translation>
            <numerusform>%n Datei, dieselbe wie beim ersten Mal.</numerusform>
            <numerusform>%n Dateien, dieselben wie beim ersten Mal.</numerusform>
        </translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Ordner öffnen</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) are not as they were issued and were left out.</source>
        <translation>
            <numerusform>%n Datei ist nicht wie ausgestellt und fehlt deshalb.</numerusform>
            <numerusform>%n Dateien sind nicht wie ausgestellt und fehlen deshalb.</numerusform>
        </translation>
    </message>
    <message>
        <source>Check the batch</source>
        <translation>Ausstellung prüfen</translation>
    </message>
    <message>
        <source>Revoked here. Others learn of it once you write the web folder and upload it.</source>
        <translation>Hier widerrufen. Andere erfahren es, sobald Sie den Web-Ordner schreiben und hochladen.</translation>
    </message>
    <message>
        <source>Go to the web folder</source>
        <translation>Zum Web-Ordner</translation>
    </message>
</context>
<context>
    <name>AwardSearch</name>
    <message>
        <source>Name, number or e-mail address</source>
        <translation>Name, Nummer oder E-Mail-Adresse</translation>
    </message>
    <message>
        <source>Awards</source>
        <translation>Auszeichnungen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln award(s)</source>
        <translation>
            <numerusform>%Ln Auszeichnung</numerusform>
            <numerusform>%Ln Auszeichnungen</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody is found by “{0}”. Part of a name is enough; accents do not matter.</source>
        <translation>Zu „{0}“ findet sich niemand. Ein Teil des Namens genügt; Akzente sind gleich.</translation>
    </message>
</context>
<context>
    <name>AwardTable</name>
    <message>
        <source>Learners of this batch</source>
        <translation>Lernende dieses Stapels</translation>
    </message>
    <message>
        <source>Learner</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stand</translation>
    </message>
</context>
<context>
    <name>AwardWords</name>
    <message>
        <source>Took part</source>
        <translation>Teilgenommen</translation>
    </message>
    <message>
        <source>Passed</source>
        <translation>Bestanden</translation>
    </message>
    <message>
        <source>Passed · {0} of {1}</source>
        <translation>Bestanden · {0} von {1}</translation>
    </message>
    <message>
        <source>Certificate does not fit</source>
        <translation>Zertifikat passt nicht</translation>
    </message>
    <message>
        <source>A text cannot be signed</source>
        <translation>Ein Text lässt sich nicht signieren</translation>
    </message>
    <message>
        <source>Could not be issued</source>
        <translation>Nicht ausgestellt</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Wartet</translation>
    </message>
    <message>
        <source>Printing</source>
        <translation>Wird gedruckt</translation>
    </message>
    <message>
        <source>Issued</source>
        <translation>Ausgestellt</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fehlgeschlagen</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Zurückgezogen</translation>
    </message>
</context>
<context>
    <name>BackupTab</name>
    <message>
        <source>Save a copy</source>
        <translation>Kopie speichern</translation>
    </message>
    <message>
        <source>One file with everything in this workspace, sealed with a passphrase. Keep it in another place. The signing key is not in it: keep its second copy too.</source>
        <translation>Eine Datei mit allem aus diesem Arbeitsbereich, mit einer Passphrase versiegelt. Bewahren Sie sie anderswo auf. Der Signaturschlüssel ist nicht darin: Bewahren Sie auch seine zweite Kopie auf.</translation>
    </message>
    <message>
        <source>Passphrase of the copy</source>
        <translation>Passphrase der Kopie</translation>
    </message>
    <message>
        <source>The same again</source>
        <translation>Noch einmal dieselbe</translation>
    </message>
    <message>
        <source>Save a copy…</source>
        <translation>Kopie speichern…</translation>
    </message>
    <message>
        <source>The two are not the same.</source>
        <translation>Die beiden sind nicht gleich.</translation>
    </message>
    <message>
        <source>Saving a copy</source>
        <translation>Kopie wird gespeichert</translation>
    </message>
    <message>
        <source>The copy was written and read back whole: {0}</source>
        <translation>Die Kopie wurde geschrieben und ganz zurückgelesen: {0}</translation>
    </message>
    <message>
        <source>The last copy is old, and something has changed since.</source>
        <translation>Die letzte Kopie ist alt, und seitdem hat sich etwas geändert.</translation>
    </message>
</context>
<context>
    <name>BadgeMaker</name>
    <message>
        <source>Make a badge</source>
        <translation>Badge gestalten</translation>
    </message>
    <message>
        <source>Shape</source>
        <translation>Form</translation>
    </message>
    <message>
        <source>Sign</source>
        <translation>Zeichen</translation>
    </message>
    <message>
        <source>Search 7,000 signs, in English</source>
        <translation>7.000 Zeichen durchsuchen, auf Englisch</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>Choosing here replaces the artwork; undo brings it back.</source>
        <translation>Eine Wahl hier ersetzt das Bild; Rückgängig holt es zurück.</translation>
    </message>
    <message>
        <source>Words on it</source>
        <translation>Worte darauf</translation>
    </message>
    <message>
        <source>Second line</source>
        <translation>Zweite Zeile</translation>
    </message>
    <message>
        <source>Words around it</source>
        <translation>Worte rundherum</translation>
    </message>
    <message>
        <source>Metal</source>
        <translation>Metall</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Farbe</translation>
    </message>
    <message>
        <source>Marks</source>
        <translation>Marken</translation>
    </message>
    <message>
        <source>How many marks</source>
        <translation>Wie viele Marken</translation>
    </message>
    <message>
        <source>Of these full</source>
        <translation>Davon gefüllt</translation>
    </message>
    <message>
        <source>This shape has no room for them; round ones have.</source>
        <translation>Diese Form hat keinen Platz dafür; runde haben ihn.</translation>
    </message>
    <message>
        <source>Gold</source>
        <translation>Gold</translation>
    </message>
    <message>
        <source>Silver</source>
        <translation>Silber</translation>
    </message>
    <message>
        <source>Bronze</source>
        <translation>Bronze</translation>
    </message>
    <message>
        <source>Copper</source>
        <translation>Kupfer</translation>
    </message>
    <message>
        <source>Steel</source>
        <translation>Stahl</translation>
    </message>
    <message>
        <source>Stars</source>
        <translation>Sterne</translation>
    </message>
    <message>
        <source>Dots</source>
        <translation>Punkte</translation>
    </message>
    <message>
        <source>Hexagon</source>
        <translation>Sechseck</translation>
    </message>
    <message>
        <source>Shield</source>
        <translation>Schild</translation>
    </message>
    <message>
        <source>Round seal</source>
        <translation>Rundes Siegel</translation>
    </message>
    <message>
        <source>Rosette</source>
        <translation>Rosette</translation>
    </message>
    <message>
        <source>Star</source>
        <translation>Stern</translation>
    </message>
    <message>
        <source>Laurel wreath</source>
        <translation>Lorbeerkranz</translation>
    </message>
    <message>
        <source>Plaque</source>
        <translation>Plakette</translation>
    </message>
    <message>
        <source>Cog wheel</source>
        <translation>Zahnrad</translation>
    </message>
    <message>
        <source>Diamond</source>
        <translation>Raute</translation>
    </message>
    <message>
        <source>Crest</source>
        <translation>Wappen</translation>
    </message>
    <message>
        <source>Octagon</source>
        <translation>Achteck</translation>
    </message>
</context>
<context>
    <name>BatchPage</name>
    <message>
        <source>Files</source>
        <translation>Dateien</translation>
    </message>
    <message>
        <source>For a platform</source>
        <translation>Für eine Plattform</translation>
    </message>
    <message>
        <source>Learners</source>
        <translation>Lernende</translation>
    </message>
    <message>
        <source>Web folder</source>
        <translation>Web-Ordner</translation>
    </message>
    <message>
        <source>Parts of the batch</source>
        <translation>Teile der Ausstellung</translation>
    </message>
    <message>
        <source>All batches</source>
        <translation>Alle Ausstellungen</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Ordner öffnen</translation>
    </message>
    <message numerus="yes">
        <source>%n learner(s)</source>
        <translation>
            <numerusform>1 Person</numerusform>
            <numerusform>%n Lernende</numerusform>
        </translation>
    </message>
    <message>
        <source>planned on {0}</source>
        <translation>geplant am {0}</translation>
    </message>
</context>
<context>
    <name>BatchPart</name>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Fortfahren</translation>
    </message>
    <message>
        <source>Close this batch…</source>
        <translation>Stapel abschließen…</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Ordner öffnen</translation>
    </message>
    <message>
        <source>Deliver…</source>
        <translation>Übergeben…</translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <translation>{0} von {1}</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Noch einmal versuchen</translation>
    </message>
    <message numerus="yes">
        <source>%n running</source>
        <translation>
            <numerusform>%n läuft</numerusform>
            <numerusform>%n laufen</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopped. What was issued is kept, and Go on begins where it stopped.</source>
        <translation>Angehalten. Ausgestelltes bleibt, und „Fortfahren“ beginnt, wo es aufgehört hat.</translation>
    </message>
    <message>
        <source>Counting every file</source>
        <translation>Jede Datei wird gezählt</translation>
    </message>
    <message>
        <source>Something is missing</source>
        <translation>Etwas fehlt</translation>
    </message>
    <message>
        <source>Unlocking the key</source>
        <translation>Schlüssel wird entsperrt</translation>
    </message>
    <message numerus="yes">
        <source>Closed. %n award(s) withdrawn; issue the run again for those.</source>
        <translation>
            <numerusform>Abgeschlossen. %n Auszeichnung zurückgezogen; stellen Sie den Kurs dafür noch einmal aus.</numerusform>
            <numerusform>Abgeschlossen. %n Auszeichnungen zurückgezogen; stellen Sie den Kurs dafür noch einmal aus.</numerusform>
        </translation>
    </message>
    <message>
        <source>Check the run again</source>
        <translation>Kurs noch einmal prüfen</translation>
    </message>
</context>
<context>
    <name>BatchView</name>
    <message>
        <source>Issuing</source>
        <translation>Ausstellen</translation>
    </message>
    <message>
        <source>Unlock it to go on with this batch.</source>
        <translation>Entsperren Sie ihn, um mit diesem Stapel fortzufahren.</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Zertifikat</translation>
    </message>
    <message>
        <source>Certificate of a learner</source>
        <translation>Zertifikat einer Person</translation>
    </message>
    <message>
        <source>signed</source>
        <translation>signiert</translation>
    </message>
    <message>
        <source>printed</source>
        <translation>gedruckt</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>fehlgeschlagen</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>warten</translation>
    </message>
    <message>
        <source>Open the learner</source>
        <translation>Person öffnen</translation>
    </message>
    <message numerus="yes">
        <source>%n more could not be issued; the table has them.</source>
        <translation>
            <numerusform>%n weitere Person wurde nicht ausgestellt; sie steht in der Tabelle.</numerusform>
            <numerusform>%n weitere wurden nicht ausgestellt; sie stehen in der Tabelle.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BatchWords</name>
    <message>
        <source>Issuing {0} of {1}</source>
        <translation>{0} von {1} werden ausgestellt</translation>
    </message>
    <message>
        <source>Issued {0} of {1}</source>
        <translation>{0} von {1} ausgestellt</translation>
    </message>
    <message>
        <source>Issued {0} of {1} · every count agrees</source>
        <translation>{0} von {1} ausgestellt · jede Zahl stimmt</translation>
    </message>
    <message>
        <source>Issued {0} of {1} · counts do not agree</source>
        <translation>{0} von {1} ausgestellt · die Zahlen stimmen nicht</translation>
    </message>
    <message>
        <source>Nothing is lost if you stop now.</source>
        <translation>Es geht nichts verloren, wenn Sie jetzt anhalten.</translation>
    </message>
    <message>
        <source>Who failed can be tried again, or come into a new batch.</source>
        <translation>Wer fehlt, kann noch einmal versucht werden oder in einen neuen Stapel kommen.</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Wird angehalten…</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Pausiert</translation>
    </message>
</context>
<context>
    <name>BoundFields</name>
    <message>
        <source>Edit “{0}”</source>
        <translation>„{0}“ bearbeiten</translation>
    </message>
</context>
<context>
    <name>CertificateTab</name>
    <message>
        <source>Certificate</source>
        <translation>Zertifikat</translation>
    </message>
    <message>
        <source>Choose the template</source>
        <translation>Vorlage wählen</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>Vorlage</translation>
    </message>
    <message>
        <source>Empty means the template&apos;s own words.</source>
        <translation>Leer heißt: die Worte der Vorlage.</translation>
    </message>
    <message>
        <source>Heading</source>
        <translation>Überschrift</translation>
    </message>
    <message>
        <source>Words under the name</source>
        <translation>Worte unter dem Namen</translation>
    </message>
    <message>
        <source>Show the levels reached</source>
        <translation>Erreichte Stufen zeigen</translation>
    </message>
    <message>
        <source>Show what it attests</source>
        <translation>Zeigen, was es bescheinigt</translation>
    </message>
    <message>
        <source>Names of files</source>
        <translation>Dateinamen</translation>
    </message>
    <message>
        <source>Numbers of certificates</source>
        <translation>Zertifikatsnummern</translation>
    </message>
    <message>
        <source>Words: {0}</source>
        <translation>Platzhalter: {0}</translation>
    </message>
    <message>
        <source>Who signs</source>
        <translation>Wer unterschreibt</translation>
    </message>
    <message>
        <source>As it will be printed</source>
        <translation>So wird es gedruckt</translation>
    </message>
    <message>
        <source>Shown for</source>
        <translation>Gezeigt für</translation>
    </message>
    <message>
        <source>Learner before</source>
        <translation>Person davor</translation>
    </message>
    <message>
        <source>Next learner</source>
        <translation>Nächste Person</translation>
    </message>
    <message>
        <source>Add somebody who signs</source>
        <translation>Jemanden hinzufügen, der unterschreibt</translation>
    </message>
    <message>
        <source>For example: {0}</source>
        <translation>Zum Beispiel: {0}</translation>
    </message>
    <message>
        <source>Choose who signs</source>
        <translation>Unterschreibende wählen</translation>
    </message>
    <message>
        <source>Edit the certificate</source>
        <translation>Zertifikat ändern</translation>
    </message>
</context>
<context>
    <name>ChangesTable</name>
    <message>
        <source>Field</source>
        <translation>Feld</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Vorher</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Jetzt</translation>
    </message>
</context>
<context>
    <name>CheckPart</name>
    <message>
        <source>Issue…</source>
        <translation>Ausstellen…</translation>
    </message>
    <message>
        <source>Rehearse…</source>
        <translation>Probelauf…</translation>
    </message>
    <message>
        <source>Issue</source>
        <translation>Ausstellen</translation>
    </message>
    <message>
        <source>The check was stopped. Nothing can be issued before it is through.</source>
        <translation>Die Prüfung wurde angehalten. Erst danach kann ausgestellt werden.</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>Noch einmal prüfen</translation>
    </message>
    <message numerus="yes">
        <source>Issue %n…</source>
        <translation>
            <numerusform>%n ausstellen…</numerusform>
            <numerusform>%n ausstellen…</numerusform>
        </translation>
    </message>
    <message>
        <source>The batch of {0} is not finished. Go on with it, or close it.</source>
        <translation>Der Stapel vom {0} ist nicht fertig. Fahren Sie damit fort oder schließen Sie ihn ab.</translation>
    </message>
    <message>
        <source>Open that batch</source>
        <translation>Diesen Stapel öffnen</translation>
    </message>
    <message>
        <source>Unlocking the key</source>
        <translation>Schlüssel wird entsperrt</translation>
    </message>
    <message>
        <source>Where to put the specimens</source>
        <translation>Wohin mit den Mustern</translation>
    </message>
    <message>
        <source>specimens</source>
        <translation>Muster</translation>
    </message>
    <message>
        <source>Making specimens</source>
        <translation>Muster werden gemacht</translation>
    </message>
    <message numerus="yes">
        <source>%n specimen(s) made. Nothing was signed, numbered or kept.</source>
        <translation>
            <numerusform>%n Muster gemacht. Nichts wurde signiert, nummeriert oder behalten.</numerusform>
            <numerusform>%n Muster gemacht. Nichts wurde signiert, nummeriert oder behalten.</numerusform>
        </translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Ordner öffnen</translation>
    </message>
</context>
<context>
    <name>CheckView</name>
    <message>
        <source>Checking</source>
        <translation>Prüfen</translation>
    </message>
    <message>
        <source>Nothing is signed while this is checked.</source>
        <translation>Während der Prüfung wird nichts signiert.</translation>
    </message>
    <message>
        <source>Stop checking</source>
        <translation>Prüfung anhalten</translation>
    </message>
    <message>
        <source>Before anything is signed</source>
        <translation>Bevor etwas signiert wird</translation>
    </message>
    <message>
        <source>It signs every credential of this batch.</source>
        <translation>Er signiert jeden Nachweis dieses Stapels.</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Zertifikat</translation>
    </message>
    <message>
        <source>Certificate of a learner</source>
        <translation>Zertifikat einer Person</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Wird geprüft…</translation>
    </message>
    <message>
        <source>Checking {0} of {1}</source>
        <translation>{0} von {1} werden geprüft</translation>
    </message>
    <message>
        <source>Nothing stands in the way.</source>
        <translation>Nichts steht im Weg.</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) to mend first</source>
        <translation>
            <numerusform>%n Sache ist vorher zu beheben</numerusform>
            <numerusform>%n Sachen sind vorher zu beheben</numerusform>
        </translation>
    </message>
    <message>
        <source>Ready to issue</source>
        <translation>Bereit zum Ausstellen</translation>
    </message>
    <message>
        <source>Specimen</source>
        <translation>Muster</translation>
    </message>
</context>
<context>
    <name>ChoicesCard</name>
    <message>
        <source>Choices</source>
        <translation>Auswahl</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Ändern</translation>
    </message>
    <message>
        <source>What a reader of the credential sees of the person</source>
        <translation>Was Lesende des Nachweises von der Person sehen</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Name and e-mail fingerprint</source>
        <translation>Name und E-Mail-Fingerabdruck</translation>
    </message>
    <message>
        <source>E-mail fingerprint only</source>
        <translation>Nur E-Mail-Fingerabdruck</translation>
    </message>
    <message>
        <source>Another award date</source>
        <translation>Anderes Ausstellungsdatum</translation>
    </message>
    <message>
        <source>Certificates of participation</source>
        <translation>Teilnahmebescheinigungen</translation>
    </message>
    <message>
        <source>For who took part and does not pass: paper only, no credential.</source>
        <translation>Für alle, die teilgenommen und nicht bestanden haben: nur Papier, kein Nachweis.</translation>
    </message>
    <message>
        <source>One PDF of all certificates, to print</source>
        <translation>Ein PDF aller Zertifikate zum Drucken</translation>
    </message>
    <message>
        <source>Issue again to who has it already</source>
        <translation>Auch wer sie schon hat, bekommt sie neu</translation>
    </message>
    <message>
        <source>by name</source>
        <translation>nach Namen</translation>
    </message>
    <message>
        <source>by group</source>
        <translation>nach Gruppen</translation>
    </message>
    <message>
        <source>as in the list of learners</source>
        <translation>wie in der Liste der Lernenden</translation>
    </message>
    <message>
        <source>Late learners are added to</source>
        <translation>Nachzügler kommen zu</translation>
    </message>
    <message>
        <source>Order of that PDF</source>
        <translation>Reihenfolge dieses PDFs</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Close the choices</source>
        <translation>Auswahl schließen</translation>
    </message>
    <message>
        <source>Change the choices</source>
        <translation>Auswahl ändern</translation>
    </message>
    <message numerus="yes">
        <source>%n get(s) a credential</source>
        <translation>
            <numerusform>%n bekommt einen Nachweis</numerusform>
            <numerusform>%n bekommen einen Nachweis</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n get(s) a certificate of participation</source>
        <translation>
            <numerusform>%n bekommt eine Teilnahmebescheinigung</numerusform>
            <numerusform>%n bekommen eine Teilnahmebescheinigung</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n do(es) not pass</source>
        <translation>
            <numerusform>%n besteht nicht</numerusform>
            <numerusform>%n bestehen nicht</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ha(s/ve) it already</source>
        <translation>
            <numerusform>%n hat ihn schon</numerusform>
            <numerusform>%n haben ihn schon</numerusform>
        </translation>
    </message>
    <message>
        <source>the batch of {0}</source>
        <translation>Stapel vom {0}</translation>
    </message>
    <message>
        <source>nothing: a batch of its own</source>
        <translation>nichts: ein eigener Stapel</translation>
    </message>
    <message>
        <source>the name</source>
        <translation>der Name</translation>
    </message>
    <message>
        <source>Reads: {0}</source>
        <translation>Liest: {0}</translation>
    </message>
    <message>
        <source>Reads: {0} · {1}</source>
        <translation>Liest: {0} · {1}</translation>
    </message>
    <message>
        <source>Reads: {0}. Who knows the address can check it; nobody can read it.</source>
        <translation>Liest: {0}. Wer die Adresse kennt, kann sie prüfen; lesen kann sie niemand.</translation>
    </message>
    <message>
        <source>Readers see the name</source>
        <translation>Lesende sehen den Namen</translation>
    </message>
    <message>
        <source>Readers see the name and a fingerprint</source>
        <translation>Lesende sehen Namen und Fingerabdruck</translation>
    </message>
    <message>
        <source>Readers see a fingerprint only</source>
        <translation>Lesende sehen nur einen Fingerabdruck</translation>
    </message>
    <message>
        <source>Awarded on {0}</source>
        <translation>Ausgestellt am {0}</translation>
    </message>
    <message>
        <source>One PDF to print, {0}</source>
        <translation>Ein PDF zum Drucken, {0}</translation>
    </message>
    <message>
        <source>Added to {0}</source>
        <translation>Gehört zu: {0}</translation>
    </message>
</context>
<context>
    <name>CloseCard</name>
    <message>
        <source>Close this batch</source>
        <translation>Stapel abschließen</translation>
    </message>
    <message>
        <source>Who was not signed yet is withdrawn and can come into a new batch. What is signed stays valid.</source>
        <translation>Wer noch nicht signiert ist, wird zurückgezogen und kann in einen neuen Stapel kommen. Signiertes bleibt gültig.</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>Warum?</translation>
    </message>
    <message>
        <source>Keep it open</source>
        <translation>Offen lassen</translation>
    </message>
    <message>
        <source>Close it</source>
        <translation>Abschließen</translation>
    </message>
    <message>
        <source>A few words for the log, please.</source>
        <translation>Bitte ein paar Worte für das Protokoll.</translation>
    </message>
</context>
<context>
    <name>CompetenciesTab</name>
    <message>
        <source>What it attests</source>
        <translation>Was es bescheinigt</translation>
    </message>
    <message>
        <source>Paste from a spreadsheet</source>
        <translation>Aus einer Tabelle einfügen</translation>
    </message>
    <message>
        <source>Add a competency</source>
        <translation>Kompetenz hinzufügen</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Framework</source>
        <translation>Rahmenwerk</translation>
    </message>
    <message>
        <source>Nothing yet. Add what a learner can do afterwards, with a link if a framework has it.</source>
        <translation>Noch nichts. Fügen Sie hinzu, was Lernende danach können, mit Verweis, wenn ein Rahmenwerk es führt.</translation>
    </message>
    <message>
        <source>Competency</source>
        <translation>Kompetenz</translation>
    </message>
    <message>
        <source>Skill</source>
        <translation>Fertigkeit</translation>
    </message>
    <message>
        <source>Occupation</source>
        <translation>Beruf</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Stufe</translation>
    </message>
    <message>
        <source>Credential</source>
        <translation>Nachweis</translation>
    </message>
    <message>
        <source>Web address</source>
        <translation>Webadresse</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Edit a competency</source>
        <translation>Kompetenz ändern</translation>
    </message>
    <message>
        <source>New competency</source>
        <translation>Neue Kompetenz</translation>
    </message>
    <message>
        <source>Remove a competency</source>
        <translation>Kompetenz entfernen</translation>
    </message>
    <message>
        <source>Paste competencies</source>
        <translation>Kompetenzen einfügen</translation>
    </message>
</context>
<context>
    <name>CreatorEdit</name>
    <message>
        <source>Somebody else made it</source>
        <translation>Jemand anderes hat es gemacht</translation>
    </message>
    <message>
        <source>Who made it</source>
        <translation>Wer es gemacht hat</translation>
    </message>
    <message>
        <source>Their web address</source>
        <translation>Deren Webadresse</translation>
    </message>
    <message>
        <source>Their e-mail</source>
        <translation>Deren E-Mail</translation>
    </message>
</context>
<context>
    <name>CriteriaModel</name>
    <message>
        <source>Criterion</source>
        <translation>Kriterium</translation>
    </message>
    <message>
        <source>Level {0}</source>
        <translation>Stufe {0}</translation>
    </message>
    <message>
        <source>{0} (needed)</source>
        <translation>{0} (nötig)</translation>
    </message>
    <message>
        <source>+ Add a criterion</source>
        <translation>+ Kriterium hinzufügen</translation>
    </message>
    <message>
        <source>0 to {0} points</source>
        <translation>0 bis {0} Punkte</translation>
    </message>
    <message>
        <source>0 to {0} points, {1} needed</source>
        <translation>0 bis {0} Punkte, {1} nötig</translation>
    </message>
    <message>
        <source>Beginning</source>
        <translation>Am Anfang</translation>
    </message>
    <message>
        <source>Competent</source>
        <translation>Sicher</translation>
    </message>
    <message>
        <source>Leading</source>
        <translation>Führend</translation>
    </message>
</context>
<context>
    <name>CriterionCard</name>
    <message>
        <source>By levels</source>
        <translation>Nach Stufen</translation>
    </message>
    <message>
        <source>By points alone</source>
        <translation>Nur nach Punkten</translation>
    </message>
    <message>
        <source>Has to be judged</source>
        <translation>Muss bewertet werden</translation>
    </message>
    <message>
        <source>Needs evidence</source>
        <translation>Braucht einen Nachweis</translation>
    </message>
    <message>
        <source>How it is judged</source>
        <translation>Wie bewertet wird</translation>
    </message>
    <message>
        <source>What this criterion means</source>
        <translation>Was dieses Kriterium bedeutet</translation>
    </message>
    <message>
        <source>The same levels in every criterion</source>
        <translation>Dieselben Stufen in jedem Kriterium</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Stufe</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>Punkte</translation>
    </message>
    <message>
        <source>Passes</source>
        <translation>Besteht</translation>
    </message>
    <message>
        <source>Needed</source>
        <translation>Nötig</translation>
    </message>
    <message>
        <source>Levels of this criterion</source>
        <translation>Stufen dieses Kriteriums</translation>
    </message>
    <message>
        <source>Add a level</source>
        <translation>Stufe hinzufügen</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Nach oben</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Nach unten</translation>
    </message>
    <message>
        <source>Needed to pass</source>
        <translation>Zum Bestehen nötig</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>{0} (level)</source>
        <translation>{0} (Stufe)</translation>
    </message>
    <message>
        <source>Most points</source>
        <translation>Höchste Punktzahl</translation>
    </message>
    <message>
        <source>Points needed to pass</source>
        <translation>Zum Bestehen nötige Punkte</translation>
    </message>
    <message>
        <source>Criterion {0}</source>
        <translation>Kriterium {0}</translation>
    </message>
    <message>
        <source>This is more than can be reached.</source>
        <translation>Das ist mehr, als erreicht werden kann.</translation>
    </message>
    <message>
        <source>Edit the criterion</source>
        <translation>Kriterium bearbeiten</translation>
    </message>
    <message>
        <source>Change how it is judged</source>
        <translation>Art der Bewertung ändern</translation>
    </message>
    <message>
        <source>Move a level</source>
        <translation>Stufe verschieben</translation>
    </message>
    <message>
        <source>Remove a level</source>
        <translation>Stufe entfernen</translation>
    </message>
    <message>
        <source>Change the level needed</source>
        <translation>Nötige Stufe ändern</translation>
    </message>
    <message>
        <source>Name a level</source>
        <translation>Stufe benennen</translation>
    </message>
    <message>
        <source>Change the points</source>
        <translation>Punkte ändern</translation>
    </message>
</context>
<context>
    <name>Deliver</name>
    <message>
        <source>Waiting</source>
        <translation>Wartet</translation>
    </message>
    <message>
        <source>Not finished</source>
        <translation>Nicht fertig</translation>
    </message>
    <message>
        <source>Issued</source>
        <translation>Ausgestellt</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Gescheitert</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Zurückgezogen</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Geplant</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Abgeschlossen</translation>
    </message>
    <message>
        <source>Revoked</source>
        <translation>Widerrufen</translation>
    </message>
    <message>
        <source>Learner</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Micro-credential</source>
        <translation>Micro-Credential</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>Awarded on</source>
        <translation>Verliehen am</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stand</translation>
    </message>
</context>
<context>
    <name>DeliverPage</name>
    <message>
        <source>Deliver</source>
        <translation>Ausgeben</translation>
    </message>
    <message>
        <source>Hand out what was issued: to learners, to a platform, to whoever checks.</source>
        <translation>Geben Sie aus, was ausgestellt ist: an Lernende, an eine Plattform, an alle, die prüfen.</translation>
    </message>
    <message>
        <source>Web folder…</source>
        <translation>Web-Ordner …</translation>
    </message>
    <message>
        <source>Find a certificate…</source>
        <translation>Zertifikat suchen …</translation>
    </message>
    <message>
        <source>Batches</source>
        <translation>Ausstellungen</translation>
    </message>
    <message>
        <source>Batch</source>
        <translation>Ausstellung</translation>
    </message>
    <message>
        <source>Planned on</source>
        <translation>Geplant am</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>Issued</source>
        <translation>Ausgestellt</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Gescheitert</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Wartet</translation>
    </message>
    <message>
        <source>Ledger</source>
        <translation>Abrechnung</translation>
    </message>
    <message>
        <source>counting…</source>
        <translation>wird gezählt …</translation>
    </message>
    <message>
        <source>Not issued yet</source>
        <translation>Noch nicht ausgestellt</translation>
    </message>
    <message numerus="yes">
        <source>%n count(s) disagree</source>
        <translation>
            <numerusform>%n Zahl stimmt nicht</numerusform>
            <numerusform>%n Zahlen stimmen nicht</numerusform>
        </translation>
    </message>
    <message>
        <source>Every count agrees</source>
        <translation>Alles stimmt</translation>
    </message>
    <message>
        <source>Nothing to hand out yet</source>
        <translation>Noch nichts auszugeben</translation>
    </message>
    <message>
        <source>Once a course run has been issued, its certificates, badges and files for your platform are found here, and anybody who lost theirs gets the same again.</source>
        <translation>Sobald ein Durchgang ausgestellt ist, finden Sie hier Zertifikate, Badges und Dateien für Ihre Plattform; wer etwas verloren hat, bekommt dasselbe noch einmal.</translation>
    </message>
    <message>
        <source>Check and issue…</source>
        <translation>Prüfen und ausstellen …</translation>
    </message>
    <message>
        <source>Go to learners</source>
        <translation>Zu den Lernenden</translation>
    </message>
    <message>
        <source>Folder, ZIP, one PDF to print · Moodle, Canvas, CSV</source>
        <translation>Ordner, ZIP, ein PDF zum Drucken · Moodle, Canvas, CSV</translation>
    </message>
</context>
<context>
    <name>DesignEditorPage</name>
    <message>
        <source>Overview</source>
        <translation>Überblick</translation>
    </message>
    <message>
        <source>Competencies</source>
        <translation>Kompetenzen</translation>
    </message>
    <message>
        <source>Assessment</source>
        <translation>Bewertung</translation>
    </message>
    <message>
        <source>Artwork</source>
        <translation>Abzeichen</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Zertifikat</translation>
    </message>
    <message>
        <source>Parts of the micro-credential</source>
        <translation>Teile des Micro-Credentials</translation>
    </message>
    <message>
        <source>Publish…</source>
        <translation>Veröffentlichen…</translation>
    </message>
    <message>
        <source>All micro-credentials</source>
        <translation>Alle Micro-Credentials</translation>
    </message>
    <message>
        <source>Compare…</source>
        <translation>Vergleichen …</translation>
    </message>
    <message>
        <source>Untitled micro-credential</source>
        <translation>Micro-Credential ohne Titel</translation>
    </message>
    <message>
        <source>Publish version {0}…</source>
        <translation>Version {0} veröffentlichen…</translation>
    </message>
    <message>
        <source>Compare with version {0}</source>
        <translation>Mit Version {0} vergleichen</translation>
    </message>
    <message>
        <source>Draft · never published</source>
        <translation>Entwurf · nie veröffentlicht</translation>
    </message>
    <message>
        <source>Version {0} · published</source>
        <translation>Version {0} · veröffentlicht</translation>
    </message>
    <message>
        <source>Version {0} · draft</source>
        <translation>Version {0} · Entwurf</translation>
    </message>
    <message>
        <source>{0} · last changed {1}</source>
        <translation>{0} · zuletzt geändert am {1}</translation>
    </message>
    <message>
        <source>! {0} of {1} European elements missing</source>
        <translation>! {0} von {1} europäischen Angaben fehlen</translation>
    </message>
    <message>
        <source>✓ All European elements</source>
        <translation>✓ Alle europäischen Angaben</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Zeigen</translation>
    </message>
    <message>
        <source>Show the missing European elements</source>
        <translation>Die fehlenden europäischen Angaben zeigen</translation>
    </message>
    <message>
        <source>Edit what is new</source>
        <translation>Neuerung beschreiben</translation>
    </message>
    <message>
        <source>Publishing</source>
        <translation>Wird veröffentlicht</translation>
    </message>
    <message>
        <source>Version {0} is published and will never change. Go on editing to make the next.</source>
        <translation>Version {0} ist veröffentlicht und ändert sich nie mehr. Wenn Sie weiterarbeiten, entsteht die nächste.</translation>
    </message>
</context>
<context>
    <name>DesignFieldWords</name>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Beschreibung</translation>
    </message>
    <message>
        <source>How it is earned</source>
        <translation>Wie man es erwirbt</translation>
    </message>
    <message>
        <source>Web page that says how it is earned</source>
        <translation>Webseite, die sagt, wie man es erwirbt</translation>
    </message>
    <message>
        <source>Main language</source>
        <translation>Hauptsprache</translation>
    </message>
    <message>
        <source>Kind of award</source>
        <translation>Art der Auszeichnung</translation>
    </message>
    <message>
        <source>Your own code</source>
        <translation>Eigenes Kürzel</translation>
    </message>
    <message>
        <source>Field of study</source>
        <translation>Fachgebiet</translation>
    </message>
    <message>
        <source>Specialization</source>
        <translation>Vertiefung</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Schlagwörter</translation>
    </message>
    <message>
        <source>Creator</source>
        <translation>Urheber</translation>
    </message>
    <message>
        <source>Other identifiers</source>
        <translation>Weitere Kennungen</translation>
    </message>
    <message>
        <source>Related achievements</source>
        <translation>Verwandte Leistungen</translation>
    </message>
    <message>
        <source>What it attests</source>
        <translation>Was es bescheinigt</translation>
    </message>
    <message>
        <source>Competencies from frameworks</source>
        <translation>Kompetenzen aus Rahmenwerken</translation>
    </message>
    <message>
        <source>Criteria and levels</source>
        <translation>Kriterien und Stufen</translation>
    </message>
    <message>
        <source>Who passes</source>
        <translation>Wer besteht</translation>
    </message>
    <message>
        <source>Valid</source>
        <translation>Gültig</translation>
    </message>
    <message>
        <source>To be reviewed by</source>
        <translation>Zu überprüfen bis</translation>
    </message>
    <message>
        <source>Badge artwork</source>
        <translation>Badge</translation>
    </message>
    <message>
        <source>Description of the artwork</source>
        <translation>Beschreibung des Bildes</translation>
    </message>
    <message>
        <source>Learning outcomes</source>
        <translation>Lernergebnisse</translation>
    </message>
    <message>
        <source>Workload in hours</source>
        <translation>Arbeitsaufwand in Stunden</translation>
    </message>
    <message>
        <source>ECTS credits</source>
        <translation>ECTS-Punkte</translation>
    </message>
    <message>
        <source>EQF level</source>
        <translation>EQR-Niveau</translation>
    </message>
    <message>
        <source>Cycle of higher education</source>
        <translation>Zyklus der Hochschulbildung</translation>
    </message>
    <message>
        <source>Type of assessment</source>
        <translation>Art der Prüfung</translation>
    </message>
    <message>
        <source>Form of participation</source>
        <translation>Form der Teilnahme</translation>
    </message>
    <message>
        <source>Quality assurance</source>
        <translation>Qualitätssicherung</translation>
    </message>
    <message>
        <source>Prerequisites</source>
        <translation>Voraussetzungen</translation>
    </message>
    <message>
        <source>Supervision</source>
        <translation>Aufsicht</translation>
    </message>
    <message>
        <source>Stackability</source>
        <translation>Anrechenbarkeit</translation>
    </message>
    <message>
        <source>Counts towards</source>
        <translation>Zählt für</translation>
    </message>
    <message>
        <source>Further information</source>
        <translation>Weitere Angaben</translation>
    </message>
    <message>
        <source>Certificate template</source>
        <translation>Zertifikatsvorlage</translation>
    </message>
    <message>
        <source>Heading of the certificate</source>
        <translation>Überschrift des Zertifikats</translation>
    </message>
    <message>
        <source>Words under the name</source>
        <translation>Worte unter dem Namen</translation>
    </message>
    <message>
        <source>Show the levels reached</source>
        <translation>Erreichte Stufen zeigen</translation>
    </message>
    <message>
        <source>Show what it attests</source>
        <translation>Zeigen, was es bescheinigt</translation>
    </message>
    <message>
        <source>Who signs</source>
        <translation>Wer unterschreibt</translation>
    </message>
    <message>
        <source>Pattern of file names</source>
        <translation>Muster der Dateinamen</translation>
    </message>
    <message>
        <source>Pattern of numbers</source>
        <translation>Muster der Nummern</translation>
    </message>
    <message>
        <source>Options of the template</source>
        <translation>Einstellungen der Vorlage</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>a drawing</source>
        <translation>eine Zeichnung</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>geändert</translation>
    </message>
</context>
<context>
    <name>DesignListPage</name>
    <message>
        <source>Micro-credentials</source>
        <translation>Micro-Credentials</translation>
    </message>
    <message>
        <source>What you award. A published version never changes; editing makes the next.</source>
        <translation>Was Sie verleihen. Eine veröffentlichte Version ändert sich nie; wer sie bearbeitet, macht die nächste.</translation>
    </message>
    <message>
        <source>Search micro-credentials</source>
        <translation>Micro-Credentials suchen</translation>
    </message>
    <message>
        <source>Those put aside</source>
        <translation>Weggelegte</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Verdoppeln</translation>
    </message>
    <message>
        <source>Put aside</source>
        <translation>Weglegen</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Awards</source>
        <translation>Verleihungen</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>To be reviewed by</source>
        <translation>Zu überprüfen bis</translation>
    </message>
    <message>
        <source>Last changed</source>
        <translation>Zuletzt geändert</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Entwurf</translation>
    </message>
    <message>
        <source>Version {0}, changed</source>
        <translation>Version {0}, geändert</translation>
    </message>
    <message>
        <source>Version {0}</source>
        <translation>Version {0}</translation>
    </message>
    <message>
        <source>What can they do afterwards?</source>
        <translation>Was können sie danach?</translation>
    </message>
    <message>
        <source>A micro-credential says what a learner can do and how that was judged. Fill in as little as a title now; the meter shows what is still missing.</source>
        <translation>Ein Micro-Credential sagt, was jemand kann und wie das beurteilt wurde. Füllen Sie jetzt nur den Titel aus, wenn Sie mögen; die Anzeige sagt, was noch fehlt.</translation>
    </message>
    <message>
        <source>Bring back</source>
        <translation>Zurückholen</translation>
    </message>
    <message>
        <source>Choose a micro-credential in the list first.</source>
        <translation>Wählen Sie zuerst ein Micro-Credential in der Liste.</translation>
    </message>
    <message>
        <source>{0} (copy)</source>
        <translation>{0} (Kopie)</translation>
    </message>
    <message>
        <source>New micro-credential</source>
        <translation>Neues Micro-Credential</translation>
    </message>
    <message>
        <source>European elements, competencies, rubric, badge and certificate in one place</source>
        <translation>Europäische Angaben, Kompetenzen, Bewertungsraster, Abzeichen und Zertifikat an einem Ort</translation>
    </message>
</context>
<context>
    <name>ElementWords</name>
    <message>
        <source>Learner</source>
        <translation>Lernende</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Country of the provider</source>
        <translation>Land des Anbieters</translation>
    </message>
    <message>
        <source>Awarding body</source>
        <translation>Verleihende Stelle</translation>
    </message>
    <message>
        <source>Date of issue</source>
        <translation>Ausstellungsdatum</translation>
    </message>
    <message>
        <source>Learning outcomes</source>
        <translation>Lernergebnisse</translation>
    </message>
    <message>
        <source>Workload</source>
        <translation>Arbeitsaufwand</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Stufe</translation>
    </message>
    <message>
        <source>Type of assessment</source>
        <translation>Art der Bewertung</translation>
    </message>
    <message>
        <source>Form of participation</source>
        <translation>Form der Teilnahme</translation>
    </message>
    <message>
        <source>Quality assurance</source>
        <translation>Qualitätssicherung</translation>
    </message>
    <message>
        <source>Prerequisites</source>
        <translation>Voraussetzungen</translation>
    </message>
    <message>
        <source>Supervision</source>
        <translation>Aufsicht</translation>
    </message>
    <message>
        <source>Grade</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Stackability</source>
        <translation>Anrechenbarkeit</translation>
    </message>
    <message>
        <source>Further information</source>
        <translation>Weitere Angaben</translation>
    </message>
</context>
<context>
    <name>Errors</name>
    <message>
        <source>This did not work</source>
        <translation>Das hat nicht geklappt</translation>
    </message>
    <message>
        <source>This cannot be used as it is</source>
        <translation>So kann das nicht verwendet werden</translation>
    </message>
    <message>
        <source>This picture already holds a credential</source>
        <translation>Dieses Bild enthält schon einen Nachweis</translation>
    </message>
    <message>
        <source>The artwork could not be changed that way</source>
        <translation>Das Bild ließ sich so nicht ändern</translation>
    </message>
    <message>
        <source>This pattern for file names cannot be used</source>
        <translation>Dieses Muster für Dateinamen geht nicht</translation>
    </message>
    <message>
        <source>Your computer did not allow it</source>
        <translation>Ihr Rechner hat es nicht zugelassen</translation>
    </message>
    <message>
        <source>The disk is full</source>
        <translation>Der Datenträger ist voll</translation>
    </message>
    <message>
        <source>This place cannot be written to</source>
        <translation>Hierhin kann nicht geschrieben werden</translation>
    </message>
    <message>
        <source>A font is missing</source>
        <translation>Eine Schrift fehlt</translation>
    </message>
    <message>
        <source>The workspace cannot be used</source>
        <translation>Der Arbeitsbereich kann nicht benutzt werden</translation>
    </message>
    <message>
        <source>Another program is using this workspace</source>
        <translation>Ein anderes Programm benutzt diesen Arbeitsbereich</translation>
    </message>
    <message>
        <source>The workspace is damaged</source>
        <translation>Der Arbeitsbereich ist beschädigt</translation>
    </message>
    <message>
        <source>This workspace was made by a newer version</source>
        <translation>Dieser Arbeitsbereich stammt von einer neueren Version</translation>
    </message>
    <message>
        <source>The signing key cannot be used</source>
        <translation>Der Signaturschlüssel kann nicht benutzt werden</translation>
    </message>
    <message>
        <source>That is not the passphrase of this key</source>
        <translation>Das ist nicht die Passphrase dieses Schlüssels</translation>
    </message>
    <message>
        <source>The key file is damaged</source>
        <translation>Die Schlüsseldatei ist beschädigt</translation>
    </message>
    <message>
        <source>The passphrase is too short</source>
        <translation>Die Passphrase ist zu kurz</translation>
    </message>
    <message>
        <source>The signing key is locked</source>
        <translation>Der Signaturschlüssel ist gesperrt</translation>
    </message>
    <message>
        <source>This award cannot be issued yet</source>
        <translation>Das kann noch nicht ausgestellt werden</translation>
    </message>
    <message>
        <source>The credential cannot be built</source>
        <translation>Der Nachweis kann nicht gebaut werden</translation>
    </message>
    <message>
        <source>The signature does not hold</source>
        <translation>Die Signatur hält nicht</translation>
    </message>
    <message>
        <source>Something in this micro-credential has to be mended</source>
        <translation>An diesem Micro-Credential ist etwas zu verbessern</translation>
    </message>
    <message>
        <source>This micro-credential is not here any more</source>
        <translation>Dieses Micro-Credential gibt es hier nicht mehr</translation>
    </message>
    <message>
        <source>This cannot be published yet</source>
        <translation>Das kann noch nicht veröffentlicht werden</translation>
    </message>
    <message>
        <source>Something about the provider has to be mended</source>
        <translation>Am Anbieter ist etwas zu verbessern</translation>
    </message>
    <message>
        <source>The certificate template cannot be used</source>
        <translation>Die Zertifikatsvorlage kann nicht benutzt werden</translation>
    </message>
    <message>
        <source>This file was refused</source>
        <translation>Diese Datei wurde abgelehnt</translation>
    </message>
    <message>
        <source>This file asks for more than any honest file does</source>
        <translation>Diese Datei verlangt mehr als jede ehrliche Datei</translation>
    </message>
    <message>
        <source>This cannot be done that way</source>
        <translation>So geht das nicht</translation>
    </message>
    <message>
        <source>Correct the value and try again.</source>
        <translation>Verbessern Sie den Wert und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>Free what is named here, then try again; nothing is lost.</source>
        <translation>Machen Sie frei, was hier genannt ist, und versuchen Sie es noch einmal; nichts ist verloren.</translation>
    </message>
    <message>
        <source>Free some space on this disk and resume; nothing that was done is lost.</source>
        <translation>Schaffen Sie Platz auf diesem Datenträger und machen Sie weiter; nichts Getanes ist verloren.</translation>
    </message>
    <message>
        <source>Choose another folder, or give yourself the right to write to this one.</source>
        <translation>Wählen Sie einen anderen Ordner, oder geben Sie sich das Recht, in diesen zu schreiben.</translation>
    </message>
    <message>
        <source>Close it there, then try again here.</source>
        <translation>Schließen Sie ihn dort und versuchen Sie es hier noch einmal.</translation>
    </message>
    <message>
        <source>Look at capitals and the keyboard&apos;s language.</source>
        <translation>Achten Sie auf Großbuchstaben und die Sprache der Tastatur.</translation>
    </message>
    <message>
        <source>Ask whoever made the file for a clean copy.</source>
        <translation>Bitten Sie um eine saubere Kopie der Datei.</translation>
    </message>
</context>
<context>
    <name>EverybodyTab</name>
    <message>
        <source>Name on the certificate</source>
        <translation>Name auf dem Zertifikat</translation>
    </message>
    <message>
        <source>In lists as</source>
        <translation>In Listen als</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Awards</source>
        <translation>Auszeichnungen</translation>
    </message>
    <message>
        <source>All learners</source>
        <translation>Alle Lernenden</translation>
    </message>
    <message>
        <source>Search learners</source>
        <translation>Lernende suchen</translation>
    </message>
    <message>
        <source>Nobody has that name, address or number.</source>
        <translation>Niemand hat diesen Namen, diese Adresse oder Nummer.</translation>
    </message>
</context>
<context>
    <name>ExporterForm</name>
    <message>
        <source>Percent</source>
        <translation>Prozent</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>Punkte</translation>
    </message>
    <message>
        <source>Passed: 100 or 0</source>
        <translation>Bestanden: 100 oder 0</translation>
    </message>
    <message>
        <source>E-mail address</source>
        <translation>E-Mail-Adresse</translation>
    </message>
    <message>
        <source>ID number</source>
        <translation>ID-Nummer</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Anmeldename</translation>
    </message>
    <message>
        <source>Write number and address for checking as feedback</source>
        <translation>Nummer und Prüfadresse als Feedback schreiben</translation>
    </message>
    <message>
        <source>Certificate (PDF)</source>
        <translation>Zertifikat (PDF)</translation>
    </message>
    <message>
        <source>Badge picture</source>
        <translation>Badge-Bild</translation>
    </message>
    <message>
        <source>Credential (JSON)</source>
        <translation>Credential (JSON)</translation>
    </message>
    <message>
        <source>Name of the grade there</source>
        <translation>Name der Bewertung dort</translation>
    </message>
    <message>
        <source>Which number</source>
        <translation>Welche Zahl</translation>
    </message>
    <message>
        <source>People are known by</source>
        <translation>Personen erkennt man an</translation>
    </message>
</context>
<context>
    <name>Exporters</name>
    <message>
        <source>Moodle: grades</source>
        <translation>Moodle: Bewertungen</translation>
    </message>
    <message>
        <source>Everybody’s result into one grade of a Moodle course.</source>
        <translation>Alle Ergebnisse in eine Bewertung eines Moodle-Kurses.</translation>
    </message>
    <message>
        <source>Moodle’s list of participants or grades, so that nobody is missed</source>
        <translation>Moodles Liste der Teilnehmenden oder Bewertungen, damit niemand fehlt</translation>
    </message>
    <message>
        <source>In Moodle: Grades › Import › CSV file. Choose the separator comma and the encoding UTF-8, match the first column with the person and the second with a manual grade item.</source>
        <translation>In Moodle: Bewertungen › Import › CSV-Datei. Wählen Sie Komma als Trennzeichen und UTF-8, ordnen Sie die erste Spalte der Person zu und die zweite einem manuellen Bewertungsaspekt.</translation>
    </message>
    <message>
        <source>Moodle: files for each learner</source>
        <translation>Moodle: Dateien für alle einzeln</translation>
    </message>
    <message>
        <source>Certificate and badge as feedback in an assignment, to each theirs.</source>
        <translation>Zertifikat und Badge als Feedback in einer Aufgabe, allen das eigene.</translation>
    </message>
    <message>
        <source>The assignment’s grading worksheet: Submissions › Download grading worksheet</source>
        <translation>Die Bewertungstabelle der Aufgabe: Abgaben › Bewertungstabelle herunterladen</translation>
    </message>
    <message>
        <source>In Moodle, in this very assignment: Submissions › Actions › Upload feedback files in a zip.</source>
        <translation>In Moodle, in eben dieser Aufgabe: Abgaben › Aktionen › Feedbackdateien als ZIP hochladen.</translation>
    </message>
    <message>
        <source>Canvas: gradebook</source>
        <translation>Canvas: Notenbuch</translation>
    </message>
    <message>
        <source>Everybody’s result into one assignment of a Canvas course.</source>
        <translation>Alle Ergebnisse in eine Aufgabe eines Canvas-Kurses.</translation>
    </message>
    <message>
        <source>The gradebook that Canvas exports, so that nobody is missed</source>
        <translation>Das Notenbuch, das Canvas exportiert, damit niemand fehlt</translation>
    </message>
    <message>
        <source>In Canvas: Grades › Import, choose the file. Canvas first shows which scores would change.</source>
        <translation>In Canvas: Noten › Importieren, dann die Datei wählen. Canvas zeigt zuerst, welche Werte sich ändern.</translation>
    </message>
    <message>
        <source>Table (CSV)</source>
        <translation>Tabelle (CSV)</translation>
    </message>
    <message>
        <source>One line per award, for a spreadsheet or to write letters from.</source>
        <translation>Eine Zeile je Auszeichnung, für Tabellen oder Serienbriefe.</translation>
    </message>
    <message>
        <source>Open it in your spreadsheet with the separator comma, as UTF-8.</source>
        <translation>Öffnen Sie sie in Ihrer Tabellenkalkulation mit Komma als Trennzeichen, als UTF-8.</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>Everybody’s files, checked and copied to a stick or a shared drive.</source>
        <translation>Alle Dateien, geprüft und kopiert, auf einen Stick oder ein Laufwerk.</translation>
    </message>
    <message>
        <source>“for learners” is what you hand over, a folder for each.</source>
        <translation>„for learners“ ist, was Sie übergeben, ein Ordner je Person.</translation>
    </message>
    <message>
        <source>ZIP file</source>
        <translation>ZIP-Datei</translation>
    </message>
    <message>
        <source>Everybody’s files, checked, in one file, to send or to keep.</source>
        <translation>Alle Dateien, geprüft, in einer, zum Senden oder Aufheben.</translation>
    </message>
    <message>
        <source>Send it only where everybody’s names may go.</source>
        <translation>Senden Sie sie nur dorthin, wohin alle Namen dürfen.</translation>
    </message>
    <message>
        <source>The platform’s own list of people</source>
        <translation>Die eigene Personenliste der Plattform</translation>
    </message>
</context>
<context>
    <name>FieldWords</name>
    <message>
        <source>Result: {0}</source>
        <translation>Ergebnis: {0}</translation>
    </message>
    <message>
        <source>Evidence: {0}</source>
        <translation>Beleg: {0}</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Weglassen</translation>
    </message>
    <message>
        <source>Whole name</source>
        <translation>Ganzer Name</translation>
    </message>
    <message>
        <source>Given name</source>
        <translation>Vorname</translation>
    </message>
    <message>
        <source>Family name</source>
        <translation>Familienname</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Gruppe</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Grade</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Day of assessment</source>
        <translation>Tag der Bewertung</translation>
    </message>
    <message>
        <source>Evidence (link)</source>
        <translation>Beleg (Verweis)</translation>
    </message>
    <message>
        <source>Evidence (text)</source>
        <translation>Beleg (Text)</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Benutzername</translation>
    </message>
    <message>
        <source>Institution</source>
        <translation>Einrichtung</translation>
    </message>
    <message>
        <source>Canvas number</source>
        <translation>Canvas-Nummer</translation>
    </message>
    <message>
        <source>SIS number</source>
        <translation>SIS-Nummer</translation>
    </message>
    <message>
        <source>Moodle number</source>
        <translation>Moodle-Nummer</translation>
    </message>
    <message>
        <source>Key of the LMS</source>
        <translation>Schlüssel des LMS</translation>
    </message>
    <message>
        <source>Guardian</source>
        <translation>Erziehungsberechtigte</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Bemerkungen</translation>
    </message>
</context>
<context>
    <name>FilesTab</name>
    <message>
        <source>Files</source>
        <translation>Dateien</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>Erneut prüfen</translation>
    </message>
    <message>
        <source>is missing</source>
        <translation>fehlt</translation>
    </message>
    <message>
        <source>was changed</source>
        <translation>wurde verändert</translation>
    </message>
    <message>
        <source>was never made</source>
        <translation>wurde nie erzeugt</translation>
    </message>
    <message>
        <source>Learner</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>Was nicht stimmt</translation>
    </message>
    <message>
        <source>Files that are not as they were issued</source>
        <translation>Dateien, die nicht wie ausgestellt sind</translation>
    </message>
    <message>
        <source>Not as issued</source>
        <translation>Nicht wie ausgestellt</translation>
    </message>
    <message>
        <source>Make them again</source>
        <translation>Erneut erzeugen</translation>
    </message>
    <message>
        <source>The signatures stay as they are; the files come out the same.</source>
        <translation>Die Signaturen bleiben; die Dateien werden dieselben.</translation>
    </message>
    <message>
        <source>from the records</source>
        <translation>nach den Aufzeichnungen</translation>
    </message>
    <message numerus="yes">
        <source>%n more failed.</source>
        <translation>
            <numerusform>%n weitere ist gescheitert.</numerusform>
            <numerusform>%n weitere sind gescheitert.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n award(s) are waiting.</source>
        <translation>
            <numerusform>%n Auszeichnung wartet.</numerusform>
            <numerusform>%n Auszeichnungen warten.</numerusform>
        </translation>
    </message>
    <message>
        <source>This batch is not finished</source>
        <translation>Diese Ausstellung ist nicht fertig</translation>
    </message>
    <message>
        <source>Go on issuing</source>
        <translation>Weiter ausstellen</translation>
    </message>
    <message>
        <source>Folders for learners</source>
        <translation>Ordner für Lernende</translation>
    </message>
    <message>
        <source>All certificates in one PDF</source>
        <translation>Alle Zertifikate in einem PDF</translation>
    </message>
    <message>
        <source>Everything in one ZIP</source>
        <translation>Alles in einer ZIP-Datei</translation>
    </message>
    <message>
        <source>Technical files</source>
        <translation>Technische Dateien</translation>
    </message>
    <message>
        <source>Signed list of all files</source>
        <translation>Signierte Liste aller Dateien</translation>
    </message>
    <message>
        <source>No files were made yet.</source>
        <translation>Noch wurden keine Dateien erzeugt.</translation>
    </message>
    <message>
        <source>Hand these over: certificate and badge picture, a folder for each.</source>
        <translation>Zum Übergeben: Zertifikat und Badge-Bild, ein Ordner je Person.</translation>
    </message>
    <message>
        <source>To print at one go; bookmarks in the order you chose.</source>
        <translation>Zum Drucken in einem Zug, Lesezeichen in der gewählten Reihenfolge.</translation>
    </message>
    <message>
        <source>The whole batch in one file, to send or to keep.</source>
        <translation>Die ganze Ausstellung in einer Datei, zum Senden oder Aufheben.</translation>
    </message>
    <message>
        <source>Every form a wallet or platform may ask for.</source>
        <translation>Jede Form, nach der eine Wallet oder Plattform fragen kann.</translation>
    </message>
    <message>
        <source>Proves later that nothing was added, lost or changed.</source>
        <translation>Belegt später, dass nichts hinzukam, fehlt oder verändert ist.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>reading every file…</source>
        <translation>jede Datei wird gelesen …</translation>
    </message>
    <message>
        <source>Checking the files</source>
        <translation>Dateien werden geprüft</translation>
    </message>
    <message>
        <source>read at {0}</source>
        <translation>gelesen um {0}</translation>
    </message>
    <message numerus="yes">
        <source>Files of %n learner(s) are not as they were issued.</source>
        <translation>
            <numerusform>Dateien einer Person sind nicht wie ausgestellt.</numerusform>
            <numerusform>Dateien von %n Lernenden sind nicht wie ausgestellt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Every count agrees, and every file is as it was issued.</source>
        <translation>Alle Zahlen stimmen, und jede Datei ist wie ausgestellt.</translation>
    </message>
    <message>
        <source>Counts disagree</source>
        <translation>Zahlen stimmen nicht überein</translation>
    </message>
    <message numerus="yes">
        <source>Go on issuing, and the files of %n award(s) are made again.</source>
        <translation>
            <numerusform>Stellen Sie weiter aus, dann werden die Dateien einer Auszeichnung erneut erzeugt.</numerusform>
            <numerusform>Stellen Sie weiter aus, dann werden die Dateien von %n Auszeichnungen erneut erzeugt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Ready to be made again</source>
        <translation>Bereit zum erneuten Erzeugen</translation>
    </message>
</context>
<context>
    <name>FindAwardPage</name>
    <message>
        <source>Find a certificate</source>
        <translation>Zertifikat suchen</translation>
    </message>
    <message>
        <source>Every award is here, and its files can be given again.</source>
        <translation>Jede Auszeichnung steht hier, und ihre Dateien lassen sich erneut geben.</translation>
    </message>
    <message>
        <source>All batches</source>
        <translation>Alle Ausstellungen</translation>
    </message>
    <message>
        <source>Nobody has an award yet</source>
        <translation>Noch hat niemand eine Auszeichnung</translation>
    </message>
    <message>
        <source>Whoever is awarded something is found here, by name, number or e-mail.</source>
        <translation>Wer eine Auszeichnung bekommt, ist hier zu finden, nach Name, Nummer oder E-Mail.</translation>
    </message>
    <message>
        <source>Check and issue…</source>
        <translation>Prüfen und ausstellen …</translation>
    </message>
</context>
<context>
    <name>Findings</name>
    <message>
        <source>This course run cannot be issued yet.</source>
        <translation>Dieser Kurs kann noch nicht ausgestellt werden.</translation>
    </message>
    <message>
        <source>This course run is no longer there.</source>
        <translation>Diesen Kurs gibt es nicht mehr.</translation>
    </message>
    <message>
        <source>The course run has no micro-credential yet.</source>
        <translation>Der Kurs hat noch keine Micro-Credential.</translation>
    </message>
    <message>
        <source>No last day: the certificate leaves it out.</source>
        <translation>Kein letzter Tag: das Zertifikat lässt ihn weg.</translation>
    </message>
    <message>
        <source>No place: the certificate leaves it out.</source>
        <translation>Kein Ort: das Zertifikat lässt ihn weg.</translation>
    </message>
    <message>
        <source>No trainer: the certificate leaves it out.</source>
        <translation>Keine Kursleitung: das Zertifikat lässt sie weg.</translation>
    </message>
    <message>
        <source>The micro-credential is still a draft. Publish it, so that it can be awarded.</source>
        <translation>Die Micro-Credential ist noch ein Entwurf. Veröffentlichen Sie sie, damit sie vergeben werden kann.</translation>
    </message>
    <message>
        <source>There is no signing key yet.</source>
        <translation>Es gibt noch keinen Signaturschlüssel.</translation>
    </message>
    <message>
        <source>The file of the signing key is not on this computer. Bring it back from its second copy.</source>
        <translation>Die Datei des Signaturschlüssels ist nicht auf diesem Computer. Holen Sie sie aus der Zweitkopie zurück.</translation>
    </message>
    <message>
        <source>The signing key is locked.</source>
        <translation>Der Signaturschlüssel ist gesperrt.</translation>
    </message>
    <message>
        <source>The signing key has no second copy. If this computer is lost, so is the key.</source>
        <translation>Der Signaturschlüssel hat keine Zweitkopie. Geht dieser Computer verloren, dann auch der Schlüssel.</translation>
    </message>
    <message>
        <source>These awards can never be revoked and the key can never be changed: the provider has no web folder.</source>
        <translation>Diese Auszeichnungen lassen sich nie widerrufen und der Schlüssel nie wechseln: der Anbieter hat keinen Webordner.</translation>
    </message>
    <message>
        <source>Nobody awards yet: fill in the provider.</source>
        <translation>Noch vergibt niemand: füllen Sie den Anbieter aus.</translation>
    </message>
    <message>
        <source>Missing for a European micro-credential: {element}.</source>
        <translation>Fehlt für eine europäische Micro-Credential: {element}.</translation>
    </message>
    <message>
        <source>Nobody is to be awarded anything yet.</source>
        <translation>Noch bekommt niemand etwas.</translation>
    </message>
    <message>
        <source>{learner} has this micro-credential already.</source>
        <translation>{learner} hat diese Micro-Credential schon.</translation>
    </message>
    <message>
        <source>{learner} is not awarded: {reasons}.</source>
        <translation>{learner} bekommt nichts: {reasons}.</translation>
    </message>
    <message>
        <source>{learner} is not awarded: no results yet.</source>
        <translation>{learner} bekommt nichts: noch keine Ergebnisse.</translation>
    </message>
    <message>
        <source>{learner} gets a certificate of participation.</source>
        <translation>{learner} bekommt eine Teilnahmebescheinigung.</translation>
    </message>
    <message>
        <source>{learner} has no e-mail address, so the credential says the name in clear.</source>
        <translation>{learner} hat keine E-Mail-Adresse, also nennt der Nachweis den Namen im Klartext.</translation>
    </message>
    <message>
        <source>A learner has no name to print.</source>
        <translation>Eine Person hat keinen Namen zum Drucken.</translation>
    </message>
    <message>
        <source>{learner}: the name holds characters that cannot be signed ({codes}). Type it again.</source>
        <translation>{learner}: der Name enthält Zeichen, die sich nicht signieren lassen ({codes}). Tippen Sie ihn neu.</translation>
    </message>
    <message>
        <source>The folder {folder} cannot be written to.</source>
        <translation>In den Ordner {folder} kann nicht geschrieben werden.</translation>
    </message>
    <message>
        <source>The disk has {free} MB free; this batch may need {needed} MB.</source>
        <translation>Auf der Platte sind {free} MB frei; dieser Stapel kann {needed} MB brauchen.</translation>
    </message>
    <message>
        <source>This computer&apos;s clock is earlier than the last issue ({latest}). Set the clock.</source>
        <translation>Die Uhr dieses Computers steht vor der letzten Ausstellung ({latest}). Stellen Sie die Uhr.</translation>
    </message>
    <message>
        <source>No certificate can be made. {reason}</source>
        <translation>Es kann kein Zertifikat gemacht werden. {reason}</translation>
    </message>
    <message>
        <source>{learner}: no font here has {described}. Put one that has it into the workspace&apos;s fonts.</source>
        <translation>{learner}: keine Schrift hier hat {described}. Legen Sie eine passende zu den Schriften des Arbeitsbereichs.</translation>
    </message>
    <message>
        <source>{learner}: the certificate cannot be made. {reason}</source>
        <translation>{learner}: das Zertifikat kann nicht gemacht werden. {reason}</translation>
    </message>
    <message>
        <source>{learner}: “{text}” does not fit on the certificate, even at {size} pt.</source>
        <translation>{learner}: „{text}“ passt nicht auf das Zertifikat, selbst mit {size} pt nicht.</translation>
    </message>
    <message>
        <source>“{0}” has no result</source>
        <translation>„{0}“ hat kein Ergebnis</translation>
    </message>
    <message>
        <source>“{0}” is below the level needed</source>
        <translation>„{0}“ liegt unter der nötigen Stufe</translation>
    </message>
    <message>
        <source>“{0}” asks for evidence and there is none</source>
        <translation>„{0}“ verlangt einen Beleg, und es gibt keinen</translation>
    </message>
    <message>
        <source>too few points in all</source>
        <translation>insgesamt zu wenig Punkte</translation>
    </message>
    <message>
        <source>Open the learner</source>
        <translation>Person öffnen</translation>
    </message>
    <message>
        <source>Open the results</source>
        <translation>Ergebnisse öffnen</translation>
    </message>
    <message>
        <source>Open the design</source>
        <translation>Entwurf öffnen</translation>
    </message>
    <message>
        <source>Open the provider</source>
        <translation>Anbieter öffnen</translation>
    </message>
    <message>
        <source>Open the key</source>
        <translation>Schlüssel öffnen</translation>
    </message>
    <message>
        <source>Unlock it</source>
        <translation>Entsperren</translation>
    </message>
    <message>
        <source>Make a key</source>
        <translation>Schlüssel machen</translation>
    </message>
    <message>
        <source>Keep a second copy</source>
        <translation>Zweitkopie anlegen</translation>
    </message>
    <message>
        <source>Open the course run</source>
        <translation>Kurs öffnen</translation>
    </message>
    <message>
        <source>Open the choices</source>
        <translation>Auswahl öffnen</translation>
    </message>
</context>
<context>
    <name>FindingsList</name>
    <message>
        <source>Stops the batch · {0}</source>
        <translation>Hält den Stapel auf · {0}</translation>
    </message>
    <message>
        <source>Look at this · {0}</source>
        <translation>Bitte ansehen · {0}</translation>
    </message>
    <message>
        <source>Good to know · {0}</source>
        <translation>Gut zu wissen · {0}</translation>
    </message>
    <message numerus="yes">
        <source>Show %n more</source>
        <translation>
            <numerusform>%n weitere zeigen</numerusform>
            <numerusform>%n weitere zeigen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Foot</name>
    <message>
        <source>Offline</source>
        <translation>Offline</translation>
    </message>
    <message>
        <source>The program never uses the network.</source>
        <translation>Das Programm benutzt nie das Netz.</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>FrameworkPicker</name>
    <message>
        <source>From your frameworks</source>
        <translation>Aus Ihren Rahmenwerken</translation>
    </message>
    <message>
        <source>Import a framework…</source>
        <translation>Rahmenwerk einlesen …</translation>
    </message>
    <message>
        <source>Frameworks</source>
        <translation>Rahmenwerke</translation>
    </message>
    <message>
        <source>Competency</source>
        <translation>Kompetenz</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Kürzel</translation>
    </message>
    <message>
        <source>Framework</source>
        <translation>Rahmenwerk</translation>
    </message>
    <message>
        <source>Search competencies</source>
        <translation>Kompetenzen suchen</translation>
    </message>
    <message>
        <source>Competencies of your frameworks</source>
        <translation>Kompetenzen Ihrer Rahmenwerke</translation>
    </message>
    <message>
        <source>Take it over</source>
        <translation>Übernehmen</translation>
    </message>
    <message>
        <source>No competency has these words.</source>
        <translation>Keine Kompetenz enthält diese Worte.</translation>
    </message>
    <message>
        <source>No framework yet. Import one (ESCO, CASE) or write your own.</source>
        <translation>Noch kein Rahmenwerk. Lesen Sie eines ein (ESCO, CASE) oder schreiben Sie ein eigenes.</translation>
    </message>
    <message>
        <source>Frameworks (*.csv *.json *.zip);;All files (*)</source>
        <translation>Rahmenwerke (*.csv *.json *.zip);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Choose a framework</source>
        <translation>Rahmenwerk wählen</translation>
    </message>
    <message>
        <source>Reading {0}</source>
        <translation>{0} wird gelesen</translation>
    </message>
    <message numerus="yes">
        <source>{0}: %n item(s) read.</source>
        <translation>
            <numerusform>{0}: %n Eintrag gelesen.</numerusform>
            <numerusform>{0}: %n Einträge gelesen.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FrameworksPage</name>
    <message>
        <source>Frameworks</source>
        <translation>Rahmenwerke</translation>
    </message>
    <message>
        <source>What learners can do, written down once and attested many times.</source>
        <translation>Was Lernende können: einmal aufgeschrieben, oft bescheinigt.</translation>
    </message>
    <message>
        <source>All micro-credentials</source>
        <translation>Alle Micro-Credentials</translation>
    </message>
    <message>
        <source>New framework</source>
        <translation>Neues Rahmenwerk</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>Einträge</translation>
    </message>
    <message>
        <source>Framework</source>
        <translation>Rahmenwerk</translation>
    </message>
    <message>
        <source>Who wrote it</source>
        <translation>Wer es geschrieben hat</translation>
    </message>
    <message>
        <source>Web address</source>
        <translation>Webadresse</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Kürzel</translation>
    </message>
    <message>
        <source>What somebody can do</source>
        <translation>Was jemand kann</translation>
    </message>
    <message>
        <source>Competencies</source>
        <translation>Kompetenzen</translation>
    </message>
    <message>
        <source>Type what somebody can do, then Enter</source>
        <translation>Schreiben Sie, was jemand kann, dann Enter</translation>
    </message>
    <message>
        <source>Another competency</source>
        <translation>Weitere Kompetenz</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
</context>
<context>
    <name>ImportPage</name>
    <message>
        <source>Take in</source>
        <translation>Übernehmen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Rows to look at</source>
        <translation>Zeilen zum Ansehen</translation>
    </message>
    <message>
        <source>Accept all proposals</source>
        <translation>Alle Vorschläge annehmen</translation>
    </message>
    <message>
        <source>Save rows kept out…</source>
        <translation>Zurückgehaltene Zeilen sichern …</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Zeile</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Spalte</translation>
    </message>
    <message>
        <source>As it is</source>
        <translation>So steht es da</translation>
    </message>
    <message>
        <source>What to look at</source>
        <translation>Was anzusehen ist</translation>
    </message>
    <message>
        <source>Proposal</source>
        <translation>Vorschlag</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>Type over a value to correct it. Good rows are kept, whatever becomes of these.</source>
        <translation>Überschreiben Sie einen Wert, um ihn zu berichtigen. Gute Zeilen bleiben, was aus diesen auch wird.</translation>
    </message>
    <message>
        <source>Known?</source>
        <translation>Bekannt?</translation>
    </message>
    <message>
        <source>Kept out</source>
        <translation>Bleibt draußen</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Ansehen</translation>
    </message>
    <message>
        <source>Pasted cells</source>
        <translation>Eingefügte Zellen</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Wird gelesen…</translation>
    </message>
    <message>
        <source>Reading {0}</source>
        <translation>{0} wird gelesen</translation>
    </message>
    <message>
        <source>Choose another file</source>
        <translation>Andere Datei wählen</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) read</source>
        <translation>
            <numerusform>%n Zeile gelesen</numerusform>
            <numerusform>%n Zeilen gelesen</numerusform>
        </translation>
    </message>
    <message>
        <source>{0} new</source>
        <translation>{0} neu</translation>
    </message>
    <message>
        <source>{0} known or doubled</source>
        <translation>{0} bekannt oder doppelt</translation>
    </message>
    <message>
        <source>{0} kept out</source>
        <translation>{0} bleiben draußen</translation>
    </message>
    <message numerus="yes">
        <source>Take in %n learner(s)</source>
        <translation>
            <numerusform>%n Person übernehmen</numerusform>
            <numerusform>%n Personen übernehmen</numerusform>
        </translation>
    </message>
    <message>
        <source>As found</source>
        <translation>Wie erkannt</translation>
    </message>
    <message>
        <source>Please choose</source>
        <translation>Bitte wählen</translation>
    </message>
    <message>
        <source>This very file came into this course run before.</source>
        <translation>Genau diese Datei kam schon einmal in diesen Durchgang.</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>The same person</source>
        <translation>Dieselbe Person</translation>
    </message>
    <message>
        <source>Every row can be taken in as it is.</source>
        <translation>Jede Zeile kann übernommen werden, wie sie ist.</translation>
    </message>
    <message>
        <source>rows kept out.csv</source>
        <translation>zurückgehaltene Zeilen.csv</translation>
    </message>
    <message>
        <source>Save rows kept out</source>
        <translation>Zurückgehaltene Zeilen sichern</translation>
    </message>
    <message>
        <source>Lists (*.csv)</source>
        <translation>Listen (*.csv)</translation>
    </message>
    <message>
        <source>Correct them in {0} and import that file.</source>
        <translation>Berichtigen Sie sie in {0} und lesen Sie diese Datei ein.</translation>
    </message>
    <message>
        <source>Taking in learners</source>
        <translation>Lernende werden übernommen</translation>
    </message>
</context>
<context>
    <name>IssuePage</name>
    <message>
        <source>Learners</source>
        <translation>Lernende</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Ergebnisse</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Kontrolle</translation>
    </message>
    <message>
        <source>Issue</source>
        <translation>Ausstellen</translation>
    </message>
    <message>
        <source>Deliver</source>
        <translation>Übergeben</translation>
    </message>
    <message>
        <source>All course runs</source>
        <translation>Alle Kurse</translation>
    </message>
    <message>
        <source>Choose a course run to check and issue.</source>
        <translation>Wählen Sie einen Durchgang zum Kontrollieren und Ausstellen.</translation>
    </message>
    <message>
        <source>This batch begins as soon as the one that runs now is through.</source>
        <translation>Dieser Stapel beginnt, sobald der laufende fertig ist.</translation>
    </message>
</context>
<context>
    <name>KeyCard</name>
    <message>
        <source>Signing key</source>
        <translation>Signaturschlüssel</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Passphrase</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Entsperren</translation>
    </message>
</context>
<context>
    <name>KeyTab</name>
    <message>
        <source>Make the key</source>
        <translation>Schlüssel machen</translation>
    </message>
    <message>
        <source>Second copy</source>
        <translation>Zweite Kopie</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Bereit</translation>
    </message>
    <message>
        <source>Make your signing key</source>
        <translation>Ihren Signaturschlüssel machen</translation>
    </message>
    <message>
        <source>Every credential is signed with it. It stays on this computer, in a file that only your passphrase opens. Nobody can give you a forgotten passphrase back, us included.</source>
        <translation>Jeder Nachweis wird damit signiert. Er bleibt auf diesem Rechner, in einer Datei, die nur Ihre Passphrase öffnet. Eine vergessene Passphrase kann Ihnen niemand wiedergeben, auch wir nicht.</translation>
    </message>
    <message>
        <source>At least {0} letters; four words that do not belong together are good.</source>
        <translation>Mindestens {0} Zeichen; vier Wörter, die nicht zusammengehören, sind gut.</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Passphrase</translation>
    </message>
    <message>
        <source>The same again</source>
        <translation>Noch einmal dieselbe</translation>
    </message>
    <message>
        <source>I have a key already…</source>
        <translation>Ich habe schon einen Schlüssel…</translation>
    </message>
    <message>
        <source>Your signing key</source>
        <translation>Ihr Signaturschlüssel</translation>
    </message>
    <message>
        <source>Keep a second copy in another place, such as a USB stick in a drawer. The copy is opened again at once, to be sure that it works.</source>
        <translation>Bewahren Sie eine zweite Kopie anderswo auf, etwa auf einem USB-Stick in einer Schublade. Die Kopie wird gleich wieder geöffnet, um sicher zu sein, dass sie taugt.</translation>
    </message>
    <message>
        <source>Passphrase of the key</source>
        <translation>Passphrase des Schlüssels</translation>
    </message>
    <message>
        <source>Unlock for a while</source>
        <translation>Für eine Weile entsperren</translation>
    </message>
    <message>
        <source>Keep a second copy…</source>
        <translation>Zweite Kopie anlegen…</translation>
    </message>
    <message>
        <source>Signing key</source>
        <translation>Signaturschlüssel</translation>
    </message>
    <message>
        <source>Made on {0}</source>
        <translation>Gemacht am {0}</translation>
    </message>
    <message>
        <source>✓ Second copy tested on {0}</source>
        <translation>✓ Zweite Kopie geprüft am {0}</translation>
    </message>
    <message>
        <source>! No second copy yet</source>
        <translation>! Noch keine zweite Kopie</translation>
    </message>
    <message>
        <source>The file of this key is not on this computer. Restore it from its second copy.</source>
        <translation>Die Datei dieses Schlüssels ist nicht auf diesem Rechner. Holen Sie ihn aus seiner zweiten Kopie zurück.</translation>
    </message>
    <message>
        <source>Restore…</source>
        <translation>Zurückholen…</translation>
    </message>
    <message>
        <source>This is too short.</source>
        <translation>Das ist zu kurz.</translation>
    </message>
    <message>
        <source>The two are not the same.</source>
        <translation>Die beiden sind nicht gleich.</translation>
    </message>
    <message>
        <source>Making the key</source>
        <translation>Schlüssel wird gemacht</translation>
    </message>
    <message>
        <source>Type the passphrase of the key first, then choose the place.</source>
        <translation>Geben Sie zuerst die Passphrase des Schlüssels ein und wählen Sie dann den Ort.</translation>
    </message>
    <message>
        <source>Where to keep the second copy</source>
        <translation>Wohin mit der zweiten Kopie</translation>
    </message>
    <message>
        <source>Copying the key</source>
        <translation>Schlüssel wird kopiert</translation>
    </message>
    <message>
        <source>Choose the copy of the key</source>
        <translation>Kopie des Schlüssels wählen</translation>
    </message>
    <message>
        <source>Keys (*.studio-key)</source>
        <translation>Schlüssel (*.studio-key)</translation>
    </message>
    <message>
        <source>Restoring</source>
        <translation>Wird zurückgeholt</translation>
    </message>
    <message>
        <source>Unlocking the key</source>
        <translation>Schlüssel wird entsperrt</translation>
    </message>
    <message>
        <source>The key is unlocked, and locks itself when it is not used.</source>
        <translation>Der Schlüssel ist entsperrt und sperrt sich, wenn er nicht gebraucht wird.</translation>
    </message>
</context>
<context>
    <name>LandingView</name>
    <message>
        <source>Course run</source>
        <translation>Kurs</translation>
    </message>
    <message>
        <source>Micro-credential</source>
        <translation>Micro-Credential</translation>
    </message>
    <message>
        <source>Begins</source>
        <translation>Beginn</translation>
    </message>
    <message>
        <source>Learners</source>
        <translation>Lernende</translation>
    </message>
    <message>
        <source>Batches</source>
        <translation>Stapel</translation>
    </message>
    <message>
        <source>Batch</source>
        <translation>Stapel</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Geplant</translation>
    </message>
    <message>
        <source>Issued</source>
        <translation>Ausgestellt</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Not finished yet</source>
        <translation>Noch nicht fertig</translation>
    </message>
    <message>
        <source>Batches that are not finished</source>
        <translation>Stapel, die nicht fertig sind</translation>
    </message>
    <message>
        <source>Course runs</source>
        <translation>Kurse</translation>
    </message>
    <message>
        <source>Nothing to issue yet</source>
        <translation>Noch nichts auszustellen</translation>
    </message>
    <message>
        <source>First say who took part and what they reached. Then all of it is checked here.</source>
        <translation>Sagen Sie zuerst, wer teilgenommen und was erreicht hat. Dann wird alles hier geprüft.</translation>
    </message>
    <message>
        <source>Go to learners</source>
        <translation>Zu den Lernenden</translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <translation>{0} von {1}</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>Läuft</translation>
    </message>
    <message numerus="yes">
        <source>%n failed</source>
        <translation>
            <numerusform>%n fehlgeschlagen</numerusform>
            <numerusform>%n fehlgeschlagen</numerusform>
        </translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Wartet</translation>
    </message>
</context>
<context>
    <name>LanguageRow</name>
    <message>
        <source>Add a language</source>
        <translation>Sprache hinzufügen</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Sprachen</translation>
    </message>
    <message>
        <source>{0}, main</source>
        <translation>{0}, Hauptsprache</translation>
    </message>
    <message numerus="yes">
        <source>{0} · %n missing</source>
        <translation>
            <numerusform>{0} · %n fehlt</numerusform>
            <numerusform>{0} · %n fehlen</numerusform>
        </translation>
    </message>
    <message>
        <source>Show in every text</source>
        <translation>In jedem Text zeigen</translation>
    </message>
    <message>
        <source>Make it the main language</source>
        <translation>Zur Hauptsprache machen</translation>
    </message>
    <message>
        <source>Remove its texts</source>
        <translation>Ihre Texte entfernen</translation>
    </message>
    <message>
        <source>Change the main language</source>
        <translation>Hauptsprache ändern</translation>
    </message>
    <message>
        <source>Remove a language</source>
        <translation>Sprache entfernen</translation>
    </message>
</context>
<context>
    <name>LearnerCard</name>
    <message>
        <source>A link or a sentence, then Enter</source>
        <translation>Ein Link oder ein Satz, dann Enter</translation>
    </message>
    <message>
        <source>New evidence</source>
        <translation>Neuer Nachweis</translation>
    </message>
    <message>
        <source>Day of assessment</source>
        <translation>Tag der Prüfung</translation>
    </message>
    <message>
        <source>Add a file…</source>
        <translation>Datei hinzufügen …</translation>
    </message>
    <message>
        <source>Grade</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Resit</source>
        <translation>Wiederholung</translation>
    </message>
    <message>
        <source>Evidence: {0}</source>
        <translation>Nachweise: {0}</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Nachweise</translation>
    </message>
    <message>
        <source>Attempt {0}. A resit adds another; the earlier stay.</source>
        <translation>Versuch {0}. Eine Wiederholung fügt einen hinzu; die früheren bleiben.</translation>
    </message>
    <message>
        <source>Passes</source>
        <translation>Besteht</translation>
    </message>
    <message>
        <source>No results yet</source>
        <translation>Noch keine Ergebnisse</translation>
    </message>
    <message>
        <source>Does not pass</source>
        <translation>Besteht nicht</translation>
    </message>
    <message>
        <source>Remove {0}</source>
        <translation>{0} entfernen</translation>
    </message>
    <message>
        <source>Choose the evidence</source>
        <translation>Nachweis wählen</translation>
    </message>
</context>
<context>
    <name>LearnerForm</name>
    <message>
        <source>Who it is</source>
        <translation>Wer es ist</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Add an identifier</source>
        <translation>Kennung hinzufügen</translation>
    </message>
    <message>
        <source>Printed and signed exactly so, letter for letter.</source>
        <translation>Wird genau so gedruckt und signiert, Buchstabe für Buchstabe.</translation>
    </message>
    <message>
        <source>Name on the certificate</source>
        <translation>Name auf dem Zertifikat</translation>
    </message>
    <message>
        <source>Given name</source>
        <translation>Vorname</translation>
    </message>
    <message>
        <source>Family name</source>
        <translation>Nachname</translation>
    </message>
    <message>
        <source>Puts lists and folders in order.</source>
        <translation>Ordnet Listen und Ordner.</translation>
    </message>
    <message>
        <source>In lists as</source>
        <translation>In Listen als</translation>
    </message>
    <message>
        <source>A tag such as de or zh-Hant: chooses the forms of letters and the direction.</source>
        <translation>Ein Kürzel wie de oder zh-Hant: bestimmt Buchstabenformen und Schreibrichtung.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Whom to write to for somebody under age.</source>
        <translation>An wen man bei Minderjährigen schreibt.</translation>
    </message>
    <message>
        <source>Guardian</source>
        <translation>Erziehungsberechtigte</translation>
    </message>
    <message>
        <source>E-mail addresses and numbers in other systems</source>
        <translation>E-Mail-Adressen und Nummern in anderen Systemen</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Benutzername</translation>
    </message>
    <message>
        <source>Number at the institution</source>
        <translation>Nummer an der Einrichtung</translation>
    </message>
    <message>
        <source>Canvas number</source>
        <translation>Canvas-Nummer</translation>
    </message>
    <message>
        <source>SIS number</source>
        <translation>SIS-Nummer</translation>
    </message>
    <message>
        <source>Moodle number</source>
        <translation>Moodle-Nummer</translation>
    </message>
    <message>
        <source>Key of the LMS</source>
        <translation>Schlüssel des LMS</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Andere</translation>
    </message>
    <message>
        <source>A learner needs a name.</source>
        <translation>Lernende brauchen einen Namen.</translation>
    </message>
</context>
<context>
    <name>LearnerPage</name>
    <message>
        <source>Course runs</source>
        <translation>Kursdurchläufe</translation>
    </message>
    <message>
        <source>All learners</source>
        <translation>Alle Lernenden</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Entfernen …</translation>
    </message>
    <message>
        <source>What was issued keeps the name it was issued with.</source>
        <translation>Was ausgestellt ist, behält den Namen, mit dem es ausgestellt wurde.</translation>
    </message>
    <message>
        <source>In no course run yet.</source>
        <translation>Noch in keinem Kursdurchlauf.</translation>
    </message>
    <message>
        <source>Edit the learner</source>
        <translation>Lernende bearbeiten</translation>
    </message>
    <message>
        <source>The two records are one now.</source>
        <translation>Die beiden Einträge sind jetzt einer.</translation>
    </message>
    <message>
        <source>Only learners without results and awards can be removed.</source>
        <translation>Nur wer weder Ergebnisse noch Auszeichnungen hat, kann entfernt werden.</translation>
    </message>
    <message>
        <source>Remove this learner?</source>
        <translation>Diese Person entfernen?</translation>
    </message>
    <message>
        <source>Remove for good</source>
        <translation>Endgültig entfernen</translation>
    </message>
</context>
<context>
    <name>LearnersPage</name>
    <message>
        <source>Course runs</source>
        <translation>Kursdurchgänge</translation>
    </message>
    <message>
        <source>When, where and with whom; entered once, printed on every certificate.</source>
        <translation>Wann, wo und mit wem; einmal eingetragen, auf jedem Zertifikat gedruckt.</translation>
    </message>
    <message>
        <source>New course run</source>
        <translation>Neuer Durchgang</translation>
    </message>
    <message>
        <source>Search course runs</source>
        <translation>Durchgänge suchen</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Runs or people</source>
        <translation>Durchläufe oder Personen</translation>
    </message>
    <message>
        <source>Course run</source>
        <translation>Durchgang</translation>
    </message>
    <message>
        <source>Micro-credential</source>
        <translation>Micro-Credential</translation>
    </message>
    <message>
        <source>Begins</source>
        <translation>Beginnt</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>Learners</source>
        <translation>Lernende</translation>
    </message>
    <message>
        <source>Who took part?</source>
        <translation>Wer hat teilgenommen?</translation>
    </message>
    <message>
        <source>Bring your list as it is: a spreadsheet, an export from your LMS, or copied cells. You see every row before anything is kept, and nobody needs an e-mail address.</source>
        <translation>Bringen Sie Ihre Liste, wie sie ist: eine Tabelle, einen Export aus Ihrem LMS oder kopierte Zellen. Sie sehen jede Zeile, bevor etwas behalten wird, und niemand braucht eine E-Mail-Adresse.</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>Datei wählen…</translation>
    </message>
    <message>
        <source>Paste cells</source>
        <translation>Zellen einfügen</translation>
    </message>
    <message>
        <source>Type names</source>
        <translation>Namen eintippen</translation>
    </message>
    <message>
        <source>CSV, TSV, XLSX, ODS · Moodle and Canvas exports are recognised</source>
        <translation>CSV, TSV, XLSX, ODS · Exporte aus Moodle und Canvas werden erkannt</translation>
    </message>
</context>
<context>
    <name>LedgerCard</name>
    <message>
        <source>Ledger</source>
        <translation>Abrechnung</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>Gezählt</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>Erwartet</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Gefunden</translation>
    </message>
    <message>
        <source>agrees</source>
        <translation>stimmt</translation>
    </message>
    <message>
        <source>does not agree</source>
        <translation>stimmt nicht</translation>
    </message>
    <message>
        <source>Credentials signed</source>
        <translation>Signierte Credentials</translation>
    </message>
    <message>
        <source>Credentials as JWT</source>
        <translation>Credentials als JWT</translation>
    </message>
    <message>
        <source>Badge pictures (PNG)</source>
        <translation>Badge-Bilder (PNG)</translation>
    </message>
    <message>
        <source>Badge pictures (SVG)</source>
        <translation>Badge-Bilder (SVG)</translation>
    </message>
    <message>
        <source>Certificates (PDF)</source>
        <translation>Zertifikate (PDF)</translation>
    </message>
    <message>
        <source>Awards planned</source>
        <translation>Geplante Auszeichnungen</translation>
    </message>
    <message>
        <source>Rows of your lists</source>
        <translation>Zeilen Ihrer Listen</translation>
    </message>
    <message>
        <source>{0} done</source>
        <translation>{0} fertig</translation>
    </message>
    <message>
        <source>{0} failed</source>
        <translation>{0} gescheitert</translation>
    </message>
    <message>
        <source>{0} waiting</source>
        <translation>{0} warten</translation>
    </message>
    <message>
        <source>{0} withdrawn</source>
        <translation>{0} zurückgezogen</translation>
    </message>
    <message>
        <source>{0} of them took part without passing</source>
        <translation>{0} davon haben nur teilgenommen</translation>
    </message>
    <message>
        <source>{0} rows merged</source>
        <translation>{0} Zeilen zusammengeführt</translation>
    </message>
    <message>
        <source>{0} rows rejected</source>
        <translation>{0} Zeilen abgelehnt</translation>
    </message>
</context>
<context>
    <name>LocalisedEdit</name>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>{0} · missing</source>
        <translation>{0} · fehlt</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>✓ Saved {0}</source>
        <translation>✓ Gespeichert {0}</translation>
    </message>
    <message>
        <source>What you had saved is safe. Please send us the report; it holds no learner&apos;s data.</source>
        <translation>Was gespeichert war, ist sicher. Bitte schicken Sie uns den Bericht; er enthält keine Daten von Lernenden.</translation>
    </message>
    <message>
        <source>Something in the program went wrong</source>
        <translation>Im Programm ist etwas schiefgegangen</translation>
    </message>
</context>
<context>
    <name>MappingCard</name>
    <message>
        <source>What the columns mean</source>
        <translation>Was die Spalten bedeuten</translation>
    </message>
    <message>
        <source>As the last time</source>
        <translation>Wie beim letzten Mal</translation>
    </message>
    <message>
        <source>Column {0}</source>
        <translation>Spalte {0}</translation>
    </message>
</context>
<context>
    <name>NewWorkspacePage</name>
    <message>
        <source>Make the workspace</source>
        <translation>Arbeitsbereich anlegen</translation>
    </message>
    <message>
        <source>Who awards?</source>
        <translation>Wer verleiht?</translation>
    </message>
    <message>
        <source>Your organisation, as it shall stand on every certificate. You can change it later.</source>
        <translation>Ihre Organisation, wie sie auf jedem Zertifikat stehen soll. Sie können es später ändern.</translation>
    </message>
    <message>
        <source>Name of the organisation</source>
        <translation>Name der Organisation</translation>
    </message>
    <message>
        <source>Web address (if there is one)</source>
        <translation>Webadresse (falls es eine gibt)</translation>
    </message>
    <message>
        <source>Country (two letters)</source>
        <translation>Land (zwei Buchstaben)</translation>
    </message>
    <message>
        <source>Main language</source>
        <translation>Hauptsprache</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Wählen…</translation>
    </message>
    <message>
        <source>A folder on this computer; not one that is synchronised or on the network.</source>
        <translation>Ein Ordner auf diesem Rechner; keiner, der synchronisiert wird oder im Netz liegt.</translation>
    </message>
    <message>
        <source>Where to keep it</source>
        <translation>Wo er liegen soll</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
</context>
<context>
    <name>OpenCopyPage</name>
    <message>
        <source>Open a sealed copy</source>
        <translation>Versiegelte Kopie öffnen</translation>
    </message>
    <message>
        <source>The copy itself stays as it is; its content becomes a workspace of its own.</source>
        <translation>Die Kopie selbst bleibt, wie sie ist; aus ihrem Inhalt wird ein eigener Arbeitsbereich.</translation>
    </message>
    <message>
        <source>The copy</source>
        <translation>Die Kopie</translation>
    </message>
    <message>
        <source>Its passphrase</source>
        <translation>Ihre Passphrase</translation>
    </message>
    <message>
        <source>Where to put the workspace</source>
        <translation>Wohin mit dem Arbeitsbereich</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Open the copy</source>
        <translation>Kopie öffnen</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Wählen…</translation>
    </message>
    <message>
        <source>Opening the copy</source>
        <translation>Kopie wird geöffnet</translation>
    </message>
</context>
<context>
    <name>OptionalDate</name>
    <message>
        <source>With a day</source>
        <translation>Mit einem Tag</translation>
    </message>
</context>
<context>
    <name>OverviewTab</name>
    <message>
        <source>What it is</source>
        <translation>Was es ist</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Two or three sentences that anybody understands.</source>
        <translation>Zwei, drei Sätze, die alle verstehen.</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Beschreibung</translation>
    </message>
    <message>
        <source>Printed as “how it is earned” and written into the credential.</source>
        <translation>Gedruckt als „wie man es erwirbt“ und in den Nachweis geschrieben.</translation>
    </message>
    <message>
        <source>How it is earned</source>
        <translation>Wie man es erwirbt</translation>
    </message>
    <message>
        <source>Your own code</source>
        <translation>Eigener Code</translation>
    </message>
    <message>
        <source>Field of study</source>
        <translation>Fachgebiet</translation>
    </message>
    <message>
        <source>Type a word, then Enter</source>
        <translation>Wort eintippen, dann Enter</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Schlagwörter</translation>
    </message>
    <message>
        <source>What it takes and how long it holds</source>
        <translation>Was es verlangt und wie lange es gilt</translation>
    </message>
    <message>
        <source>Kind of award</source>
        <translation>Art der Auszeichnung</translation>
    </message>
    <message>
        <source>Web page that says how it is earned</source>
        <translation>Webseite, die sagt, wie man es erwirbt</translation>
    </message>
    <message>
        <source>Workload in hours</source>
        <translation>Arbeitsaufwand in Stunden</translation>
    </message>
    <message>
        <source>ECTS credits</source>
        <translation>ECTS-Punkte</translation>
    </message>
    <message>
        <source>EQF level</source>
        <translation>EQR-Niveau</translation>
    </message>
    <message>
        <source>Cycle of higher education</source>
        <translation>Zyklus der Hochschulbildung</translation>
    </message>
    <message>
        <source>The list of micro-credentials reminds you.</source>
        <translation>Die Liste der Micro-Credentials erinnert Sie.</translation>
    </message>
    <message>
        <source>To be reviewed by</source>
        <translation>Zu überprüfen bis</translation>
    </message>
    <message>
        <source>European elements</source>
        <translation>Europäische Angaben</translation>
    </message>
    <message>
        <source>What somebody knows, understands and can do afterwards.</source>
        <translation>Was jemand danach weiß, versteht und kann.</translation>
    </message>
    <message>
        <source>Learning outcomes</source>
        <translation>Lernergebnisse</translation>
    </message>
    <message>
        <source>Type of assessment</source>
        <translation>Art der Bewertung</translation>
    </message>
    <message>
        <source>Form of participation</source>
        <translation>Form der Teilnahme</translation>
    </message>
    <message>
        <source>Supervision</source>
        <translation>Aufsicht</translation>
    </message>
    <message>
        <source>Stackability</source>
        <translation>Anrechenbarkeit</translation>
    </message>
    <message>
        <source>Counts towards</source>
        <translation>Zählt für</translation>
    </message>
    <message>
        <source>The larger qualification, where it counts towards one.</source>
        <translation>Die größere Qualifikation, falls es für eine zählt.</translation>
    </message>
    <message>
        <source>Quality assurance</source>
        <translation>Qualitätssicherung</translation>
    </message>
    <message>
        <source>Prerequisites</source>
        <translation>Voraussetzungen</translation>
    </message>
    <message>
        <source>Further information</source>
        <translation>Weitere Angaben</translation>
    </message>
    <message>
        <source>How it is found and who made it</source>
        <translation>Wie man es findet und wer es gemacht hat</translation>
    </message>
    <message>
        <source>Specialization</source>
        <translation>Vertiefung</translation>
    </message>
    <message>
        <source>Other identifiers</source>
        <translation>Weitere Kennungen</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Add an identifier</source>
        <translation>Kennung hinzufügen</translation>
    </message>
    <message>
        <source>Related achievements: another language or an earlier version</source>
        <translation>Verwandte Leistungen: andere Sprache oder frühere Version</translation>
    </message>
    <message>
        <source>Web address</source>
        <translation>Webadresse</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Add a related achievement</source>
        <translation>Verwandte Leistung hinzufügen</translation>
    </message>
    <message>
        <source>Creator</source>
        <translation>Urheber</translation>
    </message>
    <message>
        <source>Not said</source>
        <translation>Nicht angegeben</translation>
    </message>
    <message>
        <source>Short cycle</source>
        <translation>Kurzzyklus</translation>
    </message>
    <message>
        <source>First cycle (bachelor)</source>
        <translation>Erster Zyklus (Bachelor)</translation>
    </message>
    <message>
        <source>Second cycle (master)</source>
        <translation>Zweiter Zyklus (Master)</translation>
    </message>
    <message>
        <source>Third cycle (doctorate)</source>
        <translation>Dritter Zyklus (Promotion)</translation>
    </message>
    <message>
        <source>On site</source>
        <translation>Vor Ort</translation>
    </message>
    <message>
        <source>Online</source>
        <translation>Online</translation>
    </message>
    <message>
        <source>Blended</source>
        <translation>Gemischt</translation>
    </message>
    <message>
        <source>Supervised, identity checked</source>
        <translation>Beaufsichtigt, Identität geprüft</translation>
    </message>
    <message>
        <source>Supervised</source>
        <translation>Beaufsichtigt</translation>
    </message>
    <message>
        <source>Unsupervised</source>
        <translation>Unbeaufsichtigt</translation>
    </message>
    <message>
        <source>Stands alone</source>
        <translation>Steht für sich</translation>
    </message>
    <message>
        <source>Counts towards something larger</source>
        <translation>Zählt für etwas Größeres</translation>
    </message>
    <message>
        <source>EQF level {0}</source>
        <translation>EQR-Niveau {0}</translation>
    </message>
    <message>
        <source>Valid</source>
        <translation>Gültig</translation>
    </message>
</context>
<context>
    <name>OwnList</name>
    <message>
        <source>Choose a list…</source>
        <translation>Liste wählen …</translation>
    </message>
    <message>
        <source>Take it away</source>
        <translation>Wegnehmen</translation>
    </message>
    <message>
        <source>Drop the platform’s list here (needed)</source>
        <translation>Liste der Plattform hierher ziehen (nötig)</translation>
    </message>
    <message>
        <source>Drop the platform’s list here (recommended)</source>
        <translation>Liste der Plattform hierher ziehen (empfohlen)</translation>
    </message>
    <message>
        <source>Lists (*.csv *.tsv *.txt *.xlsx *.ods);;All files (*)</source>
        <translation>Listen (*.csv *.tsv *.txt *.xlsx *.ods);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Choose the platform’s list</source>
        <translation>Liste der Plattform wählen</translation>
    </message>
</context>
<context>
    <name>PassWords</name>
    <message>
        <source>Everybody who took part passes.</source>
        <translation>Alle, die teilgenommen haben, bestehen.</translation>
    </message>
    <message>
        <source>{0}, and {1}</source>
        <translation>{0}, und {1}</translation>
    </message>
    <message>
        <source>{0}; with evidence where it is asked for</source>
        <translation>{0}; mit Nachweis, wo er verlangt ist</translation>
    </message>
    <message>
        <source>a result in every criterion that has to be judged</source>
        <translation>ein Ergebnis in jedem Kriterium, das bewertet werden muss</translation>
    </message>
    <message>
        <source>level {0} or higher in every criterion</source>
        <translation>Stufe {0} oder höher in jedem Kriterium</translation>
    </message>
    <message>
        <source>what is needed in each criterion</source>
        <translation>was in jedem Kriterium nötig ist</translation>
    </message>
    <message>
        <source>at least {0} of {1} points</source>
        <translation>mindestens {0} von {1} Punkten</translation>
    </message>
    <message>
        <source>at least {0} points</source>
        <translation>mindestens {0} Punkte</translation>
    </message>
    <message>
        <source>Add a criterion to see an example.</source>
        <translation>Fügen Sie ein Kriterium hinzu, um ein Beispiel zu sehen.</translation>
    </message>
    <message>
        <source>{0} and {1} points</source>
        <translation>{0} und {1} Punkten</translation>
    </message>
    <message>
        <source>A learner with {0} would pass.</source>
        <translation>Jemand mit {0} würde bestehen.</translation>
    </message>
    <message>
        <source>A learner with {0} would not pass: {1}.</source>
        <translation>Jemand mit {0} würde nicht bestehen: {1}.</translation>
    </message>
    <message>
        <source>{0} p.</source>
        <translation>{0} P.</translation>
    </message>
    <message>
        <source>the points are too few</source>
        <translation>die Punkte reichen nicht</translation>
    </message>
    <message>
        <source>“{0}” is below level {1}</source>
        <translation>„{0}“ liegt unter Stufe {1}</translation>
    </message>
    <message>
        <source>“{0}” is below what is needed</source>
        <translation>„{0}“ liegt unter dem Nötigen</translation>
    </message>
</context>
<context>
    <name>PlatformTab</name>
    <message>
        <source>Forms of delivery</source>
        <translation>Formen der Ausgabe</translation>
    </message>
    <message>
        <source>Write the file…</source>
        <translation>Datei schreiben …</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Fehlt</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Ansehen</translation>
    </message>
    <message>
        <source>Good to know</source>
        <translation>Gut zu wissen</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wer</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Was gefunden wurde</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Befunde</translation>
    </message>
    <message>
        <source>Before it is written</source>
        <translation>Bevor geschrieben wird</translation>
    </message>
    <message>
        <source>Last written on {0}: {1}</source>
        <translation>Zuletzt geschrieben am {0}: {1}</translation>
    </message>
    <message>
        <source>looking…</source>
        <translation>wird geprüft …</translation>
    </message>
    <message>
        <source>Looking at everybody</source>
        <translation>Alle werden angesehen</translation>
    </message>
    <message numerus="yes">
        <source>%n left out</source>
        <translation>
            <numerusform>%n fehlt</numerusform>
            <numerusform>%n fehlen</numerusform>
        </translation>
    </message>
    <message>
        <source>Everybody is in it.</source>
        <translation>Alle sind dabei.</translation>
    </message>
    <message>
        <source>The list could not be read.</source>
        <translation>Die Liste war nicht zu lesen.</translation>
    </message>
    <message>
        <source>Where to write it</source>
        <translation>Wohin geschrieben wird</translation>
    </message>
    <message>
        <source>Writing</source>
        <translation>Wird geschrieben</translation>
    </message>
    <message numerus="yes">
        <source>%n award(s) are in it.</source>
        <translation>
            <numerusform>%n Auszeichnung ist darin.</numerusform>
            <numerusform>%n Auszeichnungen sind darin.</numerusform>
        </translation>
    </message>
    <message>
        <source>Left out: {0}.</source>
        <translation>Es fehlen: {0}.</translation>
    </message>
    <message>
        <source>Written: {0}</source>
        <translation>Geschrieben: {0}</translation>
    </message>
    <message>
        <source>Written</source>
        <translation>Geschrieben</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Ordner öffnen</translation>
    </message>
</context>
<context>
    <name>ProgressCard</name>
    <message numerus="yes">
        <source>about %n second(s) left</source>
        <translation>
            <numerusform>noch etwa %n Sekunde</numerusform>
            <numerusform>noch etwa %n Sekunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n minute(s) left</source>
        <translation>
            <numerusform>noch etwa %n Minute</numerusform>
            <numerusform>noch etwa %n Minuten</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ProviderTab</name>
    <message>
        <source>Logo</source>
        <translation>Logo</translation>
    </message>
    <message>
        <source>Your organisation</source>
        <translation>Ihre Organisation</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Legal name</source>
        <translation>Rechtlicher Name</translation>
    </message>
    <message>
        <source>Web address</source>
        <translation>Webadresse</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>Body</source>
        <translation>Stelle</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>Scope</source>
        <translation>Umfang</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Gültig bis</translation>
    </message>
    <message>
        <source>Add an accreditation</source>
        <translation>Akkreditierung hinzufügen</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>VAT</source>
        <translation>USt-IdNr.</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Add a number</source>
        <translation>Nummer hinzufügen</translation>
    </message>
    <message>
        <source>Accreditations</source>
        <translation>Akkreditierungen</translation>
    </message>
    <message>
        <source>Numbers of registers and authorities</source>
        <translation>Nummern bei Registern und Behörden</translation>
    </message>
    <message>
        <source>Where people check credentials</source>
        <translation>Wo man Nachweise prüft</translation>
    </message>
    <message>
        <source>With a web folder of your own, awards can be revoked and the key can be changed later. Without one, credentials still verify, but can never be revoked.</source>
        <translation>Mit einem eigenen Webordner können Nachweise widerrufen und der Schlüssel später gewechselt werden. Ohne ihn lassen sie sich prüfen, aber nie widerrufen.</translation>
    </message>
    <message>
        <source>Address of your web folder</source>
        <translation>Adresse Ihres Webordners</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Anschrift</translation>
    </message>
    <message>
        <source>Street</source>
        <translation>Straße</translation>
    </message>
    <message>
        <source>Town</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>Postal code</source>
        <translation>Postleitzahl</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Region</translation>
    </message>
    <message>
        <source>Country (two letters)</source>
        <translation>Land (zwei Buchstaben)</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>On paper</source>
        <translation>Auf Papier</translation>
    </message>
    <message>
        <source>Choose a logo…</source>
        <translation>Logo wählen…</translation>
    </message>
    <message>
        <source>PNG, clear background</source>
        <translation>PNG, durchsichtiger Grund</translation>
    </message>
    <message>
        <source>House colour</source>
        <translation>Hausfarbe</translation>
    </message>
    <message>
        <source>Metal tone</source>
        <translation>Metallton</translation>
    </message>
    <message>
        <source>Choose a logo</source>
        <translation>Logo wählen</translation>
    </message>
    <message>
        <source>Pictures (*.png)</source>
        <translation>Bilder (*.png)</translation>
    </message>
</context>
<context>
    <name>PublishCard</name>
    <message>
        <source>What is new in this version, in a sentence</source>
        <translation>Was in dieser Version neu ist, in einem Satz</translation>
    </message>
    <message>
        <source>What differs from the version before</source>
        <translation>Was sich von der vorigen Version unterscheidet</translation>
    </message>
    <message>
        <source>Publish</source>
        <translation>Veröffentlichen</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>Noch nicht</translation>
    </message>
    <message>
        <source>Publish version {0}</source>
        <translation>Version {0} veröffentlichen</translation>
    </message>
    <message>
        <source>A published version never changes. Awards name the version they were made from.</source>
        <translation>Eine veröffentlichte Version ändert sich nie. Auszeichnungen nennen die Version, aus der sie entstanden.</translation>
    </message>
    <message>
        <source>Compared with version {0}</source>
        <translation>Verglichen mit Version {0}</translation>
    </message>
    <message>
        <source>Nothing differs.</source>
        <translation>Nichts unterscheidet sich.</translation>
    </message>
    <message>
        <source>Enter opens the field of a line.</source>
        <translation>Enter öffnet das Feld einer Zeile.</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Zeigen</translation>
    </message>
    <message numerus="yes">
        <source>%n more after these</source>
        <translation>
            <numerusform>%n weiteres danach</numerusform>
            <numerusform>%n weitere danach</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Rail</name>
    <message>
        <source>Design</source>
        <translation>Entwerfen</translation>
    </message>
    <message>
        <source>Learners</source>
        <translation>Lernende</translation>
    </message>
    <message>
        <source>Issue</source>
        <translation>Ausstellen</translation>
    </message>
    <message>
        <source>Deliver</source>
        <translation>Ausgeben</translation>
    </message>
    <message>
        <source>Verify</source>
        <translation>Prüfen</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Workspace menu</source>
        <translation>Menü des Arbeitsbereichs</translation>
    </message>
    <message>
        <source>Workspace menu: {0}</source>
        <translation>Menü des Arbeitsbereichs: {0}</translation>
    </message>
    <message numerus="yes">
        <source>%n open</source>
        <translation>
            <numerusform>%n offen</numerusform>
            <numerusform>%n offen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RecentButton</name>
    <message>
        <source>Open {0}</source>
        <translation>{0} öffnen</translation>
    </message>
</context>
<context>
    <name>ReportCard</name>
    <message>
        <source>Technical details</source>
        <translation>Technische Einzelheiten</translation>
    </message>
    <message>
        <source>This is genuine</source>
        <translation>Das ist echt</translation>
    </message>
    <message>
        <source>This is not valid</source>
        <translation>Das ist nicht gültig</translation>
    </message>
    <message>
        <source>This cannot be told for sure</source>
        <translation>Das lässt sich nicht sicher sagen</translation>
    </message>
    <message>
        <source>Learner</source>
        <translation>Lernende</translation>
    </message>
    <message>
        <source>Awarded by</source>
        <translation>Verliehen von</translation>
    </message>
    <message>
        <source>Awarded on</source>
        <translation>Verliehen am</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Gültig bis</translation>
    </message>
    <message>
        <source>passed</source>
        <translation>bestanden</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>gescheitert</translation>
    </message>
    <message>
        <source>could not be checked</source>
        <translation>nicht prüfbar</translation>
    </message>
</context>
<context>
    <name>ResultsTab</name>
    <message>
        <source>Results</source>
        <translation>Ergebnisse</translation>
    </message>
    <message>
        <source>Type a level’s number or points · Delete clears · Ctrl+D fills down</source>
        <translation>Stufennummer oder Punkte tippen · Entf leert · Strg+D füllt nach unten</translation>
    </message>
    <message>
        <source>Choose the micro-credential under “About this run” first.</source>
        <translation>Wählen Sie zuerst das Micro-Credential unter „Über diesen Durchgang“.</translation>
    </message>
    <message>
        <source>{0} of {1} pass.</source>
        <translation>{0} von {1} bestehen.</translation>
    </message>
    <message>
        <source>{0} does not pass: {1}</source>
        <translation>{0} besteht nicht: {1}</translation>
    </message>
    <message numerus="yes">
        <source>And %n more; choose a row to see why.</source>
        <translation>
            <numerusform>Und %n weitere Person; wählen Sie die Zeile, um zu sehen, warum.</numerusform>
            <numerusform>Und %n weitere; wählen Sie eine Zeile, um zu sehen, warum.</numerusform>
        </translation>
    </message>
    <message>
        <source>Learner</source>
        <translation>Lernende</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Ausgang</translation>
    </message>
    <message>
        <source>Passes</source>
        <translation>Besteht</translation>
    </message>
    <message>
        <source>No results yet</source>
        <translation>Noch keine Ergebnisse</translation>
    </message>
    <message>
        <source>Does not pass</source>
        <translation>Besteht nicht</translation>
    </message>
</context>
<context>
    <name>RosterTab</name>
    <message>
        <source>Name on the certificate</source>
        <translation>Name auf dem Zertifikat</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Gruppe</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Learners of this run</source>
        <translation>Lernende dieses Durchgangs</translation>
    </message>
    <message>
        <source>Type a name, then Enter</source>
        <translation>Namen eintippen, dann Enter</translation>
    </message>
    <message>
        <source>Another learner&apos;s name</source>
        <translation>Name einer weiteren Person</translation>
    </message>
    <message>
        <source>From a file…</source>
        <translation>Aus einer Datei…</translation>
    </message>
    <message>
        <source>Paste cells</source>
        <translation>Zellen einfügen</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Take out</source>
        <translation>Herausnehmen</translation>
    </message>
    <message>
        <source>Who took part?</source>
        <translation>Wer hat teilgenommen?</translation>
    </message>
    <message>
        <source>Bring your list as it is: a spreadsheet, an export from your LMS, or copied cells. You see every row before anything is kept, and nobody needs an e-mail address.</source>
        <translation>Bringen Sie Ihre Liste, wie sie ist: eine Tabelle, einen Export aus Ihrem LMS oder kopierte Zellen. Sie sehen jede Zeile, bevor etwas behalten wird, und niemand braucht eine E-Mail-Adresse.</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>Datei wählen…</translation>
    </message>
    <message>
        <source>Type names</source>
        <translation>Namen eintippen</translation>
    </message>
    <message>
        <source>CSV, TSV, XLSX, ODS · Moodle and Canvas exports are recognised</source>
        <translation>CSV, TSV, XLSX, ODS · Exporte aus Moodle und Canvas werden erkannt</translation>
    </message>
</context>
<context>
    <name>RowList</name>
    <message>
        <source>Remove line {0}</source>
        <translation>Zeile {0} entfernen</translation>
    </message>
    <message>
        <source>{0}, line {1}</source>
        <translation>{0}, Zeile {1}</translation>
    </message>
</context>
<context>
    <name>RunPage</name>
    <message>
        <source>Learners</source>
        <translation>Lernende</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Ergebnisse</translation>
    </message>
    <message>
        <source>About this run</source>
        <translation>Über diesen Durchgang</translation>
    </message>
    <message>
        <source>Parts of the course run</source>
        <translation>Teile des Durchgangs</translation>
    </message>
    <message>
        <source>All course runs</source>
        <translation>Alle Durchgänge</translation>
    </message>
    <message>
        <source>Check and issue…</source>
        <translation>Kontrollieren und ausstellen…</translation>
    </message>
    <message numerus="yes">
        <source>Record %n result(s)</source>
        <translation>
            <numerusform>%n Ergebnis eintragen</numerusform>
            <numerusform>%n Ergebnisse eintragen</numerusform>
        </translation>
    </message>
    <message>
        <source>Edit day and grade</source>
        <translation>Tag und Note bearbeiten</translation>
    </message>
    <message>
        <source>Add evidence</source>
        <translation>Nachweis hinzufügen</translation>
    </message>
    <message>
        <source>Remove evidence</source>
        <translation>Nachweis entfernen</translation>
    </message>
    <message numerus="yes">
        <source>%n learner(s)</source>
        <translation>
            <numerusform>%n Person</numerusform>
            <numerusform>%n Lernende</numerusform>
        </translation>
    </message>
    <message>
        <source>trainer {0}</source>
        <translation>mit {0}</translation>
    </message>
    <message>
        <source>Lists (*.csv *.tsv *.txt *.xlsx *.ods *.zip);;All files (*)</source>
        <translation>Listen (*.csv *.tsv *.txt *.xlsx *.ods *.zip);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Choose a list</source>
        <translation>Liste wählen</translation>
    </message>
    <message>
        <source>There are no cells on the clipboard. Copy them in your spreadsheet, then come back.</source>
        <translation>In der Zwischenablage sind keine Zellen. Kopieren Sie sie in Ihrer Tabelle und kommen Sie zurück.</translation>
    </message>
</context>
<context>
    <name>SamePerson</name>
    <message>
        <source>Entered twice?</source>
        <translation>Doppelt eingetragen?</translation>
    </message>
    <message>
        <source>Find the other record. Its seats, results and identifiers move to this one.</source>
        <translation>Suchen Sie den anderen Eintrag. Seine Plätze, Ergebnisse und Kennungen kommen zu diesem.</translation>
    </message>
    <message>
        <source>Search learners</source>
        <translation>Lernende suchen</translation>
    </message>
    <message>
        <source>Nobody else is found by these words.</source>
        <translation>Mit diesen Worten findet sich niemand sonst.</translation>
    </message>
    <message>
        <source>{0} goes into {1}. This cannot be undone.</source>
        <translation>{0} geht in {1} auf. Das lässt sich nicht rückgängig machen.</translation>
    </message>
    <message>
        <source>Make one record of the two</source>
        <translation>Einen Eintrag aus beiden machen</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Who awards, who signs, and with which key.</source>
        <translation>Wer verleiht, wer unterschreibt und mit welchem Schlüssel.</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>Anbieter</translation>
    </message>
    <message>
        <source>Signatories</source>
        <translation>Unterschreibende</translation>
    </message>
    <message>
        <source>Signing key</source>
        <translation>Signaturschlüssel</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>Sicherung</translation>
    </message>
    <message>
        <source>This window</source>
        <translation>Dieses Fenster</translation>
    </message>
    <message>
        <source>Parts of the settings</source>
        <translation>Teile der Einstellungen</translation>
    </message>
</context>
<context>
    <name>ShortcutsPage</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>Tab goes from field to field, Enter opens a row, Escape empties a search.</source>
        <translation>Tab geht von Feld zu Feld, Enter öffnet eine Zeile, Escape leert eine Suche.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
</context>
<context>
    <name>SignatoriesTab</name>
    <message>
        <source>Who signs on certificates</source>
        <translation>Wer auf Zertifikaten unterschreibt</translation>
    </message>
    <message>
        <source>Add a person</source>
        <translation>Person hinzufügen</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Unterschrift</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Bis</translation>
    </message>
    <message>
        <source>Nobody yet. Certificates then have no signature line.</source>
        <translation>Noch niemand. Zertifikate haben dann keine Unterschriftszeile.</translation>
    </message>
    <message>
        <source>Choose a signature picture…</source>
        <translation>Bild der Unterschrift wählen…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Bild</translation>
    </message>
    <message>
        <source>By hand</source>
        <translation>Von Hand</translation>
    </message>
    <message>
        <source>New person</source>
        <translation>Neue Person</translation>
    </message>
    <message>
        <source>Choose a signature picture</source>
        <translation>Bild der Unterschrift wählen</translation>
    </message>
    <message>
        <source>Pictures (*.png)</source>
        <translation>Bilder (*.png)</translation>
    </message>
</context>
<context>
    <name>StartPage</name>
    <message>
        <source>From the list of learners to signed credentials and certificates, all on this computer.</source>
        <translation>Von der Liste der Lernenden zu signierten Nachweisen und Zertifikaten, alles auf diesem Rechner.</translation>
    </message>
    <message>
        <source>Used lately</source>
        <translation>Zuletzt benutzt</translation>
    </message>
    <message>
        <source>New workspace…</source>
        <translation>Neuer Arbeitsbereich…</translation>
    </message>
    <message>
        <source>For your organisation</source>
        <translation>Für Ihre Organisation</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>Öffnen…</translation>
    </message>
    <message>
        <source>A workspace on this computer</source>
        <translation>Ein Arbeitsbereich auf diesem Rechner</translation>
    </message>
    <message>
        <source>Open a copy…</source>
        <translation>Kopie öffnen…</translation>
    </message>
    <message>
        <source>From a sealed backup file</source>
        <translation>Aus einer versiegelten Sicherung</translation>
    </message>
    <message>
        <source>Sample workspace</source>
        <translation>Beispiel</translation>
    </message>
    <message>
        <source>Look around with invented learners</source>
        <translation>Mit erfundenen Lernenden umsehen</translation>
    </message>
</context>
<context>
    <name>StepButton</name>
    <message>
        <source>Step {0}, {1}, done</source>
        <translation>Schritt {0}, {1}, erledigt</translation>
    </message>
    <message>
        <source>Step {0}, {1}, current</source>
        <translation>Schritt {0}, {1}, aktuell</translation>
    </message>
    <message>
        <source>Step {0}, {1}</source>
        <translation>Schritt {0}, {1}</translation>
    </message>
</context>
<context>
    <name>TagEditor</name>
    <message>
        <source>Remove {0}</source>
        <translation>{0} entfernen</translation>
    </message>
</context>
<context>
    <name>TroubleActs</name>
    <message>
        <source>Accept the proposal</source>
        <translation>Vorschlag annehmen</translation>
    </message>
    <message>
        <source>Leave the row out</source>
        <translation>Zeile weglassen</translation>
    </message>
    <message>
        <source>The same person</source>
        <translation>Dieselbe Person</translation>
    </message>
    <message>
        <source>Somebody else</source>
        <translation>Jemand anderes</translation>
    </message>
    <message>
        <source>Keep out for now</source>
        <translation>Vorerst zurückhalten</translation>
    </message>
    <message>
        <source>Row {0}</source>
        <translation>Zeile {0}</translation>
    </message>
</context>
<context>
    <name>TypeWords</name>
    <message>
        <source>Achievement</source>
        <translation>Leistung</translation>
    </message>
    <message>
        <source>Apprenticeship certificate</source>
        <translation>Ausbildungszeugnis</translation>
    </message>
    <message>
        <source>Assessment</source>
        <translation>Prüfung</translation>
    </message>
    <message>
        <source>Assignment</source>
        <translation>Aufgabe</translation>
    </message>
    <message>
        <source>Associate degree</source>
        <translation>Associate Degree</translation>
    </message>
    <message>
        <source>Award</source>
        <translation>Auszeichnung</translation>
    </message>
    <message>
        <source>Badge</source>
        <translation>Badge</translation>
    </message>
    <message>
        <source>Bachelor’s degree</source>
        <translation>Bachelorabschluss</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Zertifikat</translation>
    </message>
    <message>
        <source>Certificate of completion</source>
        <translation>Abschlussbescheinigung</translation>
    </message>
    <message>
        <source>Certification</source>
        <translation>Zertifizierung</translation>
    </message>
    <message>
        <source>Community service</source>
        <translation>Ehrenamt</translation>
    </message>
    <message>
        <source>Competency</source>
        <translation>Kompetenz</translation>
    </message>
    <message>
        <source>Course</source>
        <translation>Kurs</translation>
    </message>
    <message>
        <source>Activity beside the curriculum</source>
        <translation>Aktivität neben dem Lehrplan</translation>
    </message>
    <message>
        <source>Degree</source>
        <translation>Hochschulabschluss</translation>
    </message>
    <message>
        <source>Diploma</source>
        <translation>Diplom</translation>
    </message>
    <message>
        <source>Doctoral degree</source>
        <translation>Doktorgrad</translation>
    </message>
    <message>
        <source>Fieldwork</source>
        <translation>Feldarbeit</translation>
    </message>
    <message>
        <source>General Education Development (GED)</source>
        <translation>General Education Development (GED)</translation>
    </message>
    <message>
        <source>Journeyman’s certificate</source>
        <translation>Gesellenbrief</translation>
    </message>
    <message>
        <source>Learning programme</source>
        <translation>Lernprogramm</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Lizenz</translation>
    </message>
    <message>
        <source>Membership</source>
        <translation>Mitgliedschaft</translation>
    </message>
    <message>
        <source>Professional doctorate</source>
        <translation>Berufsbezogener Doktorgrad</translation>
    </message>
    <message>
        <source>Quality assurance credential</source>
        <translation>Nachweis der Qualitätssicherung</translation>
    </message>
    <message>
        <source>Master craftsman’s certificate</source>
        <translation>Meisterbrief</translation>
    </message>
    <message>
        <source>Master’s degree</source>
        <translation>Masterabschluss</translation>
    </message>
    <message>
        <source>Micro-credential</source>
        <translation>Micro-Credential</translation>
    </message>
    <message>
        <source>Research doctorate</source>
        <translation>Forschungsdoktorat</translation>
    </message>
    <message>
        <source>Secondary school diploma</source>
        <translation>Schulabschluss der Sekundarstufe</translation>
    </message>
    <message>
        <source>Identifier</source>
        <translation>Kennung</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Product number</source>
        <translation>Produktnummer</translation>
    </message>
    <message>
        <source>Sourced id</source>
        <translation>Sourced id</translation>
    </message>
    <message>
        <source>System id</source>
        <translation>Systemkennung</translation>
    </message>
</context>
<context>
    <name>ValidityEdit</name>
    <message>
        <source>Without end</source>
        <translation>Ohne Ende</translation>
    </message>
    <message>
        <source>For some months</source>
        <translation>Einige Monate</translation>
    </message>
    <message>
        <source>Until a day</source>
        <translation>Bis zu einem Tag</translation>
    </message>
    <message>
        <source>Months</source>
        <translation>Monate</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Letzter Tag</translation>
    </message>
    <message>
        <source>To the end of that month</source>
        <translation>Bis zum Ende dieses Monats</translation>
    </message>
</context>
<context>
    <name>VerifyPage</name>
    <message>
        <source>Verify</source>
        <translation>Prüfen</translation>
    </message>
    <message>
        <source>Credentials, badge pictures, certificates, QR texts; folders and ZIPs of them.</source>
        <translation>Nachweise, Abzeichen, Zertifikate, QR-Texte; Ordner und ZIPs davon.</translation>
    </message>
    <message>
        <source>Check other files</source>
        <translation>Andere Dateien prüfen</translation>
    </message>
    <message>
        <source>Save the report…</source>
        <translation>Bericht speichern…</translation>
    </message>
    <message>
        <source>Is it genuine?</source>
        <translation>Ist es echt?</translation>
    </message>
    <message>
        <source>Drop files or folders here. Nothing leaves this computer.</source>
        <translation>Dateien oder Ordner hier ablegen. Nichts verlässt diesen Rechner.</translation>
    </message>
    <message>
        <source>Choose files…</source>
        <translation>Dateien wählen…</translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation>Ordner wählen…</translation>
    </message>
    <message>
        <source>Paste text</source>
        <translation>Text einfügen</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Learner</source>
        <translation>Lernende</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Urteil</translation>
    </message>
    <message>
        <source>Checked files</source>
        <translation>Geprüfte Dateien</translation>
    </message>
    <message>
        <source>Genuine</source>
        <translation>Echt</translation>
    </message>
    <message>
        <source>Not valid</source>
        <translation>Nicht gültig</translation>
    </message>
    <message>
        <source>Cannot be told</source>
        <translation>Nicht zu sagen</translation>
    </message>
    <message>
        <source>Checking</source>
        <translation>Wird geprüft</translation>
    </message>
    <message>
        <source>No credential was found: no JSON, JWT, badge picture or certificate.</source>
        <translation>Kein Nachweis gefunden: kein JSON, JWT, Abzeichen oder Zertifikat.</translation>
    </message>
    <message>
        <source>{0} of {1} are genuine</source>
        <translation>{0} von {1} sind echt</translation>
    </message>
    <message>
        <source>Choose files to check</source>
        <translation>Dateien zum Prüfen wählen</translation>
    </message>
    <message>
        <source>Choose a folder to check</source>
        <translation>Ordner zum Prüfen wählen</translation>
    </message>
    <message>
        <source>There is no text on the clipboard.</source>
        <translation>In der Zwischenablage ist kein Text.</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>Bericht speichern</translation>
    </message>
</context>
<context>
    <name>WebFolderPage</name>
    <message>
        <source>Web folder</source>
        <translation>Web-Ordner</translation>
    </message>
    <message>
        <source>What your website needs, so that others can check your awards.</source>
        <translation>Was Ihre Website braucht, damit andere Ihre Auszeichnungen prüfen können.</translation>
    </message>
    <message>
        <source>All batches</source>
        <translation>Alle Ausstellungen</translation>
    </message>
</context>
<context>
    <name>WebPanel</name>
    <message>
        <source>Write the web folder…</source>
        <translation>Web-Ordner schreiben …</translation>
    </message>
    <message>
        <source>What is published is signed, so that nobody can change it on the way.</source>
        <translation>Was veröffentlicht wird, ist signiert, damit es unterwegs niemand ändern kann.</translation>
    </message>
    <message>
        <source>So that anybody can check</source>
        <translation>Damit alle prüfen können</translation>
    </message>
    <message>
        <source>A folder of small files for your website. With it, anybody can check that an award is from you and still holds, and the QR code on paper opens a page that says so. It holds your name and public key, what the micro-credentials mean, and which awards were revoked. No learner is named in it, and this program uploads nothing.</source>
        <translation>Ein Ordner mit kleinen Dateien für Ihre Website. Damit kann jeder prüfen, dass eine Auszeichnung von Ihnen ist und noch gilt, und der QR-Code auf dem Papier öffnet eine Seite, die das sagt. Er enthält Ihren Namen und öffentlichen Schlüssel, was die Micro-Credentials bedeuten und welche Auszeichnungen widerrufen sind. Niemand wird darin genannt, und dieses Programm lädt nichts hoch.</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Last written</source>
        <translation>Zuletzt geschrieben</translation>
    </message>
    <message>
        <source>Write again by</source>
        <translation>Erneut schreiben bis</translation>
    </message>
    <message>
        <source>Revoked since</source>
        <translation>Seither widerrufen</translation>
    </message>
    <message>
        <source>Then upload it</source>
        <translation>Dann hochladen</translation>
    </message>
    <message>
        <source>Folders that begin with a dot belong to it; some upload programs hide them.</source>
        <translation>Ordner, die mit einem Punkt beginnen, gehören dazu; manche Programme verstecken sie.</translation>
    </message>
    <message>
        <source>Without a web address nothing can be published and no award be revoked. Fill it in with the provider; it counts for awards from then on.</source>
        <translation>Ohne Webadresse lässt sich nichts veröffentlichen und keine Auszeichnung widerrufen. Tragen Sie sie beim Anbieter ein; sie gilt für Auszeichnungen von da an.</translation>
    </message>
    <message>
        <source>There is no web address yet</source>
        <translation>Noch keine Webadresse</translation>
    </message>
    <message>
        <source>Fill in the web address</source>
        <translation>Webadresse eintragen</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nie</translation>
    </message>
    <message numerus="yes">
        <source>%n award(s), unknown to others until you write and upload</source>
        <translation>
            <numerusform>%n Auszeichnung; andere wissen es erst nach Schreiben und Hochladen</numerusform>
            <numerusform>%n Auszeichnungen; andere wissen es erst nach Schreiben und Hochladen</numerusform>
        </translation>
    </message>
    <message>
        <source>Upload what is in the folder, not the folder itself, to {0}.</source>
        <translation>Laden Sie den Inhalt des Ordners, nicht ihn selbst, nach {0} hoch.</translation>
    </message>
    <message>
        <source>Open {0}/issuer.json in a browser: your name should be in it.</source>
        <translation>Öffnen Sie {0}/issuer.json im Browser: Ihr Name sollte darin stehen.</translation>
    </message>
    <message>
        <source>Open {0}/check/ and try the QR code of a certificate.</source>
        <translation>Öffnen Sie {0}/check/ und probieren Sie den QR-Code eines Zertifikats.</translation>
    </message>
    <message>
        <source>Not written yet</source>
        <translation>Noch nicht geschrieben</translation>
    </message>
    <message>
        <source>{0}: overdue</source>
        <translation>{0}: überfällig</translation>
    </message>
    <message>
        <source>Unlock the signing key first.</source>
        <translation>Entsperren Sie zuerst den Signaturschlüssel.</translation>
    </message>
    <message>
        <source>Unlocking the key</source>
        <translation>Schlüssel wird entsperrt</translation>
    </message>
    <message>
        <source>Where to write the web folder</source>
        <translation>Wohin mit dem Web-Ordner</translation>
    </message>
    <message>
        <source>Writing the web folder</source>
        <translation>Web-Ordner wird geschrieben</translation>
    </message>
    <message>
        <source>{0} of {1} files are new or changed; {2} awards, {3} revoked.</source>
        <translation>{0} von {1} Dateien sind neu oder geändert; {2} Auszeichnungen, {3} widerrufen.</translation>
    </message>
    <message>
        <source>The web folder is written. Now upload it.</source>
        <translation>Der Web-Ordner ist geschrieben. Laden Sie ihn jetzt hoch.</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Ordner öffnen</translation>
    </message>
</context>
<context>
    <name>WindowTab</name>
    <message>
        <source>As the system</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>How this window looks</source>
        <translation>Wie dieses Fenster aussieht</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Farben</translation>
    </message>
    <message>
        <source>Language of the window</source>
        <translation>Sprache des Fensters</translation>
    </message>
    <message>
        <source>The window speaks it the next time it starts.</source>
        <translation>Das Fenster spricht sie beim nächsten Start.</translation>
    </message>
</context>
<context>
    <name>WorkspaceDesk</name>
    <message>
        <source>Open a workspace</source>
        <translation>Arbeitsbereich öffnen</translation>
    </message>
    <message>
        <source>Opening {0}</source>
        <translation>{0} wird geöffnet</translation>
    </message>
    <message>
        <source>Making {0}</source>
        <translation>{0} wird angelegt</translation>
    </message>
    <message>
        <source>Making the sample workspace</source>
        <translation>Beispiel wird angelegt</translation>
    </message>
    <message>
        <source>Workspace on this computer</source>
        <translation>Arbeitsbereich auf diesem Rechner</translation>
    </message>
    <message>
        <source>No signing key yet</source>
        <translation>Noch kein Signaturschlüssel</translation>
    </message>
    <message>
        <source>Key “{0}” locked</source>
        <translation>Schlüssel „{0}“ gesperrt</translation>
    </message>
    <message>
        <source>Key “{0}” unlocked</source>
        <translation>Schlüssel „{0}“ entsperrt</translation>
    </message>
</context>
</TS>
