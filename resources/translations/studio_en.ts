<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>Aside</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AwardPanel</name>
    <message numerus="yes">
        <source>%n file(s), the same as the first time.</source>
        <translation>
            <numerusform>%n file, the same as the first time.</numerusform>
            <numerusform>%n files, the same as the first time.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) are not as they were issued and were left out.</source>
        <translation>
            <numerusform>%n file is not as it was issued and was left out.</numerusform>
            <numerusform>%n files are not as they were issued and were left out.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AwardSearch</name>
    <message numerus="yes">
        <source>%Ln award(s)</source>
        <translation>
            <numerusform>%Ln award</numerusform>
            <numerusform>%Ln awards</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BatchPage</name>
    <message numerus="yes">
        <source>%n learner(s)</source>
        <translation>
            <numerusform>%n learner</numerusform>
            <numerusform>%n learners</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BatchPart</name>
    <message numerus="yes">
        <source>%n running</source>
        <translation>
            <numerusform>%n running</numerusform>
            <numerusform>%n running</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Closed. %n award(s) withdrawn; issue the run again for those.</source>
        <translation>
            <numerusform>Closed. %n award withdrawn; issue the run again for that one.</numerusform>
            <numerusform>Closed. %n awards withdrawn; issue the run again for those.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BatchView</name>
    <message numerus="yes">
        <source>%n more could not be issued; the table has them.</source>
        <translation>
            <numerusform>%n more could not be issued; the table has it.</numerusform>
            <numerusform>%n more could not be issued; the table has them.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CheckPart</name>
    <message numerus="yes">
        <source>Issue %n…</source>
        <translation>
            <numerusform>Issue %n…</numerusform>
            <numerusform>Issue %n…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n specimen(s) made. Nothing was signed, numbered or kept.</source>
        <translation>
            <numerusform>%n specimen made. Nothing was signed, numbered or kept.</numerusform>
            <numerusform>%n specimens made. Nothing was signed, numbered or kept.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CheckView</name>
    <message numerus="yes">
        <source>%n thing(s) to mend first</source>
        <translation>
            <numerusform>%n thing to mend first</numerusform>
            <numerusform>%n things to mend first</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ChoicesCard</name>
    <message numerus="yes">
        <source>%n get(s) a credential</source>
        <translation>
            <numerusform>%n gets a credential</numerusform>
            <numerusform>%n get a credential</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n get(s) a certificate of participation</source>
        <translation>
            <numerusform>%n gets a certificate of participation</numerusform>
            <numerusform>%n get a certificate of participation</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n do(es) not pass</source>
        <translation>
            <numerusform>%n does not pass</numerusform>
            <numerusform>%n do not pass</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ha(s/ve) it already</source>
        <translation>
            <numerusform>%n has it already</numerusform>
            <numerusform>%n have it already</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DeliverPage</name>
    <message numerus="yes">
        <source>%n count(s) disagree</source>
        <translation>
            <numerusform>%n count disagrees</numerusform>
            <numerusform>%n counts disagree</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FilesTab</name>
    <message numerus="yes">
        <source>%n more failed.</source>
        <translation>
            <numerusform>%n more failed.</numerusform>
            <numerusform>%n more failed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n award(s) are waiting.</source>
        <translation>
            <numerusform>%n award is waiting.</numerusform>
            <numerusform>%n awards are waiting.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Files of %n learner(s) are not as they were issued.</source>
        <translation>
            <numerusform>Files of %n learner are not as they were issued.</numerusform>
            <numerusform>Files of %n learners are not as they were issued.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Go on issuing, and the files of %n award(s) are made again.</source>
        <translation>
            <numerusform>Go on issuing, and the files of %n award are made again.</numerusform>
            <numerusform>Go on issuing, and the files of %n awards are made again.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FindingsList</name>
    <message numerus="yes">
        <source>Show %n more</source>
        <translation>
            <numerusform>Show %n more</numerusform>
            <numerusform>Show %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FrameworkPicker</name>
    <message numerus="yes">
        <source>{0}: %n item(s) read.</source>
        <translation>
            <numerusform>{0}: %n item read.</numerusform>
            <numerusform>{0}: %n items read.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ImportPage</name>
    <message numerus="yes">
        <source>%n row(s) read</source>
        <translation>
            <numerusform>%n row read</numerusform>
            <numerusform>%n rows read</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Take in %n learner(s)</source>
        <translation>
            <numerusform>Take in %n learner</numerusform>
            <numerusform>Take in %n learners</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LandingView</name>
    <message numerus="yes">
        <source>%n failed</source>
        <translation>
            <numerusform>%n failed</numerusform>
            <numerusform>%n failed</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LanguageRow</name>
    <message numerus="yes">
        <source>{0} · %n missing</source>
        <translation>
            <numerusform>{0} · %n missing</numerusform>
            <numerusform>{0} · %n missing</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PlatformTab</name>
    <message numerus="yes">
        <source>%n left out</source>
        <translation>
            <numerusform>%n left out</numerusform>
            <numerusform>%n left out</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n award(s) are in it.</source>
        <translation>
            <numerusform>%n award is in it.</numerusform>
            <numerusform>%n awards are in it.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ProgressCard</name>
    <message numerus="yes">
        <source>about %n second(s) left</source>
        <translation>
            <numerusform>about %n second left</numerusform>
            <numerusform>about %n seconds left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n minute(s) left</source>
        <translation>
            <numerusform>about %n minute left</numerusform>
            <numerusform>about %n minutes left</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PublishCard</name>
    <message numerus="yes">
        <source>%n more after these</source>
        <translation>
            <numerusform>%n more after these</numerusform>
            <numerusform>%n more after these</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Rail</name>
    <message numerus="yes">
        <source>%n open</source>
        <translation>
            <numerusform>%n open</numerusform>
            <numerusform>%n open</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ResultsTab</name>
    <message numerus="yes">
        <source>And %n more; choose a row to see why.</source>
        <translation>
            <numerusform>And %n more; choose a row to see why.</numerusform>
            <numerusform>And %n more; choose a row to see why.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RunPage</name>
    <message numerus="yes">
        <source>%n learner(s)</source>
        <translation>
            <numerusform>%n learner</numerusform>
            <numerusform>%n learners</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Record %n result(s)</source>
        <translation>
            <numerusform>Record %n result</numerusform>
            <numerusform>Record %n results</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WebPanel</name>
    <message numerus="yes">
        <source>%n award(s), unknown to others until you write and upload</source>
        <translation>
            <numerusform>%n award, unknown to others until you write and upload</numerusform>
            <numerusform>%n awards, unknown to others until you write and upload</numerusform>
        </translation>
    </message>
</context>
</TS>
