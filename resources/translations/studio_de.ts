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
        <source>User guide</source>
        <translation>Handbuch</translation>
    </message>
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
    <message>
        <source>What is new</source>
        <translation>Was neu ist</translation>
    </message>
    <message>
        <source>Save a report…</source>
        <translation>Bericht speichern…</translation>
    </message>
</context>
<context>
    <name>AllRows</name>
    <message>
        <source>New</source>
        <translation>Neu</translation>
    </message>
    <message>
        <source>Known</source>
        <translation>Bekannt</translation>
    </message>
    <message>
        <source>Doubled</source>
        <translation>Doppelt</translation>
    </message>
    <message>
        <source>Kept out</source>
        <translation>Bleibt draußen</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Zeile</translation>
    </message>
    <message>
        <source>Name on the certificate</source>
        <translation>Name auf dem Zertifikat</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Reihenfolge</translation>
    </message>
    <message>
        <source>The row in the list</source>
        <translation>Die Zeile in der Liste</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>family name first</source>
        <translation>Familienname zuerst</translation>
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
        <translation>Bild wählen…</translation>
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
        <source>Publishing asks for a badge. Choose a shape below, use a picture of your own, or:</source>
        <translation>Zum Veröffentlichen braucht es ein Abzeichen. Wählen Sie unten eine Form, nehmen Sie ein eigenes Bild, oder:</translation>
    </message>
    <message>
        <source>No badge is chosen yet</source>
        <translation>Noch ist kein Abzeichen gewählt</translation>
    </message>
    <message>
        <source>Use the badge shown here</source>
        <translation>Das gezeigte Abzeichen verwenden</translation>
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
        <source>Choose a badge</source>
        <translation>Abzeichen wählen</translation>
    </message>
    <message>
        <source>Badge artwork, small</source>
        <translation>Abzeichen, klein</translation>
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
    <message>
        <source>No badge is chosen yet; this one only stands in.</source>
        <translation>Noch ist kein Abzeichen gewählt; dieses ist nur ein Platzhalter.</translation>
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
        <source>If the person is still to have it: correct what was wrong, then tick “Issue anew what was revoked or expired” under Choices.</source>
        <translation>Wenn die Person sie dennoch haben soll: Berichtigen Sie, was falsch war, und kreuzen Sie dann unter Auswahl „Neu ausstellen, was widerrufen oder abgelaufen ist“ an.</translation>
    </message>
    <message>
        <source>Issue anew…</source>
        <translation>Neu ausstellen…</translation>
    </message>
    <message>
        <source>Give the files again…</source>
        <translation>Dateien erneut geben…</translation>
    </message>
    <message>
        <source>Revoke…</source>
        <translation>Widerrufen…</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Zertifikat</translation>
    </message>
    <message>
        <source>Do not give its files out again. Others learn of it once the web folder is written and uploaded.</source>
        <translation>Geben Sie die Dateien nicht mehr heraus. Andere erfahren es, sobald der Web-Ordner geschrieben und hochgeladen ist.</translation>
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
        <source>Revoked on {0}</source>
        <translation>Widerrufen am {0}</translation>
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
        <translation>Stapel prüfen</translation>
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
        <source>! No copy yet</source>
        <translation>! Noch keine Kopie</translation>
    </message>
    <message>
        <source>! Last copy on {0}; something has changed since</source>
        <translation>! Letzte Kopie am {0}; seither hat sich etwas geändert</translation>
    </message>
    <message>
        <source>✓ Last copy on {0}</source>
        <translation>✓ Letzte Kopie am {0}</translation>
    </message>
</context>
<context>
    <name>BadgeMaker</name>
    <message>
        <source>Make a badge</source>
        <translation>Abzeichen gestalten</translation>
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
        <translation>Teile des Stapels</translation>
    </message>
    <message>
        <source>All batches</source>
        <translation>Alle Stapel</translation>
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
        <translation>Ausgeben…</translation>
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
            <numerusform>Abgeschlossen. %n Auszeichnung zurückgezogen; stellen Sie den Durchgang dafür noch einmal aus.</numerusform>
            <numerusform>Abgeschlossen. %n Auszeichnungen zurückgezogen; stellen Sie den Durchgang dafür noch einmal aus.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n signed award(s) could not be finished. They are valid; revoke them if they must not count.</source>
        <translation>
            <numerusform>%n signierter Nachweis konnte nicht fertig gestellt werden. Er ist gültig; widerrufen Sie ihn, wenn er nicht zählen soll.</numerusform>
            <numerusform>%n signierte Nachweise konnten nicht fertig gestellt werden. Sie sind gültig; widerrufen Sie sie, wenn sie nicht zählen sollen.</numerusform>
        </translation>
    </message>
    <message>
        <source>The key was locked, so the signed list of files still shows the batch as it was.</source>
        <translation>Der Schlüssel war gesperrt; die signierte Dateiliste zeigt den Stapel daher noch wie zuvor.</translation>
    </message>
    <message>
        <source>Check the run again</source>
        <translation>Durchgang noch einmal kontrollieren</translation>
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
        <source>The badge only stands in: none is chosen yet (Artwork).</source>
        <translation>Das Abzeichen ist nur ein Platzhalter: Noch ist keines gewählt (unter „Abzeichen“).</translation>
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
        <source>Nobody is ticked, so everybody here signs.</source>
        <translation>Niemand ist angehakt, also unterschreiben alle, die hier stehen.</translation>
    </message>
    <message>
        <source>A certificate has room for three: the first three sign.</source>
        <translation>Auf dem Zertifikat ist Platz für drei: Die ersten drei unterschreiben.</translation>
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
        <translation>Die Kontrolle wurde angehalten. Erst danach kann ausgestellt werden.</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>Noch einmal kontrollieren</translation>
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
        <translation>Kontrolle</translation>
    </message>
    <message>
        <source>Nothing is signed while this is checked.</source>
        <translation>Während der Kontrolle wird nichts signiert.</translation>
    </message>
    <message>
        <source>Stop checking</source>
        <translation>Kontrolle anhalten</translation>
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
        <translation>Wird kontrolliert…</translation>
    </message>
    <message>
        <source>Checking {0} of {1}</source>
        <translation>{0} von {1} werden kontrolliert</translation>
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
        <source>Nobody chosen yet</source>
        <translation>Noch niemand gewählt</translation>
    </message>
    <message>
        <source>Nobody is left to issue to</source>
        <translation>Für niemanden mehr auszustellen</translation>
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
        <source>Issue anew what was revoked or expired</source>
        <translation>Neu ausstellen, was widerrufen oder abgelaufen ist</translation>
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
        <source>%n had one that was revoked or expired</source>
        <translation>
            <numerusform>%n hatte eine, die widerrufen wurde oder abgelaufen ist</numerusform>
            <numerusform>%n hatten eine, die widerrufen wurde oder abgelaufen ist</numerusform>
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
        <source>Who was not signed yet is withdrawn and can come into a new batch. What is signed stays valid; with the key unlocked, its missing files are made and the signed list is brought up to date.</source>
        <translation>Wer noch nicht signiert ist, wird zurückgezogen und kann in einen neuen Stapel. Was signiert ist, bleibt gültig; ist der Schlüssel entsperrt, werden fehlende Dateien davon erstellt, und die signierte Liste wird erneuert.</translation>
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
        <source>Remove this competency</source>
        <translation>Diese Kompetenz entfernen</translation>
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
    <name>Core</name>
    <message>
        <source>The font {path} has no letters by Unicode; nothing could be set in it.</source>
        <translation>Die Schrift {path} hat keine Buchstaben nach Unicode; nichts ließe sich damit setzen.</translation>
    </message>
    <message>
        <source>The font {path} is damaged: a table is too short.</source>
        <translation>Die Schrift {path} ist beschädigt: Eine Tabelle ist zu kurz.</translation>
    </message>
    <message>
        <source>{folder} holds files that no rehearsal made: {name}.</source>
        <translation>{folder} enthält Dateien, die nicht von einem Probedruck stammen: {name}.</translation>
    </message>
    <message>
        <source>{folder} holds a page of somebody else's: {name}.</source>
        <translation>{folder} enthält eine fremde Seite: {name}.</translation>
    </message>
    <message>
        <source>This is the code of a specimen; nobody ever signed it.</source>
        <translation>Das ist der Code eines Musters; niemand hat ihn je signiert.</translation>
    </message>
    <message>
        <source>Choose a new or an empty folder.</source>
        <translation>Wählen Sie einen neuen oder leeren Ordner.</translation>
    </message>
    <message>
        <source>Choose a folder for this alone; its files can be put beside others later.</source>
        <translation>Wählen Sie einen Ordner nur dafür; seine Dateien lassen sich später zu anderen legen.</translation>
    </message>
    <message>
        <source>0 or more</source>
        <translation>0 oder mehr</translation>
    </message>
    <message>
        <source>0 to {top}</source>
        <translation>0 bis {top}</translation>
    </message>
    <message>
        <source>A ZIP inside a ZIP is not opened: unpack the outer one first.</source>
        <translation>Eine ZIP-Datei in einer ZIP-Datei wird nicht geöffnet: Entpacken Sie zuerst die äußere.</translation>
    </message>
    <message>
        <source>A badge is drawn with 8 to 4096 pixels a side, not {size_px}.</source>
        <translation>Ein Abzeichen wird mit 8 bis 4096 Pixeln Seitenlänge gezeichnet, nicht mit {size_px}.</translation>
    </message>
    <message>
        <source>A badge shows 0 to 10 levels, not {levels}.</source>
        <translation>Ein Abzeichen zeigt 0 bis 10 Stufen, nicht {levels}.</translation>
    </message>
    <message>
        <source>A batch was planned meanwhile that awards {name}.</source>
        <translation>Inzwischen wurde ein Stapel geplant, der {name} etwas verleiht.</translation>
    </message>
    <message>
        <source>A cell begins like a formula; do not open the file in a spreadsheet program.</source>
        <translation>Eine Zelle beginnt wie eine Formel; öffnen Sie die Datei nicht in einer Tabellenkalkulation.</translation>
    </message>
    <message>
        <source>A cell is longer than {max_cell} characters.</source>
        <translation>Eine Zelle ist länger als {max_cell} Zeichen.</translation>
    </message>
    <message>
        <source>A context is neither an address nor a map of terms.</source>
        <translation>Ein Kontext ist weder eine Adresse noch eine Liste von Begriffen.</translation>
    </message>
    <message>
        <source>A course run needs a title.</source>
        <translation>Ein Durchgang braucht einen Titel.</translation>
    </message>
    <message>
        <source>A date in the code is no date.</source>
        <translation>Ein Datum im Code ist keines.</translation>
    </message>
    <message>
        <source>A field of the code has the wrong size.</source>
        <translation>Ein Feld des Codes hat die falsche Größe.</translation>
    </message>
    <message>
        <source>A field of the code is of the wrong kind.</source>
        <translation>Ein Feld des Codes ist von falscher Art.</translation>
    </message>
    <message>
        <source>A file in the ZIP is longer than it says: {name}.</source>
        <translation>Eine Datei im ZIP ist länger, als sie angibt: {name}.</translation>
    </message>
    <message>
        <source>A file in the ZIP is packed beyond all reason (a bomb): {name}.</source>
        <translation>Eine Datei im ZIP ist über alle Maßen gepackt (eine Bombe): {name}.</translation>
    </message>
    <message>
        <source>A file in the ZIP unpacks to more than 64 MiB: {name}.</source>
        <translation>Eine Datei im ZIP ist entpackt größer als 64 MiB: {name}.</translation>
    </message>
    <message>
        <source>A key or signature of {count} letters is longer than any we know.</source>
        <translation>Ein Schlüssel oder eine Signatur mit {count} Zeichen ist länger als jede bekannte.</translation>
    </message>
    <message>
        <source>A learner needs a name.</source>
        <translation>Eine Person braucht einen Namen.</translation>
    </message>
    <message>
        <source>A number in the picture is larger than any honest drawing needs.</source>
        <translation>Eine Zahl im Bild ist größer, als eine ehrliche Zeichnung sie braucht.</translation>
    </message>
    <message>
        <source>A path in the picture has {count} parts; {max_commands} are read.</source>
        <translation>Ein Pfad im Bild hat {count} Teile; gelesen werden {max_commands}.</translation>
    </message>
    <message>
        <source>A picture inside the artwork is damaged.</source>
        <translation>Ein Bild im Abzeichen ist beschädigt.</translation>
    </message>
    <message>
        <source>A presented credential does not say what it is.</source>
        <translation>Ein vorgezeigter Nachweis sagt nicht, was er ist.</translation>
    </message>
    <message>
        <source>A presented credential is not an object.</source>
        <translation>Ein vorgezeigter Nachweis ist kein Objekt.</translation>
    </message>
    <message>
        <source>A process that draws certificates ended unexpectedly.</source>
        <translation>Ein Prozess, der Zertifikate zeichnet, ist unerwartet zu Ende gegangen.</translation>
    </message>
    <message>
        <source>A quotation mark opened near row {torn} is never closed; each line was read as one row.</source>
        <translation>Ein Anführungszeichen um Zeile {torn} wird nie geschlossen; jede Textzeile wurde als eigene Zeile gelesen.</translation>
    </message>
    <message>
        <source>A revocation needs a reason.</source>
        <translation>Ein Widerruf braucht einen Grund.</translation>
    </message>
    <message>
        <source>A scale needs a name and at least one level.</source>
        <translation>Eine Skala braucht einen Namen und mindestens eine Stufe.</translation>
    </message>
    <message>
        <source>A schema has no address (id).</source>
        <translation>Ein Schema hat keine Adresse (id).</translation>
    </message>
    <message>
        <source>A signatory has no name.</source>
        <translation>Wer unterschreibt, braucht einen Namen.</translation>
    </message>
    <message>
        <source>A text holds characters that no credential may hold: {codes}. Type the text again.</source>
        <translation>Ein Text enthält Zeichen, die in keinem Nachweis stehen können: {codes}. Tippen Sie den Text neu.</translation>
    </message>
    <message>
        <source>A text in the code is damaged.</source>
        <translation>Ein Text im Code ist beschädigt.</translation>
    </message>
    <message>
        <source>A text in the code is longer than any of ours.</source>
        <translation>Ein Text im Code ist länger als jeder von unseren.</translation>
    </message>
    <message>
        <source>A text is neither plain nor a text with its language.</source>
        <translation>Ein Text ist weder einfach noch ein Text mit seiner Sprache.</translation>
    </message>
    <message>
        <source>A type is not a text.</source>
        <translation>Ein Typ ist kein Text.</translation>
    </message>
    <message>
        <source>A validity in months needs at least one month.</source>
        <translation>Eine Gültigkeit in Monaten braucht mindestens einen Monat.</translation>
    </message>
    <message>
        <source>Add the second person anew and correct both by hand.</source>
        <translation>Legen Sie die zweite Person neu an und berichtigen Sie beide von Hand.</translation>
    </message>
    <message>
        <source>Alignment {number} has no name.</source>
        <translation>Verweis {number} hat keinen Namen.</translation>
    </message>
    <message>
        <source>An award was revoked or has expired. Choose to issue it anew, if it is to be had again.</source>
        <translation>Eine Auszeichnung wurde widerrufen oder ist abgelaufen. Wählen Sie, sie neu auszustellen, wenn das gewollt ist.</translation>
    </message>
    <message>
        <source>An e-mail address stands where the name should.</source>
        <translation>Wo der Name stehen sollte, steht eine E-Mail-Adresse.</translation>
    </message>
    <message>
        <source>An endorsement has no context of its own.</source>
        <translation>Eine Empfehlung hat keinen eigenen Kontext.</translation>
    </message>
    <message>
        <source>An entry of {name} has no type.</source>
        <translation>Ein Eintrag von {name} hat keinen Typ.</translation>
    </message>
    <message>
        <source>An enveloped credential is not a data: address.</source>
        <translation>Ein eingepackter Nachweis ist keine data:-Adresse.</translation>
    </message>
    <message>
        <source>An identifier of digits and points is damaged by Canvas&apos;s reading of numbers.</source>
        <translation>Eine Kennung aus Ziffern und Punkten wird dadurch beschädigt, wie Canvas Zahlen liest.</translation>
    </message>
    <message>
        <source>Another resit was begun meanwhile.</source>
        <translation>Inzwischen wurde eine weitere Wiederholung begonnen.</translation>
    </message>
    <message>
        <source>Answer it ({option}) and import again.</source>
        <translation>Beantworten Sie sie und importieren Sie noch einmal.</translation>
    </message>
    <message>
        <source>Any table</source>
        <translation>Beliebige Tabelle</translation>
    </message>
    <message>
        <source>Ask for the file again as it was issued; it was cut off or edited.</source>
        <translation>Bitten Sie um die Datei, wie sie ausgestellt wurde; diese wurde abgeschnitten oder bearbeitet.</translation>
    </message>
    <message>
        <source>Ask for the file or the paper again; the text is cut off or altered.</source>
        <translation>Bitten Sie noch einmal um die Datei oder das Papier; der Text ist abgeschnitten oder verändert.</translation>
    </message>
    <message>
        <source>Ask for the list as a spreadsheet or CSV.</source>
        <translation>Bitten Sie um die Liste als Tabelle oder CSV.</translation>
    </message>
    <message>
        <source>Ask for the whole framework as CFPackage (CASE JSON).</source>
        <translation>Bitten Sie um das ganze Rahmenwerk als CFPackage (CASE JSON).</translation>
    </message>
    <message>
        <source>Ask whoever made the file for a clean copy; nothing of it was taken over.</source>
        <translation>Bitten Sie um eine saubere Kopie der Datei; von dieser wurde nichts übernommen.</translation>
    </message>
    <message>
        <source>Attest it as a competency of your own instead.</source>
        <translation>Bescheinigen Sie sie stattdessen als eigene Kompetenz.</translation>
    </message>
    <message>
        <source>Awards that were planned without a base URL carry no status; tell those who rely on them directly.</source>
        <translation>Auszeichnungen, die ohne Web-Ordner geplant wurden, haben keinen Status; sagen Sie es denen, die sich auf sie verlassen, selbst.</translation>
    </message>
    <message>
        <source>Begin with https://.</source>
        <translation>Beginnen Sie mit https://.</translation>
    </message>
    <message>
        <source>Blackboard: gradebook download</source>
        <translation>Blackboard: heruntergeladenes Notenbuch</translation>
    </message>
    <message>
        <source>Brightspace: grade export</source>
        <translation>Brightspace: Export der Noten</translation>
    </message>
    <message>
        <source>CASE package (JSON)</source>
        <translation>CASE-Paket (JSON)</translation>
    </message>
    <message>
        <source>Canvas drops every column whose name holds “{dropped}”; name the assignment otherwise.</source>
        <translation>Canvas lässt jede Spalte weg, in deren Namen „{dropped}“ steht; benennen Sie die Aufgabe anders.</translation>
    </message>
    <message>
        <source>Canvas will offer to create the assignment “{title}” unless it has one of exactly this name.</source>
        <translation>Canvas wird anbieten, die Aufgabe „{title}“ anzulegen, wenn es keine mit genau diesem Namen gibt.</translation>
    </message>
    <message>
        <source>Canvas&apos;s export does not have this person, or not only once; left out.</source>
        <translation>Im Export von Canvas steht diese Person nicht oder nicht nur einmal; sie ist weggelassen.</translation>
    </message>
    <message>
        <source>Canvas&apos;s test student</source>
        <translation>die Testperson von Canvas</translation>
    </message>
    <message>
        <source>Canvas: gradebook (CSV)</source>
        <translation>Canvas: Notenbuch (CSV)</translation>
    </message>
    <message>
        <source>Canvas: gradebook export</source>
        <translation>Canvas: Export des Notenbuchs</translation>
    </message>
    <message>
        <source>Central European (Windows)</source>
        <translation>Mitteleuropäisch (Windows)</translation>
    </message>
    <message>
        <source>Changed or missing since it was built: {names}.</source>
        <translation>Geändert oder verschwunden, seit es gebaut wurde: {names}.</translation>
    </message>
    <message>
        <source>Check that the folder is a Credential Studio workspace and is not open elsewhere.</source>
        <translation>Prüfen Sie, ob der Ordner ein Arbeitsbereich von Credential Studio ist und nirgends sonst geöffnet.</translation>
    </message>
    <message>
        <source>Check the identifier; only did:key with Ed25519 and did:web are understood.</source>
        <translation>Prüfen Sie die Kennung; verstanden werden nur did:key mit Ed25519 und did:web.</translation>
    </message>
    <message>
        <source>Check this credential with a program that knows this kind of proof.</source>
        <translation>Prüfen Sie diesen Nachweis mit einem Programm, das diese Art von Signatur kennt.</translation>
    </message>
    <message>
        <source>Choose a CSV, TSV, XLSX or ODS file, or a OneRoster ZIP.</source>
        <translation>Wählen Sie eine Datei in CSV, TSV, XLSX oder ODS oder ein OneRoster-ZIP.</translation>
    </message>
    <message>
        <source>Choose a USB stick or another disk.</source>
        <translation>Wählen Sie einen USB-Stick oder einen anderen Datenträger.</translation>
    </message>
    <message>
        <source>Choose a country.</source>
        <translation>Wählen Sie ein Land.</translation>
    </message>
    <message>
        <source>Choose a new folder, or open the workspace in it.</source>
        <translation>Wählen Sie einen neuen Ordner, oder öffnen Sie den Arbeitsbereich darin.</translation>
    </message>
    <message>
        <source>Choose a new folder.</source>
        <translation>Wählen Sie einen neuen Ordner.</translation>
    </message>
    <message>
        <source>Choose another course run.</source>
        <translation>Wählen Sie einen anderen Durchgang.</translation>
    </message>
    <message>
        <source>Choose another file.</source>
        <translation>Wählen Sie eine andere Datei.</translation>
    </message>
    <message>
        <source>Choose another file. If its first row is a person, put the names of the columns above it.</source>
        <translation>Wählen Sie eine andere Datei. Ist die erste Zeile schon eine Person, schreiben Sie die Spaltennamen darüber.</translation>
    </message>
    <message>
        <source>Choose another folder, or give yourself the right to write to this one.</source>
        <translation>Wählen Sie einen anderen Ordner, oder geben Sie sich das Recht, in diesen zu schreiben.</translation>
    </message>
    <message>
        <source>Choose another number, then write the file.</source>
        <translation>Wählen Sie eine andere Zahl und schreiben Sie dann die Datei.</translation>
    </message>
    <message>
        <source>Choose another one.</source>
        <translation>Wählen Sie etwas anderes.</translation>
    </message>
    <message>
        <source>Choose another place, best on another disk.</source>
        <translation>Wählen Sie einen anderen Ort, am besten auf einem anderen Datenträger.</translation>
    </message>
    <message>
        <source>Choose another template on the design&apos;s Certificate page, and publish again.</source>
        <translation>Wählen Sie beim Micro-Credential unter „Zertifikat“ eine andere Vorlage und veröffentlichen Sie neu.</translation>
    </message>
    <message>
        <source>Choose artwork with fewer colours and details, or without a photograph.</source>
        <translation>Wählen Sie ein Bild mit weniger Farben und Einzelheiten oder ohne Foto.</translation>
    </message>
    <message>
        <source>Choose one for the course run.</source>
        <translation>Wählen Sie eines für den Durchgang.</translation>
    </message>
    <message>
        <source>Choose one for the run, or publish the one that is chosen.</source>
        <translation>Wählen Sie eines für den Durchgang, oder veröffentlichen Sie das gewählte.</translation>
    </message>
    <message>
        <source>Choose one of its levels.</source>
        <translation>Wählen Sie eine seiner Stufen.</translation>
    </message>
    <message>
        <source>Choose one of the kinds, metals, icons and a colour such as #0b6e6e.</source>
        <translation>Wählen Sie eine der Formen, Metalle und Symbole und eine Farbe wie #0b6e6e.</translation>
    </message>
    <message>
        <source>Choose one of: {choices}.</source>
        <translation>Wählen Sie eines von diesen: {choices}.</translation>
    </message>
    <message>
        <source>Choose one of: {known}.</source>
        <translation>Wählen Sie eines von diesen: {known}.</translation>
    </message>
    <message>
        <source>Choose that key in Settings, or close this batch and plan again.</source>
        <translation>Wählen Sie diesen Schlüssel in den Einstellungen, oder schließen Sie den Stapel ab und planen Sie neu.</translation>
    </message>
    <message>
        <source>Choose the file again.</source>
        <translation>Wählen Sie die Datei noch einmal.</translation>
    </message>
    <message>
        <source>Choose the folder with template.toml.</source>
        <translation>Wählen Sie den Ordner mit template.toml.</translation>
    </message>
    <message>
        <source>Choose the framework&apos;s file again.</source>
        <translation>Wählen Sie die Datei des Rahmenwerks noch einmal.</translation>
    </message>
    <message>
        <source>Choose the roster again.</source>
        <translation>Wählen Sie die Liste noch einmal.</translation>
    </message>
    <message>
        <source>Choose the second copy of this provider&apos;s own key.</source>
        <translation>Wählen Sie die zweite Kopie des Schlüssels von diesem Anbieter.</translation>
    </message>
    <message>
        <source>Choose two.</source>
        <translation>Wählen Sie zwei.</translation>
    </message>
    <message>
        <source>Clear them first; the resit can be taken back then.</source>
        <translation>Leeren Sie diese zuerst, dann lässt sich die Wiederholung zurücknehmen.</translation>
    </message>
    <message>
        <source>Close that batch first, or leave the learners in the course run.</source>
        <translation>Schließen Sie zuerst diesen Stapel, oder lassen Sie die Lernenden im Durchgang.</translation>
    </message>
    <message>
        <source>Close the other window or wait until its work is done, then try again. Nothing was changed.</source>
        <translation>Schließen Sie das andere Fenster, oder warten Sie, bis es fertig ist, und versuchen Sie es dann noch einmal. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>Cog wheel</source>
        <translation>Zahnrad</translation>
    </message>
    <message>
        <source>Correct one of the two dates.</source>
        <translation>Verbessern Sie eines der beiden Daten.</translation>
    </message>
    <message>
        <source>Correct the field that the message names; the format is described in docs/formats.</source>
        <translation>Verbessern Sie das genannte Feld; das Format ist in docs/formats beschrieben.</translation>
    </message>
    <message>
        <source>Correct the results by hand.</source>
        <translation>Verbessern Sie die Ergebnisse von Hand.</translation>
    </message>
    <message>
        <source>Correct the text or the address that the message names, and resume the batch.</source>
        <translation>Verbessern Sie den Text oder die Adresse, die genannt sind, und setzen Sie den Stapel fort.</translation>
    </message>
    <message>
        <source>Correct the value and try again.</source>
        <translation>Verbessern Sie den Wert und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>Correct what the message names and resume the batch.</source>
        <translation>Verbessern Sie, was genannt ist, und setzen Sie den Stapel fort.</translation>
    </message>
    <message>
        <source>Correct what the message names, then try again.</source>
        <translation>Verbessern Sie, was genannt ist, und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>Could not write to the database {path}: {error}.</source>
        <translation>In die Datenbank {path} konnte nicht geschrieben werden.</translation>
    </message>
    <message>
        <source>Could not {doing} {path}: {reason}.</source>
        <translation>{path}: {doing} ging nicht: {reason}.</translation>
    </message>
    <message>
        <source>Crest with scroll</source>
        <translation>Wappen mit Schriftband</translation>
    </message>
    <message>
        <source>Criterion {number} has no name.</source>
        <translation>Kriterium {number} hat keinen Namen.</translation>
    </message>
    <message>
        <source>Cyrillic (Windows)</source>
        <translation>Kyrillisch (Windows)</translation>
    </message>
    <message>
        <source>Do not rely on this credential; ask its issuer for a fresh copy.</source>
        <translation>Verlassen Sie sich nicht auf diesen Nachweis; bitten Sie, wer ihn ausgestellt hat, um einen neuen.</translation>
    </message>
    <message>
        <source>Download it again as CSV from ESCO.</source>
        <translation>Laden Sie ihn noch einmal als CSV von ESCO herunter.</translation>
    </message>
    <message>
        <source>Download the grading worksheet of the assignment.</source>
        <translation>Laden Sie die Bewertungstabelle der Aufgabe herunter.</translation>
    </message>
    <message>
        <source>ECTS credits have at most four decimals and are not negative.</source>
        <translation>ECTS-Punkte haben höchstens vier Nachkommastellen und sind nicht negativ.</translation>
    </message>
    <message>
        <source>ESCO (CSV)</source>
        <translation>ESCO (CSV)</translation>
    </message>
    <message>
        <source>Every check passed.</source>
        <translation>Jede Prüfung wurde bestanden.</translation>
    </message>
    <message>
        <source>Every word in it has a defined meaning.</source>
        <translation>Jedes Wort darin hat eine festgelegte Bedeutung.</translation>
    </message>
    <message>
        <source>Everybody who passed has this micro-credential already, or waits in a batch.</source>
        <translation>Wer bestanden hat, hat dieses Micro-Credential schon oder wartet in einem Stapel.</translation>
    </message>
    <message>
        <source>Fetch the status list again from the address that the credential names.</source>
        <translation>Holen Sie die Statusliste noch einmal von der Adresse, die der Nachweis nennt.</translation>
    </message>
    <message>
        <source>Fewer points than the {min_points} needed.</source>
        <translation>Weniger Punkte als die nötigen {min_points}.</translation>
    </message>
    <message>
        <source>Fill in the provider and make a signing key.</source>
        <translation>Tragen Sie den Anbieter ein und erstellen Sie einen Signaturschlüssel.</translation>
    </message>
    <message>
        <source>Fill in the provider&apos;s base URL under Settings, Provider; it counts for awards planned from then on.</source>
        <translation>Tragen Sie in den Einstellungen beim Anbieter den Web-Ordner ein; er gilt für Auszeichnungen, die danach geplant werden.</translation>
    </message>
    <message>
        <source>Fill in who awards.</source>
        <translation>Tragen Sie ein, wer auszeichnet.</translation>
    </message>
    <message>
        <source>Free some space on this disk and resume; nothing that was done is lost.</source>
        <translation>Schaffen Sie Platz auf diesem Datenträger und machen Sie weiter; nichts Getanes ist verloren.</translation>
    </message>
    <message>
        <source>Free some space, or let the program write to its cache folder.</source>
        <translation>Schaffen Sie Platz, oder lassen Sie das Programm in seinen Zwischenspeicher schreiben.</translation>
    </message>
    <message>
        <source>Free the resource that the message names, then try again; what was done is kept.</source>
        <translation>Machen Sie frei, was hier genannt ist, und versuchen Sie es noch einmal; Getanes bleibt.</translation>
    </message>
    <message>
        <source>Further cells: {extra}</source>
        <translation>Weitere Zellen: {extra}</translation>
    </message>
    <message>
        <source>Give it a title and save again.</source>
        <translation>Geben Sie ihm einen Titel und speichern Sie noch einmal.</translation>
    </message>
    <message>
        <source>Give the element that holds {{ name }} the attribute data-field=&quot;name&quot;.</source>
        <translation>Geben Sie dem Element mit {{ name }} das Attribut data-field=&quot;name&quot;.</translation>
    </message>
    <message>
        <source>Give the recipient an identifier, or leave the JWT out of this batch.</source>
        <translation>Geben Sie der Person eine Kennung, oder lassen Sie das JWT in diesem Stapel weg.</translation>
    </message>
    <message>
        <source>Given and family name seem to be in each other&apos;s column; the address says so.</source>
        <translation>Vorname und Familienname scheinen vertauscht zu sein; die Adresse spricht dafür.</translation>
    </message>
    <message>
        <source>Greek (Windows)</source>
        <translation>Griechisch (Windows)</translation>
    </message>
    <message>
        <source>Hexagon with ribbon</source>
        <translation>Sechseck mit Band</translation>
    </message>
    <message>
        <source>Left out is who has not passed, has an award, or waits in a batch.</source>
        <translation>Nicht dabei ist, wer nicht bestanden hat, einen Nachweis hat oder in einem Stapel wartet.</translation>
    </message>
    <message>
        <source>Import learners into this course run first.</source>
        <translation>Importieren Sie zuerst Lernende in diesen Durchgang.</translation>
    </message>
    <message>
        <source>In Moodle choose the separator comma and the encoding UTF-8, and a manual grade item: imported grades cannot be changed by the activity any more.</source>
        <translation>Wählen Sie in Moodle als Trennzeichen das Komma, als Kodierung UTF-8 und einen manuellen Bewertungsaspekt: Importierte Noten kann die Aktivität danach nicht mehr ändern.</translation>
    </message>
    <message>
        <source>Install the newest version of Credential Studio. Nothing in the workspace was touched.</source>
        <translation>Installieren Sie die neueste Version von Credential Studio. Im Arbeitsbereich wurde nichts berührt.</translation>
    </message>
    <message>
        <source>Install the newest version of the program.</source>
        <translation>Installieren Sie die neueste Version des Programms.</translation>
    </message>
    <message>
        <source>Install the packages fonts-noto-core, fonts-noto-cjk and fonts-noto-color-emoji, or name the folder of the Noto fonts in STUDIO_FONTS.</source>
        <translation>Installieren Sie die Pakete fonts-noto-core, fonts-noto-cjk und fonts-noto-color-emoji, oder nennen Sie den Ordner der Noto-Schriften in STUDIO_FONTS.</translation>
    </message>
    <message>
        <source>Install the program again, or switch this plug-in off.</source>
        <translation>Installieren Sie das Programm neu, oder schalten Sie diese Erweiterung aus.</translation>
    </message>
    <message>
        <source>Install the program again.</source>
        <translation>Installieren Sie das Programm neu.</translation>
    </message>
    <message>
        <source>Is {example} in the column {head} written day first or month first?</source>
        <translation>Steht bei {example} in der Spalte {head} der Tag oder der Monat vorn?</translation>
    </message>
    <message>
        <source>Issue the batch first, then deliver it.</source>
        <translation>Stellen Sie den Stapel zuerst aus und liefern Sie dann.</translation>
    </message>
    <message>
        <source>It asks to be checked by a form that this program does not have.</source>
        <translation>Der Nachweis will nach einer Form geprüft werden, die dieses Programm nicht hat.</translation>
    </message>
    <message>
        <source>It carries 1 more proof; one good proof is enough.</source>
        <translation>Der Nachweis trägt noch eine weitere Signatur; eine gute genügt.</translation>
    </message>
    <message>
        <source>It carries {others} more proofs; one good proof is enough.</source>
        <translation>Der Nachweis trägt noch {others} weitere Signaturen; eine gute genügt.</translation>
    </message>
    <message>
        <source>It does not say to whom it was awarded.</source>
        <translation>Es steht nicht darin, wer ihn erhalten hat.</translation>
    </message>
    <message>
        <source>It has expired: it was valid until {end}.</source>
        <translation>Der Nachweis ist abgelaufen: er galt bis {end}.</translation>
    </message>
    <message>
        <source>It has no status that could change: it cannot be revoked.</source>
        <translation>Der Nachweis hat keinen Status, der sich ändern könnte: er kann nicht widerrufen werden.</translation>
    </message>
    <message>
        <source>It holds characters that no text may hold: {codes}.</source>
        <translation>Es stehen Zeichen darin, die kein Text haben kann: {codes}.</translation>
    </message>
    <message>
        <source>It is a link to another place; links in folders are not followed.</source>
        <translation>Es ist eine Verknüpfung mit einem anderen Ort; solchen in Ordnern wird nicht gefolgt.</translation>
    </message>
    <message>
        <source>It is a presentation of credentials, made for one reader; check the credentials themselves.</source>
        <translation>Es ist eine Vorlage mehrerer Nachweise für eine bestimmte Stelle; prüfen Sie die Nachweise selbst.</translation>
    </message>
    <message>
        <source>It is a verifiable credential, but not an Open Badge.</source>
        <translation>Der Nachweis ist ein prüfbarer Nachweis, aber kein Open Badge.</translation>
    </message>
    <message>
        <source>It is built as the standard asks.</source>
        <translation>Der Nachweis ist so gebaut, wie der Standard es verlangt.</translation>
    </message>
    <message>
        <source>It is called a {suffix} file, but what is in it is none.</source>
        <translation>Sie heißt wie eine {suffix}-Datei, aber was darin ist, ist keine.</translation>
    </message>
    <message>
        <source>It is in force until {end}.</source>
        <translation>Der Nachweis gilt bis {end}.</translation>
    </message>
    <message>
        <source>It is in force, with no end.</source>
        <translation>Der Nachweis gilt, ohne Ende.</translation>
    </message>
    <message>
        <source>It is no file but a pipe, a socket or a device, so it is not opened.</source>
        <translation>Das ist keine Datei, sondern eine Leitung oder ein Gerät; es wird nicht geöffnet.</translation>
    </message>
    <message>
        <source>It is not built as the standard asks: {sentence}</source>
        <translation>Der Nachweis ist nicht so gebaut, wie der Standard es verlangt: {sentence}</translation>
    </message>
    <message>
        <source>It is not yet valid: it starts on {start}.</source>
        <translation>Der Nachweis gilt noch nicht: er beginnt am {start}.</translation>
    </message>
    <message>
        <source>It is signed in a way that this program cannot check.</source>
        <translation>Der Nachweis ist auf eine Weise signiert, die dieses Programm nicht prüfen kann.</translation>
    </message>
    <message>
        <source>It is the code of a certificate.</source>
        <translation>Es ist der Code eines Zertifikats.</translation>
    </message>
    <message>
        <source>It is unchanged since it was signed.</source>
        <translation>Der Nachweis ist unverändert, seit er signiert wurde.</translation>
    </message>
    <message>
        <source>It is written in an outdated form (VC Data Model 1.1).</source>
        <translation>Der Nachweis ist in einer veralteten Form geschrieben (VC Data Model 1.1).</translation>
    </message>
    <message>
        <source>It keeps its status in a way that this program does not know.</source>
        <translation>Der Nachweis führt seinen Status auf eine Weise, die dieses Programm nicht kennt.</translation>
    </message>
    <message>
        <source>It keeps the form of Open Badges that it names.</source>
        <translation>Der Nachweis hält die Form von Open Badges ein, die er nennt.</translation>
    </message>
    <message>
        <source>It names a key that cannot be the issuer&apos;s.</source>
        <translation>Der Nachweis nennt einen Schlüssel, der nicht der des Ausstellers sein kann.</translation>
    </message>
    <message>
        <source>It says it comes from {called}, but was not signed by the key of {called}.</source>
        <translation>Der Nachweis gibt sich als Nachweis von {called} aus, wurde aber nicht mit dem Schlüssel von {called} signiert.</translation>
    </message>
    <message>
        <source>It says it comes from {trusted}, but was not signed by a key that you trust for {trusted}.</source>
        <translation>Der Nachweis gibt sich als Nachweis von {trusted} aus, wurde aber mit keinem Schlüssel signiert, dem Sie für {trusted} vertrauen.</translation>
    </message>
    <message>
        <source>It uses a vocabulary that this program does not carry: {url}.</source>
        <translation>Der Nachweis benutzt ein Vokabular, das dieses Programm nicht mitbringt: {url}.</translation>
    </message>
    <message>
        <source>It uses words that no vocabulary named in it defines.</source>
        <translation>Der Nachweis benutzt Wörter, die kein genanntes Vokabular festlegt.</translation>
    </message>
    <message>
        <source>It was awarded to somebody else than the person you named.</source>
        <translation>Der Nachweis wurde jemand anderem verliehen als der genannten Person.</translation>
    </message>
    <message>
        <source>It was awarded to the person you named.</source>
        <translation>Der Nachweis wurde der genannten Person verliehen.</translation>
    </message>
    <message>
        <source>It was issued by {pinned}, who is on your trust list.</source>
        <translation>Ausgestellt von {pinned}; dieser Aussteller steht auf Ihrer Vertrauensliste.</translation>
    </message>
    <message>
        <source>It was not revoked.</source>
        <translation>Der Nachweis wurde nicht widerrufen.</translation>
    </message>
    <message>
        <source>It was revoked by its issuer.</source>
        <translation>Der Nachweis wurde vom Aussteller widerrufen.</translation>
    </message>
    <message>
        <source>It was suspended by its issuer.</source>
        <translation>Der Nachweis wurde vom Aussteller ausgesetzt.</translation>
    </message>
    <message>
        <source>It would take more work to read than any honest file.</source>
        <translation>Den Nachweis zu lesen, kostet mehr Arbeit als jede ehrliche Datei.</translation>
    </message>
    <message>
        <source>Its form was found wrong already.</source>
        <translation>Seine Form war schon als falsch erkannt.</translation>
    </message>
    <message>
        <source>Its issuer left a {purpose} for it.</source>
        <translation>Der Aussteller hat etwas dazu hinterlegt ({purpose}).</translation>
    </message>
    <message>
        <source>Its issuer marked it, for a purpose unknown here: {purpose}.</source>
        <translation>Der Aussteller hat ihn zu einem hier unbekannten Zweck markiert: {purpose}.</translation>
    </message>
    <message>
        <source>Its page is made out to somebody else, but the credential inside it to “{learner}”.</source>
        <translation>Das Blatt nennt jemand anderen, der Nachweis darin aber „{learner}“.</translation>
    </message>
    <message>
        <source>Its page is made out to “{other}”, but the credential inside it to “{learner}”.</source>
        <translation>Das Blatt nennt „{other}“, der Nachweis darin aber „{learner}“.</translation>
    </message>
    <message>
        <source>Its place in the status list cannot be read.</source>
        <translation>Sein Platz in der Statusliste ist nicht lesbar.</translation>
    </message>
    <message>
        <source>Its proof is not a proof.</source>
        <translation>Seine Signatur ist keine.</translation>
    </message>
    <message>
        <source>Its signature could not be checked without a vocabulary that this program lacks.</source>
        <translation>Seine Signatur ließ sich nicht prüfen: dem Programm fehlt ein Vokabular.</translation>
    </message>
    <message>
        <source>Keep it elsewhere and add a link.</source>
        <translation>Bewahren Sie sie anderswo auf und fügen Sie einen Verweis hinzu.</translation>
    </message>
    <message>
        <source>Keep that record and merge the other one into it; if both have awards, both stay.</source>
        <translation>Behalten Sie diesen Eintrag und führen Sie den anderen in ihn; haben beide Auszeichnungen, bleiben beide.</translation>
    </message>
    <message>
        <source>Known: {titles}.</source>
        <translation>Bekannt sind: {titles}.</translation>
    </message>
    <message>
        <source>Laurel wreath</source>
        <translation>Lorbeerkranz</translation>
    </message>
    <message>
        <source>Left out.</source>
        <translation>Weggelassen.</translation>
    </message>
    <message>
        <source>Left out: {what} ({count} times).</source>
        <translation>Weggelassen: {what} ({count} Mal).</translation>
    </message>
    <message>
        <source>Left out: {what}.</source>
        <translation>Weggelassen: {what}.</translation>
    </message>
    <message>
        <source>Let the program find the encoding, or name another.</source>
        <translation>Lassen Sie das Programm die Kodierung finden, oder nennen Sie eine andere.</translation>
    </message>
    <message>
        <source>Letters were garbled by a wrong encoding.</source>
        <translation>Buchstaben wurden durch eine falsche Kodierung entstellt.</translation>
    </message>
    <message>
        <source>Letters were lost; question marks stand for them.</source>
        <translation>Buchstaben gingen verloren; Fragezeichen stehen dafür.</translation>
    </message>
    <message>
        <source>Level {number} of {criterion} has no name.</source>
        <translation>Stufe {number} von {criterion} hat keinen Namen.</translation>
    </message>
    <message>
        <source>List the batches and choose another.</source>
        <translation>Sehen Sie die Stapel durch und wählen Sie einen anderen.</translation>
    </message>
    <message>
        <source>List the course runs and choose another.</source>
        <translation>Sehen Sie die Durchgänge durch und wählen Sie einen anderen.</translation>
    </message>
    <message>
        <source>List the learners and choose another.</source>
        <translation>Lassen Sie sich die Lernenden zeigen und wählen Sie eine andere Person.</translation>
    </message>
    <message>
        <source>Look at it and publish again.</source>
        <translation>Sehen Sie es an und veröffentlichen Sie noch einmal.</translation>
    </message>
    <message>
        <source>Look at the list again: somebody may have removed it.</source>
        <translation>Sehen Sie noch einmal in die Liste: vielleicht hat es jemand entfernt.</translation>
    </message>
    <message>
        <source>Look it up by learner.</source>
        <translation>Suchen Sie sie über die Person.</translation>
    </message>
    <message>
        <source>Make the batch&apos;s files again, then deliver.</source>
        <translation>Erstellen Sie die Dateien des Stapels neu und liefern Sie dann.</translation>
    </message>
    <message>
        <source>Make the picture smaller.</source>
        <translation>Machen Sie das Bild kleiner.</translation>
    </message>
    <message>
        <source>Mend the template&apos;s folder, or choose another template.</source>
        <translation>Verbessern Sie den Ordner der Vorlage, oder wählen Sie eine andere.</translation>
    </message>
    <message>
        <source>Mend what is listed, then publish again.</source>
        <translation>Verbessern Sie, was hier steht, und veröffentlichen Sie dann noch einmal.</translation>
    </message>
    <message>
        <source>Merged cells in the sheet {sheet}: their text was taken for every row they cover.</source>
        <translation>Verbundene Zellen auf dem Blatt {sheet}: ihr Text gilt für jede Zeile, die sie bedecken.</translation>
    </message>
    <message>
        <source>Moodle&apos;s list does not have this person; left out of the file.</source>
        <translation>In der Liste von Moodle steht diese Person nicht; sie ist in der Datei weggelassen.</translation>
    </message>
    <message>
        <source>Moodle: feedback files (ZIP)</source>
        <translation>Moodle: Feedbackdateien (ZIP)</translation>
    </message>
    <message>
        <source>Moodle: gradebook export</source>
        <translation>Moodle: Export der Bewertungen</translation>
    </message>
    <message>
        <source>Moodle: grades (CSV)</source>
        <translation>Moodle: Bewertungen (CSV)</translation>
    </message>
    <message>
        <source>Moodle: grading worksheet</source>
        <translation>Moodle: Bewertungstabelle</translation>
    </message>
    <message>
        <source>Moodle: participants of a course</source>
        <translation>Moodle: Teilnehmende eines Kurses</translation>
    </message>
    <message>
        <source>Name a batch of the same run.</source>
        <translation>Nennen Sie einen Stapel desselben Durchgangs.</translation>
    </message>
    <message>
        <source>No column holds the names; say which one does.</source>
        <translation>Keine Spalte enthält die Namen; sagen Sie, welche es ist.</translation>
    </message>
    <message>
        <source>No e-mail address.</source>
        <translation>Keine E-Mail-Adresse.</translation>
    </message>
    <message>
        <source>No file of the kinds chosen.</source>
        <translation>Keine Datei der gewählten Arten.</translation>
    </message>
    <message>
        <source>No font draws {letters} in the badge text {text}.</source>
        <translation>Keine Schrift zeichnet {letters} im Text {text} des Abzeichens.</translation>
    </message>
    <message>
        <source>No identifier that Canvas knows: matched by name alone.</source>
        <translation>Keine Kennung, die Canvas kennt: nur nach dem Namen zugeordnet.</translation>
    </message>
    <message>
        <source>No points: nothing changes for this person.</source>
        <translation>Keine Punkte: für diese Person ändert sich nichts.</translation>
    </message>
    <message>
        <source>No points: the grade stays as it is in Moodle.</source>
        <translation>Keine Punkte: die Note in Moodle bleibt, wie sie ist.</translation>
    </message>
    <message>
        <source>No results are recorded: not in the file.</source>
        <translation>Keine Ergebnisse eingetragen: nicht in der Datei.</translation>
    </message>
    <message>
        <source>No {wanted}; left out of the file.</source>
        <translation>{wanted} fehlt; in der Datei weggelassen.</translation>
    </message>
    <message>
        <source>Nobody can sign yet.</source>
        <translation>Noch kann niemand signieren.</translation>
    </message>
    <message>
        <source>Nobody has points, so nothing would change there. Choose “Passed” as the number.</source>
        <translation>Niemand hat Punkte, dort würde sich also nichts ändern. Wählen Sie „Bestanden“ als Zahl.</translation>
    </message>
    <message>
        <source>Nobody in “{title}” is to be awarded anything.</source>
        <translation>In „{title}“ ist niemand auszuzeichnen.</translation>
    </message>
    <message>
        <source>Nobody signed it: there is no proof in it.</source>
        <translation>Niemand hat ihn signiert: er enthält keine Signatur.</translation>
    </message>
    <message>
        <source>None of our own plug-ins is there: {missing}.</source>
        <translation>Von unseren eigenen Plug-ins ist keines da: {missing}.</translation>
    </message>
    <message>
        <source>Nothing has changed since version {version}.</source>
        <translation>Seit Version {version} hat sich nichts geändert.</translation>
    </message>
    <message>
        <source>Nothing needs to be done.</source>
        <translation>Es ist nichts zu tun.</translation>
    </message>
    <message>
        <source>Nothing of this batch is done yet.</source>
        <translation>Von diesem Stapel ist noch nichts fertig.</translation>
    </message>
    <message>
        <source>Nothing says what has to be shown: add a criterion, or describe it in words.</source>
        <translation>Nichts sagt, was gezeigt werden muss: Fügen Sie ein Kriterium hinzu, oder beschreiben Sie es.</translation>
    </message>
    <message>
        <source>Nothing was checked.</source>
        <translation>Nichts wurde geprüft.</translation>
    </message>
    <message>
        <source>Octagon with ring text</source>
        <translation>Achteck mit Umschrift</translation>
    </message>
    <message>
        <source>OneRoster ZIP</source>
        <translation>OneRoster-ZIP</translation>
    </message>
    <message>
        <source>Open Settings and fill in who awards.</source>
        <translation>Öffnen Sie die Einstellungen und tragen Sie ein, wer auszeichnet.</translation>
    </message>
    <message>
        <source>Open Settings, Signing key, and choose or restore the key.</source>
        <translation>Öffnen Sie in den Einstellungen „Signaturschlüssel“ und wählen Sie den Schlüssel, oder holen Sie ihn zurück.</translation>
    </message>
    <message>
        <source>Open Settings, Signing key: make a key, or restore it from its second copy.</source>
        <translation>Öffnen Sie in den Einstellungen „Signaturschlüssel“: Erstellen Sie einen, oder holen Sie ihn aus seiner zweiten Kopie zurück.</translation>
    </message>
    <message>
        <source>Open it in a spreadsheet program and save it as XLSX or CSV.</source>
        <translation>Öffnen Sie sie in einer Tabellenkalkulation und speichern Sie sie als XLSX oder CSV.</translation>
    </message>
    <message>
        <source>Open it, or choose another folder.</source>
        <translation>Öffnen Sie ihn, oder wählen Sie einen anderen Ordner.</translation>
    </message>
    <message>
        <source>Open the latest copy from the folder &apos;recovery&apos; or your last sealed copy.</source>
        <translation>Öffnen Sie die letzte Kopie aus dem Ordner „recovery“ oder Ihre letzte versiegelte Kopie.</translation>
    </message>
    <message>
        <source>Open the step that the message names, complete it, and plan again.</source>
        <translation>Öffnen Sie den genannten Schritt, schließen Sie ihn ab und planen Sie noch einmal.</translation>
    </message>
    <message>
        <source>Part of it is not covered by its signature, so anybody could have changed that part.</source>
        <translation>Ein Teil ist von der Signatur nicht gedeckt; diesen Teil könnte jeder geändert haben.</translation>
    </message>
    <message>
        <source>Plan a batch for late learners instead.</source>
        <translation>Planen Sie stattdessen einen Stapel für Nachzügler.</translation>
    </message>
    <message>
        <source>Preview this learner&apos;s certificate, and shorten the text or choose another template.</source>
        <translation>Sehen Sie sich das Zertifikat dieser Person an und kürzen Sie den Text, oder wählen Sie eine andere Vorlage.</translation>
    </message>
    <message>
        <source>Put it aside instead (Archive).</source>
        <translation>Legen Sie es stattdessen beiseite (Archivieren).</translation>
    </message>
    <message>
        <source>Put the document there again as it was published.</source>
        <translation>Legen Sie das Dokument wieder so hin, wie es veröffentlicht wurde.</translation>
    </message>
    <message>
        <source>Put the file into the template&apos;s folder and name it relative to template.html.</source>
        <translation>Legen Sie die Datei in den Ordner der Vorlage und nennen Sie sie von template.html aus.</translation>
    </message>
    <message>
        <source>Reading {what} failed: the file is damaged.</source>
        <translation>Lesen ging nicht: {what} ist beschädigt.</translation>
    </message>
    <message>
        <source>Reading {what} gave more data than the program accepts.</source>
        <translation>Lesen abgebrochen: {what} gab mehr Daten, als das Programm annimmt.</translation>
    </message>
    <message>
        <source>Reading {what} needed more memory than it may have, and was stopped.</source>
        <translation>Lesen abgebrochen: {what} brauchte mehr Speicher als erlaubt.</translation>
    </message>
    <message>
        <source>Reading {what} took longer than {seconds} seconds and was stopped.</source>
        <translation>Lesen abgebrochen: {what} brauchte mehr als {seconds} Sekunden.</translation>
    </message>
    <message>
        <source>Record results first, or choose certificates of participation.</source>
        <translation>Erfassen Sie zuerst Ergebnisse, oder wählen Sie Teilnahmebescheinigungen.</translation>
    </message>
    <message>
        <source>Remove the control characters, or write the number with at most four decimals.</source>
        <translation>Entfernen Sie die Steuerzeichen, oder schreiben Sie die Zahl mit höchstens vier Nachkommastellen.</translation>
    </message>
    <message>
        <source>Remove the term, or add the context that defines it.</source>
        <translation>Entfernen Sie das Wort, oder fügen Sie den Kontext hinzu, der es festlegt.</translation>
    </message>
    <message>
        <source>Results were recorded in the resit meanwhile.</source>
        <translation>Inzwischen wurden Ergebnisse der Wiederholung eingetragen.</translation>
    </message>
    <message>
        <source>Resume the batch first; then ask again.</source>
        <translation>Setzen Sie zuerst den Stapel fort; dann noch einmal.</translation>
    </message>
    <message>
        <source>Resume the batch. If it happens again, close other programs: the machine may be out of memory.</source>
        <translation>Setzen Sie den Stapel fort. Geschieht es wieder, schließen Sie andere Programme: vielleicht fehlt dem Rechner Speicher.</translation>
    </message>
    <message>
        <source>Round seal with ring text</source>
        <translation>Rundes Siegel mit Umschrift</translation>
    </message>
    <message>
        <source>Row in the file</source>
        <translation>Zeile in der Datei</translation>
    </message>
    <message>
        <source>Row {number} has the same name and another address; both are kept.</source>
        <translation>Zeile {number} hat denselben Namen und eine andere Adresse; beide bleiben.</translation>
    </message>
    <message>
        <source>Row {number} has the same name; both are kept as two people.</source>
        <translation>Zeile {number} hat denselben Namen; beide bleiben als zwei Personen.</translation>
    </message>
    <message>
        <source>Row {number} has {count} cells; at most {max_columns} are read.</source>
        <translation>Zeile {number} hat {count} Zellen; gelesen werden höchstens {max_columns}.</translation>
    </message>
    <message>
        <source>Row {number} of the table {table} lacks its url or its file.</source>
        <translation>In Zeile {number} der Tabelle {table} fehlt url oder file.</translation>
    </message>
    <message>
        <source>Row {number}, {other}, has the same address; both are kept. Is it a family&apos;s address?</source>
        <translation>Zeile {number}, {other}, hat dieselbe Adresse; beide bleiben. Ist es die einer Familie?</translation>
    </message>
    <message>
        <source>Row {number}, {other}, has the same identifier {key}; one of the two is wrong.</source>
        <translation>Zeile {number}, {other}, hat dieselbe Kennung {key}; eine der beiden ist falsch.</translation>
    </message>
    <message>
        <source>Sakai: gradebook export</source>
        <translation>Sakai: Export des Notenbuchs</translation>
    </message>
    <message>
        <source>Save a copy without a password and import that.</source>
        <translation>Speichern Sie eine Kopie ohne Kennwort und importieren Sie diese.</translation>
    </message>
    <message>
        <source>Save it again as UTF-8, or ask for the file as it was issued.</source>
        <translation>Speichern Sie sie noch einmal als UTF-8, oder bitten Sie um die Datei, wie sie ausgestellt wurde.</translation>
    </message>
    <message>
        <source>Save it as PNG and choose it again.</source>
        <translation>Speichern Sie es als PNG und wählen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>Save the list as a spreadsheet or CSV.</source>
        <translation>Speichern Sie die Liste als Tabelle oder CSV.</translation>
    </message>
    <message>
        <source>Say in one sentence why.</source>
        <translation>Sagen Sie in einem Satz, warum.</translation>
    </message>
    <message>
        <source>See the help of the command.</source>
        <translation>Sehen Sie in die Hilfe des Befehls.</translation>
    </message>
    <message>
        <source>Signed with {named}.</source>
        <translation>Signiert mit {named}.</translation>
    </message>
    <message>
        <source>Some letters could not be read and stand as �.</source>
        <translation>Einige Buchstaben waren nicht lesbar und stehen als �.</translation>
    </message>
    <message>
        <source>Somebody called {certificate_name} is known already. Is it the same person?</source>
        <translation>Jemand namens {certificate_name} ist schon bekannt. Ist es dieselbe Person?</translation>
    </message>
    <message>
        <source>Something stands behind the end of the code.</source>
        <translation>Hinter dem Ende des Codes steht noch etwas.</translation>
    </message>
    <message>
        <source>Something was added behind the end of the sealed copy.</source>
        <translation>Hinter dem Ende der versiegelten Kopie wurde etwas angefügt.</translation>
    </message>
    <message>
        <source>Something was imported, recorded or issued in this course run; it has to stay.</source>
        <translation>In diesem Durchgang wurde etwas importiert, erfasst oder ausgestellt; er muss bleiben.</translation>
    </message>
    <message>
        <source>Star medal</source>
        <translation>Sternmedaille</translation>
    </message>
    <message>
        <source>Table (CSV)</source>
        <translation>Tabelle (CSV)</translation>
    </message>
    <message>
        <source>Take at least eight characters; several words that nobody would put together are best.</source>
        <translation>Nehmen Sie mindestens acht Zeichen; am besten einige Wörter, die niemand zusammenstellen würde.</translation>
    </message>
    <message>
        <source>Take out by hand whom you do not want in this run.</source>
        <translation>Nehmen Sie von Hand heraus, wer nicht in diesen Durchgang gehört.</translation>
    </message>
    <message>
        <source>Texts and other additions inside the file were left out.</source>
        <translation>Texte und andere Zusätze in der Datei wurden weggelassen.</translation>
    </message>
    <message>
        <source>The EQF has the levels 1 to 8.</source>
        <translation>Der EQR hat die Stufen 1 bis 8.</translation>
    </message>
    <message>
        <source>The JSON is nested deeper than {maximum_depth} levels; no honest credential is.</source>
        <translation>Das JSON ist tiefer als {maximum_depth} Ebenen verschachtelt; so ist kein ehrlicher Nachweis.</translation>
    </message>
    <message>
        <source>The Noto fonts, which every certificate is set in, were not found.</source>
        <translation>Die Noto-Schriften, in denen jedes Zertifikat gesetzt wird, wurden nicht gefunden.</translation>
    </message>
    <message>
        <source>The ZIP file holds a link instead of a file: {name}.</source>
        <translation>Die ZIP-Datei enthält eine Verknüpfung statt einer Datei: {name}.</translation>
    </message>
    <message>
        <source>The ZIP file holds a name that leads outside its folder: {name}.</source>
        <translation>Die ZIP-Datei enthält einen Namen, der aus ihrem Ordner hinausführt: {name}.</translation>
    </message>
    <message>
        <source>The ZIP file holds more than {maximum_entries} files.</source>
        <translation>Die ZIP-Datei enthält mehr als {maximum_entries} Dateien.</translation>
    </message>
    <message>
        <source>The ZIP file holds two files of the same name; readers would differ on it.</source>
        <translation>Die ZIP-Datei enthält zwei Dateien desselben Namens; Programme läsen sie verschieden.</translation>
    </message>
    <message>
        <source>The ZIP file is damaged and cannot be opened.</source>
        <translation>Die ZIP-Datei ist beschädigt und lässt sich nicht öffnen.</translation>
    </message>
    <message>
        <source>The ZIP file is damaged: {error}.</source>
        <translation>Die ZIP-Datei ist beschädigt.</translation>
    </message>
    <message>
        <source>The ZIP file is locked with a password.</source>
        <translation>Die ZIP-Datei ist mit einem Kennwort verschlossen.</translation>
    </message>
    <message>
        <source>The ZIP file unpacks to more than 8 GiB.</source>
        <translation>Die ZIP-Datei ist entpackt größer als 8 GiB.</translation>
    </message>
    <message>
        <source>The artwork cannot be changed so: {error}.</source>
        <translation>Das Bild lässt sich so nicht ändern: {error}.</translation>
    </message>
    <message>
        <source>The artwork declares entities, which no honest picture needs.</source>
        <translation>Das Bild legt eigene Zeichenfolgen (Entities) fest, die kein ehrliches Bild braucht.</translation>
    </message>
    <message>
        <source>The artwork has changed since; do the step again.</source>
        <translation>Das Bild hat sich seither geändert; tun Sie den Schritt noch einmal.</translation>
    </message>
    <message>
        <source>The artwork has more than {max_elements} elements.</source>
        <translation>Das Bild hat mehr als {max_elements} Elemente.</translation>
    </message>
    <message>
        <source>The artwork has no element {element_id}.</source>
        <translation>Das Bild hat kein Element {element_id}.</translation>
    </message>
    <message>
        <source>The artwork has no group {holder}.</source>
        <translation>Das Bild hat keine Gruppe {holder}.</translation>
    </message>
    <message>
        <source>The artwork has no size.</source>
        <translation>Das Bild hat keine Größe.</translation>
    </message>
    <message>
        <source>The artwork is larger than 8 MB.</source>
        <translation>Das Bild ist größer als 8 MB.</translation>
    </message>
    <message>
        <source>The artwork is nested deeper than {max_depth} levels.</source>
        <translation>Das Bild ist tiefer als {max_depth} Ebenen verschachtelt.</translation>
    </message>
    <message>
        <source>The artwork is no well-formed SVG: {error}.</source>
        <translation>Das Bild ist kein gültiges SVG: {error}.</translation>
    </message>
    <message>
        <source>The artwork repeats its paths more often than any honest picture.</source>
        <translation>Das Bild wiederholt seine Pfade öfter als jedes ehrliche.</translation>
    </message>
    <message>
        <source>The artwork shows nothing that a badge can keep.</source>
        <translation>Das Bild zeigt nichts, was ein Abzeichen behalten kann.</translation>
    </message>
    <message>
        <source>The artwork {path} is larger than 8 MB.</source>
        <translation>Das Bild {path} ist größer als 8 MB.</translation>
    </message>
    <message>
        <source>The assignment “{title}” is read only in Canvas.</source>
        <translation>Die Aufgabe „{title}“ ist in Canvas schreibgeschützt.</translation>
    </message>
    <message>
        <source>The award of {certificate_name} carries no status.</source>
        <translation>Die Auszeichnung von {certificate_name} hat keinen Status.</translation>
    </message>
    <message>
        <source>The badge text {text} is too long for its place: it is drawn at {shrunk}.</source>
        <translation>Der Text {text} des Abzeichens ist zu lang für seinen Platz: er wird auf {shrunk} verkleinert.</translation>
    </message>
    <message>
        <source>The badge&apos;s picture cannot be made smaller than {limit} bytes.</source>
        <translation>Das Bild des Abzeichens lässt sich nicht kleiner als {limit} Bytes machen.</translation>
    </message>
    <message>
        <source>The batch of two did not come out whole: {told}.</source>
        <translation>Der Stapel für zwei kam nicht ganz heraus: {told}.</translation>
    </message>
    <message>
        <source>The batch that late learners are added to belongs to another course run.</source>
        <translation>Der Stapel, zu dem Nachzügler kommen sollen, gehört zu einem anderen Durchgang.</translation>
    </message>
    <message>
        <source>The canvas needs a width and a height above zero.</source>
        <translation>Die Zeichenfläche braucht eine Breite und eine Höhe über null.</translation>
    </message>
    <message>
        <source>The code has {count} bytes, more than any of ours.</source>
        <translation>Der Code hat {count} Bytes, mehr als jeder von unseren.</translation>
    </message>
    <message>
        <source>The code holds a kind of value that ours never hold.</source>
        <translation>Der Code enthält eine Art Wert, die unsere nie enthalten.</translation>
    </message>
    <message>
        <source>The code is cut off.</source>
        <translation>Der Code ist abgeschnitten.</translation>
    </message>
    <message>
        <source>The code is nested deeper than any of ours.</source>
        <translation>Der Code ist tiefer verschachtelt als jeder von unseren.</translation>
    </message>
    <message>
        <source>The code is not in its one right spelling.</source>
        <translation>Der Code ist nicht in seiner einzig richtigen Schreibung.</translation>
    </message>
    <message>
        <source>The code is not signed in our way (EdDSA with a key&apos;s address).</source>
        <translation>Der Code ist nicht auf unsere Weise signiert (EdDSA mit der Adresse eines Schlüssels).</translation>
    </message>
    <message>
        <source>The code is of a newer form.</source>
        <translation>Der Code ist von neuerer Form.</translation>
    </message>
    <message>
        <source>The code lacks a field, or has one too many.</source>
        <translation>Dem Code fehlt ein Feld, oder er hat eines zu viel.</translation>
    </message>
    <message>
        <source>The code on the paper was altered, or another key signed it.</source>
        <translation>Der Code auf dem Papier wurde verändert, oder ein anderer Schlüssel hat ihn signiert.</translation>
    </message>
    <message>
        <source>The code&apos;s fields are not in their one right order.</source>
        <translation>Die Felder des Codes stehen nicht in ihrer einzig richtigen Reihenfolge.</translation>
    </message>
    <message>
        <source>The columns {head} and {head2} may be swapped: {people} has an address that says so.</source>
        <translation>Die Spalten {head} und {head2} sind vielleicht vertauscht: die Adresse von {people} spricht dafür.</translation>
    </message>
    <message>
        <source>The comma is the decimal sign</source>
        <translation>Das Komma ist das Dezimalzeichen</translation>
    </message>
    <message>
        <source>The competency {code} has no text.</source>
        <translation>Die Kompetenz {code} hat keinen Text.</translation>
    </message>
    <message>
        <source>The copy {target} could not be opened again and was deleted.</source>
        <translation>Die Kopie {target} ließ sich nicht wieder öffnen und wurde gelöscht.</translation>
    </message>
    <message>
        <source>The course run “{title}” has no published micro-credential.</source>
        <translation>Der Durchgang „{title}“ hat kein veröffentlichtes Micro-Credential.</translation>
    </message>
    <message>
        <source>The credential does not say who received it: no id and no identifier.</source>
        <translation>Der Nachweis sagt nicht, wer ihn erhalten hat: weder id noch identifier.</translation>
    </message>
    <message>
        <source>The credential has no name; wallets show it.</source>
        <translation>Der Nachweis hat keinen Namen; Wallets zeigen ihn.</translation>
    </message>
    <message>
        <source>The credential in the token is not an object.</source>
        <translation>Der Nachweis im Token ist kein Objekt.</translation>
    </message>
    <message>
        <source>The credential in this PDF is longer than any honest one.</source>
        <translation>Der Nachweis in diesem PDF ist länger als jeder ehrliche.</translation>
    </message>
    <message>
        <source>The credential may be good, but this program cannot check it without that vocabulary.</source>
        <translation>Der Nachweis kann gut sein, aber ohne dieses Vokabular kann das Programm ihn nicht prüfen.</translation>
    </message>
    <message>
        <source>The credential {credential} names its recipient without an identifier.</source>
        <translation>Der Nachweis {credential} nennt die Person ohne Kennung.</translation>
    </message>
    <message>
        <source>The criteria say nothing: neither text nor page.</source>
        <translation>Die Kriterien sagen nichts: weder Text noch Seite.</translation>
    </message>
    <message>
        <source>The database {path} has rows that point nowhere, in: {tables}.</source>
        <translation>Die Datenbank {path} hat Zeilen, die ins Leere zeigen, in: {tables}.</translation>
    </message>
    <message>
        <source>The database {path} is damaged: a page of it cannot be read.</source>
        <translation>Die Datenbank {path} ist beschädigt: ein Teil davon ist nicht lesbar.</translation>
    </message>
    <message>
        <source>The database {path} is damaged: {error}.</source>
        <translation>Die Datenbank {path} ist beschädigt.</translation>
    </message>
    <message>
        <source>The database {path} is damaged: {result}.</source>
        <translation>Die Datenbank {path} ist beschädigt.</translation>
    </message>
    <message>
        <source>The database {path} is locked by a second program.</source>
        <translation>Die Datenbank {path} wird von einem zweiten Programm gesperrt.</translation>
    </message>
    <message>
        <source>The date of issue is missing.</source>
        <translation>Das Ausstellungsdatum fehlt.</translation>
    </message>
    <message>
        <source>The day stands first</source>
        <translation>Der Tag steht vorn</translation>
    </message>
    <message>
        <source>The description is empty: Open Badges asks for one.</source>
        <translation>Die Beschreibung ist leer: Open Badges verlangt eine.</translation>
    </message>
    <message>
        <source>The disk failed under the database {path}: {error}.</source>
        <translation>Der Datenträger hat unter der Datenbank {path} versagt.</translation>
    </message>
    <message>
        <source>The disk is full: could not write to the database {path}.</source>
        <translation>Der Datenträger ist voll: in die Datenbank {path} konnte nicht geschrieben werden.</translation>
    </message>
    <message>
        <source>The disk is full: could not {doing} {path}.</source>
        <translation>Der Datenträger ist voll: {doing} ging nicht ({path}).</translation>
    </message>
    <message>
        <source>The disk is too full to keep a copy of {path} before upgrading it.</source>
        <translation>Der Datenträger ist zu voll, um vor der Umstellung eine Kopie von {path} zu behalten.</translation>
    </message>
    <message>
        <source>The document asks for more work than any honest one does, and was not looked at further.</source>
        <translation>Das Dokument verlangt mehr Arbeit als jedes ehrliche und wurde nicht weiter angesehen.</translation>
    </message>
    <message>
        <source>The document holds half a character (a lone surrogate).</source>
        <translation>Das Dokument enthält ein halbes Zeichen (ein einzelnes Surrogat).</translation>
    </message>
    <message>
        <source>The document is beyond our limits: {what}.</source>
        <translation>Das Dokument überschreitet unsere Grenzen: {what}.</translation>
    </message>
    <message>
        <source>The document is no JSON-LD: {name} while reading it.</source>
        <translation>Das Dokument ist kein JSON-LD: {name} beim Lesen.</translation>
    </message>
    <message>
        <source>The document is no valid JSON-LD: {text}</source>
        <translation>Das Dokument ist kein gültiges JSON-LD: {text}</translation>
    </message>
    <message>
        <source>The document {place} cannot be used. {error}</source>
        <translation>Das Dokument {place} lässt sich nicht benutzen. {error}</translation>
    </message>
    <message>
        <source>The element {element} has no {part}.</source>
        <translation>Das Element {element} hat kein {part}.</translation>
    </message>
    <message>
        <source>The file asks for more than any honest file does. Nothing of it was taken over.</source>
        <translation>Die Datei verlangt mehr als jede ehrliche Datei. Von ihr wurde nichts übernommen.</translation>
    </message>
    <message>
        <source>The file cannot be opened.</source>
        <translation>Die Datei lässt sich nicht öffnen.</translation>
    </message>
    <message>
        <source>The file carries no signature of ours.</source>
        <translation>Die Datei trägt keine Signatur von uns.</translation>
    </message>
    <message>
        <source>The file does not say how its letters are encoded; it was read as {encoding}. Look whether this is right: {sample}</source>
        <translation>Die Datei sagt nicht, wie ihre Buchstaben kodiert sind; sie wurde als {encoding} gelesen. Sehen Sie nach, ob das stimmt: {sample}</translation>
    </message>
    <message>
        <source>The file given is no Canvas gradebook; it is not used.</source>
        <translation>Die angegebene Datei ist kein Notenbuch von Canvas; sie wird nicht benutzt.</translation>
    </message>
    <message>
        <source>The file has more than {max_rows} rows.</source>
        <translation>Die Datei hat mehr als {max_rows} Zeilen.</translation>
    </message>
    <message>
        <source>The file holds half a character (a lone surrogate).</source>
        <translation>Die Datei enthält ein halbes Zeichen (ein einzelnes Surrogat).</translation>
    </message>
    <message>
        <source>The file is damaged ({name}).</source>
        <translation>Die Datei ist beschädigt ({name}).</translation>
    </message>
    <message>
        <source>The file is larger than 64 MiB; no credential is.</source>
        <translation>Die Datei ist größer als 64 MiB; das ist kein Nachweis.</translation>
    </message>
    <message>
        <source>The file is longer than 8 MiB; no honest credential is.</source>
        <translation>Die Datei ist länger als 8 MiB; das ist kein ehrlicher Nachweis.</translation>
    </message>
    <message>
        <source>Reading {what} was stopped: it is longer or nested deeper than any honest file.</source>
        <translation>Lesen abgebrochen: {what} ist länger oder tiefer verschachtelt als jede ehrliche Datei.</translation>
    </message>
    <message>
        <source>The file is nested too deep.</source>
        <translation>Die Datei ist zu tief verschachtelt.</translation>
    </message>
    <message>
        <source>The file is no PNG picture.</source>
        <translation>Die Datei ist kein PNG-Bild.</translation>
    </message>
    <message>
        <source>The file is no SVG picture.</source>
        <translation>Die Datei ist kein SVG-Bild.</translation>
    </message>
    <message>
        <source>The file is not UTF-8, which JSON must be.</source>
        <translation>Die Datei ist nicht in UTF-8, wie es JSON sein muss.</translation>
    </message>
    <message>
        <source>The file is not well-formed JSON: it does not begin as one.</source>
        <translation>Die Datei ist kein gültiges JSON: sie beginnt nicht wie eines.</translation>
    </message>
    <message>
        <source>The file is not well-formed JSON: {error}.</source>
        <translation>Die Datei ist kein gültiges JSON: {error}.</translation>
    </message>
    <message>
        <source>The file is not well-formed JSON: {error}: {place}.</source>
        <translation>Die Datei ist kein gültiges JSON: ein Fehler in {place}.</translation>
    </message>
    <message>
        <source>The file is text in UTF-16 (Windows calls it Unicode); a credential must be in UTF-8.</source>
        <translation>Die Datei ist Text in UTF-16 (Windows nennt es Unicode); ein Nachweis muss in UTF-8 sein.</translation>
    </message>
    <message>
        <source>The file of the signing key is not on this computer: {file} is missing.</source>
        <translation>Die Datei des Signaturschlüssels ist nicht auf diesem Rechner: {file} fehlt.</translation>
    </message>
    <message>
        <source>The file was changed after it was signed, or another key signed it.</source>
        <translation>Die Datei wurde nach dem Signieren geändert, oder ein anderer Schlüssel hat sie signiert.</translation>
    </message>
    <message>
        <source>The file {path} cannot be read: {reason}.</source>
        <translation>Die Datei {path} lässt sich nicht lesen: {reason}.</translation>
    </message>
    <message>
        <source>The file {path} is missing or was changed.</source>
        <translation>Die Datei {path} fehlt oder wurde geändert.</translation>
    </message>
    <message>
        <source>The file {path} is not the one that was made.</source>
        <translation>Die Datei {path} ist nicht die, die erstellt wurde.</translation>
    </message>
    <message>
        <source>The file {path} points outside the batch folder.</source>
        <translation>Die Datei {path} zeigt aus dem Ordner des Stapels hinaus.</translation>
    </message>
    <message>
        <source>The file {place} cannot be opened.</source>
        <translation>Die Datei {place} lässt sich nicht öffnen.</translation>
    </message>
    <message>
        <source>The file {place} is not in UTF-8. Save it again as UTF-8.</source>
        <translation>Die Datei {place} ist nicht in UTF-8. Speichern Sie sie noch einmal als UTF-8.</translation>
    </message>
    <message>
        <source>The file {place} may not be read by you.</source>
        <translation>Die Datei {place} dürfen Sie nicht lesen.</translation>
    </message>
    <message>
        <source>The first context is not {vc2}.</source>
        <translation>Der erste Kontext ist nicht {vc2}.</translation>
    </message>
    <message>
        <source>The folder needs a table index.csv with the columns url and file.</source>
        <translation>Der Ordner braucht eine Tabelle index.csv mit den Spalten url und file.</translation>
    </message>
    <message>
        <source>The folder {folder} has no table {index}.</source>
        <translation>Der Ordner {folder} hat keine Tabelle {index}.</translation>
    </message>
    <message>
        <source>The folder {folder} is not empty.</source>
        <translation>Der Ordner {folder} ist nicht leer.</translation>
    </message>
    <message>
        <source>The font folder holds {count} fonts; at most {max_files} are read.</source>
        <translation>Der Schriftenordner enthält {count} Schriften; gelesen werden höchstens {max_files}.</translation>
    </message>
    <message>
        <source>The font list could not be written to {place}: {reason}.</source>
        <translation>Die Liste der Schriften ließ sich nicht nach {place} schreiben: {reason}.</translation>
    </message>
    <message>
        <source>The font {path} is damaged: {error}</source>
        <translation>Die Schrift {path} ist beschädigt.</translation>
    </message>
    <message>
        <source>The font {path} is larger than 64 MB.</source>
        <translation>Die Schrift {path} ist größer als 64 MB.</translation>
    </message>
    <message>
        <source>The framework has more than {max_items} items.</source>
        <translation>Das Rahmenwerk hat mehr als {max_items} Einträge.</translation>
    </message>
    <message>
        <source>The framework has no title.</source>
        <translation>Das Rahmenwerk hat keinen Titel.</translation>
    </message>
    <message>
        <source>The grading worksheet does not have this person, or not only once; left out.</source>
        <translation>In der Bewertungstabelle steht diese Person nicht oder nicht nur einmal; sie ist weggelassen.</translation>
    </message>
    <message>
        <source>The grading worksheet of the assignment is needed: it alone has the participants&apos; numbers.</source>
        <translation>Die Bewertungstabelle der Aufgabe ist nötig: nur sie enthält die Nummern der Teilnehmenden.</translation>
    </message>
    <message>
        <source>The group {element} cannot be put into itself.</source>
        <translation>Die Gruppe {element} kann nicht in sich selbst liegen.</translation>
    </message>
    <message>
        <source>The hashed identity is no SHA-256 or MD5 digest.</source>
        <translation>Die verschlüsselte Kennung ist kein Fingerabdruck nach SHA-256 oder MD5.</translation>
    </message>
    <message>
        <source>The holder has no absolute address as its id.</source>
        <translation>Der Inhaber hat keine vollständige Adresse als id.</translation>
    </message>
    <message>
        <source>The id is not one absolute address.</source>
        <translation>Die id ist nicht eine einzige vollständige Adresse.</translation>
    </message>
    <message>
        <source>The installed copy of the vocabulary {url} is not the publisher&apos;s text.</source>
        <translation>Die installierte Kopie des Vokabulars {url} ist nicht der Text des Herausgebers.</translation>
    </message>
    <message>
        <source>The issuer is known by its key alone: only you can know whether that is {called}.</source>
        <translation>Der Aussteller ist nur an seinem Schlüssel zu erkennen: ob das {called} ist, können nur Sie wissen.</translation>
    </message>
    <message>
        <source>The issuer is missing or has no absolute address as its id.</source>
        <translation>Der Aussteller fehlt oder hat keine vollständige Adresse als id.</translation>
    </message>
    <message>
        <source>The issuer&apos;s RSA key is too weak or of no sensible size.</source>
        <translation>Der RSA-Schlüssel des Ausstellers ist zu schwach oder von unsinniger Größe.</translation>
    </message>
    <message>
        <source>The issuer&apos;s id is not an absolute address.</source>
        <translation>Die id des Ausstellers ist keine vollständige Adresse.</translation>
    </message>
    <message>
        <source>The issuer&apos;s key cannot be read: {error}</source>
        <translation>Der Schlüssel des Ausstellers ist nicht lesbar: {error}</translation>
    </message>
    <message>
        <source>The issuer&apos;s own document does not list the key {method}.</source>
        <translation>Das Dokument des Ausstellers führt den Schlüssel {method} nicht auf.</translation>
    </message>
    <message>
        <source>The issuer&apos;s public key is not at hand, so the signature could not be checked.</source>
        <translation>Der öffentliche Schlüssel des Ausstellers liegt nicht vor, daher ließ sich die Signatur nicht prüfen.</translation>
    </message>
    <message>
        <source>The key belongs to somebody else than {called}, whom it names as issuer.</source>
        <translation>Der Schlüssel gehört jemand anderem als {called}; so heißt der genannte Aussteller.</translation>
    </message>
    <message>
        <source>The key file {file} holds another key than this provider&apos;s.</source>
        <translation>Die Schlüsseldatei {file} enthält einen anderen Schlüssel als den dieses Anbieters.</translation>
    </message>
    <message>
        <source>The key file {path} names another key than it holds.</source>
        <translation>Die Schlüsseldatei {path} nennt einen anderen Schlüssel, als sie enthält.</translation>
    </message>
    <message>
        <source>The key in {method} is not readable.</source>
        <translation>Der Schlüssel in {method} ist nicht lesbar.</translation>
    </message>
    <message>
        <source>The key is not of the kind that a paper code needs.</source>
        <translation>Der Schlüssel ist nicht von der Art, die ein Code auf Papier braucht.</translation>
    </message>
    <message>
        <source>The key is not of the kind that this proof needs.</source>
        <translation>Der Schlüssel ist nicht von der Art, die diese Signatur braucht.</translation>
    </message>
    <message>
        <source>The key is stated in the file itself. That does not show that it is the key of {called}.</source>
        <translation>Der Schlüssel steht in der Datei selbst. Das zeigt nicht, dass es der von {called} ist.</translation>
    </message>
    <message>
        <source>The key is the one that {called} publishes at its own address.</source>
        <translation>Es ist der Schlüssel, den {called} unter der eigenen Adresse veröffentlicht.</translation>
    </message>
    <message>
        <source>The key lay beside the file. That does not show that it is the key of {called}.</source>
        <translation>Der Schlüssel lag neben der Datei. Das zeigt nicht, dass es der von {called} ist.</translation>
    </message>
    <message>
        <source>The key that is unlocked is not this workspace&apos;s.</source>
        <translation>Der entsperrte Schlüssel ist nicht der dieses Arbeitsbereichs.</translation>
    </message>
    <message>
        <source>The key that signed it is the issuer&apos;s.</source>
        <translation>Signiert wurde mit dem Schlüssel des Ausstellers.</translation>
    </message>
    <message>
        <source>The key {method} is not at hand and nothing is fetched.</source>
        <translation>Der Schlüssel {method} liegt nicht vor, und aus dem Netz wird nichts geholt.</translation>
    </message>
    <message>
        <source>The key&apos;s address in the code is damaged.</source>
        <translation>Die Adresse des Schlüssels im Code ist beschädigt.</translation>
    </message>
    <message>
        <source>The last day of validity is missing.</source>
        <translation>Der letzte Tag der Gültigkeit fehlt.</translation>
    </message>
    <message>
        <source>The level reached is none of the levels described.</source>
        <translation>Die erreichte Stufe ist keine der beschriebenen.</translation>
    </message>
    <message>
        <source>The level required for {criterion} is none of its levels.</source>
        <translation>Die für {criterion} nötige Stufe ist keine seiner Stufen.</translation>
    </message>
    <message>
        <source>The micro-credential</source>
        <translation>Das Micro-Credential</translation>
    </message>
    <message>
        <source>The micro-credential has no title.</source>
        <translation>Das Micro-Credential hat keinen Titel.</translation>
    </message>
    <message>
        <source>The micro-credential was changed meanwhile.</source>
        <translation>Das Micro-Credential wurde inzwischen geändert.</translation>
    </message>
    <message>
        <source>The month stands first</source>
        <translation>Der Monat steht vorn</translation>
    </message>
    <message>
        <source>The name holds a character that no text may hold: U+{refused}.</source>
        <translation>Im Namen steht ein Zeichen, das kein Text haben kann: U+{refused}.</translation>
    </message>
    <message>
        <source>The name holds digits.</source>
        <translation>Im Namen stehen Ziffern.</translation>
    </message>
    <message>
        <source>The name holds signs that turn the reading direction by force.</source>
        <translation>Im Namen stehen Zeichen, die die Leserichtung erzwingen.</translation>
    </message>
    <message>
        <source>The name is longer than {longest_name} characters.</source>
        <translation>Der Name ist länger als {longest_name} Zeichen.</translation>
    </message>
    <message>
        <source>The name is written all in capitals or all small; it is printed so.</source>
        <translation>Der Name ist ganz in Groß- oder Kleinbuchstaben geschrieben; so wird er gedruckt.</translation>
    </message>
    <message>
        <source>The name of the item begins like a formula; choose another.</source>
        <translation>Der Name des Bewertungsaspekts beginnt wie eine Formel; wählen Sie einen anderen.</translation>
    </message>
    <message>
        <source>The name {name} stands twice in one object; readers would differ on it.</source>
        <translation>Der Name {name} steht zweimal in einem Objekt; Programme läsen es verschieden.</translation>
    </message>
    <message>
        <source>The number {number} at {path} is read differently by other programs.</source>
        <translation>Die Zahl {number} bei {path} lesen andere Programme anders.</translation>
    </message>
    <message>
        <source>The package openbadgeslib is missing.</source>
        <translation>Das Paket openbadgeslib fehlt.</translation>
    </message>
    <message>
        <source>The page shows the same name and title.</source>
        <translation>Auf dem Blatt stehen derselbe Name und Titel.</translation>
    </message>
    <message>
        <source>The page shows the same name; whether it shows the same title could not be checked.</source>
        <translation>Auf dem Blatt steht derselbe Name; ob derselbe Titel dort steht, ließ sich nicht prüfen.</translation>
    </message>
    <message>
        <source>The paper of {bookmark} cannot be read as a PDF.</source>
        <translation>Das Blatt von {bookmark} ist nicht als PDF lesbar.</translation>
    </message>
    <message>
        <source>The paper of {bookmark} is no tagged PDF.</source>
        <translation>Das Blatt von {bookmark} ist kein PDF mit Struktur.</translation>
    </message>
    <message>
        <source>The passphrase has fewer than {shortest_passphrase} characters.</source>
        <translation>Die Passphrase hat weniger als {shortest_passphrase} Zeichen.</translation>
    </message>
    <message>
        <source>The pasted text is too long.</source>
        <translation>Der eingefügte Text ist zu lang.</translation>
    </message>
    <message>
        <source>The pattern {pattern} asks for {{word}}, which there is not.</source>
        <translation>Das Muster {pattern} verlangt {{word}}, das es nicht gibt.</translation>
    </message>
    <message>
        <source>The pattern {pattern} cannot be read: {error}.</source>
        <translation>Das Muster {pattern} ist nicht lesbar: {error}.</translation>
    </message>
    <message>
        <source>The picture carries more than one credential; only one may be there.</source>
        <translation>Das Bild trägt mehr als einen Nachweis; nur einer darf darin sein.</translation>
    </message>
    <message>
        <source>The picture has more parts than any honest PNG.</source>
        <translation>Das Bild hat mehr Teile als jedes ehrliche PNG.</translation>
    </message>
    <message>
        <source>The picture has no pixels.</source>
        <translation>Das Bild hat keine Pixel.</translation>
    </message>
    <message>
        <source>The picture has {width} × {height} pixels, more than any badge needs.</source>
        <translation>Das Bild hat {width} × {height} Pixel, mehr als ein Abzeichen braucht.</translation>
    </message>
    <message>
        <source>The picture has {width} × {height} pixels; clear edges make it square.</source>
        <translation>Das Bild hat {width} × {height} Pixel; durchsichtige Ränder machen es quadratisch.</translation>
    </message>
    <message>
        <source>The picture is damaged: a checksum is wrong.</source>
        <translation>Das Bild ist beschädigt: eine Prüfsumme stimmt nicht.</translation>
    </message>
    <message>
        <source>The picture is damaged: a part of it is cut off.</source>
        <translation>Das Bild ist beschädigt: ein Teil ist abgeschnitten.</translation>
    </message>
    <message>
        <source>The picture is damaged: it does not begin with its size.</source>
        <translation>Das Bild ist beschädigt: es beginnt nicht mit seiner Größe.</translation>
    </message>
    <message>
        <source>The picture is damaged: it ends too early.</source>
        <translation>Das Bild ist beschädigt: es endet zu früh.</translation>
    </message>
    <message>
        <source>The picture is damaged: its pixels end too early.</source>
        <translation>Das Bild ist beschädigt: seine Pixel enden zu früh.</translation>
    </message>
    <message>
        <source>The picture is damaged: {error}.</source>
        <translation>Das Bild ist beschädigt.</translation>
    </message>
    <message>
        <source>The picture is larger than 10 MB.</source>
        <translation>Das Bild ist größer als 10 MB.</translation>
    </message>
    <message>
        <source>The picture unpacks to more than its pixels need.</source>
        <translation>Das Bild ist entpackt größer, als seine Pixel brauchen.</translation>
    </message>
    <message>
        <source>The picture was reduced to {kept_side} pixels a side.</source>
        <translation>Das Bild wurde auf {kept_side} Pixel Seitenlänge verkleinert.</translation>
    </message>
    <message>
        <source>The picture {path} is larger than 10 MB.</source>
        <translation>Das Bild {path} ist größer als 10 MB.</translation>
    </message>
    <message>
        <source>The plug-in {point} ({value}) cannot be loaded: {error}</source>
        <translation>Die Erweiterung {point} ({value}) lässt sich nicht laden: {error}</translation>
    </message>
    <message>
        <source>The point is the decimal sign</source>
        <translation>Der Punkt ist das Dezimalzeichen</translation>
    </message>
    <message>
        <source>The process that writes files ended unexpectedly.</source>
        <translation>Der Prozess, der Dateien schreibt, ist unerwartet zu Ende gegangen.</translation>
    </message>
    <message>
        <source>The proof carries no Ed25519 signature.</source>
        <translation>Die Signatur ist keine nach Ed25519.</translation>
    </message>
    <message>
        <source>The proof does not name its key.</source>
        <translation>Die Signatur nennt ihren Schlüssel nicht.</translation>
    </message>
    <message>
        <source>The proof is no {cryptosuite} proof.</source>
        <translation>Die Signatur ist keine nach {cryptosuite}.</translation>
    </message>
    <message>
        <source>The proof is no {type} proof.</source>
        <translation>Die Signatur ist keine nach {type}.</translation>
    </message>
    <message>
        <source>The proof says it was created at {created}, which is no time.</source>
        <translation>Die Signatur gibt als Zeitpunkt {created} an; das ist keiner.</translation>
    </message>
    <message>
        <source>The proof was made for {value}, not to assert a credential.</source>
        <translation>Die Signatur wurde für {value} gemacht, nicht um einen Nachweis zu bestätigen.</translation>
    </message>
    <message>
        <source>The proof was made under other vocabularies than the document names.</source>
        <translation>Die Signatur wurde unter anderen Vokabularen gemacht, als das Dokument nennt.</translation>
    </message>
    <message>
        <source>The provider has no base URL, so there is no address to publish for.</source>
        <translation>Der Anbieter hat keinen Web-Ordner; so gibt es keine Adresse, für die veröffentlicht werden kann.</translation>
    </message>
    <message>
        <source>The provider has no name.</source>
        <translation>Der Anbieter hat keinen Namen.</translation>
    </message>
    <message>
        <source>The result belongs to no description of this achievement.</source>
        <translation>Das Ergebnis gehört zu keiner Beschreibung dieser Leistung.</translation>
    </message>
    <message>
        <source>The result has no status.</source>
        <translation>Das Ergebnis hat keinen Status.</translation>
    </message>
    <message>
        <source>The row ends early; cells are missing.</source>
        <translation>Die Zeile endet zu früh; Zellen fehlen.</translation>
    </message>
    <message>
        <source>The sealed copy asks for unreasonable work before its passphrase can be tried.</source>
        <translation>Die versiegelte Kopie verlangt unmäßige Arbeit, bevor ihre Passphrase probiert werden kann.</translation>
    </message>
    <message>
        <source>The sealed copy holds a file {name}, which belongs in no workspace.</source>
        <translation>Die versiegelte Kopie enthält eine Datei {name}, die in keinen Arbeitsbereich gehört.</translation>
    </message>
    <message>
        <source>The sealed copy holds a name beyond all reason.</source>
        <translation>Die versiegelte Kopie enthält einen Namen über alle Maßen.</translation>
    </message>
    <message>
        <source>The sealed copy holds {member}, which is no plain file.</source>
        <translation>Die versiegelte Kopie enthält {member}; das ist keine einfache Datei.</translation>
    </message>
    <message>
        <source>The sealed copy is cut off.</source>
        <translation>Die versiegelte Kopie ist abgeschnitten.</translation>
    </message>
    <message>
        <source>The sealed copy is not as we write them.</source>
        <translation>Die versiegelte Kopie ist nicht so, wie wir sie schreiben.</translation>
    </message>
    <message>
        <source>The sealed copy is not as we write them: {error}.</source>
        <translation>Die versiegelte Kopie ist nicht so, wie wir sie schreiben: {error}.</translation>
    </message>
    <message>
        <source>The sealed copy was changed or is cut off.</source>
        <translation>Die versiegelte Kopie wurde verändert oder ist abgeschnitten.</translation>
    </message>
    <message>
        <source>The second context is not the one of Open Badges 3.0.</source>
        <translation>Der zweite Kontext ist nicht der von Open Badges 3.0.</translation>
    </message>
    <message>
        <source>The sheet {sheet} has more than {max_columns} columns.</source>
        <translation>Das Blatt {sheet} hat mehr als {max_columns} Spalten.</translation>
    </message>
    <message>
        <source>The sheet {sheet} has more than {max_rows} rows.</source>
        <translation>Das Blatt {sheet} hat mehr als {max_rows} Zeilen.</translation>
    </message>
    <message>
        <source>The signature cannot be read: {error}</source>
        <translation>Die Signatur ist nicht lesbar: {error}</translation>
    </message>
    <message>
        <source>The signature does not fit: it was changed after signing, or somebody else signed it.</source>
        <translation>Die Signatur passt nicht: er wurde danach geändert, oder jemand anderes hat ihn signiert.</translation>
    </message>
    <message>
        <source>The signature does not fit: the credential was changed, or another key signed it.</source>
        <translation>Die Signatur passt nicht: der Nachweis wurde geändert, oder ein anderer Schlüssel hat ihn signiert.</translation>
    </message>
    <message>
        <source>The signature in the code has the wrong size.</source>
        <translation>Die Signatur im Code hat die falsche Größe.</translation>
    </message>
    <message>
        <source>The signature of the file cannot be read: {error}</source>
        <translation>Die Signatur der Datei ist nicht lesbar: {error}</translation>
    </message>
    <message>
        <source>The signature of the file is of a kind that we do not make.</source>
        <translation>Die Signatur der Datei ist von einer Art, die wir nicht machen.</translation>
    </message>
    <message>
        <source>The signature of {person} ends before it begins.</source>
        <translation>Die Unterschrift von {person} endet, bevor sie beginnt.</translation>
    </message>
    <message>
        <source>The signature would not cover {path}: {why}.</source>
        <translation>Die Signatur würde {path} nicht decken: {why}.</translation>
    </message>
    <message>
        <source>The signing key is locked.</source>
        <translation>Der Signaturschlüssel ist gesperrt.</translation>
    </message>
    <message>
        <source>The signing key {public_multibase} is locked.</source>
        <translation>Der Signaturschlüssel {public_multibase} ist gesperrt.</translation>
    </message>
    <message>
        <source>The spreadsheet keeps the column {name} as numbers: leading zeros are lost. If the identifiers had any, format the column as text at the source.</source>
        <translation>Die Tabelle führt die Spalte {name} als Zahlen: führende Nullen sind verloren. Hatten die Kennungen welche, stellen Sie die Spalte in der Quelle auf Text um.</translation>
    </message>
    <message>
        <source>The spreadsheet rounded long numbers; identifiers of more than 15 digits are damaged.</source>
        <translation>Die Tabelle hat lange Zahlen gerundet; Kennungen mit mehr als 15 Ziffern sind beschädigt.</translation>
    </message>
    <message>
        <source>The status list is damaged: it cannot be unpacked.</source>
        <translation>Die Statusliste ist beschädigt: sie lässt sich nicht entpacken.</translation>
    </message>
    <message>
        <source>The status list is damaged: it is not base64url.</source>
        <translation>Die Statusliste ist beschädigt: sie ist kein base64url.</translation>
    </message>
    <message>
        <source>The status list is damaged: its end is missing.</source>
        <translation>Die Statusliste ist beschädigt: ihr Ende fehlt.</translation>
    </message>
    <message>
        <source>The status list is for another purpose.</source>
        <translation>Die Statusliste ist für einen anderen Zweck.</translation>
    </message>
    <message>
        <source>The status list is longer than any honest list.</source>
        <translation>Die Statusliste ist länger als jede ehrliche.</translation>
    </message>
    <message>
        <source>The status list is shorter than the standard asks; privacy suffers, not the answer.</source>
        <translation>Die Statusliste ist kürzer, als der Standard es verlangt; darunter leidet die Vertraulichkeit, nicht die Antwort.</translation>
    </message>
    <message>
        <source>The status list is too short to hold its place.</source>
        <translation>Die Statusliste ist zu kurz, um seinen Platz zu enthalten.</translation>
    </message>
    <message>
        <source>The status list unpacks to more than 16 MiB; no honest list does.</source>
        <translation>Die Statusliste ist entpackt größer als 16 MiB; so ist keine ehrliche.</translation>
    </message>
    <message>
        <source>The subject is missing or nothing is said about it.</source>
        <translation>Der Gegenstand fehlt, oder über ihn ist nichts gesagt.</translation>
    </message>
    <message>
        <source>The table {table} has no columns url and file.</source>
        <translation>Die Tabelle {table} hat keine Spalten url und file.</translation>
    </message>
    <message>
        <source>The table {table} is no CSV: a quotation mark in it has no end.</source>
        <translation>Die Tabelle {table} ist kein CSV: ein Anführungszeichen darin hat kein Ende.</translation>
    </message>
    <message>
        <source>The table {table} names a file outside its folder: {file}.</source>
        <translation>Die Tabelle {table} nennt eine Datei außerhalb ihres Ordners: {file}.</translation>
    </message>
    <message>
        <source>The table {table} names {file}, which is not there.</source>
        <translation>Die Tabelle {table} nennt {file}; diese Datei gibt es nicht.</translation>
    </message>
    <message>
        <source>The template asks for {shown}, which is not in its folder.</source>
        <translation>Die Vorlage verlangt {shown}; das liegt nicht in ihrem Ordner.</translation>
    </message>
    <message>
        <source>The template could not be read: {error}</source>
        <translation>Die Vorlage ließ sich nicht lesen: {error}</translation>
    </message>
    <message>
        <source>The template {name} was changed while it was being tried.</source>
        <translation>Die Vorlage {name} wurde geändert, während sie geprüft wurde.</translation>
    </message>
    <message>
        <source>The template {path} has more files or data than a template needs.</source>
        <translation>Die Vorlage {path} hat mehr Dateien oder Daten, als eine Vorlage braucht.</translation>
    </message>
    <message>
        <source>The template {path} lacks {missing}.</source>
        <translation>Der Vorlage {path} fehlt {missing}.</translation>
    </message>
    <message>
        <source>The template {source} was changed while it was being tried.</source>
        <translation>Die Vorlage {source} wurde geändert, während sie geprüft wurde.</translation>
    </message>
    <message>
        <source>The template {template} does not take {value} for its option {option}.</source>
        <translation>Die Vorlage {template} nimmt {value} für ihre Option {option} nicht an.</translation>
    </message>
    <message>
        <source>The template {template} has no field for the learner&apos;s name.</source>
        <translation>Die Vorlage {template} hat kein Feld für den Namen der Person.</translation>
    </message>
    <message>
        <source>The template {template} makes {page_count} pages for {values}; a certificate has one.</source>
        <translation>Die Vorlage {template} ergibt {page_count} Seiten für {values}; ein Zertifikat hat eine.</translation>
    </message>
    <message>
        <source>The text has {count} letters, more than any code of ours.</source>
        <translation>Der Text hat {count} Zeichen, mehr als jeder Code von uns.</translation>
    </message>
    <message>
        <source>The text in this PNG is longer than any honest credential.</source>
        <translation>Der Text in diesem PNG ist länger als jeder ehrliche Nachweis.</translation>
    </message>
    <message>
        <source>The text in this PNG is not UTF-8.</source>
        <translation>Der Text in diesem PNG ist nicht in UTF-8.</translation>
    </message>
    <message>
        <source>The text in this PNG unpacks to more than 8 MiB; no honest credential does.</source>
        <translation>Der Text in diesem PNG ist entpackt größer als 8 MiB; so ist kein ehrlicher Nachweis.</translation>
    </message>
    <message>
        <source>The text in this SVG is longer than any honest credential.</source>
        <translation>Der Text in diesem SVG ist länger als jeder ehrliche Nachweis.</translation>
    </message>
    <message>
        <source>The text is not an Ed25519 secret key in Multikey form.</source>
        <translation>Der Text ist kein geheimer Ed25519-Schlüssel in der Form Multikey.</translation>
    </message>
    <message>
        <source>The text {text} holds characters that no credential may hold: {names}.</source>
        <translation>Der Text {text} enthält Zeichen, die in keinem Nachweis stehen können: {names}.</translation>
    </message>
    <message>
        <source>The token and the credential in it agree.</source>
        <translation>Das Token und der Nachweis darin stimmen überein.</translation>
    </message>
    <message>
        <source>The token and the credential in it contradict each other.</source>
        <translation>Das Token und der Nachweis darin widersprechen sich.</translation>
    </message>
    <message>
        <source>The token asks for extensions (crit, b64 or zip) that no credential uses.</source>
        <translation>Das Token verlangt Erweiterungen (crit, b64 oder zip), die kein Nachweis benutzt.</translation>
    </message>
    <message>
        <source>The token carries a private key, or something that is no key: its signature proves nothing.</source>
        <translation>Das Token trägt einen privaten Schlüssel oder etwas, das keiner ist: seine Signatur beweist nichts.</translation>
    </message>
    <message>
        <source>The token has {count} letters, more than any credential.</source>
        <translation>Das Token hat {count} Zeichen, mehr als jeder Nachweis.</translation>
    </message>
    <message>
        <source>The token has {count} parts instead of three.</source>
        <translation>Das Token hat {count} Teile statt drei.</translation>
    </message>
    <message>
        <source>The token is damaged: a letter was changed, or a part is missing.</source>
        <translation>Das Token ist beschädigt: ein Buchstabe wurde geändert, oder ein Teil fehlt.</translation>
    </message>
    <message>
        <source>The token is not signed (its alg is none or missing).</source>
        <translation>Das Token ist nicht signiert (sein alg ist none oder fehlt).</translation>
    </message>
    <message>
        <source>The token lacks {missing}, which Open Badges asks for.</source>
        <translation>Dem Token fehlt {missing}; Open Badges verlangt das.</translation>
    </message>
    <message>
        <source>The token says EdDSA, and the issuer&apos;s key is none for that.</source>
        <translation>Das Token nennt EdDSA, und der Schlüssel des Ausstellers ist keiner dafür.</translation>
    </message>
    <message>
        <source>The token says RS256, and the issuer&apos;s key is no RSA key.</source>
        <translation>Das Token nennt RS256, und der Schlüssel des Ausstellers ist kein RSA-Schlüssel.</translation>
    </message>
    <message>
        <source>The token says it is {kind}, not a credential.</source>
        <translation>Das Token gibt sich als {kind} aus, nicht als Nachweis.</translation>
    </message>
    <message>
        <source>The token says that it is signed by {algorithm}, which this key cannot do: its head was changed.</source>
        <translation>Das Token gibt an, mit {algorithm} signiert zu sein; das kann dieser Schlüssel nicht: sein Kopf wurde geändert.</translation>
    </message>
    <message>
        <source>The token&apos;s signature does not fit: it was changed, or another key signed it.</source>
        <translation>Die Signatur des Tokens passt nicht: es wurde geändert, oder ein anderer Schlüssel hat es signiert.</translation>
    </message>
    <message>
        <source>The token&apos;s {what} is cut off.</source>
        <translation>Im Token ist {what} abgeschnitten.</translation>
    </message>
    <message>
        <source>The token&apos;s {what} is no JSON object.</source>
        <translation>Im Token ist {what} kein JSON-Objekt.</translation>
    </message>
    <message>
        <source>The token&apos;s {what} is no JSON object: {error}</source>
        <translation>Im Token ist {what} kein JSON-Objekt: {error}</translation>
    </message>
    <message>
        <source>The token&apos;s {what} is not base64url.</source>
        <translation>Im Token ist {what} kein base64url.</translation>
    </message>
    <message>
        <source>The token&apos;s {what} is not in its one right spelling.</source>
        <translation>Im Token ist {what} nicht in der einzig richtigen Schreibung.</translation>
    </message>
    <message>
        <source>The type &apos;VerifiableCredential&apos; is missing.</source>
        <translation>Der Typ „VerifiableCredential“ fehlt.</translation>
    </message>
    <message>
        <source>The type &apos;VerifiablePresentation&apos; is missing.</source>
        <translation>Der Typ „VerifiablePresentation“ fehlt.</translation>
    </message>
    <message>
        <source>The type {type_names} is missing.</source>
        <translation>Der Typ {type_names} fehlt.</translation>
    </message>
    <message>
        <source>The version of the micro-credential that this batch issued is missing.</source>
        <translation>Die Version des Micro-Credentials, die dieser Stapel ausgestellt hat, fehlt.</translation>
    </message>
    <message>
        <source>The vocabulary {url} cannot be read: {error}</source>
        <translation>Das Vokabular {url} ist nicht lesbar: {error}</translation>
    </message>
    <message>
        <source>The vocabulary {url} is not among those that come with the program.</source>
        <translation>Das Vokabular {url} gehört nicht zu denen, die das Programm mitbringt.</translation>
    </message>
    <message>
        <source>The web address lacks https://.</source>
        <translation>Der Webadresse fehlt https://.</translation>
    </message>
    <message>
        <source>The workload must be more than nothing.</source>
        <translation>Der Aufwand muss größer als null sein.</translation>
    </message>
    <message>
        <source>The workspace has no provider yet.</source>
        <translation>Der Arbeitsbereich hat noch keinen Anbieter.</translation>
    </message>
    <message>
        <source>The workspace has no provider.</source>
        <translation>Der Arbeitsbereich hat keinen Anbieter.</translation>
    </message>
    <message>
        <source>The workspace {folder} is in use by another program: {doing}.</source>
        <translation>Der Arbeitsbereich {folder} wird von einem anderen Programm benutzt.</translation>
    </message>
    <message>
        <source>The workspace {parent} was made by a newer version of the program (data format {found}).</source>
        <translation>Der Arbeitsbereich {parent} stammt von einer neueren Version des Programms (Datenformat {found}).</translation>
    </message>
    <message>
        <source>The {what} is larger than 2 MB.</source>
        <translation>{what}: das Bild ist größer als 2 MB.</translation>
    </message>
    <message>
        <source>The {what} is no PNG picture.</source>
        <translation>{what}: das ist kein PNG-Bild.</translation>
    </message>
    <message>
        <source>There are {count} such faults.</source>
        <translation>Es gibt {count} solche Fehler.</translation>
    </message>
    <message>
        <source>There is a workspace in {folder} already.</source>
        <translation>In {folder} ist schon ein Arbeitsbereich.</translation>
    </message>
    <message>
        <source>There is no badge artwork yet.</source>
        <translation>Es gibt noch kein Bild des Abzeichens.</translation>
    </message>
    <message>
        <source>There is no badge {what} named {value}; there are {allowed}.</source>
        <translation>Beim Abzeichen gibt es als {what} kein {value}; es gibt {allowed}.</translation>
    </message>
    <message>
        <source>There is no batch {batch_id} in this workspace.</source>
        <translation>In diesem Arbeitsbereich gibt es keinen Stapel {batch_id}.</translation>
    </message>
    <message>
        <source>There is no batch {batch_id}.</source>
        <translation>Es gibt keinen Stapel {batch_id}.</translation>
    </message>
    <message>
        <source>There is no certificate template named {name}.</source>
        <translation>Es gibt keine Zertifikatsvorlage namens {name}.</translation>
    </message>
    <message>
        <source>There is no course run {run_id}.</source>
        <translation>Es gibt keinen Durchgang {run_id}.</translation>
    </message>
    <message>
        <source>There is no credential in this file.</source>
        <translation>In dieser Datei ist kein Nachweis.</translation>
    </message>
    <message>
        <source>There is no day {text}.</source>
        <translation>Einen Tag {text} gibt es nicht.</translation>
    </message>
    <message>
        <source>There is no file {file}.</source>
        <translation>Es gibt keine Datei {file}.</translation>
    </message>
    <message>
        <source>There is no file {path}.</source>
        <translation>Es gibt keine Datei {path}.</translation>
    </message>
    <message>
        <source>There is no form of delivery {exporter}.</source>
        <translation>Es gibt keine Form der Lieferung {exporter}.</translation>
    </message>
    <message>
        <source>There is no framework {framework_id} in this workspace.</source>
        <translation>In diesem Arbeitsbereich gibt es kein Rahmenwerk {framework_id}.</translation>
    </message>
    <message>
        <source>There is no icon named {icon}.</source>
        <translation>Es gibt kein Symbol namens {icon}.</translation>
    </message>
    <message>
        <source>There is no importer {importer}.</source>
        <translation>Es gibt keine Art von Liste {importer}.</translation>
    </message>
    <message>
        <source>There is no importer {key}.</source>
        <translation>Es gibt keine Art von Rahmenwerk {key}.</translation>
    </message>
    <message>
        <source>There is no issued award of this id.</source>
        <translation>Eine ausgestellte Auszeichnung mit dieser Kennung gibt es nicht.</translation>
    </message>
    <message>
        <source>There is no learner {learner_id}.</source>
        <translation>Die Person {learner_id} gibt es nicht.</translation>
    </message>
    <message>
        <source>There is no micro-credential {design_id} in this workspace.</source>
        <translation>In diesem Arbeitsbereich gibt es kein Micro-Credential {design_id}.</translation>
    </message>
    <message>
        <source>There is no name.</source>
        <translation>Es gibt keinen Namen.</translation>
    </message>
    <message>
        <source>There is no proof: nobody signed this credential.</source>
        <translation>Es gibt keine Signatur: niemand hat diesen Nachweis signiert.</translation>
    </message>
    <message>
        <source>There is no version {version} of this micro-credential.</source>
        <translation>Von diesem Micro-Credential gibt es keine Version {version}.</translation>
    </message>
    <message>
        <source>There is no workspace in the sealed copy.</source>
        <translation>In der versiegelten Kopie ist kein Arbeitsbereich.</translation>
    </message>
    <message>
        <source>There is no workspace in {folder}: {database} is missing.</source>
        <translation>In {folder} ist kein Arbeitsbereich: {database} fehlt.</translation>
    </message>
    <message>
        <source>There is nobody to rehearse with.</source>
        <translation>Für eine Probe ist niemand da.</translation>
    </message>
    <message>
        <source>There was a resit meanwhile.</source>
        <translation>Inzwischen gab es eine Wiederholung.</translation>
    </message>
    <message>
        <source>These files are missing: {missing}.</source>
        <translation>Diese Dateien fehlen: {missing}.</translation>
    </message>
    <message>
        <source>These packages are missing: {missing}.</source>
        <translation>Diese Pakete fehlen: {missing}.</translation>
    </message>
    <message>
        <source>This PDF is damaged and cannot be opened.</source>
        <translation>Dieses PDF ist beschädigt und lässt sich nicht öffnen.</translation>
    </message>
    <message>
        <source>This PDF is damaged: its first letters are wrong.</source>
        <translation>Dieses PDF ist beschädigt: seine ersten Zeichen sind falsch.</translation>
    </message>
    <message>
        <source>This PDF is locked with a password.</source>
        <translation>Dieses PDF ist mit einem Kennwort verschlossen.</translation>
    </message>
    <message>
        <source>This PNG has more chunks than any honest picture.</source>
        <translation>Dieses PNG hat mehr Teile als jedes ehrliche Bild.</translation>
    </message>
    <message>
        <source>This PNG has no picture in it.</source>
        <translation>In diesem PNG ist kein Bild.</translation>
    </message>
    <message>
        <source>This PNG is cut off.</source>
        <translation>Dieses PNG ist abgeschnitten.</translation>
    </message>
    <message>
        <source>This PNG is cut off: a chunk is longer than the file.</source>
        <translation>Dieses PNG ist abgeschnitten: ein Teil ist länger als die Datei.</translation>
    </message>
    <message>
        <source>This PNG is damaged: its first letters are wrong.</source>
        <translation>Dieses PNG ist beschädigt: seine ersten Zeichen sind falsch.</translation>
    </message>
    <message>
        <source>This PNG is damaged: its text cannot be unpacked.</source>
        <translation>Dieses PNG ist beschädigt: sein Text lässt sich nicht entpacken.</translation>
    </message>
    <message>
        <source>This PNG is damaged: its text has no header.</source>
        <translation>Dieses PNG ist beschädigt: seinem Text fehlt der Kopf.</translation>
    </message>
    <message>
        <source>This PNG is damaged: the checksum of its text is wrong.</source>
        <translation>Dieses PNG ist beschädigt: die Prüfsumme seines Textes stimmt nicht.</translation>
    </message>
    <message>
        <source>This SVG defines entities of its own, which no badge needs.</source>
        <translation>Dieses SVG legt eigene Zeichenfolgen (Entities) fest, die kein Abzeichen braucht.</translation>
    </message>
    <message>
        <source>This SVG is longer than any honest badge.</source>
        <translation>Dieses SVG ist länger als jedes ehrliche Abzeichen.</translation>
    </message>
    <message>
        <source>This SVG is not well-formed.</source>
        <translation>Dieses SVG ist nicht gültig aufgebaut.</translation>
    </message>
    <message>
        <source>This ZIP is damaged: its first letters are wrong.</source>
        <translation>Dieses ZIP ist beschädigt: seine ersten Zeichen sind falsch.</translation>
    </message>
    <message>
        <source>This award was not issued yet.</source>
        <translation>Diese Auszeichnung wurde noch nicht ausgestellt.</translation>
    </message>
    <message>
        <source>This award was revoked on {revoked_at} already: {reason}</source>
        <translation>Diese Auszeichnung wurde schon widerrufen, am {revoked_at}: {reason}</translation>
    </message>
    <message>
        <source>This batch is closed.</source>
        <translation>Dieser Stapel ist abgeschlossen.</translation>
    </message>
    <message>
        <source>This batch is no longer there.</source>
        <translation>Diesen Stapel gibt es nicht mehr.</translation>
    </message>
    <message>
        <source>This batch was planned for another signing key.</source>
        <translation>Dieser Stapel wurde für einen anderen Signaturschlüssel geplant.</translation>
    </message>
    <message>
        <source>This course run is no longer there.</source>
        <translation>Diesen Durchgang gibt es nicht mehr.</translation>
    </message>
    <message>
        <source>This criterion does not belong to the micro-credential of the run.</source>
        <translation>Dieses Kriterium gehört nicht zum Micro-Credential des Durchgangs.</translation>
    </message>
    <message>
        <source>This folder is on a network share ({share}), where two machines can damage the workspace. Choose a folder on this computer, and keep sealed copies on the share instead.</source>
        <translation>Dieser Ordner liegt auf einer Netzfreigabe ({share}); dort können zwei Rechner den Arbeitsbereich beschädigen. Wählen Sie einen Ordner auf diesem Rechner und legen Sie stattdessen versiegelte Kopien auf die Freigabe.</translation>
    </message>
    <message>
        <source>This is an Open Badges 2 badge. It can be read elsewhere; this program checks Open Badges 3.0.</source>
        <translation>Das ist ein Abzeichen nach Open Badges 2. Andere Programme können es lesen; dieses prüft Open Badges 3.0.</translation>
    </message>
    <message>
        <source>This is no sealed copy of a workspace.</source>
        <translation>Das ist keine versiegelte Kopie eines Arbeitsbereichs.</translation>
    </message>
    <message>
        <source>This is not a PNG picture.</source>
        <translation>Das ist kein PNG-Bild.</translation>
    </message>
    <message>
        <source>This is not an SVG picture with something in it.</source>
        <translation>Das ist kein SVG-Bild, in dem etwas ist.</translation>
    </message>
    <message>
        <source>This is not an SVG picture.</source>
        <translation>Das ist kein SVG-Bild.</translation>
    </message>
    <message>
        <source>This is not the code of a certificate.</source>
        <translation>Das ist nicht der Code eines Zertifikats.</translation>
    </message>
    <message>
        <source>This is one and the same learner.</source>
        <translation>Das ist ein und dieselbe Person.</translation>
    </message>
    <message>
        <source>This is the joined file of many certificates, made for printing. It carries no credential: check the single certificates, in the folders for learners.</source>
        <translation>Dies ist die gemeinsame Datei vieler Zertifikate, gemacht zum Drucken. Sie trägt keinen Nachweis in sich: Prüfen Sie die einzelnen Zertifikate in den Ordnern für Lernende.</translation>
    </message>
    <message>
        <source>This passphrase does not open the sealed copy.</source>
        <translation>Diese Passphrase öffnet die versiegelte Kopie nicht.</translation>
    </message>
    <message>
        <source>This passphrase does not open the signing key {label}.</source>
        <translation>Diese Passphrase öffnet den Signaturschlüssel {label} nicht.</translation>
    </message>
    <message>
        <source>This picture carries a credential already.</source>
        <translation>Dieses Bild trägt schon einen Nachweis.</translation>
    </message>
    <message>
        <source>This program cannot check proofs of the kind {kind}.</source>
        <translation>Signaturen der Art {kind} kann dieses Programm nicht prüfen.</translation>
    </message>
    <message>
        <source>This program cannot check proofs that are chained to others.</source>
        <translation>Signaturen, die an andere gekettet sind, kann dieses Programm nicht prüfen.</translation>
    </message>
    <message>
        <source>This program cannot check tokens signed with {algorithm}.</source>
        <translation>Mit {algorithm} signierte Token kann dieses Programm nicht prüfen.</translation>
    </message>
    <message>
        <source>This workspace has a signing key already.</source>
        <translation>Dieser Arbeitsbereich hat schon einen Signaturschlüssel.</translation>
    </message>
    <message>
        <source>This workspace has no signing key yet.</source>
        <translation>Dieser Arbeitsbereich hat noch keinen Signaturschlüssel.</translation>
    </message>
    <message>
        <source>Turkish (Windows)</source>
        <translation>Türkisch (Windows)</translation>
    </message>
    <message>
        <source>Type it again.</source>
        <translation>Tippen Sie es neu.</translation>
    </message>
    <message>
        <source>Type the passphrase of this copy again; mind the keyboard layout and Caps Lock.</source>
        <translation>Tippen Sie die Passphrase dieser Kopie noch einmal; achten Sie auf die Tastaturbelegung und die Feststelltaste.</translation>
    </message>
    <message>
        <source>Type the passphrase of this key file again; mind the keyboard layout and Caps Lock.</source>
        <translation>Tippen Sie die Passphrase dieser Schlüsseldatei noch einmal; achten Sie auf die Tastaturbelegung und die Feststelltaste.</translation>
    </message>
    <message>
        <source>Unlock the signing key again.</source>
        <translation>Entsperren Sie den Signaturschlüssel noch einmal.</translation>
    </message>
    <message>
        <source>Unlock the signing key with its passphrase, then resume.</source>
        <translation>Entsperren Sie den Signaturschlüssel mit seiner Passphrase und machen Sie dann weiter.</translation>
    </message>
    <message>
        <source>Upload the ZIP in this very assignment; Moodle should list {count} people.</source>
        <translation>Laden Sie das ZIP in genau dieser Aufgabe hoch; Moodle sollte {count} Personen auflisten.</translation>
    </message>
    <message>
        <source>Use another copy of the file; what was read of this one was thrown away.</source>
        <translation>Nehmen Sie eine andere Kopie der Datei; was von dieser gelesen wurde, ist verworfen.</translation>
    </message>
    <message>
        <source>Use it, or restore it from its second copy.</source>
        <translation>Benutzen Sie ihn, oder holen Sie ihn aus seiner zweiten Kopie zurück.</translation>
    </message>
    <message>
        <source>Use only the words in braces that the field&apos;s help lists.</source>
        <translation>Benutzen Sie nur die Wörter in geschweiften Klammern, die beim Feld stehen.</translation>
    </message>
    <message>
        <source>Use the plain picture of the badge.</source>
        <translation>Nehmen Sie das einfache Bild des Abzeichens.</translation>
    </message>
    <message>
        <source>Use the second copy of this key file that was made together with it.</source>
        <translation>Nehmen Sie die zweite Kopie dieser Schlüsseldatei, die mit ihr erstellt wurde.</translation>
    </message>
    <message>
        <source>Wait until nobody works on it, then try again.</source>
        <translation>Warten Sie, bis niemand daran arbeitet, und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>Western European (Macintosh)</source>
        <translation>Westeuropäisch (Macintosh)</translation>
    </message>
    <message>
        <source>Western European (Windows)</source>
        <translation>Westeuropäisch (Windows)</translation>
    </message>
    <message>
        <source>What does {doubtful} in the column {head} mean?</source>
        <translation>Was bedeutet {doubtful} in der Spalte {head}?</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>Was nicht stimmt</translation>
    </message>
    <message>
        <source>What was checked is the credential {inside}, for “{title}”. It names nobody in clear, so what you see may be anybody&apos;s.</source>
        <translation>Geprüft wurde der Nachweis {inside}, für „{title}“. Er nennt niemanden im Klartext; was Sie sehen, kann also jemand anderem gehören.</translation>
    </message>
    <message>
        <source>What was checked is the credential {inside}: made out to “{learner}”, for “{title}”. Compare this with what you see.</source>
        <translation>Geprüft wurde der Nachweis {inside}: ausgestellt auf „{learner}“, für „{title}“. Vergleichen Sie das mit dem, was Sie sehen.</translation>
    </message>
    <message>
        <source>What was pasted</source>
        <translation>Das Eingefügte</translation>
    </message>
    <message>
        <source>Whether it was revoked cannot be told from the paper.</source>
        <translation>Ob er widerrufen wurde, lässt sich am Papier nicht erkennen.</translation>
    </message>
    <message>
        <source>Whether it was revoked is open: its issuer&apos;s list is not at hand.</source>
        <translation>Ob er widerrufen wurde, ist offen: die Liste des Ausstellers liegt nicht vor.</translation>
    </message>
    <message>
        <source>Whether it was revoked is open: {problem}</source>
        <translation>Ob er widerrufen wurde, ist offen: {problem}</translation>
    </message>
    <message>
        <source>Whether the page shows the same could not be checked.</source>
        <translation>Ob auf dem Blatt dasselbe steht, ließ sich nicht prüfen.</translation>
    </message>
    <message>
        <source>Without Canvas&apos;s own export people are matched by the identifiers known here, exactly.</source>
        <translation>Ohne den Export von Canvas werden Personen über genau die Kennungen zugeordnet, die hier bekannt sind.</translation>
    </message>
    <message>
        <source>Without a checked signature, nothing shows that {called} issued it.</source>
        <translation>Ohne geprüfte Signatur zeigt nichts, dass {called} ihn ausgestellt hat.</translation>
    </message>
    <message>
        <source>Write it as #rrggbb.</source>
        <translation>Schreiben Sie sie als #rrggbb.</translation>
    </message>
    <message>
        <source>Write it as office@school.example.</source>
        <translation>Schreiben Sie sie wie buero@schule.example.</translation>
    </message>
    <message>
        <source>Write it with letters of the English alphabet, digits, hyphens and dots.</source>
        <translation>Schreiben Sie ihn mit Buchstaben des englischen Alphabets, Ziffern, Bindestrichen und Punkten.</translation>
    </message>
    <message>
        <source>Write the domain as browsers send it: {ascii_host}.</source>
        <translation>Schreiben Sie die Domain so, wie Browser sie senden: {ascii_host}.</translation>
    </message>
    <message>
        <source>Write the name as the certificate shall show it.</source>
        <translation>Schreiben Sie den Namen so, wie er auf dem Zertifikat stehen soll.</translation>
    </message>
    <message>
        <source>Write the whole address or identifier, beginning with https:, urn:, did: or the like.</source>
        <translation>Schreiben Sie die ganze Adresse oder Kennung, beginnend mit https:, urn:, did: oder Ähnlichem.</translation>
    </message>
    <message>
        <source>ZIP file</source>
        <translation>ZIP-Datei</translation>
    </message>
    <message>
        <source>a PDF</source>
        <translation>ein PDF</translation>
    </message>
    <message>
        <source>a base direction is not part of what gets signed</source>
        <translation>eine Grundrichtung gehört nicht zu dem, was signiert wird</translation>
    </message>
    <message>
        <source>a clip path</source>
        <translation>ein Beschneidungspfad</translation>
    </message>
    <message>
        <source>a cloud service</source>
        <translation>ein Cloud-Dienst</translation>
    </message>
    <message>
        <source>a filter</source>
        <translation>ein Filter</translation>
    </message>
    <message>
        <source>a link</source>
        <translation>ein Verweis</translation>
    </message>
    <message>
        <source>a link to something outside the picture</source>
        <translation>ein Verweis auf etwas außerhalb des Bildes</translation>
    </message>
    <message>
        <source>a marker</source>
        <translation>eine Pfeilspitze</translation>
    </message>
    <message>
        <source>a mask</source>
        <translation>eine Maske</translation>
    </message>
    <message>
        <source>a member without a meaning</source>
        <translation>ein Feld ohne Bedeutung</translation>
    </message>
    <message>
        <source>a network drive</source>
        <translation>ein Netzlaufwerk</translation>
    </message>
    <message>
        <source>a network path</source>
        <translation>ein Netzpfad</translation>
    </message>
    <message>
        <source>a number is longer than any honest one</source>
        <translation>eine Zahl ist länger als jede ehrliche</translation>
    </message>
    <message>
        <source>a number is too large</source>
        <translation>eine Zahl ist zu groß</translation>
    </message>
    <message>
        <source>a paint that is no colour and no gradient</source>
        <translation>eine Füllung, die weder Farbe noch Verlauf ist</translation>
    </message>
    <message>
        <source>a pattern</source>
        <translation>ein Muster</translation>
    </message>
    <message>
        <source>a picture that is no PNG inside the file</source>
        <translation>ein Bild, das kein PNG in der Datei ist</translation>
    </message>
    <message>
        <source>a row of Canvas about muting or posting</source>
        <translation>eine Zeile von Canvas über Stummschalten oder Veröffentlichen</translation>
    </message>
    <message>
        <source>a script</source>
        <translation>ein Skript</translation>
    </message>
    <message>
        <source>a text along a path</source>
        <translation>ein Text entlang eines Pfades</translation>
    </message>
    <message>
        <source>a text document</source>
        <translation>ein Textdokument</translation>
    </message>
    <message>
        <source>a type or identifier</source>
        <translation>ein Typ oder eine Kennung</translation>
    </message>
    <message>
        <source>a {role}, not a student</source>
        <translation>keine lernende Person ({role})</translation>
    </message>
    <message>
        <source>an animation</source>
        <translation>eine Bewegung</translation>
    </message>
    <message>
        <source>an element &lt;{name}&gt;</source>
        <translation>ein Element &lt;{name}&gt;</translation>
    </message>
    <message>
        <source>another program is using it</source>
        <translation>ein anderes Programm benutzt es</translation>
    </message>
    <message>
        <source>attached to this PDF</source>
        <translation>im Anhang dieses PDFs</translation>
    </message>
    <message>
        <source>awards done against JWTs</source>
        <translation>fertige Auszeichnungen gegen JWTs</translation>
    </message>
    <message>
        <source>awards done against badge pictures (PNG)</source>
        <translation>fertige Auszeichnungen gegen Abzeichenbilder (PNG)</translation>
    </message>
    <message>
        <source>awards done against badge pictures (SVG)</source>
        <translation>fertige Auszeichnungen gegen Abzeichenbilder (SVG)</translation>
    </message>
    <message>
        <source>awards done against certificates (PDF)</source>
        <translation>fertige Auszeichnungen gegen Zertifikate (PDF)</translation>
    </message>
    <message>
        <source>awards done against signed credentials</source>
        <translation>fertige Auszeichnungen gegen signierte Nachweise</translation>
    </message>
    <message>
        <source>awards planned against done, failed, withdrawn and waiting</source>
        <translation>geplante Auszeichnungen gegen fertige, gescheiterte, zurückgezogene und wartende</translation>
    </message>
    <message>
        <source>deleted at the source</source>
        <translation>in der Quelle gelöscht</translation>
    </message>
    <message>
        <source>email address</source>
        <translation>E-Mail-Adresse</translation>
    </message>
    <message>
        <source>foreign content</source>
        <translation>fremder Inhalt</translation>
    </message>
    <message>
        <source>has it from another course run</source>
        <translation>hat sie aus einem anderen Durchgang</translation>
    </message>
    <message>
        <source>header</source>
        <translation>der Kopf</translation>
    </message>
    <message>
        <source>id number</source>
        <translation>ID-Nummer</translation>
    </message>
    <message>
        <source>inside this picture</source>
        <translation>in diesem Bild</translation>
    </message>
    <message>
        <source>it holds {count} texts</source>
        <translation>es enthält {count} Texte</translation>
    </message>
    <message>
        <source>it is a folder</source>
        <translation>es ist ein Ordner</translation>
    </message>
    <message>
        <source>it is nested more than {deepest} levels deep</source>
        <translation>es ist mehr als {deepest} Ebenen tief verschachtelt</translation>
    </message>
    <message>
        <source>it is nested too deeply</source>
        <translation>es ist zu tief verschachtelt</translation>
    </message>
    <message>
        <source>it is there already</source>
        <translation>es ist schon da</translation>
    </message>
    <message>
        <source>its unnamed parts refer to one another too deeply</source>
        <translation>seine unbenannten Teile verweisen zu tief aufeinander</translation>
    </message>
    <message>
        <source>keep files in</source>
        <translation>das Ablegen von Dateien</translation>
    </message>
    <message>
        <source>key</source>
        <translation>der Schlüssel</translation>
    </message>
    <message>
        <source>kind</source>
        <translation>Form</translation>
    </message>
    <message>
        <source>known by identifier</source>
        <translation>an der Kennung erkannt</translation>
    </message>
    <message>
        <source>level mark</source>
        <translation>Stufenzeichen</translation>
    </message>
    <message>
        <source>line {line} column {column}</source>
        <translation>Zeile {line}, Spalte {column}</translation>
    </message>
    <message>
        <source>logo</source>
        <translation>Logo</translation>
    </message>
    <message>
        <source>make the folder</source>
        <translation>das Anlegen des Ordners</translation>
    </message>
    <message>
        <source>metal</source>
        <translation>Metall</translation>
    </message>
    <message>
        <source>no listed context defines it</source>
        <translation>kein genannter Kontext legt es fest</translation>
    </message>
    <message>
        <source>no results</source>
        <translation>keine Ergebnisse</translation>
    </message>
    <message>
        <source>not passed</source>
        <translation>nicht bestanden</translation>
    </message>
    <message>
        <source>not there; fontTools makes the subsets, more slowly</source>
        <translation>nicht da; fontTools bildet die Teilschriften, langsamer</translation>
    </message>
    <message>
        <source>one of its lists has more than {widest} entries</source>
        <translation>eine seiner Listen hat mehr als {widest} Einträge</translation>
    </message>
    <message>
        <source>own records for {url}</source>
        <translation>eigene Aufzeichnungen für {url}</translation>
    </message>
    <message>
        <source>part of a style sheet</source>
        <translation>ein Teil eines Stylesheets</translation>
    </message>
    <message>
        <source>part of the path is a file, not a folder</source>
        <translation>ein Teil des Pfades ist eine Datei, kein Ordner</translation>
    </message>
    <message>
        <source>passed, not issued yet</source>
        <translation>bestanden, noch nicht ausgestellt</translation>
    </message>
    <message>
        <source>pasted text</source>
        <translation>eingefügter Text</translation>
    </message>
    <message>
        <source>payload</source>
        <translation>der Inhalt</translation>
    </message>
    <message>
        <source>permission denied</source>
        <translation>kein Zugriff erlaubt</translation>
    </message>
    <message>
        <source>read</source>
        <translation>das Lesen</translation>
    </message>
    <message>
        <source>rows read against imported, merged and rejected</source>
        <translation>gelesene Zeilen gegen importierte, zusammengeführte und abgelehnte</translation>
    </message>
    <message>
        <source>sample.json of {template} is not built as it should be: {error}.</source>
        <translation>sample.json von {template} ist nicht richtig aufgebaut: {error}.</translation>
    </message>
    <message>
        <source>signature</source>
        <translation>Unterschrift</translation>
    </message>
    <message>
        <source>signature part</source>
        <translation>der Signaturteil</translation>
    </message>
    <message>
        <source>something invisible</source>
        <translation>etwas Unsichtbares</translation>
    </message>
    <message>
        <source>something that is no SVG</source>
        <translation>etwas, das kein SVG ist</translation>
    </message>
    <message>
        <source>telling its unnamed parts apart takes too much work</source>
        <translation>seine unbenannten Teile zu unterscheiden, kostet zu viel Arbeit</translation>
    </message>
    <message>
        <source>template.html of {self} fails on its values: {error}.</source>
        <translation>template.html von {self} scheitert an den Werten: {error}.</translation>
    </message>
    <message>
        <source>template.html of {self}: {error}.</source>
        <translation>template.html von {self}: {error}.</translation>
    </message>
    <message>
        <source>template.toml or sample.json of {path} cannot be read: {error}.</source>
        <translation>template.toml oder sample.json von {path} ist nicht lesbar: {error}.</translation>
    </message>
    <message>
        <source>the artwork {path}</source>
        <translation>das Bild {path}</translation>
    </message>
    <message>
        <source>the badge</source>
        <translation>das Abzeichen</translation>
    </message>
    <message>
        <source>the disk is write-protected</source>
        <translation>der Datenträger ist schreibgeschützt</translation>
    </message>
    <message>
        <source>the disk or the connection failed</source>
        <translation>der Datenträger oder die Verbindung hat versagt</translation>
    </message>
    <message>
        <source>the fonts in {folder}</source>
        <translation>die Schriften in {folder}</translation>
    </message>
    <message>
        <source>the framework {path}</source>
        <translation>das Rahmenwerk {path}</translation>
    </message>
    <message>
        <source>the head of the table again</source>
        <translation>noch einmal der Kopf der Tabelle</translation>
    </message>
    <message>
        <source>the issuer</source>
        <translation>der Aussteller</translation>
    </message>
    <message>
        <source>the issuer&apos;s list of revoked credentials is not at hand.</source>
        <translation>die Liste widerrufener Nachweise des Ausstellers liegt nicht vor.</translation>
    </message>
    <message>
        <source>the issuer&apos;s status list is not at hand.</source>
        <translation>die Statusliste des Ausstellers liegt nicht vor.</translation>
    </message>
    <message>
        <source>the key in its header</source>
        <translation>dem Schlüssel in seinem Kopf</translation>
    </message>
    <message>
        <source>the list of revoked credentials is not signed by the same key.</source>
        <translation>die Liste widerrufener Nachweise ist nicht mit demselben Schlüssel signiert.</translation>
    </message>
    <message>
        <source>the list of revoked credentials is outdated.</source>
        <translation>die Liste widerrufener Nachweise ist veraltet.</translation>
    </message>
    <message>
        <source>the member {name}</source>
        <translation>das Feld {name}</translation>
    </message>
    <message>
        <source>the name is too long</source>
        <translation>der Name ist zu lang</translation>
    </message>
    <message>
        <source>the picture {path}</source>
        <translation>das Bild {path}</translation>
    </message>
    <message>
        <source>the roster {path}</source>
        <translation>die Liste {path}</translation>
    </message>
    <message>
        <source>the row of points possible</source>
        <translation>die Zeile der erreichbaren Punkte</translation>
    </message>
    <message>
        <source>the status list is by somebody else than the issuer.</source>
        <translation>die Statusliste ist von jemand anderem als dem Aussteller.</translation>
    </message>
    <message>
        <source>the status list is not shown to be the issuer&apos;s. {sentence}</source>
        <translation>dass die Statusliste vom Aussteller stammt, ist nicht gezeigt. {sentence}</translation>
    </message>
    <message>
        <source>the status list is not yet valid.</source>
        <translation>die Statusliste gilt noch nicht.</translation>
    </message>
    <message>
        <source>the status list is outdated; it held until {end}.</source>
        <translation>die Statusliste ist veraltet; sie galt bis {end}.</translation>
    </message>
    <message>
        <source>the status list itself is not good. {sentence}</source>
        <translation>die Statusliste selbst ist nicht gut. {sentence}</translation>
    </message>
    <message>
        <source>the template {path}</source>
        <translation>die Vorlage {path}</translation>
    </message>
    <message>
        <source>there is no such file or folder</source>
        <translation>das gibt es dort nicht</translation>
    </message>
    <message>
        <source>tidy up</source>
        <translation>das Aufräumen</translation>
    </message>
    <message>
        <source>title above the table</source>
        <translation>Überschrift über der Tabelle</translation>
    </message>
    <message>
        <source>two issued, printed and verified ({verified})</source>
        <translation>zwei ausgestellt, gedruckt und geprüft ({verified})</translation>
    </message>
    <message>
        <source>username</source>
        <translation>Anmeldename</translation>
    </message>
    <message>
        <source>validUntil is before validFrom.</source>
        <translation>validUntil liegt vor validFrom.</translation>
    </message>
    <message>
        <source>what stands at its address does not say that it is a status list.</source>
        <translation>was unter ihrer Adresse steht, gibt sich nicht als Statusliste aus.</translation>
    </message>
    <message>
        <source>without a checked signature its list cannot be relied on.</source>
        <translation>ohne geprüfte Signatur ist auf seine Liste kein Verlass.</translation>
    </message>
    <message>
        <source>write</source>
        <translation>das Schreiben</translation>
    </message>
    <message>
        <source>write to</source>
        <translation>das Schreiben dorthin</translation>
    </message>
    <message>
        <source>writing to it</source>
        <translation>Schreiben</translation>
    </message>
    <message>
        <source>{base_url} cannot be an issuer&apos;s address: it must be a plain https address.</source>
        <translation>{base_url} kann nicht die Adresse eines Ausstellers sein: es muss eine einfache https-Adresse sein.</translation>
    </message>
    <message>
        <source>{base_url} cannot be the web folder for verification: it has to begin with https:// and to go without question mark, number sign and user name.</source>
        <translation>{base_url} kann nicht der Web-Ordner sein: die Adresse muss mit https:// beginnen und ohne Fragezeichen, Nummernzeichen und Benutzernamen auskommen.</translation>
    </message>
    <message>
        <source>{base_url} cannot be the web folder for verification: no issuer can be named after it (did:web allows no other letters and no bare IP number).</source>
        <translation>{base_url} kann nicht der Web-Ordner sein: danach lässt sich kein Aussteller benennen (did:web erlaubt keine anderen Buchstaben und keine bloße IP-Nummer).</translation>
    </message>
    <message>
        <source>{certificate_name} has awards already.</source>
        <translation>{certificate_name} hat schon Auszeichnungen.</translation>
    </message>
    <message>
        <source>{certificate_name} has results or awards; the record has to stay.</source>
        <translation>{certificate_name} hat Ergebnisse oder Auszeichnungen; der Eintrag muss bleiben.</translation>
    </message>
    <message>
        <source>{certificate_name} has the same e-mail address. Are they one person?</source>
        <translation>{certificate_name} hat dieselbe E-Mail-Adresse. Ist es eine Person?</translation>
    </message>
    <message>
        <source>{certificate_name} has the same identifier and another name. Who is it?</source>
        <translation>{certificate_name} hat dieselbe Kennung und einen anderen Namen. Wer ist es?</translation>
    </message>
    <message>
        <source>{certificate_name} is in this course run already. Is it the same person?</source>
        <translation>{certificate_name} ist schon in diesem Durchgang. Ist es dieselbe Person?</translation>
    </message>
    <message>
        <source>{colour} is no colour.</source>
        <translation>{colour} ist keine Farbe.</translation>
    </message>
    <message>
        <source>{controller} against {issuer}</source>
        <translation>{controller} gegen {issuer}</translation>
    </message>
    <message>
        <source>{copy} holds the key {label}, which is not this provider&apos;s.</source>
        <translation>{copy} enthält den Schlüssel {label}; er ist nicht der dieses Anbieters.</translation>
    </message>
    <message>
        <source>{country} is no country code of two letters.</source>
        <translation>{country} ist kein Ländercode aus zwei Buchstaben.</translation>
    </message>
    <message>
        <source>{count} files</source>
        <translation>{count} Dateien</translation>
    </message>
    <message>
        <source>{count} files as they were built</source>
        <translation>{count} Dateien wie gebaut</translation>
    </message>
    <message>
        <source>{count} font files</source>
        <translation>{count} Schriftdateien</translation>
    </message>
    <message>
        <source>{count} letters are too many for a QR code.</source>
        <translation>{count} Zeichen sind zu viel für einen QR-Code.</translation>
    </message>
    <message>
        <source>{count} of its unnamed parts look alike from all sides</source>
        <translation>{count} seiner unbenannten Teile sehen von allen Seiten gleich aus</translation>
    </message>
    <message>
        <source>{count} of these learners are not in this course run.</source>
        <translation>{count} dieser Lernenden sind nicht in diesem Durchgang.</translation>
    </message>
    <message>
        <source>{count} packages</source>
        <translation>{count} Pakete</translation>
    </message>
    <message>
        <source>{criterion} asks for {needed} points, and {most} can be reached.</source>
        <translation>{criterion} verlangt {needed} Punkte, und {most} sind erreichbar.</translation>
    </message>
    <message>
        <source>{criterion} has no such level.</source>
        <translation>{criterion} hat keine solche Stufe.</translation>
    </message>
    <message>
        <source>{criterion}: {points} points are outside of {limit}.</source>
        <translation>{criterion}: {points} Punkte liegen außerhalb von {limit}.</translation>
    </message>
    <message>
        <source>{did} is not a did:key.</source>
        <translation>{did} ist kein did:key.</translation>
    </message>
    <message>
        <source>{did} is not a did:web.</source>
        <translation>{did} ist kein did:web.</translation>
    </message>
    <message>
        <source>{did} names another key than its own.</source>
        <translation>{did} nennt einen anderen Schlüssel als den eigenen.</translation>
    </message>
    <message>
        <source>{done} of {planned} were done</source>
        <translation>{done} von {planned} wurden fertig</translation>
    </message>
    <message>
        <source>{email} is no e-mail address.</source>
        <translation>{email} ist keine E-Mail-Adresse.</translation>
    </message>
    <message>
        <source>{end} is before {start}.</source>
        <translation>{end} liegt vor {start}.</translation>
    </message>
    <message>
        <source>{extra} more cells than the head has: is a separator not quoted?</source>
        <translation>{extra} Zellen mehr, als der Kopf hat: steht ein Trennzeichen ohne Anführungszeichen?</translation>
    </message>
    <message>
        <source>{file} is larger than 100 MB.</source>
        <translation>{file} ist größer als 100 MB.</translation>
    </message>
    <message>
        <source>{folder} is no other place: a second copy there would be lost together with the first.</source>
        <translation>{folder} ist kein anderer Ort: eine zweite Kopie dort ginge mit der ersten verloren.</translation>
    </message>
    <message>
        <source>{icons} icons, {languages} languages, {templates} templates</source>
        <translation>{icons} Symbole, {languages} Sprachen, {templates} Vorlagen</translation>
    </message>
    <message>
        <source>{language} is not a language tag.</source>
        <translation>{language} ist kein Sprachkürzel.</translation>
    </message>
    <message>
        <source>{letter} does not occur in base58: {text}.</source>
        <translation>{letter} kommt in base58 nicht vor: {text}.</translation>
    </message>
    <message>
        <source>{lost} items without identifier or text, or doubled.</source>
        <translation>{lost} Einträge ohne Kennung oder Text oder doppelt.</translation>
    </message>
    <message>
        <source>{lost} rows without address or term, or doubled.</source>
        <translation>{lost} Zeilen ohne Adresse oder Begriff oder doppelt.</translation>
    </message>
    <message>
        <source>{method} against {issuer}</source>
        <translation>{method} gegen {issuer}</translation>
    </message>
    <message>
        <source>{method} is no address that a key can be had from.</source>
        <translation>{method} ist keine Adresse, von der ein Schlüssel zu haben ist.</translation>
    </message>
    <message>
        <source>{model} has no property {name}.</source>
        <translation>{model} hat keine Eigenschaft {name}.</translation>
    </message>
    <message>
        <source>{name} (from outside, off)</source>
        <translation>{name} (von außen, aus)</translation>
    </message>
    <message>
        <source>{name} has changed since the two records became one.</source>
        <translation>{name} hat sich geändert, seit aus beiden Einträgen einer wurde.</translation>
    </message>
    <message>
        <source>{name} has no rows: below the names of its columns there is nobody.</source>
        <translation>{name} hat keine Zeilen: Unter den Spaltennamen steht niemand.</translation>
    </message>
    <message>
        <source>{name} holds an entry that points outside its folder: {path}.</source>
        <translation>{name} enthält einen Eintrag, der aus seinem Ordner hinauszeigt: {path}.</translation>
    </message>
    <message>
        <source>{name} holds {count} entries; no honest roster does.</source>
        <translation>{name} enthält {count} Einträge; so ist keine ehrliche Liste.</translation>
    </message>
    <message>
        <source>{name} is a ZIP without a table in it.</source>
        <translation>{name} ist ein ZIP ohne Tabelle darin.</translation>
    </message>
    <message>
        <source>{name} is a web page or XML, whatever its name says.</source>
        <translation>{name} ist eine Webseite oder XML, was auch immer der Name sagt.</translation>
    </message>
    <message>
        <source>{name} is damaged: it is no whole ZIP or spreadsheet file.</source>
        <translation>{name} ist beschädigt: keine ganze ZIP- oder Tabellendatei.</translation>
    </message>
    <message>
        <source>{name} is damaged: {error}.</source>
        <translation>{name} ist beschädigt.</translation>
    </message>
    <message>
        <source>{name} is empty: it has no rows.</source>
        <translation>{name} ist leer: Es gibt keine Zeilen.</translation>
    </message>
    <message>
        <source>{name} is larger than {number} MB; no roster is.</source>
        <translation>{name} ist größer als {number} MB; das ist keine Liste.</translation>
    </message>
    <message>
        <source>{name} is missing.</source>
        <translation>{name} fehlt.</translation>
    </message>
    <message>
        <source>{name} is not a date and time with a time zone.</source>
        <translation>{name} ist kein Zeitpunkt mit Zeitzone.</translation>
    </message>
    <message>
        <source>{name} is not encoded in {encoding}.</source>
        <translation>{name} ist nicht in {encoding} kodiert.</translation>
    </message>
    <message>
        <source>{name} is protected by a password.</source>
        <translation>{name} ist mit einem Kennwort geschützt.</translation>
    </message>
    <message>
        <source>{name} is {kind}, not a table.</source>
        <translation>{name} ist {kind}, keine Tabelle.</translation>
    </message>
    <message>
        <source>{name} unpacks to more than {max_unpacked} bytes.</source>
        <translation>{name} ist entpackt größer als {max_unpacked} Bytes.</translation>
    </message>
    <message>
        <source>{name} unpacks {filename} to {file_size} bytes.</source>
        <translation>{name} entpackt {filename} auf {file_size} Bytes.</translation>
    </message>
    <message>
        <source>{name}: below {wanted}.</source>
        <translation>{name}: unter {wanted}.</translation>
    </message>
    <message>
        <source>{name}: no evidence.</source>
        <translation>{name}: kein Beleg.</translation>
    </message>
    <message>
        <source>{name}: no font here has {letter}. Add a font that has it to the workspace&apos;s fonts.</source>
        <translation>{name}: Keine Schrift hier hat {letter}. Legen Sie eine Schrift, die es hat, zu den Schriften des Arbeitsbereichs.</translation>
    </message>
    <message>
        <source>{name}: no result.</source>
        <translation>{name}: kein Ergebnis.</translation>
    </message>
    <message>
        <source>{name}: the entry {filename} cannot be read.</source>
        <translation>{name}: der Eintrag {filename} ist nicht lesbar.</translation>
    </message>
    <message>
        <source>{number} is outside of 0 to 100; left out.</source>
        <translation>{number} liegt außerhalb von 0 bis 100; weggelassen.</translation>
    </message>
    <message>
        <source>{own} of our own</source>
        <translation>{own} von uns</translation>
    </message>
    <message>
        <source>{path} does not say which data format it has.</source>
        <translation>{path} sagt nicht, welches Datenformat es hat.</translation>
    </message>
    <message>
        <source>{path} is a list where one value belongs.</source>
        <translation>{path} ist eine Liste, wo ein einzelner Wert hingehört.</translation>
    </message>
    <message>
        <source>{path} is larger than {number} MB; no framework is.</source>
        <translation>{path} ist größer als {number} MB; das ist kein Rahmenwerk.</translation>
    </message>
    <message>
        <source>{path} is no CASE package: CFDocument is missing.</source>
        <translation>{path} ist kein CASE-Paket: CFDocument fehlt.</translation>
    </message>
    <message>
        <source>{path} is no CSV file in UTF-8: {error}.</source>
        <translation>{path} ist keine CSV-Datei in UTF-8: {error}.</translation>
    </message>
    <message>
        <source>{path} is no JSON: {error}.</source>
        <translation>{path} ist kein JSON: {error}.</translation>
    </message>
    <message>
        <source>{path} is no database of Credential Studio.</source>
        <translation>{path} ist keine Datenbank von Credential Studio.</translation>
    </message>
    <message>
        <source>{path} is no framework that is known here.</source>
        <translation>{path} ist kein hier bekanntes Rahmenwerk.</translation>
    </message>
    <message>
        <source>{path} is no list of ESCO&apos;s, or an empty one.</source>
        <translation>{path} ist keine Liste von ESCO, oder eine leere.</translation>
    </message>
    <message>
        <source>{path} is no whole key file ({name}).</source>
        <translation>{path} ist keine ganze Schlüsseldatei ({name}).</translation>
    </message>
    <message>
        <source>{path} is not a date and time with a time zone.</source>
        <translation>{path} ist kein Zeitpunkt mit Zeitzone.</translation>
    </message>
    <message>
        <source>{path} is not a date and time.</source>
        <translation>{path} ist kein Zeitpunkt.</translation>
    </message>
    <message>
        <source>{path} is not a date.</source>
        <translation>{path} ist kein Datum.</translation>
    </message>
    <message>
        <source>{path} is not a list.</source>
        <translation>{path} ist keine Liste.</translation>
    </message>
    <message>
        <source>{path} is not a number.</source>
        <translation>{path} ist keine Zahl.</translation>
    </message>
    <message>
        <source>{path} is not a text.</source>
        <translation>{path} ist kein Text.</translation>
    </message>
    <message>
        <source>{path} is not an absolute address.</source>
        <translation>{path} ist keine vollständige Adresse.</translation>
    </message>
    <message>
        <source>{path} is not true or false.</source>
        <translation>{path} ist weder wahr noch falsch.</translation>
    </message>
    <message>
        <source>{path} is not written out as an object ({model}).</source>
        <translation>{path} ist nicht als Objekt ausgeschrieben ({model}).</translation>
    </message>
    <message>
        <source>{path} is null or an empty list.</source>
        <translation>{path} ist null oder eine leere Liste.</translation>
    </message>
    <message>
        <source>{path} is of form {content}, unknown to this version of the program.</source>
        <translation>{path} hat die Form {content}, die diese Version des Programms nicht kennt.</translation>
    </message>
    <message>
        <source>{place} is no file.</source>
        <translation>{place} ist keine Datei.</translation>
    </message>
    <message>
        <source>{points} points</source>
        <translation>{points} Punkte</translation>
    </message>
    <message>
        <source>{points} points are outside of {limit}.</source>
        <translation>{points} Punkte liegen außerhalb von {limit}.</translation>
    </message>
    <message>
        <source>{service} copies files in this folder while they are being written, which can damage the workspace. Choose a folder that is not synchronised, and keep sealed copies here instead.</source>
        <translation>{service} kopiert Dateien in diesem Ordner, während sie geschrieben werden; das kann den Arbeitsbereich beschädigen. Wählen Sie einen Ordner, der nicht abgeglichen wird, und legen Sie hier stattdessen versiegelte Kopien ab.</translation>
    </message>
    <message>
        <source>{source} is no certificate template.</source>
        <translation>{source} ist keine Zertifikatsvorlage.</translation>
    </message>
    <message>
        <source>{source}: something has changed since this list came in.</source>
        <translation>{source}: Seit diese Liste übernommen wurde, hat sich etwas geändert.</translation>
    </message>
    <message>
        <source>{tag} is no language tag such as en or de-AT.</source>
        <translation>{tag} ist kein Sprachkürzel wie en oder de-AT.</translation>
    </message>
    <message>
        <source>{target} is inside the workspace itself.</source>
        <translation>{target} liegt im Arbeitsbereich selbst.</translation>
    </message>
    <message>
        <source>{text} holds characters that no credential may hold.</source>
        <translation>{text} enthält Zeichen, die in keinem Nachweis stehen können.</translation>
    </message>
    <message>
        <source>{text} is no date; write it as YYYY-MM-DD.</source>
        <translation>{text} ist kein Datum; schreiben Sie es als JJJJ-MM-TT.</translation>
    </message>
    <message>
        <source>{text} is no e-mail address. Correct it, or leave it empty.</source>
        <translation>{text} ist keine E-Mail-Adresse. Verbessern Sie sie, oder lassen Sie das Feld leer.</translation>
    </message>
    <message>
        <source>{text} is no level of {criterion}: {known}.</source>
        <translation>{text} ist keine Stufe von {criterion}: {known}.</translation>
    </message>
    <message>
        <source>{text} is no number of points.</source>
        <translation>{text} ist keine Punktzahl.</translation>
    </message>
    <message>
        <source>{text} is no whole address: it has to begin like https:// and hold no blanks.</source>
        <translation>{text} ist keine ganze Adresse: sie muss wie https:// beginnen und darf keine Leerzeichen haben.</translation>
    </message>
    <message>
        <source>{text} is not an Ed25519 public key.</source>
        <translation>{text} ist kein öffentlicher Ed25519-Schlüssel.</translation>
    </message>
    <message>
        <source>{text} is not base58-btc multibase (it does not begin with z).</source>
        <translation>{text} ist kein Multibase in base58-btc (es beginnt nicht mit z).</translation>
    </message>
    <message>
        <source>{text} is not the text of a certificate&apos;s code.</source>
        <translation>{text} ist nicht der Text vom Code eines Zertifikats.</translation>
    </message>
    <message>
        <source>{text} means nothing there</source>
        <translation>{text} bedeutet dort nichts</translation>
    </message>
    <message>
        <source>{title} against {learner}</source>
        <translation>{title} gegen {learner}</translation>
    </message>
    <message>
        <source>{title} cannot be published yet. {listed}</source>
        <translation>{title} lässt sich noch nicht veröffentlichen. {listed}</translation>
    </message>
    <message>
        <source>{title} ends before it starts.</source>
        <translation>{title} endet, bevor der Durchgang beginnt.</translation>
    </message>
    <message>
        <source>{title} has no micro-credential yet.</source>
        <translation>{title} hat noch kein Micro-Credential.</translation>
    </message>
    <message>
        <source>{title} was published or is in use by a course run.</source>
        <translation>{title} wurde veröffentlicht oder wird von einem Durchgang benutzt.</translation>
    </message>
    <message>
        <source>{title}: there is no such micro-credential.</source>
        <translation>{title}: dieses Micro-Credential gibt es nicht.</translation>
    </message>
    <message>
        <source>{value} belongs to several people in this file; left out.</source>
        <translation>{value} gehört in dieser Datei zu mehreren Personen; weggelassen.</translation>
    </message>
    <message>
        <source>{value} could run as a formula or break the reader; left out.</source>
        <translation>{value} könnte als Formel ausgeführt werden oder das Lesen stören; weggelassen.</translation>
    </message>
    <message>
        <source>{value} is no absolute address</source>
        <translation>{value} ist keine vollständige Adresse</translation>
    </message>
    <message>
        <source>{value} is not a word of {kind} and does not start with &apos;ext:&apos;.</source>
        <translation>{value} ist kein Wort für {kind} und beginnt nicht mit „ext:“.</translation>
    </message>
    <message>
        <source>{value} is not a word of {kind}.</source>
        <translation>{value} ist kein Wort für {kind}.</translation>
    </message>
    <message>
        <source>{web_address} is no whole web address.</source>
        <translation>{web_address} ist keine ganze Webadresse.</translation>
    </message>
    <message>
        <source>{what}: {wanted} against {found}</source>
        <translation>{what}: {wanted} gegen {found}</translation>
    </message>
    <message>
        <source>{whole}: the part {segment} cannot stand in a did:web.</source>
        <translation>{whole}: der Teil {segment} kann nicht in einem did:web stehen.</translation>
    </message>
    <message>
        <source>{whole}: {host} is not a domain name that did:web allows.</source>
        <translation>{whole}: {host} ist kein Domainname, den did:web erlaubt.</translation>
    </message>
    <message>
        <source>{word} is defined as nothing</source>
        <translation>{word} ist als nichts festgelegt</translation>
    </message>
    <message>
        <source>{word} is no JSON number</source>
        <translation>{word} ist keine JSON-Zahl</translation>
    </message>
    <message>
        <source>{word} is not a type</source>
        <translation>{word} ist kein Typ</translation>
    </message>
    <message>
        <source>“{statement}” has no address, so nobody could follow the link.</source>
        <translation>„{statement}“ hat keine Adresse; so könnte niemand dem Verweis folgen.</translation>
    </message>
</context>
<context>
    <name>CountryField</name>
    <message>
        <source>Type or choose</source>
        <translation>Tippen oder wählen</translation>
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
        <source>{0} (needed to pass)</source>
        <translation>{0} (nötig zum Bestehen)</translation>
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
        <translation>Braucht einen Beleg</translation>
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
        <translation>Bestehensgrenze</translation>
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
    <name>Days</name>
    <message>
        <source>d MMMM yyyy</source>
        <translation>d. MMMM yyyy</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <translation>d. MMM yyyy</translation>
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
        <translation>Web-Ordner…</translation>
    </message>
    <message>
        <source>Find a certificate…</source>
        <translation>Zertifikat suchen…</translation>
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
        <translation>wird gezählt…</translation>
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
        <translation>Sobald ein Durchgang ausgestellt ist, finden Sie hier Zertifikate, Abzeichen und Dateien für Ihre Plattform; wer etwas verloren hat, bekommt dasselbe noch einmal.</translation>
    </message>
    <message>
        <source>Check and issue…</source>
        <translation>Kontrollieren und ausstellen…</translation>
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
        <source>Versions</source>
        <translation>Versionen</translation>
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
        <source>Bring the learners</source>
        <translation>Lernende hinzufügen</translation>
    </message>
    <message>
        <source>Compare…</source>
        <translation>Vergleichen…</translation>
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
        <translation>Abzeichen</translation>
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
        <source>That is not the passphrase of this copy</source>
        <translation>Das ist nicht die Passphrase dieser Kopie</translation>
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
        <source>Number and address for checking, as feedback</source>
        <translation>Nummer und Prüfadresse als Feedback schreiben</translation>
    </message>
    <message>
        <source>Certificate (PDF)</source>
        <translation>Zertifikat (PDF)</translation>
    </message>
    <message>
        <source>Badge picture</source>
        <translation>Bild des Abzeichens</translation>
    </message>
    <message>
        <source>Credential (JSON)</source>
        <translation>Nachweis (JSON)</translation>
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
        <translation>Zertifikat und Abzeichen als Feedback in einer Aufgabe, allen das eigene.</translation>
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
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Stop checking</source>
        <translation>Prüfung anhalten</translation>
    </message>
    <message>
        <source>Files checked</source>
        <translation>Geprüfte Dateien</translation>
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
        <translation>Dieser Stapel ist nicht fertig</translation>
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
        <translation>Zum Ausgeben: Zertifikat und Abzeichen, ein Ordner je Person.</translation>
    </message>
    <message>
        <source>To print at one go; bookmarks in the order you chose.</source>
        <translation>Zum Drucken in einem Zug, Lesezeichen in der gewählten Reihenfolge.</translation>
    </message>
    <message>
        <source>The whole batch in one file, to send or to keep.</source>
        <translation>Der ganze Stapel in einer Datei, zum Senden oder Aufheben.</translation>
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
        <translation>jede Datei wird gelesen…</translation>
    </message>
    <message>
        <source>Checking the files</source>
        <translation>Dateien werden geprüft</translation>
    </message>
    <message numerus="yes">
        <source>{0} of %Ln learner(s)</source>
        <translation>
            <numerusform>{0} von einer Person</numerusform>
            <numerusform>{0} von %Ln Lernenden</numerusform>
        </translation>
    </message>
    <message>
        <source>not checked to the end</source>
        <translation>nicht zu Ende geprüft</translation>
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
        <translation>Alle Stapel</translation>
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
        <translation>Kontrollieren und ausstellen…</translation>
    </message>
</context>
<context>
    <name>Findings</name>
    <message>
        <source>This course run cannot be issued yet.</source>
        <translation>Dieser Durchgang kann noch nicht ausgestellt werden.</translation>
    </message>
    <message>
        <source>These awards would have expired on {day} already. Choose another award date.</source>
        <translation>Diese Auszeichnungen wären am {day} schon abgelaufen. Wählen Sie ein anderes Datum der Auszeichnung.</translation>
    </message>
    <message>
        <source>This course run is no longer there.</source>
        <translation>Diesen Durchgang gibt es nicht mehr.</translation>
    </message>
    <message>
        <source>The course run has no micro-credential yet.</source>
        <translation>Der Durchgang hat noch kein Micro-Credential.</translation>
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
        <translation>Das Micro-Credential ist noch ein Entwurf. Veröffentlichen Sie es, damit es vergeben werden kann.</translation>
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
        <translation>Diese Auszeichnungen lassen sich nie widerrufen und der Schlüssel nie wechseln: der Anbieter hat keinen Web-Ordner.</translation>
    </message>
    <message>
        <source>The web folder was never written: verifiers cannot look up who issued these awards or whether they still hold. Publish it when the batch is done.</source>
        <translation>Der Web-Ordner wurde noch nie geschrieben: Niemand kann nachsehen, wer diese Nachweise ausgestellt hat und ob sie noch gelten. Veröffentlichen Sie ihn, wenn der Stapel fertig ist.</translation>
    </message>
    <message>
        <source>Nobody awards yet: fill in the provider.</source>
        <translation>Noch vergibt niemand: füllen Sie den Anbieter aus.</translation>
    </message>
    <message>
        <source>Missing for a European micro-credential: {element}.</source>
        <translation>Fehlt für ein europäisches Micro-Credential: {element}.</translation>
    </message>
    <message>
        <source>Nobody is to be awarded anything yet.</source>
        <translation>Noch bekommt niemand etwas.</translation>
    </message>
    <message>
        <source>{learner} has a certificate of participation of this run already.</source>
        <translation>{learner} hat für diesen Kurslauf schon eine Teilnahmebestätigung.</translation>
    </message>
    <message>
        <source>{learner} has this micro-credential already, or waits in a batch.</source>
        <translation>{learner} hat dieses Micro-Credential schon oder wartet in einem Stapel.</translation>
    </message>
    <message>
        <source>Nobody is left to issue to: everybody who passed has this micro-credential or waits in a batch. Late learners can be added.</source>
        <translation>Für niemanden ist mehr etwas auszustellen: Alle, die bestanden haben, haben dieses Micro-Credential oder warten in einem Stapel. Nachzügler können dazukommen.</translation>
    </message>
    <message>
        <source>{learner}: the award was revoked on {day}. Nothing is issued anew unless you choose it.</source>
        <translation>{learner}: Die Auszeichnung wurde am {day} widerrufen. Neu ausgestellt wird sie nur, wenn Sie es wählen.</translation>
    </message>
    <message>
        <source>{learner}: the award expired on {day}. Nothing is issued anew unless you choose it.</source>
        <translation>{learner}: Die Auszeichnung ist am {day} abgelaufen. Neu ausgestellt wird sie nur, wenn Sie es wählen.</translation>
    </message>
    <message>
        <source>{learner}: an earlier award was revoked on {day}. A new one is issued.</source>
        <translation>{learner}: Eine frühere Auszeichnung wurde am {day} widerrufen. Eine neue wird ausgestellt.</translation>
    </message>
    <message>
        <source>{learner}: an earlier award expired on {day}. A new one is issued.</source>
        <translation>{learner}: Eine frühere Auszeichnung ist am {day} abgelaufen. Eine neue wird ausgestellt.</translation>
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
        <source>The certificate template “{template}” was changed since version {version} was published. Certificates will look as it is now; publish again if that is meant.</source>
        <translation>Die Zertifikatsvorlage „{template}“ wurde geändert, seit Version {version} veröffentlicht wurde. Die Zertifikate sehen aus wie die Vorlage jetzt; ist das gewollt, veröffentlichen Sie neu.</translation>
    </message>
    <message>
        <source>“{text}” stands on the certificate, and no font here has {described}. Write it without, or put a font that has it into the workspace&apos;s fonts.</source>
        <translation>„{text}“ steht auf dem Zertifikat, und keine Schrift hier hat {described}. Schreiben Sie es ohne, oder legen Sie eine passende Schrift zu den Schriften des Arbeitsbereichs.</translation>
    </message>
    <message>
        <source>{learner}: no font here has {described}. Put one that has it into the workspace&apos;s fonts.</source>
        <translation>{learner}: keine Schrift hier hat {described}. Legen Sie eine passende zu den Schriften des Arbeitsbereichs.</translation>
    </message>
    <message>
        <source>{learner}: this cannot be signed. {reason}</source>
        <translation>{learner}: Das lässt sich nicht signieren. {reason}</translation>
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
        <source>Open the web folder</source>
        <translation>Web-Ordner öffnen</translation>
    </message>
    <message>
        <source>Open the course run</source>
        <translation>Durchgang öffnen</translation>
    </message>
    <message>
        <source>Add late learners</source>
        <translation>Nachzügler dazunehmen</translation>
    </message>
    <message>
        <source>Issue anew</source>
        <translation>Neu ausstellen</translation>
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
    <message>
        <source>{0}: save a copy…</source>
        <translation>{0}: Kopie speichern…</translation>
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
        <translation>Rahmenwerk einlesen…</translation>
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
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
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
        <source>No framework yet. Import one (ESCO, CASE) or write your own.</source>
        <translation>Noch kein Rahmenwerk. Lesen Sie eines ein (ESCO, CASE) oder schreiben Sie ein eigenes.</translation>
    </message>
    <message>
        <source>Import a framework…</source>
        <translation>Rahmenwerk einlesen…</translation>
    </message>
    <message>
        <source>Remove framework</source>
        <translation>Rahmenwerk entfernen</translation>
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
    <message>
        <source>Make a framework</source>
        <translation>Rahmenwerk anlegen</translation>
    </message>
    <message>
        <source>Edit the framework</source>
        <translation>Rahmenwerk bearbeiten</translation>
    </message>
    <message>
        <source>Edit a competency</source>
        <translation>Kompetenz bearbeiten</translation>
    </message>
    <message>
        <source>Add a competency</source>
        <translation>Kompetenz hinzufügen</translation>
    </message>
    <message>
        <source>Choose a competency in the list first.</source>
        <translation>Wählen Sie zuerst eine Kompetenz in der Liste.</translation>
    </message>
    <message>
        <source>Remove a competency</source>
        <translation>Kompetenz entfernen</translation>
    </message>
    <message>
        <source>“{0}” was removed.</source>
        <translation>„{0}“ wurde entfernt.</translation>
    </message>
    <message>
        <source>“{0}” was removed. Micro-credentials keep what they took from it.</source>
        <translation>„{0}“ wurde entfernt. Was Micro-Credentials daraus übernommen haben, bleibt.</translation>
    </message>
    <message>
        <source>Remove the framework</source>
        <translation>Rahmenwerk entfernen</translation>
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
    <message>
        <source>Import a framework</source>
        <translation>Rahmenwerk einlesen</translation>
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
        <source>The rows</source>
        <translation>Die Zeilen</translation>
    </message>
    <message>
        <source>Which rows</source>
        <translation>Welche Zeilen</translation>
    </message>
    <message>
        <source>To look at</source>
        <translation>Zum Ansehen</translation>
    </message>
    <message>
        <source>All rows</source>
        <translation>Alle Zeilen</translation>
    </message>
    <message>
        <source>Save rows kept out…</source>
        <translation>Zurückgehaltene Zeilen sichern…</translation>
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
    <message numerus="yes">
        <source>%Ln known</source>
        <translation>
            <numerusform>%Ln bekannt</numerusform>
            <numerusform>%Ln bekannt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln doubled</source>
        <translation>
            <numerusform>%Ln doppelt</numerusform>
            <numerusform>%Ln doppelt</numerusform>
        </translation>
    </message>
    <message>
        <source>{0} for {1}</source>
        <translation>{0} für {1}</translation>
    </message>
    <message numerus="yes">
        <source>Take in %n known learner(s)</source>
        <translation>
            <numerusform>%n bekannte Person übernehmen</numerusform>
            <numerusform>%n bekannte Personen übernehmen</numerusform>
        </translation>
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
    <message numerus="yes">
        <source>%Ln new</source>
        <translation>
            <numerusform>%Ln neu</numerusform>
            <numerusform>%Ln neu</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln kept out</source>
        <translation>
            <numerusform>%Ln bleibt draußen</numerusform>
            <numerusform>%Ln bleiben draußen</numerusform>
        </translation>
    </message>
    <message>
        <source>This very file came into this course run before.</source>
        <translation>Genau diese Datei kam schon einmal in diesen Durchgang.</translation>
    </message>
    <message numerus="yes">
        <source>To look at (%Ln)</source>
        <translation>
            <numerusform>Zum Ansehen (%Ln)</numerusform>
            <numerusform>Zum Ansehen (%Ln)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All rows (%Ln)</source>
        <translation>
            <numerusform>Alle Zeilen (%Ln)</numerusform>
            <numerusform>Alle Zeilen (%Ln)</numerusform>
        </translation>
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
    <name>InlineMessage</name>
    <message>
        <source>Close this message</source>
        <translation>Diese Meldung schließen</translation>
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
        <translation>Ausgeben</translation>
    </message>
    <message>
        <source>All course runs</source>
        <translation>Alle Durchgänge</translation>
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
        <source>Keep another copy…</source>
        <translation>Weitere Kopie anlegen…</translation>
    </message>
    <message>
        <source>Lock it now</source>
        <translation>Jetzt sperren</translation>
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
        <source>The key is locked.</source>
        <translation>Der Schlüssel ist gesperrt.</translation>
    </message>
    <message>
        <source>Type the passphrase of the key first.</source>
        <translation>Tippen Sie zuerst die Passphrase des Schlüssels ein.</translation>
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
        <translation>Durchgang</translation>
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
        <translation>Kursdurchgänge</translation>
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
        <translation>Neuer Beleg</translation>
    </message>
    <message>
        <source>Day of assessment</source>
        <translation>Tag der Prüfung</translation>
    </message>
    <message>
        <source>Add a file…</source>
        <translation>Datei hinzufügen…</translation>
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
        <translation>Belege: {0}</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Belege</translation>
    </message>
    <message>
        <source>Attempt {0}. A resit adds another; the earlier stay.</source>
        <translation>Versuch {0}. Eine Wiederholung fügt einen hinzu; die früheren bleiben.</translation>
    </message>
    <message>
        <source>Remove {0}</source>
        <translation>{0} entfernen</translation>
    </message>
    <message>
        <source>Choose the evidence</source>
        <translation>Beleg wählen</translation>
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
        <translation>Kursdurchgänge</translation>
    </message>
    <message>
        <source>All learners</source>
        <translation>Alle Lernenden</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Entfernen…</translation>
    </message>
    <message>
        <source>What was issued keeps the name it was issued with.</source>
        <translation>Was ausgestellt ist, behält den Namen, mit dem es ausgestellt wurde.</translation>
    </message>
    <message>
        <source>In no course run yet.</source>
        <translation>Noch in keinem Durchgang.</translation>
    </message>
    <message>
        <source>Edit the learner</source>
        <translation>Lernende bearbeiten</translation>
    </message>
    <message>
        <source>Make one record of the two</source>
        <translation>Einen Eintrag aus beiden machen</translation>
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
    <message numerus="yes">
        <source>%Ln in this batch</source>
        <translation>
            <numerusform>%Ln in diesem Stapel</numerusform>
            <numerusform>%Ln in diesem Stapel</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln in other batches</source>
        <translation>
            <numerusform>%Ln in anderen Stapeln</numerusform>
            <numerusform>%Ln in anderen Stapeln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln without an award</source>
        <translation>
            <numerusform>%Ln ohne Auszeichnung</numerusform>
            <numerusform>%Ln ohne Auszeichnung</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln learner(s) in the run</source>
        <translation>
            <numerusform>%Ln Person im Durchgang</numerusform>
            <numerusform>%Ln Personen im Durchgang</numerusform>
        </translation>
    </message>
    <message>
        <source>Without an award: {0}</source>
        <translation>Ohne Auszeichnung: {0}</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>und %n weitere</numerusform>
            <numerusform>und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>Credentials signed</source>
        <translation>Signierte Nachweise</translation>
    </message>
    <message>
        <source>Credentials as JWT</source>
        <translation>Nachweise als JWT</translation>
    </message>
    <message>
        <source>Badge pictures (PNG)</source>
        <translation>Abzeichenbilder (PNG)</translation>
    </message>
    <message>
        <source>Badge pictures (SVG)</source>
        <translation>Abzeichenbilder (SVG)</translation>
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
    <message numerus="yes">
        <source>%Ln failed</source>
        <translation>
            <numerusform>%Ln fehlgeschlagen</numerusform>
            <numerusform>%Ln fehlgeschlagen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln waiting</source>
        <translation>
            <numerusform>%Ln wartet</numerusform>
            <numerusform>%Ln warten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln withdrawn</source>
        <translation>
            <numerusform>%Ln zurückgezogen</numerusform>
            <numerusform>%Ln zurückgezogen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them took part without passing</source>
        <translation>
            <numerusform>%Ln davon nahm teil, ohne zu bestehen</numerusform>
            <numerusform>%Ln davon nahmen teil, ohne zu bestehen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) imported</source>
        <translation>
            <numerusform>%Ln Zeile übernommen</numerusform>
            <numerusform>%Ln Zeilen übernommen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) merged</source>
        <translation>
            <numerusform>%Ln Zeile zusammengeführt</numerusform>
            <numerusform>%Ln Zeilen zusammengeführt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) rejected</source>
        <translation>
            <numerusform>%Ln Zeile abgelehnt</numerusform>
            <numerusform>%Ln Zeilen abgelehnt</numerusform>
        </translation>
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
        <source>Close this window and start the program again. Your work is kept.</source>
        <translation>Schließen Sie dieses Fenster und starten Sie das Programm neu. Ihre Arbeit ist gesichert.</translation>
    </message>
    <message>
        <source>The program was updated or taken away</source>
        <translation>Das Programm wurde aktualisiert oder entfernt</translation>
    </message>
    <message>
        <source>Close the window</source>
        <translation>Fenster schließen</translation>
    </message>
    <message>
        <source>Your work is kept. A report helps to mend it; it names no learner.</source>
        <translation>Ihre Arbeit ist aufbewahrt. Ein Bericht hilft, den Fehler zu beheben; er nennt niemanden beim Namen.</translation>
    </message>
    <message>
        <source>It, or the computer, stopped suddenly. What you had typed is kept.</source>
        <translation>Es oder der Computer hat plötzlich aufgehört. Was Sie getippt hatten, ist aufbewahrt.</translation>
    </message>
    <message>
        <source>The last time the program did not end properly</source>
        <translation>Das letzte Mal wurde das Programm nicht richtig beendet</translation>
    </message>
    <message>
        <source>Credential Studio is now version {0}</source>
        <translation>Credential Studio hat jetzt die Version {0}</translation>
    </message>
    <message>
        <source>What is new</source>
        <translation>Was neu ist</translation>
    </message>
    <message>
        <source>Save a report…</source>
        <translation>Bericht speichern…</translation>
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
    <name>NameOrderRow</name>
    <message>
        <source>Name on the certificate</source>
        <translation>Name auf dem Zertifikat</translation>
    </message>
    <message>
        <source>As each language has it</source>
        <translation>Wie in jeder Sprache üblich</translation>
    </message>
    <message>
        <source>Given name, family name</source>
        <translation>Vorname Familienname</translation>
    </message>
    <message>
        <source>Family name, given name</source>
        <translation>Familienname Vorname</translation>
    </message>
    <message>
        <source>Family name first: {0}</source>
        <translation>Familienname zuerst: {0}</translation>
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
        <source>Country</source>
        <translation>Land</translation>
    </message>
    <message>
        <source>No country is called that: choose one from the list.</source>
        <translation>So heißt kein Land: Wählen Sie eines aus der Liste.</translation>
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
        <translation>Passphrase der Kopie</translation>
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
        <source>My workspace</source>
        <translation>Mein Arbeitsbereich</translation>
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
    <name>Opening</name>
    <message>
        <source>No program here opens {0}</source>
        <translation>Kein Programm hier öffnet {0}</translation>
    </message>
    <message>
        <source>It lies in {0}</source>
        <translation>Liegt in {0}</translation>
    </message>
</context>
<context>
    <name>OptionalDate</name>
    <message>
        <source>With a day</source>
        <translation>Mit einem Tag</translation>
    </message>
    <message>
        <source>no day</source>
        <translation>kein Tag</translation>
    </message>
</context>
<context>
    <name>OutcomeWords</name>
    <message>
        <source>Passes</source>
        <translation>Besteht</translation>
    </message>
    <message>
        <source>No results yet</source>
        <translation>Noch keine Ergebnisse</translation>
    </message>
    <message>
        <source>Incomplete</source>
        <translation>Unvollständig</translation>
    </message>
    <message>
        <source>Does not pass</source>
        <translation>Besteht nicht</translation>
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
        <translation>Liste wählen…</translation>
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
    <name>Page</name>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
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
        <translation>{0}; mit Beleg, wo er verlangt ist</translation>
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
        <translation>Datei schreiben…</translation>
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
        <translation>wird geprüft…</translation>
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
    <message numerus="yes">
        <source>%n did not pass and is (are) in it with the result.</source>
        <translation>
            <numerusform>%n Person ohne Auszeichnung ist mit ihrem Ergebnis dabei.</numerusform>
            <numerusform>%n Personen ohne Auszeichnung sind mit ihrem Ergebnis dabei.</numerusform>
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
        <translation>Mit einem eigenen Web-Ordner können Nachweise widerrufen und der Schlüssel später gewechselt werden. Ohne ihn lassen sie sich prüfen, aber nie widerrufen.</translation>
    </message>
    <message>
        <source>Address of your web folder</source>
        <translation>Adresse Ihres Web-Ordners</translation>
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
        <source>Country</source>
        <translation>Land</translation>
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
        <source>No country is called that: choose one from the list.</source>
        <translation>So heißt kein Land: Wählen Sie eines aus der Liste.</translation>
    </message>
    <message>
        <source>This is no e-mail address, so it is not saved. Write it as office@school.example.</source>
        <translation>Das ist keine E-Mail-Adresse und wird daher nicht gespeichert. Schreiben Sie sie wie buero@schule.example.</translation>
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
    <name>ReportPage</name>
    <message>
        <source>Save a report</source>
        <translation>Bericht speichern</translation>
    </message>
    <message>
        <source>Names, e-mail addresses, keys and paths are taken out. Read it before you pass it on.</source>
        <translation>Namen, E-Mail-Adressen, Schlüssel und Pfade sind herausgenommen. Lesen Sie ihn, bevor Sie ihn weitergeben.</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Speichern…</translation>
    </message>
    <message>
        <source>Also try every part of the program, which takes some seconds</source>
        <translation>Auch jeden Teil des Programms ausprobieren, was einige Sekunden dauert</translation>
    </message>
    <message>
        <source>The report</source>
        <translation>Der Bericht</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Gathering the report</source>
        <translation>Bericht wird zusammengestellt</translation>
    </message>
    <message>
        <source>The report is in {0}.</source>
        <translation>Der Bericht liegt in {0}.</translation>
    </message>
    <message>
        <source>Gathering…</source>
        <translation>Wird zusammengestellt…</translation>
    </message>
    <message>
        <source>The report is on the clipboard.</source>
        <translation>Der Bericht ist in der Zwischenablage.</translation>
    </message>
</context>
<context>
    <name>ResultsHead</name>
    <message>
        <source>Show who does not pass</source>
        <translation>Zeigen, wer nicht besteht</translation>
    </message>
    <message numerus="yes">
        <source>%Ln of {0} pass(es).</source>
        <translation>
            <numerusform>%Ln von {0} besteht.</numerusform>
            <numerusform>%Ln von {0} bestehen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln do(es) not pass.</source>
        <translation>
            <numerusform>%Ln besteht nicht.</numerusform>
            <numerusform>%Ln bestehen nicht.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln incomplete.</source>
        <translation>
            <numerusform>%Ln unvollständig.</numerusform>
            <numerusform>%Ln unvollständig.</numerusform>
        </translation>
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
</context>
<context>
    <name>ResultsTab</name>
    <message>
        <source>Results</source>
        <translation>Ergebnisse</translation>
    </message>
    <message>
        <source>Type a level’s number · Delete clears · Ctrl+D fills down</source>
        <translation>Stufennummer tippen · Entf leert · Strg+D füllt nach unten</translation>
    </message>
    <message>
        <source>Type points · Delete clears · Ctrl+D fills down</source>
        <translation>Punkte tippen · Entf leert · Strg+D füllt nach unten</translation>
    </message>
    <message>
        <source>Type a level’s number or points · Delete clears · Ctrl+D fills down</source>
        <translation>Stufennummer oder Punkte tippen · Entf leert · Strg+D füllt nach unten</translation>
    </message>
    <message>
        <source>There is only the level 1.</source>
        <translation>Es gibt nur die Stufe 1.</translation>
    </message>
    <message>
        <source>There are the levels 1 to {0}.</source>
        <translation>Es gibt die Stufen 1 bis {0}.</translation>
    </message>
    <message>
        <source>{0} is no number of points.</source>
        <translation>{0} ist keine Punktzahl.</translation>
    </message>
    <message>
        <source>Choose the micro-credential under “About this run” first.</source>
        <translation>Wählen Sie zuerst das Micro-Credential unter „Über diesen Durchgang“.</translation>
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
        <source>Needed to pass: {0}</source>
        <translation>Nötig zum Bestehen: {0}</translation>
    </message>
    <message>
        <source>{0} ✓ needed</source>
        <translation>{0} ✓ nötig</translation>
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
        <source>Add %n learner(s)</source>
        <translation>
            <numerusform>%n Person hinzufügen</numerusform>
            <numerusform>%n Personen hinzufügen</numerusform>
        </translation>
    </message>
    <message>
        <source>Edit the name</source>
        <translation>Namen bearbeiten</translation>
    </message>
    <message>
        <source>Take out a learner</source>
        <translation>Person herausnehmen</translation>
    </message>
    <message>
        <source>{0} was taken out of this run.</source>
        <translation>{0} ist nicht mehr in diesem Durchgang.</translation>
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
        <translation>Beleg hinzufügen</translation>
    </message>
    <message>
        <source>Remove evidence</source>
        <translation>Beleg entfernen</translation>
    </message>
    <message>
        <source>Begin a resit</source>
        <translation>Wiederholung beginnen</translation>
    </message>
    <message>
        <source>A resit has begun: attempt {0} counts now.</source>
        <translation>Die Wiederholung hat begonnen: Jetzt zählt Versuch {0}.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) taken in</source>
        <translation>
            <numerusform>%Ln Zeile übernommen</numerusform>
            <numerusform>%Ln Zeilen übernommen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln new learner(s)</source>
        <translation>
            <numerusform>%Ln neue Person</numerusform>
            <numerusform>%Ln neue Personen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln kept out</source>
        <translation>
            <numerusform>%Ln bleibt draußen</numerusform>
            <numerusform>%Ln bleiben draußen</numerusform>
        </translation>
    </message>
    <message>
        <source>Take in a list</source>
        <translation>Liste übernehmen</translation>
    </message>
    <message>
        <source>Edit the course run</source>
        <translation>Durchgang bearbeiten</translation>
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
        <source>{0} goes into {1}. Undo makes them two again while this page shows {1}.</source>
        <translation>{0} geht in {1} auf. Rückgängig macht wieder zwei daraus, solange diese Seite {1} zeigt.</translation>
    </message>
    <message>
        <source>Make one record of the two</source>
        <translation>Einen Eintrag aus beiden machen</translation>
    </message>
</context>
<context>
    <name>SecretEdit</name>
    <message>
        <source>Hide the passphrase</source>
        <translation>Passphrase verbergen</translation>
    </message>
    <message>
        <source>Show the passphrase</source>
        <translation>Passphrase zeigen</translation>
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
    <message>
        <source>Edit the provider</source>
        <translation>Anbieter bearbeiten</translation>
    </message>
    <message>
        <source>Edit who signs</source>
        <translation>Unterschriften bearbeiten</translation>
    </message>
    <message>
        <source>{0} was removed.</source>
        <translation>{0} wurde entfernt.</translation>
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
    <name>SignCard</name>
    <message>
        <source>Not yet</source>
        <translation>Noch nicht</translation>
    </message>
    <message numerus="yes">
        <source>Sign and issue %n award(s)?</source>
        <translation>
            <numerusform>%n Auszeichnung signieren und ausstellen?</numerusform>
            <numerusform>%n Auszeichnungen signieren und ausstellen?</numerusform>
        </translation>
    </message>
    <message>
        <source>Made and signed</source>
        <translation>Wird erzeugt und signiert</translation>
    </message>
    <message>
        <source>Micro-credential</source>
        <translation>Micro-Credential</translation>
    </message>
    <message>
        <source>{0}, version {1}</source>
        <translation>{0}, Version {1}</translation>
    </message>
    <message>
        <source>Course run</source>
        <translation>Durchgang</translation>
    </message>
    <message>
        <source>Signed with</source>
        <translation>Signiert mit</translation>
    </message>
    <message>
        <source>the key “{0}”</source>
        <translation>dem Schlüssel „{0}“</translation>
    </message>
    <message numerus="yes">
        <source>Issue %n</source>
        <translation>
            <numerusform>%n ausstellen</numerusform>
            <numerusform>%n ausstellen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n credential(s)</source>
        <translation>
            <numerusform>%n Nachweis</numerusform>
            <numerusform>%n Nachweise</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n certificate(s) as PDF</source>
        <translation>
            <numerusform>%n Zertifikat als PDF</numerusform>
            <numerusform>%n Zertifikate als PDF</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them only for taking part</source>
        <translation>
            <numerusform>%n davon nur für die Teilnahme</numerusform>
            <numerusform>%n davon nur für die Teilnahme</numerusform>
        </translation>
    </message>
    <message>
        <source>This cannot be taken back. What is signed can only be revoked, one by one.</source>
        <translation>Das lässt sich nicht zurücknehmen. Was signiert ist, kann nur noch einzeln widerrufen werden.</translation>
    </message>
    <message>
        <source>This cannot be taken back, and without a web folder it cannot be revoked either.</source>
        <translation>Das lässt sich nicht zurücknehmen und ohne Web-Ordner auch nicht widerrufen.</translation>
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
        <source>From</source>
        <translation>Von</translation>
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
</context>
<context>
    <name>SignatoryForm</name>
    <message>
        <source>Signature</source>
        <translation>Unterschrift</translation>
    </message>
    <message>
        <source>Choose a signature picture…</source>
        <translation>Bild der Unterschrift wählen…</translation>
    </message>
    <message>
        <source>Sign by hand instead</source>
        <translation>Lieber von Hand unterschreiben</translation>
    </message>
    <message>
        <source>Kept once there is a name</source>
        <translation>Wird behalten, sobald ein Name dasteht</translation>
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
        <source>Signs from</source>
        <translation>Unterschreibt ab</translation>
    </message>
    <message>
        <source>Signs until</source>
        <translation>Unterschreibt bis</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
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
    <message>
        <source>{0}: save a copy…</source>
        <translation>{0}: Kopie speichern…</translation>
    </message>
    <message>
        <source>{0}, {1}</source>
        <translation>{0}, {1}</translation>
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
    <name>TemplateWords</name>
    <message>
        <source>Classic</source>
        <translation>Klassisch</translation>
    </message>
    <message>
        <source>Modern</source>
        <translation>Modern</translation>
    </message>
    <message>
        <source>Participation</source>
        <translation>Teilnahme</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Papier</translation>
    </message>
    <message>
        <source>Border</source>
        <translation>Rahmen</translation>
    </message>
    <message>
        <source>Badge</source>
        <translation>Abzeichen</translation>
    </message>
    <message>
        <source>Logo</source>
        <translation>Logo</translation>
    </message>
    <message>
        <source>A4</source>
        <translation>A4</translation>
    </message>
    <message>
        <source>US Letter</source>
        <translation>US Letter</translation>
    </message>
    <message>
        <source>Double line</source>
        <translation>Doppelte Linie</translation>
    </message>
    <message>
        <source>Fine line</source>
        <translation>Feine Linie</translation>
    </message>
    <message>
        <source>No border</source>
        <translation>Kein Rahmen</translation>
    </message>
    <message>
        <source>Shown</source>
        <translation>Zeigen</translation>
    </message>
    <message>
        <source>Not shown</source>
        <translation>Nicht zeigen</translation>
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
    <name>TroubleWords</name>
    <message>
        <source>Kept out</source>
        <translation>Bleibt draußen</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Ansehen</translation>
    </message>
    <message>
        <source>Known</source>
        <translation>Bekannt</translation>
    </message>
    <message>
        <source>Somebody else</source>
        <translation>Jemand anderes</translation>
    </message>
    <message>
        <source>Known?</source>
        <translation>Bekannt?</translation>
    </message>
    <message>
        <source>The same person</source>
        <translation>Dieselbe Person</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>The same person as in row {0}: the two rows make one learner.</source>
        <translation>Dieselbe Person wie in Zeile {0}: Aus beiden Zeilen wird ein Eintrag.</translation>
    </message>
    <message>
        <source>Doubled</source>
        <translation>Doppelt</translation>
    </message>
    <message>
        <source>{0} is known by e-mail address or number: no second record is made.</source>
        <translation>{0} ist an E-Mail-Adresse oder Nummer bekannt: Es entsteht kein zweiter Eintrag.</translation>
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
        <source>Awarded to, for</source>
        <translation>Wem und wofür</translation>
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
    <message numerus="yes">
        <source>%Ln of {0} is/are genuine</source>
        <translation>
            <numerusform>%Ln von {0} ist echt</numerusform>
            <numerusform>%Ln von {0} sind echt</numerusform>
        </translation>
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
    <name>VersionsTab</name>
    <message>
        <source>Published versions</source>
        <translation>Veröffentlichte Versionen</translation>
    </message>
    <message>
        <source>Never published. Each version that you publish stands here and never changes.</source>
        <translation>Noch nie veröffentlicht. Jede Version, die Sie veröffentlichen, steht hier und ändert sich nie.</translation>
    </message>
    <message>
        <source>What differs from the version before</source>
        <translation>Was sich gegenüber der vorigen Version unterscheidet</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Vorher</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Jetzt</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Veröffentlicht</translation>
    </message>
    <message>
        <source>What is new</source>
        <translation>Was neu ist</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>Awards</source>
        <translation>Verleihungen</translation>
    </message>
    <message>
        <source>Version {0}</source>
        <translation>Version {0}</translation>
    </message>
    <message>
        <source>The first version</source>
        <translation>Die erste Version</translation>
    </message>
    <message>
        <source>The first version: there is none before it to compare with.</source>
        <translation>Die erste Version: Es gibt keine davor, mit der sie sich vergleichen ließe.</translation>
    </message>
    <message>
        <source>What version {0} changed against version {1}</source>
        <translation>Was Version {0} gegenüber Version {1} geändert hat</translation>
    </message>
    <message>
        <source>Nothing differs.</source>
        <translation>Nichts unterscheidet sich.</translation>
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
        <translation>Alle Stapel</translation>
    </message>
</context>
<context>
    <name>WebPanel</name>
    <message>
        <source>Write the web folder…</source>
        <translation>Web-Ordner schreiben…</translation>
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
    <message numerus="yes">
        <source>%Ln of {0} file(s) new or changed</source>
        <translation>
            <numerusform>%Ln von {0} Dateien ist neu oder geändert</numerusform>
            <numerusform>%Ln von {0} Dateien sind neu oder geändert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln award(s)</source>
        <translation>
            <numerusform>%Ln Auszeichnung</numerusform>
            <numerusform>%Ln Auszeichnungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln revoked</source>
        <translation>
            <numerusform>%Ln widerrufen</numerusform>
            <numerusform>%Ln widerrufen</numerusform>
        </translation>
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
    <name>WhatsNewPage</name>
    <message>
        <source>What is new</source>
        <translation>Was neu ist</translation>
    </message>
    <message>
        <source>The program looks for no updates: a newer one is a package to open.</source>
        <translation>Das Programm sucht nicht nach Neuem: Eine neuere Ausgabe ist ein Paket, das Sie öffnen.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Version {0}</source>
        <translation>Version {0}</translation>
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
        <translation>Auf diesem Rechner</translation>
    </message>
    <message>
        <source>No backup yet</source>
        <translation>Noch keine Sicherung</translation>
    </message>
    <message numerus="yes">
        <source>Last backup %n day(s) ago</source>
        <translation>
            <numerusform>Letzte Sicherung vor %n Tag</numerusform>
            <numerusform>Letzte Sicherung vor %n Tagen</numerusform>
        </translation>
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
<context>
    <name>GuidePage</name>
    <message>
        <source>The guide did not come with this program. Install it again.</source>
        <translation>Das Handbuch fehlt in diesem Programm. Installieren Sie es noch einmal.</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Überblick</translation>
    </message>
    <message>
        <source>No chapter has these words.</source>
        <translation>Kein Kapitel enthält diese Wörter.</translation>
    </message>
    <message>
        <source>Chapters</source>
        <translation>Kapitel</translation>
    </message>
    <message>
        <source>Search the guide</source>
        <translation>Im Handbuch suchen</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>What each stage is for, with pictures. It needs no network.</source>
        <translation>Wozu jeder Schritt dient, mit Bildern, auf Englisch. Es braucht kein Netz.</translation>
    </message>
    <message>
        <source>User guide</source>
        <translation>Handbuch</translation>
    </message>
</context>
</TS>
