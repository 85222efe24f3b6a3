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
    <message numerus="yes">
        <source>%n signed award(s) could not be finished. They are valid; revoke them if they must not count.</source>
        <translation>
            <numerusform>%n signed award could not be finished. It is valid; revoke it if it must not count.</numerusform>
            <numerusform>%n signed awards could not be finished. They are valid; revoke them if they must not count.</numerusform>
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
        <source>%n had one that was revoked or expired</source>
        <translation>
            <numerusform>%n had one that was revoked or expired</numerusform>
            <numerusform>%n had one that was revoked or expired</numerusform>
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
        <source>{0} of %Ln learner(s)</source>
        <translation>
            <numerusform>{0} of %Ln learner</numerusform>
            <numerusform>{0} of %Ln learners</numerusform>
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
    <name>FrameworksPage</name>
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
        <source>%Ln new</source>
        <translation>
            <numerusform>%Ln new</numerusform>
            <numerusform>%Ln new</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln known</source>
        <translation>
            <numerusform>%Ln known</numerusform>
            <numerusform>%Ln known</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln doubled</source>
        <translation>
            <numerusform>%Ln doubled</numerusform>
            <numerusform>%Ln doubled</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>To look at (%Ln)</source>
        <translation>
            <numerusform>To look at (%Ln)</numerusform>
            <numerusform>To look at (%Ln)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All rows (%Ln)</source>
        <translation>
            <numerusform>All rows (%Ln)</numerusform>
            <numerusform>All rows (%Ln)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln kept out</source>
        <translation>
            <numerusform>%Ln kept out</numerusform>
            <numerusform>%Ln kept out</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Take in %n known learner(s)</source>
        <translation>
            <numerusform>Take in %n known learner</numerusform>
            <numerusform>Take in %n known learners</numerusform>
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
    <name>LedgerCard</name>
    <message numerus="yes">
        <source>%Ln in this batch</source>
        <translation>
            <numerusform>%Ln in this batch</numerusform>
            <numerusform>%Ln in this batch</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln in other batches</source>
        <translation>
            <numerusform>%Ln in other batches</numerusform>
            <numerusform>%Ln in other batches</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln without an award</source>
        <translation>
            <numerusform>%Ln without an award</numerusform>
            <numerusform>%Ln without an award</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln learner(s) in the run</source>
        <translation>
            <numerusform>%Ln learner in the run</numerusform>
            <numerusform>%Ln learners in the run</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln failed</source>
        <translation>
            <numerusform>%Ln failed</numerusform>
            <numerusform>%Ln failed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln waiting</source>
        <translation>
            <numerusform>%Ln waiting</numerusform>
            <numerusform>%Ln waiting</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln withdrawn</source>
        <translation>
            <numerusform>%Ln withdrawn</numerusform>
            <numerusform>%Ln withdrawn</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them took part without passing</source>
        <translation>
            <numerusform>%Ln of them took part without passing</numerusform>
            <numerusform>%Ln of them took part without passing</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) imported</source>
        <translation>
            <numerusform>%Ln row imported</numerusform>
            <numerusform>%Ln rows imported</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) merged</source>
        <translation>
            <numerusform>%Ln row merged</numerusform>
            <numerusform>%Ln rows merged</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) rejected</source>
        <translation>
            <numerusform>%Ln row rejected</numerusform>
            <numerusform>%Ln rows rejected</numerusform>
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
    <message numerus="yes">
        <source>%n did not pass and is (are) in it with the result.</source>
        <translation>
            <numerusform>%n did not pass and is in it with the result.</numerusform>
            <numerusform>%n did not pass and are in it with the result.</numerusform>
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
    <name>ResultsHead</name>
    <message numerus="yes">
        <source>%Ln of {0} pass(es).</source>
        <translation>
            <numerusform>%Ln of {0} passes.</numerusform>
            <numerusform>%Ln of {0} pass.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln do(es) not pass.</source>
        <translation>
            <numerusform>%Ln does not pass.</numerusform>
            <numerusform>%Ln do not pass.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln incomplete.</source>
        <translation>
            <numerusform>%Ln incomplete.</numerusform>
            <numerusform>%Ln incomplete.</numerusform>
        </translation>
    </message>
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
        <source>Add %n learner(s)</source>
        <translation>
            <numerusform>Add %n learner</numerusform>
            <numerusform>Add %n learners</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Record %n result(s)</source>
        <translation>
            <numerusform>Record %n result</numerusform>
            <numerusform>Record %n results</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) taken in</source>
        <translation>
            <numerusform>%Ln row taken in</numerusform>
            <numerusform>%Ln rows taken in</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln new learner(s)</source>
        <translation>
            <numerusform>%Ln new learner</numerusform>
            <numerusform>%Ln new learners</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln kept out</source>
        <translation>
            <numerusform>%Ln kept out</numerusform>
            <numerusform>%Ln kept out</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SignCard</name>
    <message numerus="yes">
        <source>Sign and issue %n award(s)?</source>
        <translation>
            <numerusform>Sign and issue %n award?</numerusform>
            <numerusform>Sign and issue %n awards?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Issue %n</source>
        <translation>
            <numerusform>Issue %n</numerusform>
            <numerusform>Issue %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n credential(s)</source>
        <translation>
            <numerusform>%n credential</numerusform>
            <numerusform>%n credentials</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n certificate(s) as PDF</source>
        <translation>
            <numerusform>%n certificate as PDF</numerusform>
            <numerusform>%n certificates as PDF</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them only for taking part</source>
        <translation>
            <numerusform>%n of them only for taking part</numerusform>
            <numerusform>%n of them only for taking part</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>VerifyPage</name>
    <message numerus="yes">
        <source>%Ln of {0} is/are genuine</source>
        <translation>
            <numerusform>%Ln of {0} is genuine</numerusform>
            <numerusform>%Ln of {0} are genuine</numerusform>
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
    <message numerus="yes">
        <source>%Ln of {0} file(s) new or changed</source>
        <translation>
            <numerusform>%Ln of {0} files is new or changed</numerusform>
            <numerusform>%Ln of {0} files are new or changed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln award(s)</source>
        <translation>
            <numerusform>%Ln award</numerusform>
            <numerusform>%Ln awards</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln revoked</source>
        <translation>
            <numerusform>%Ln revoked</numerusform>
            <numerusform>%Ln revoked</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WorkspaceDesk</name>
    <message numerus="yes">
        <source>Last backup %n day(s) ago</source>
        <translation>
            <numerusform>Last backup %n day ago</numerusform>
            <numerusform>Last backup %n days ago</numerusform>
        </translation>
    </message>
</context>
</TS>
