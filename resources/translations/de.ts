<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
    <context>
        <name>MLSys</name>
        <message>
            <source>    %1, in place of %2</source>
            <translation type="unfinished">    %1, statt %2</translation>
        </message>
        <message>
            <source>    form of the laws, and interplay</source>
            <translation type="unfinished">    Form der Gesetze und Zusammenspiel</translation>
        </message>
        <message>
            <source>    form of the laws, interplay and smaller ones</source>
            <translation type="unfinished">    Form der Gesetze, Zusammenspiel und kleinere</translation>
        </message>
        <message>
            <source> — binds</source>
            <translation type="unfinished"> — bindet</translation>
        </message>
        <message>
            <source>&quot;%1&quot; is no figure that was saved or copied on this computer. Open the session that it was made from, or the figure as it was exported.</source>
            <translation type="unfinished">„%1“ ist keine Abbildung, die auf diesem Rechner gesichert oder kopiert wurde. Öffnen Sie die Sitzung, aus der sie entstand, oder die Abbildung, wie sie exportiert wurde.</translation>
        </message>
        <message>
            <source>&quot;%1&quot;: one scenario file at most</source>
            <translation type="unfinished">„%1“: höchstens eine Szenariodatei</translation>
        </message>
        <message>
            <source>%</source>
            <translation type="unfinished">%</translation>
        </message>
        <message>
            <source>%1
%2 per million tokens, %3 per token, first token after %4
%5 nodes within the budget: %6</source>
            <translation type="unfinished">%1
%2 je Million Token, %3 je Token, erstes Token nach %4
%5 Knoten im Budget: %6</translation>
        </message>
        <message>
            <source>%1
%2 per token, %3, %4; click to take it</source>
            <translation type="unfinished">%1
%2 je Token, %3, %4; zum Übernehmen klicken</translation>
        </message>
        <message>
            <source>%1
✓ says the model</source>
            <translation type="unfinished">%1
✓ sagt das Modell</translation>
        </message>
        <message>
            <source>%1 % to %2 % off</source>
            <translation type="unfinished">um %1 % bis %2 % daneben</translation>
        </message>
        <message>
            <source>%1 %2 → %3 (%4)</source>
            <translation type="unfinished">%1 %2 → %3 (%4)</translation>
        </message>
        <message>
            <source>%1 (%2)</source>
            <translation type="unfinished">%1 (%2)</translation>
        </message>
        <message>
            <source>%1 (%2): latency %3, %4 (%5)</source>
            <translation type="unfinished">%1 (%2): Latenz %3, %4 (%5)</translation>
        </message>
        <message>
            <source>%1 (and %2 more)</source>
            <translation type="unfinished">%1 (und %2 weitere)</translation>
        </message>
        <message>
            <source>%1 (draft)</source>
            <translation type="unfinished">%1 (Entwurf)</translation>
        </message>
        <message>
            <source>%1 (measured: %2)</source>
            <translation type="unfinished">%1 (gemessen: %2)</translation>
        </message>
        <message>
            <source>%1 (now)</source>
            <translation type="unfinished">%1 (jetzt)</translation>
        </message>
        <message>
            <source>%1 = %2</source>
            <translation type="unfinished">%1 = %2</translation>
        </message>
        <message>
            <source>%1 A + %2 B</source>
            <translation type="unfinished">%1 A + %2 B</translation>
        </message>
        <message>
            <source>%1 Nearest: %2, %3.</source>
            <translation type="unfinished">%1 Am nächsten: %2, %3.</translation>
        </message>
        <message>
            <source>%1 USD</source>
            <translation type="unfinished">%1 USD</translation>
        </message>
        <message>
            <source>%1 USD per million tokens (%2) = cost ÷ tokens of all accelerators</source>
            <translation type="unfinished">%1 USD je Million Token (%2) = Kosten ÷ Token aller Beschleuniger</translation>
        </message>
        <message>
            <source>%1 are too slow</source>
            <translation type="unfinished">%1 sind zu langsam</translation>
        </message>
        <message>
            <source>%1 arrive, %2 more than %3 replicas serve: the queue grows for ever. %4</source>
            <translation type="unfinished">%1 kommen an, %2 mehr, als %3 Replikate bedienen: die Schlange wächst ohne Ende. %4</translation>
        </message>
        <message>
            <source>%1 as a table</source>
            <translation type="unfinished">%1 als Tabelle</translation>
        </message>
        <message>
            <source>%1 at batch %2 is compute-bound: %3 is right of the ridge at %4.</source>
            <translation type="unfinished">%1 bei Batch %2 begrenzt das Rechnen: %3 liegt rechts vom Grat bei %4.</translation>
        </message>
        <message>
            <source>%1 at batch %2 is compute-bound: at efficiency %3 arithmetic takes over at %4, left of %5.</source>
            <translation type="unfinished">%1 bei Batch %2 begrenzt das Rechnen: bei Effizienz %3 übernimmt es ab %4, links von %5.</translation>
        </message>
        <message>
            <source>%1 at batch %2 is memory-bound: %3 is left of the ridge at %4.</source>
            <translation type="unfinished">%1 bei Batch %2 begrenzt der Speicher: %3 liegt links vom Grat bei %4.</translation>
        </message>
        <message>
            <source>%1 binds hardest: %2 (%3)</source>
            <translation type="unfinished">%1 bindet am stärksten: %2 (%3)</translation>
        </message>
        <message>
            <source>%1 cannot be created; choose another folder</source>
            <translation type="unfinished">%1 kann nicht angelegt werden; wählen Sie einen anderen Ordner</translation>
        </message>
        <message>
            <source>%1 cannot be written: %2. Choose another folder.</source>
            <translation type="unfinished">%1 kann nicht geschrieben werden: %2. Wählen Sie einen anderen Ordner.</translation>
        </message>
        <message>
            <source>%1 cannot be written: it is not an ordinary file. Choose another name.</source>
            <translation type="unfinished">%1 kann nicht geschrieben werden: Es ist keine gewöhnliche Datei. Wählen Sie einen anderen Namen.</translation>
        </message>
        <message>
            <source>%1 cannot draft: it is no language model of known size.</source>
            <translation type="unfinished">%1 kann keine Entwürfe machen: es ist kein Sprachmodell bekannter Größe.</translation>
        </message>
        <message>
            <source>%1 cost too much</source>
            <translation type="unfinished">%1 kosten zu viel</translation>
        </message>
        <message>
            <source>%1 costs %2 over %3, %4 of it hardware</source>
            <translation type="unfinished">%1 kostet %2 über %3, davon %4 Hardware</translation>
        </message>
        <message>
            <source>%1 days</source>
            <translation type="unfinished">%1 Tage</translation>
        </message>
        <message>
            <source>%1 do not carry the load</source>
            <translation type="unfinished">%1 tragen die Last nicht</translation>
        </message>
        <message>
            <source>%1 do not divide the batch</source>
            <translation type="unfinished">%1 teilen den Batch nicht</translation>
        </message>
        <message>
            <source>%1 do not divide the fleet</source>
            <translation type="unfinished">%1 teilen die Flotte nicht</translation>
        </message>
        <message>
            <source>%1 do not divide the heads</source>
            <translation type="unfinished">%1 teilen die Köpfe nicht</translation>
        </message>
        <message>
            <source>%1 do not fit: %2 too much; %3 is the most.</source>
            <translation type="unfinished">%1 passen nicht: %2 zu viel; %3 ist das Meiste.</translation>
        </message>
        <message>
            <source>%1 does not fit on %2: no memory holds its %3 of weights.</source>
            <translation type="unfinished">%1 passt nicht auf %2: kein Speicher fasst die %3 Gewichte.</translation>
        </message>
        <message>
            <source>%1 does not fit: %2 too much; %3 is the most.</source>
            <translation type="unfinished">%1 passt nicht: %2 zu viel; %3 ist das Meiste.</translation>
        </message>
        <message>
            <source>%1 does not state what its time depends on.</source>
            <translation type="unfinished">%1 nennt nicht, wovon seine Zeit abhängt.</translation>
        </message>
        <message>
            <source>%1 emit too much</source>
            <translation type="unfinished">%1 stoßen zu viel aus</translation>
        </message>
        <message>
            <source>%1 exceed the memory</source>
            <translation type="unfinished">%1 übersteigen den Speicher</translation>
        </message>
        <message>
            <source>%1 figures are in %2.</source>
            <translation type="unfinished">%1 Abbildungen sind in %2.</translation>
        </message>
        <message>
            <source>%1 fit</source>
            <translation type="unfinished">%1 passen</translation>
        </message>
        <message>
            <source>%1 fits on %2 and answers in %3, before the deadline of %4.</source>
            <translation type="unfinished">%1 passt auf %2 und antwortet in %3, vor der Frist von %4.</translation>
        </message>
        <message>
            <source>%1 fits on %2, but takes %3, %4 times the deadline;</source>
            <translation type="unfinished">%1 passt auf %2, braucht aber %3, das %4-Fache der Frist;</translation>
        </message>
        <message>
            <source>%1 from %2 to %3</source>
            <translation type="unfinished">%1 von %2 bis %3</translation>
        </message>
        <message>
            <source>%1 g CO₂e/kWh (%2), PUE %3</source>
            <translation type="unfinished">%1 g CO₂e/kWh (%2), PUE %3</translation>
        </message>
        <message>
            <source>%1 has unsaved changes. Save them?</source>
            <translation type="unfinished">%1 hat ungesicherte Änderungen. Sichern?</translation>
        </message>
        <message>
            <source>%1 in %2 and %3 in %4</source>
            <translation type="unfinished">%1 in %2 und %3 in %4</translation>
        </message>
        <message>
            <source>%1 in %2: %3 falls to %4 (%5).</source>
            <translation type="unfinished">%1 in %2: %3 fällt auf %4 (%5).</translation>
        </message>
        <message>
            <source>%1 is arithmetic.</source>
            <translation type="unfinished">%1 ist Rechnen.</translation>
        </message>
        <message>
            <source>%1 is copied as a figure.</source>
            <translation type="unfinished">%1 ist als Abbildung kopiert.</translation>
        </message>
        <message>
            <source>%1 is dispatch and framework overhead; more work per batch hides it.</source>
            <translation type="unfinished">%1 ist Overhead von Dispatch und Framework; mehr Arbeit je Batch verbirgt ihn.</translation>
        </message>
        <message>
            <source>%1 is moving activations and weights.</source>
            <translation type="unfinished">%1 ist Bewegen von Aktivierungen und Gewichten.</translation>
        </message>
        <message>
            <source>%1 is not legal here.</source>
            <translation type="unfinished">%1 ist hier unzulässig.</translation>
        </message>
        <message>
            <source>%1 is not legal: give %2.</source>
            <translation type="unfinished">%1 ist unzulässig: geben Sie %2 an.</translation>
        </message>
        <message>
            <source>%1 is reading weights.</source>
            <translation type="unfinished">%1 ist Lesen der Gewichte.</translation>
        </message>
        <message>
            <source>%1 keep both limits</source>
            <translation type="unfinished">%1 halten beide Grenzen</translation>
        </message>
        <message>
            <source>%1 keeps no key-value cache: it does not generate tokens one after another.</source>
            <translation type="unfinished">%1 hat keinen Schlüssel-Wert-Cache: es erzeugt nicht Token für Token.</translation>
        </message>
        <message>
            <source>%1 limit</source>
            <translation type="unfinished">Grenze %1</translation>
        </message>
        <message>
            <source>%1 lists no rate for it: weights are converted before they are used</source>
            <translation type="unfinished">%1 nennt keine Rate dafür: Gewichte werden vor Gebrauch umgewandelt</translation>
        </message>
        <message>
            <source>%1 makes tokens cheapest at %2 USD per million</source>
            <translation type="unfinished">%1 macht Token am billigsten, für %2 USD je Million</translation>
        </message>
        <message>
            <source>%1 marks, which the arrow keys walk.</source>
            <translation type="unfinished">%1 Marken, durch die die Pfeiltasten führen.</translation>
        </message>
        <message>
            <source>%1 measurements: predicted %2 to %3 times the measured value</source>
            <translation type="unfinished">%1 Messungen: vorhergesagt das %2- bis %3-Fache des gemessenen Werts</translation>
        </message>
        <message>
            <source>%1 minutes</source>
            <translation type="unfinished">%1 Minuten</translation>
        </message>
        <message>
            <source>%1 minutes · %2 of %3 answered</source>
            <translation type="unfinished">%1 Minuten · %2 von %3 beantwortet</translation>
        </message>
        <message>
            <source>%1 more</source>
            <translation type="unfinished">%1 mehr</translation>
        </message>
        <message>
            <source>%1 more in the table</source>
            <translation type="unfinished">%1 weitere in der Tabelle</translation>
        </message>
        <message>
            <source>%1 needs %2 less memory than fp32, but one pass at batch %3 is only %4 as fast as in fp16.</source>
            <translation type="unfinished">%1 braucht %2 weniger Speicher als fp32, aber ein Durchlauf bei Batch %3 ist nur %4 so schnell wie in fp16.</translation>
        </message>
        <message>
            <source>%1 nodes</source>
            <translation type="unfinished">%1 Knoten</translation>
        </message>
        <message>
            <source>%1 nodes fail every %2: the best interval, %3, is shorter than writing a checkpoint (%4).</source>
            <translation type="unfinished">%1 Knoten fallen alle %2 aus: der beste Abstand, %3, ist kürzer als das Schreiben eines Checkpoints (%4).</translation>
        </message>
        <message>
            <source>%1 of %2</source>
            <translation type="unfinished">%1 von %2</translation>
        </message>
        <message>
            <source>%1 of %2 answered</source>
            <translation type="unfinished">%1 von %2 beantwortet</translation>
        </message>
        <message>
            <source>%1 of %2 are right; the model says %3.</source>
            <translation type="unfinished">%1 von %2 stimmen; das Modell sagt %3.</translation>
        </message>
        <message>
            <source>%1 of %2 designs keep all limits, and nothing beats %3 of them. The cheapest: %4, for %5.</source>
            <translation type="unfinished">%1 von %2 Entwürfen halten alle Grenzen, und nichts schlägt %3 von ihnen. Der billigste: %4, für %5.</translation>
        </message>
        <message>
            <source>%1 of %2 memory</source>
            <translation type="unfinished">%1 von %2 Speicher</translation>
        </message>
        <message>
            <source>%1 of %2 requests are worked on at once, the rest queue: %3.</source>
            <translation type="unfinished">An %1 von %2 Anfragen wird zugleich gearbeitet, der Rest wartet: %3.</translation>
        </message>
        <message>
            <source>%1 of %2 splits work; the best is %3, MFU %4.</source>
            <translation type="unfinished">%1 von %2 Aufteilungen gehen; die beste ist %3, MFU %4.</translation>
        </message>
        <message>
            <source>%1 of at least %2</source>
            <translation type="unfinished">%1 von mindestens %2</translation>
        </message>
        <message>
            <source>%1 of at most %2</source>
            <translation type="unfinished">%1 von höchstens %2</translation>
        </message>
        <message>
            <source>%1 of the fleet in A (%2), %3 in B (%4)
Drag the handle, or press + and −.</source>
            <translation type="unfinished">%1 der Flotte in A (%2), %3 in B (%4)
Griff ziehen oder + und − drücken.</translation>
        </message>
        <message>
            <source>%1 of the peak: %2</source>
            <translation type="unfinished">%1 der Spitze: %2</translation>
        </message>
        <message>
            <source>%1 on %2, %3, batch %4 × %5 tokens</source>
            <translation type="unfinished">%1 auf %2, %3, Batch %4 × %5 Token</translation>
        </message>
        <message>
            <source>%1 over</source>
            <translation type="unfinished">%1 darüber</translation>
        </message>
        <message>
            <source>%1 over %2 (%3 USD)</source>
            <translation type="unfinished">%1 über %2 (%3 USD)</translation>
        </message>
        <message>
            <source>%1 peak of %2: %3</source>
            <translation type="unfinished">%1-Spitze von %2: %3</translation>
        </message>
        <message>
            <source>%1 plot</source>
            <translation type="unfinished">%1, Diagramm</translation>
        </message>
        <message>
            <source>%1 replicas at %2 load: 99 of 100 requests take at most %3.</source>
            <translation type="unfinished">%1 Replikate bei %2 Last: 99 von 100 Anfragen dauern höchstens %3.</translation>
        </message>
        <message>
            <source>%1 replicas keep the limit of %2.</source>
            <translation type="unfinished">%1 Replikate halten die Grenze von %2.</translation>
        </message>
        <message>
            <source>%1 replicas would keep up.</source>
            <translation type="unfinished">%1 Replikate kämen mit.</translation>
        </message>
        <message>
            <source>%1 requests</source>
            <translation type="unfinished">%1 Anfragen</translation>
        </message>
        <message>
            <source>%1 requests do not fit; %2 is the most.</source>
            <translation type="unfinished">%1 Anfragen passen nicht; %2 ist das Meiste.</translation>
        </message>
        <message>
            <source>%1 requests: first token after %2, then one every %3; %4 in all.</source>
            <translation type="unfinished">%1 Anfragen: erstes Token nach %2, dann eines alle %3; %4 insgesamt.</translation>
        </message>
        <message>
            <source>%1 sequences</source>
            <translation type="unfinished">%1 Sequenzen</translation>
        </message>
        <message>
            <source>%1 states no parameters and no work per sample, so its time cannot be told.</source>
            <translation type="unfinished">%1 nennt weder Parameter noch Arbeit je Beispiel, daher lässt sich seine Zeit nicht sagen.</translation>
        </message>
        <message>
            <source>%1 to %2</source>
            <translation type="unfinished">%1 bis %2</translation>
        </message>
        <message>
            <source>%1 to %2 times</source>
            <translation type="unfinished">%1- bis %2-mal so groß</translation>
        </message>
        <message>
            <source>%1 to spare</source>
            <translation type="unfinished">%1 übrig</translation>
        </message>
        <message>
            <source>%1 token/s</source>
            <translation type="unfinished">%1 Token/s</translation>
        </message>
        <message>
            <source>%1 told, from %2 to %3, the middle one %4.</source>
            <translation type="unfinished">%1 genannt, von %2 bis %3, die mittlere %4.</translation>
        </message>
        <message>
            <source>%1 too small</source>
            <translation type="unfinished">%1 zu klein</translation>
        </message>
        <message>
            <source>%1 use %2 of the memory; %3 of that is KV cache.</source>
            <translation type="unfinished">%1 belegen %2 des Speichers; %3 davon ist KV-Cache.</translation>
        </message>
        <message>
            <source>%1 uses %2 of the memory; %3 of that is KV cache.</source>
            <translation type="unfinished">%1 belegt %2 des Speichers; %3 davon ist KV-Cache.</translation>
        </message>
        <message>
            <source>%1 walls under less pressure stand in the table</source>
            <translation type="unfinished">%1 Wände unter weniger Druck stehen in der Tabelle</translation>
        </message>
        <message>
            <source>%1 was not written: %2.</source>
            <translation type="unfinished">%1 wurde nicht geschrieben: %2.</translation>
        </message>
        <message>
            <source>%1 with %2 in %3, %4</source>
            <translation type="unfinished">%1 mit %2 in %3, %4</translation>
        </message>
        <message>
            <source>%1 with %2, %3, batch %4, %5 in %6</source>
            <translation type="unfinished">%1 mit %2, %3, Batch %4, %5 in %6</translation>
        </message>
        <message>
            <source>%1 · preset %2 · MLSys Explorer %3 · %4</source>
            <translation type="unfinished">%1 · Voreinstellung %2 · MLSys Explorer %3 · %4</translation>
        </message>
        <message>
            <source>%1 ×</source>
            <translation type="unfinished">%1 ×</translation>
        </message>
        <message>
            <source>%1 × %2 fails every %3; with a checkpoint every %4, %5 of the time is useful work.</source>
            <translation type="unfinished">%1 × %2 fällt alle %3 aus; mit einem Checkpoint alle %4 sind %5 der Zeit nützliche Arbeit.</translation>
        </message>
        <message>
            <source>%1 × %2 · %3</source>
            <translation type="unfinished">%1 × %2 · %3</translation>
        </message>
        <message>
            <source>%1, %2</source>
            <translation type="unfinished">%1, %2</translation>
        </message>
        <message>
            <source>%1, %2 %3 by %4.</source>
            <translation type="unfinished">%1, %2 %3 um %4.</translation>
        </message>
        <message>
            <source>%1, %2, batch %3</source>
            <translation type="unfinished">%1, %2, Batch %3</translation>
        </message>
        <message>
            <source>%1, ZeRO %2, %3</source>
            <translation type="unfinished">%1, ZeRO %2, %3</translation>
        </message>
        <message>
            <source>%1, batch %2</source>
            <translation type="unfinished">%1, Batch %2</translation>
        </message>
        <message>
            <source>%1, exact value</source>
            <translation type="unfinished">%1, genauer Wert</translation>
        </message>
        <message>
            <source>%1, one more locked</source>
            <translation type="unfinished">%1, noch eine verdeckt</translation>
        </message>
        <message>
            <source>%1, read %2</source>
            <translation type="unfinished">%1, gelesen %2</translation>
        </message>
        <message>
            <source>%1. %2</source>
            <translation type="unfinished">%1. %2</translation>
        </message>
        <message>
            <source>%1/s</source>
            <translation type="unfinished">%1/s</translation>
        </message>
        <message>
            <source>%1: </source>
            <translation type="unfinished">%1: </translation>
        </message>
        <message>
            <source>%1: &quot;%2&quot; is not a setting; give name=value</source>
            <translation type="unfinished">%1: „%2“ ist keine Einstellung; geben Sie Name=Wert an</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <translation type="unfinished">%1: %2</translation>
        </message>
        <message>
            <source>%1: %2
Carbon %3 CO₂e
Energy %4
Water %5</source>
            <translation type="unfinished">%1: %2
CO₂ %3 CO₂e
Energie %4
Wasser %5</translation>
        </message>
        <message>
            <source>%1: %2 (%3)</source>
            <translation type="unfinished">%1: %2 (%3)</translation>
        </message>
        <message>
            <source>%1: %2 accelerators</source>
            <translation type="unfinished">%1: %2 Beschleuniger</translation>
        </message>
        <message>
            <source>%1: %2 and %3; click to take it</source>
            <translation type="unfinished">%1: %2 und %3; zum Übernehmen klicken</translation>
        </message>
        <message>
            <source>%1: %2 now, latency %3</source>
            <translation type="unfinished">%1: jetzt %2, Latenz %3</translation>
        </message>
        <message>
            <source>%1: %2 of 5 constraints broken: %3.</source>
            <translation type="unfinished">%1: %2 von 5 Bedingungen verletzt: %3.</translation>
        </message>
        <message>
            <source>%1: %2 of weights, %3</source>
            <translation type="unfinished">%1: %2 Gewichte, %3</translation>
        </message>
        <message>
            <source>%1: %2 of weights, %3 less than fp32</source>
            <translation type="unfinished">%1: %2 Gewichte, %3 weniger als fp32</translation>
        </message>
        <message>
            <source>%1: %2, %3</source>
            <translation type="unfinished">%1: %2, %3</translation>
        </message>
        <message>
            <source>%1: %2, batch %3 (pinned)</source>
            <translation type="unfinished">%1: %2, Batch %3 (angeheftet)</translation>
        </message>
        <message>
            <source>%1: %2.</source>
            <translation type="unfinished">%1: %2.</translation>
        </message>
        <message>
            <source>%1: %2. Tutorial: %3. Refined: %4. Legal: %5. Source: %6.</source>
            <translation type="unfinished">%1: %2. Tutorial: %3. Verfeinert: %4. Zulässig: %5. Quelle: %6.</translation>
        </message>
        <message>
            <source>%1: %2; click to take it</source>
            <translation type="unfinished">%1: %2; zum Übernehmen klicken</translation>
        </message>
        <message>
            <source>%1: all five constraints are met for %2%3.</source>
            <translation type="unfinished">%1: alle fünf Bedingungen sind für %2 erfüllt%3.</translation>
        </message>
        <message>
            <source>%1: measured %2</source>
            <translation type="unfinished">%1: gemessen %2</translation>
        </message>
        <message>
            <source>%1: no prediction</source>
            <translation type="unfinished">%1: keine Vorhersage</translation>
        </message>
        <message>
            <source>%1: what it says</source>
            <translation type="unfinished">%1: was sie sagt</translation>
        </message>
        <message>
            <source>%1; %2 %3 buys nothing.</source>
            <translation type="unfinished">%1; %2 %3 bringt nichts.</translation>
        </message>
        <message>
            <source>%1; also binding: %2.</source>
            <translation type="unfinished">%1; auch bindend: %2.</translation>
        </message>
        <message>
            <source>%1[*] — MLSys Explorer</source>
            <translation type="unfinished">%1[*] — MLSys Explorer</translation>
        </message>
        <message>
            <source>&amp;%1  %2</source>
            <translation type="unfinished">&amp;%1  %2</translation>
        </message>
        <message>
            <source>&amp;About MLSys Explorer</source>
            <translation type="unfinished">Ü&amp;ber MLSys Explorer</translation>
        </message>
        <message>
            <source>&amp;Assumptions of the laws</source>
            <translation type="unfinished">&amp;Annahmen der Gesetze</translation>
        </message>
        <message>
            <source>&amp;Clear all pins</source>
            <translation type="unfinished">A&amp;lle lösen</translation>
        </message>
        <message>
            <source>&amp;Command palette…</source>
            <translation type="unfinished">&amp;Befehlspalette…</translation>
        </message>
        <message>
            <source>&amp;Copy</source>
            <translation type="unfinished">&amp;Kopieren</translation>
        </message>
        <message>
            <source>&amp;Dark</source>
            <translation type="unfinished">&amp;Dunkel</translation>
        </message>
        <message>
            <source>&amp;Edit</source>
            <translation type="unfinished">&amp;Bearbeiten</translation>
        </message>
        <message>
            <source>&amp;Exercises</source>
            <translation type="unfinished">Ü&amp;bungen</translation>
        </message>
        <message>
            <source>&amp;Export panel…</source>
            <translation type="unfinished">Tafel &amp;exportieren…</translation>
        </message>
        <message>
            <source>&amp;File</source>
            <translation type="unfinished">&amp;Datei</translation>
        </message>
        <message>
            <source>&amp;Form</source>
            <translation type="unfinished">&amp;Formular</translation>
        </message>
        <message>
            <source>&amp;Full window</source>
            <translation type="unfinished">&amp;Volles Fenster</translation>
        </message>
        <message>
            <source>&amp;Help</source>
            <translation type="unfinished">&amp;Hilfe</translation>
        </message>
        <message>
            <source>&amp;High contrast</source>
            <translation type="unfinished">Hoher &amp;Kontrast</translation>
        </message>
        <message>
            <source>&amp;JSON</source>
            <translation type="unfinished">&amp;JSON</translation>
        </message>
        <message>
            <source>&amp;Keyboard shortcuts…</source>
            <translation type="unfinished">&amp;Tastenkürzel…</translation>
        </message>
        <message>
            <source>&amp;Leave full window</source>
            <translation type="unfinished">Volles Fenster ver&amp;lassen</translation>
        </message>
        <message>
            <source>&amp;Light</source>
            <translation type="unfinished">&amp;Hell</translation>
        </message>
        <message>
            <source>&amp;Load exercises from a folder…</source>
            <translation type="unfinished">Übungen aus einem Ordner &amp;laden…</translation>
        </message>
        <message>
            <source>&amp;Manual</source>
            <translation type="unfinished">&amp;Handbuch</translation>
        </message>
        <message>
            <source>&amp;Measurements near the scenario</source>
            <translation type="unfinished">&amp;Messungen nahe dem Szenario</translation>
        </message>
        <message>
            <source>&amp;New</source>
            <translation type="unfinished">&amp;Neu</translation>
        </message>
        <message>
            <source>&amp;Next step</source>
            <translation type="unfinished">&amp;Nächster Schritt</translation>
        </message>
        <message>
            <source>&amp;Normal size</source>
            <translation type="unfinished">&amp;Normale Größe</translation>
        </message>
        <message>
            <source>&amp;Open a file…</source>
            <translation type="unfinished">Datei ö&amp;ffnen…</translation>
        </message>
        <message>
            <source>&amp;Open…</source>
            <translation type="unfinished">Ö&amp;ffnen…</translation>
        </message>
        <message>
            <source>&amp;Own hardware…</source>
            <translation type="unfinished">&amp;Eigene Hardware…</translation>
        </message>
        <message>
            <source>&amp;Panels on this page</source>
            <translation type="unfinished">&amp;Tafeln auf dieser Seite</translation>
        </message>
        <message>
            <source>&amp;Pin this scenario</source>
            <translation type="unfinished">Dieses Szenario an&amp;heften</translation>
        </message>
        <message>
            <source>&amp;Present</source>
            <translation type="unfinished">&amp;Präsentieren</translation>
        </message>
        <message>
            <source>&amp;Present this panel</source>
            <translation type="unfinished">Diese Tafel &amp;präsentieren</translation>
        </message>
        <message>
            <source>&amp;Projector</source>
            <translation type="unfinished">&amp;Projektor</translation>
        </message>
        <message>
            <source>&amp;Quit</source>
            <translation type="unfinished">&amp;Beenden</translation>
        </message>
        <message>
            <source>&amp;Redo</source>
            <translation type="unfinished">&amp;Wiederholen</translation>
        </message>
        <message>
            <source>&amp;Refined laws</source>
            <translation type="unfinished">Ve&amp;rfeinerte Gesetze</translation>
        </message>
        <message>
            <source>&amp;Restore layout</source>
            <translation type="unfinished">Anordnung &amp;wiederherstellen</translation>
        </message>
        <message>
            <source>&amp;Save</source>
            <translation type="unfinished">&amp;Sichern</translation>
        </message>
        <message>
            <source>&amp;Save…</source>
            <translation type="unfinished">&amp;Sichern…</translation>
        </message>
        <message>
            <source>&amp;Smaller</source>
            <translation type="unfinished">&amp;Kleiner</translation>
        </message>
        <message>
            <source>&amp;Sources and licences</source>
            <translation type="unfinished">&amp;Quellen und Lizenzen</translation>
        </message>
        <message>
            <source>&amp;Start from %1</source>
            <translation type="unfinished">Mit %1 &amp;beginnen</translation>
        </message>
        <message>
            <source>&amp;Swap with the first pin</source>
            <translation type="unfinished">Mit dem ersten angehefteten &amp;tauschen</translation>
        </message>
        <message>
            <source>&amp;Undo</source>
            <translation type="unfinished">&amp;Rückgängig</translation>
        </message>
        <message>
            <source>&amp;Use this hardware</source>
            <translation type="unfinished">Diese Hardware &amp;nehmen</translation>
        </message>
        <message>
            <source>&amp;View</source>
            <translation type="unfinished">&amp;Ansicht</translation>
        </message>
        <message>
            <source>&amp;Why this number</source>
            <translation type="unfinished">&amp;Warum diese Zahl</translation>
        </message>
        <message>
            <source>, %1 more than the cheapest that does</source>
            <translation type="unfinished">, %1 mehr als die billigste, die das tut</translation>
        </message>
        <message>
            <source>, %1 nodes</source>
            <translation type="unfinished">, %1 Knoten</translation>
        </message>
        <message>
            <source>, and nothing cheaper does</source>
            <translation type="unfinished">, und nichts Billigeres tut das</translation>
        </message>
        <message>
            <source>, with the hint</source>
            <translation type="unfinished">, mit dem Hinweis</translation>
        </message>
        <message>
            <source>--exercise: there is no exercise &quot;%1&quot;; see mlsys list exercises</source>
            <translation type="unfinished">--exercise: es gibt keine Übung „%1“; siehe mlsys list exercises</translation>
        </message>
        <message>
            <source>--language: there is no language &quot;%1&quot;; give one of %2</source>
            <translation type="unfinished">--language: es gibt keine Sprache „%1“; geben Sie eine von %2 an</translation>
        </message>
        <message>
            <source>--page: there is no page &quot;%1&quot;; give one of %2</source>
            <translation type="unfinished">--page: es gibt keine Seite „%1“; geben Sie eine von %2 an</translation>
        </message>
        <message>
            <source>--panel: there is no panel &quot;%1&quot;; give one of %2%3</source>
            <translation type="unfinished">--panel: es gibt keine Tafel „%1“; geben Sie eine von %2 an%3</translation>
        </message>
        <message>
            <source>--pin: &quot;%1&quot; has no name; give name: name=value ...</source>
            <translation type="unfinished">--pin: „%1“ hat keinen Namen; geben Sie Name: Einstellung=Wert ... an</translation>
        </message>
        <message>
            <source>--pin: four scenarios at most can be pinned</source>
            <translation type="unfinished">--pin: höchstens vier Szenarien können angeheftet werden</translation>
        </message>
        <message>
            <source>--tolerance: &quot;%1&quot; is no percentage; give a number of 0 or more, such as 10</source>
            <translation type="unfinished">--tolerance: „%1“ ist kein Prozentwert; geben Sie eine Zahl ab 0 an, etwa 10</translation>
        </message>
        <message>
            <source>0</source>
            <translation type="unfinished">0</translation>
        </message>
        <message>
            <source>1</source>
            <translation type="unfinished">1</translation>
        </message>
        <message>
            <source>1 MB or 80 GiB</source>
            <translation type="unfinished">1 MB oder 80 GiB</translation>
        </message>
        <message>
            <source>1 node</source>
            <translation type="unfinished">1 Knoten</translation>
        </message>
        <message>
            <source>1 request</source>
            <translation type="unfinished">1 Anfrage</translation>
        </message>
        <message>
            <source>1 sequence</source>
            <translation type="unfinished">1 Sequenz</translation>
        </message>
        <message>
            <source>10 µs unless said</source>
            <translation type="unfinished">10 µs, wenn nicht anders gesagt</translation>
        </message>
        <message>
            <source>100 %</source>
            <translation type="unfinished">100 %</translation>
        </message>
        <message>
            <source>125 %</source>
            <translation type="unfinished">125 %</translation>
        </message>
        <message>
            <source>15 mW; without it no energy</source>
            <translation type="unfinished">15 mW; ohne sie keine Energie</translation>
        </message>
        <message>
            <source>150 %</source>
            <translation type="unfinished">150 %</translation>
        </message>
        <message>
            <source>16-bit work per energy in convolutions</source>
            <translation type="unfinished">16-Bit-Arbeit je Energie in Faltungen</translation>
        </message>
        <message>
            <source>16-bit work per energy in encoders</source>
            <translation type="unfinished">16-Bit-Arbeit je Energie in Encodern</translation>
        </message>
        <message>
            <source>2</source>
            <translation type="unfinished">2</translation>
        </message>
        <message>
            <source>200 %</source>
            <translation type="unfinished">200 %</translation>
        </message>
        <message>
            <source>3</source>
            <translation type="unfinished">3</translation>
        </message>
        <message>
            <source>64 MB/s</source>
            <translation type="unfinished">64 MB/s</translation>
        </message>
        <message>
            <source>64 Mflop/s or 32 MMAC/s</source>
            <translation type="unfinished">64 Mflop/s oder 32 MMAC/s</translation>
        </message>
        <message>
            <source>90 %</source>
            <translation type="unfinished">90 %</translation>
        </message>
        <message>
            <source>99 of 100 within</source>
            <translation type="unfinished">99 von 100 binnen</translation>
        </message>
        <message>
            <source>99th percentile</source>
            <translation type="unfinished">99. Perzentil</translation>
        </message>
        <message>
            <source>&lt;h3&gt;MLSys Explorer %1&lt;/h3&gt;&lt;p&gt;See how machine-learning systems behave.&lt;/p&gt;&lt;p&gt;The tutorial preset implements, independently, the model of the published package mlsysim 0.1.1. Country outlines: Natural Earth, public domain; borders are de facto.&lt;/p&gt;&lt;p&gt;Licence: GPL-3.0-or-later.&lt;/p&gt;</source>
            <translation type="unfinished">&lt;h3&gt;MLSys Explorer %1&lt;/h3&gt;&lt;p&gt;Sehen, wie sich Systeme des maschinellen Lernens verhalten.&lt;/p&gt;&lt;p&gt;Die Voreinstellung Tutorial bildet unabhängig das Modell des veröffentlichten Pakets mlsysim 0.1.1 nach. Landesumrisse: Natural Earth, gemeinfrei; Grenzen de facto.&lt;/p&gt;&lt;p&gt;Lizenz: GPL-3.0-or-later.&lt;/p&gt;</translation>
        </message>
        <message>
            <source>&lt;p&gt;The panel shows no such number for this choice.&lt;/p&gt;</source>
            <translation type="unfinished">&lt;p&gt;Die Tafel zeigt für diese Wahl keine solche Zahl.&lt;/p&gt;</translation>
        </message>
        <message>
            <source>= </source>
            <translation type="unfinished">= </translation>
        </message>
        <message>
            <source>= roofline profile of the batch on the changed hardware ÷ today's − 1</source>
            <translation type="unfinished">= Roofline-Profil des Batches auf der geänderten Hardware ÷ heutiges − 1</translation>
        </message>
        <message>
            <source>= weights %1 + KV cache %2</source>
            <translation type="unfinished">= Gewichte %1 + KV-Cache %2</translation>
        </message>
        <message>
            <source>&gt; node</source>
            <translation type="unfinished">&gt; Knoten</translation>
        </message>
        <message>
            <source>A batch of %1 does not fit the memory of a replica; %2 do.</source>
            <translation type="unfinished">Ein Batch von %1 passt nicht in den Speicher eines Replikats; %2 passen.</translation>
        </message>
        <message>
            <source>A budget of work trains a model on only so many tokens.</source>
            <translation type="unfinished">Ein Budget an Arbeit trainiert ein Modell mit nur so vielen Token.</translation>
        </message>
        <message>
            <source>A fleet of the registry: sets accelerator, nodes and network at once.</source>
            <translation type="unfinished">Eine Flotte des Verzeichnisses: setzt Beschleuniger, Knoten und Netzwerk auf einmal.</translation>
        </message>
        <message>
            <source>A million designs</source>
            <translation type="unfinished">Eine Million Entwürfe</translation>
        </message>
        <message>
            <source>A newer version of the program wrote this file. What only that version knows is kept on saving.</source>
            <translation type="unfinished">Eine neuere Version des Programms schrieb diese Datei. Was nur jene Version kennt, bleibt beim Sichern erhalten.</translation>
        </message>
        <message>
            <source>A page is a picture, not one table; export the numbers of its panels one by one.</source>
            <translation type="unfinished">Eine Seite ist ein Bild, keine Tabelle; exportieren Sie die Zahlen ihrer Tafeln einzeln.</translation>
        </message>
        <message>
            <source>A replica serves one batch at a time, prefill and all tokens; batches queue.</source>
            <translation type="unfinished">Ein Replikat bedient einen Batch nach dem anderen, Prefill und alle Token; Batches warten.</translation>
        </message>
        <message>
            <source>A second workload, drawn beside the first on the roofline.</source>
            <translation type="unfinished">Eine zweite Arbeitslast, neben die erste in die Roofline gezeichnet.</translation>
        </message>
        <message>
            <source>A story is a row of scenarios. In a presentation the arrow keys lead through them.</source>
            <translation type="unfinished">Eine Geschichte ist eine Reihe von Szenarien. In einer Präsentation führen die Pfeiltasten hindurch.</translation>
        </message>
        <message>
            <source>A target for the latency dictates the hardware.</source>
            <translation type="unfinished">Ein Ziel für die Latenz schreibt die Hardware vor.</translation>
        </message>
        <message>
            <source>A tensor-parallel group of %1 is larger than a node.</source>
            <translation type="unfinished">Eine tensorparallele Gruppe von %1 ist größer als ein Knoten.</translation>
        </message>
        <message>
            <source>A tenth more of this constant changes</source>
            <translation type="unfinished">Ein Zehntel mehr dieser Konstante ändert</translation>
        </message>
        <message>
            <source>A: </source>
            <translation type="unfinished">A: </translation>
        </message>
        <message>
            <source>About MLSys Explorer</source>
            <translation type="unfinished">Über MLSys Explorer</translation>
        </message>
        <message>
            <source>Accelerator</source>
            <translation type="unfinished">Beschleuniger</translation>
        </message>
        <message>
            <source>Accelerators</source>
            <translation type="unfinished">Beschleuniger</translation>
        </message>
        <message>
            <source>Accelerators that share a job must exchange what they compute.</source>
            <translation type="unfinished">Beschleuniger, die sich einen Auftrag teilen, müssen austauschen, was sie rechnen.</translation>
        </message>
        <message>
            <source>Accelerators that share every layer.</source>
            <translation type="unfinished">Beschleuniger, die sich jede Schicht teilen.</translation>
        </message>
        <message>
            <source>Accelerators that share every sequence (refined laws).</source>
            <translation type="unfinished">Beschleuniger, die sich jede Sequenz teilen (verfeinerte Gesetze).</translation>
        </message>
        <message>
            <source>Acceptance</source>
            <translation type="unfinished">Annahmequote</translation>
        </message>
        <message>
            <source>Accuracy</source>
            <translation type="unfinished">Genauigkeit</translation>
        </message>
        <message>
            <source>Accuracy change at 4 to 15 bit, except 8</source>
            <translation type="unfinished">Änderung der Genauigkeit bei 4 bis 15 Bit, außer 8</translation>
        </message>
        <message>
            <source>Accuracy change at 8 bit</source>
            <translation type="unfinished">Änderung der Genauigkeit bei 8 Bit</translation>
        </message>
        <message>
            <source>Accuracy change below 4 bit</source>
            <translation type="unfinished">Änderung der Genauigkeit unter 4 Bit</translation>
        </message>
        <message>
            <source>Accuracy change of pruning up to the threshold</source>
            <translation type="unfinished">Änderung der Genauigkeit durch Stutzen bis zur Schwelle</translation>
        </message>
        <message>
            <source>Activation all-reduces per layer under tensor parallelism</source>
            <translation type="unfinished">All-Reduces der Aktivierungen je Schicht bei Tensorparallelität</translation>
        </message>
        <message>
            <source>Activation bytes per token, hidden unit and layer where all but the inputs of the layers are computed again</source>
            <translation type="unfinished">Aktivierungsbytes je Token, verborgener Einheit und Schicht, wo alles außer den Eingaben der Schichten neu berechnet wird</translation>
        </message>
        <message>
            <source>Activation bytes per token, hidden unit and stored byte of one transformer layer</source>
            <translation type="unfinished">Aktivierungsbytes je Token, verborgener Einheit und gespeichertem Byte einer Transformerschicht</translation>
        </message>
        <message>
            <source>Activation traffic per sample as a share of the weight bytes</source>
            <translation type="unfinished">Aktivierungsverkehr je Beispiel als Anteil der Gewichtsbytes</translation>
        </message>
        <message>
            <source>Activations that are computed again to save memory (refined laws).</source>
            <translation type="unfinished">Aktivierungen, die neu berechnet werden, um Speicher zu sparen (verfeinerte Gesetze).</translation>
        </message>
        <message>
            <source>Adam state per parameter: fp32 copy and two moments</source>
            <translation type="unfinished">Adam-Zustand je Parameter: fp32-Kopie und zwei Momente</translation>
        </message>
        <message>
            <source>Adapted matrices per layer</source>
            <translation type="unfinished">Angepasste Matrizen je Schicht</translation>
        </message>
        <message>
            <source>Add</source>
            <translation type="unfinished">Hinzufügen</translation>
        </message>
        <message>
            <source>Add the scenario on screen as a step</source>
            <translation type="unfinished">Das Szenario am Bildschirm als Schritt hinzufügen</translation>
        </message>
        <message>
            <source>Added to each all-reduce that is launched one by one</source>
            <translation type="unfinished">Zuschlag zu jedem All-Reduce, der einzeln gestartet wird</translation>
        </message>
        <message>
            <source>Address</source>
            <translation type="unfinished">Adresse</translation>
        </message>
        <message>
            <source>Against fp16</source>
            <translation type="unfinished">Gegen fp16</translation>
        </message>
        <message>
            <source>Algorithm</source>
            <translation type="unfinished">Algorithmus</translation>
        </message>
        <message>
            <source>All areas</source>
            <translation type="unfinished">Alle Gebiete</translation>
        </message>
        <message>
            <source>All controls</source>
            <translation type="unfinished">Alle Regler</translation>
        </message>
        <message>
            <source>All exercises</source>
            <translation type="unfinished">Alle Übungen</translation>
        </message>
        <message>
            <source>All hardware</source>
            <translation type="unfinished">Alle Hardware</translation>
        </message>
        <message>
            <source>All in %1: %2.</source>
            <translation type="unfinished">Alles in %1: %2.</translation>
        </message>
        <message>
            <source>All in %1: %2. All in %3 it would be %4 (%5).</source>
            <translation type="unfinished">Alles in %1: %2. Alles in %3 wären es %4 (%5).</translation>
        </message>
        <message>
            <source>All models</source>
            <translation type="unfinished">Alle Modelle</translation>
        </message>
        <message>
            <source>Also here: %1, %2 g CO₂e/kWh; source: %3</source>
            <translation type="unfinished">Auch hier: %1, %2 g CO₂e/kWh; Quelle: %3</translation>
        </message>
        <message>
            <source>Amount</source>
            <translation type="unfinished">Betrag</translation>
        </message>
        <message>
            <source>Analysis</source>
            <translation type="unfinished">Analyse</translation>
        </message>
        <message>
            <source>Another slider</source>
            <translation type="unfinished">Anderer Schieber</translation>
        </message>
        <message>
            <source>Answer length</source>
            <translation type="unfinished">Antwortlänge</translation>
        </message>
        <message>
            <source>Area</source>
            <translation type="unfinished">Gebiet</translation>
        </message>
        <message>
            <source>Area of the measurements</source>
            <translation type="unfinished">Gebiet der Messungen</translation>
        </message>
        <message>
            <source>Arithmetic</source>
            <translation type="unfinished">Rechnung</translation>
        </message>
        <message>
            <source>Arithmetic intensity</source>
            <translation type="unfinished">Arithmetische Intensität</translation>
        </message>
        <message>
            <source>Arithmetic intensity (flop/byte)</source>
            <translation type="unfinished">Arithmetische Intensität (flop/byte)</translation>
        </message>
        <message>
            <source>Arithmetic of one result</source>
            <translation type="unfinished">Rechnung eines Ergebnisses</translation>
        </message>
        <message>
            <source>Arithmetic runs no faster than the peak that kernels reach.</source>
            <translation type="unfinished">Gerechnet wird nicht schneller als die Spitze, die Kernel erreichen.</translation>
        </message>
        <message>
            <source>Arrivals</source>
            <translation type="unfinished">Ankünfte</translation>
        </message>
        <message>
            <source>Arrivals (1/s)</source>
            <translation type="unfinished">Ankünfte (1/s)</translation>
        </message>
        <message>
            <source>Arrivals (requests per second)</source>
            <translation type="unfinished">Ankünfte (Anfragen pro Sekunde)</translation>
        </message>
        <message>
            <source>Arrow keys</source>
            <translation type="unfinished">Pfeiltasten</translation>
        </message>
        <message>
            <source>As on a slide</source>
            <translation type="unfinished">Wie auf einer Folie</translation>
        </message>
        <message>
            <source>As on screen</source>
            <translation type="unfinished">Wie am Bildschirm</translation>
        </message>
        <message>
            <source>As the system</source>
            <translation type="unfinished">Wie das System</translation>
        </message>
        <message>
            <source>Assumptions</source>
            <translation type="unfinished">Annahmen</translation>
        </message>
        <message>
            <source>At batch %1 %2 binds: %3 cuts the latency by %4</source>
            <translation type="unfinished">Bei Batch %1 bindet %2: %3 senkt die Latenz um %4</translation>
        </message>
        <message>
            <source>At batch %1 %2 of no property shortens the latency.</source>
            <translation type="unfinished">Bei Batch %1 verkürzen %2 keiner Eigenschaft die Latenz.</translation>
        </message>
        <message>
            <source>At efficiency %1 arithmetic takes over from %2 on = efficiency · peak / bandwidth</source>
            <translation type="unfinished">Bei Effizienz %1 übernimmt das Rechnen ab %2 = Effizienz · Spitze / Bandbreite</translation>
        </message>
        <message>
            <source>At full power</source>
            <translation type="unfinished">Bei voller Leistung</translation>
        </message>
        <message>
            <source>At least %1.</source>
            <translation type="unfinished">Mindestens %1.</translation>
        </message>
        <message>
            <source>At most %1 numbers can be told.</source>
            <translation type="unfinished">Höchstens %1 Zahlen lassen sich nennen.</translation>
        </message>
        <message>
            <source>At most %1.</source>
            <translation type="unfinished">Höchstens %1.</translation>
        </message>
        <message>
            <source>At once (requests)</source>
            <translation type="unfinished">Zugleich (Anfragen)</translation>
        </message>
        <message>
            <source>At this load forming such a batch takes longer than the latency that is allowed.</source>
            <translation type="unfinished">Bei dieser Last dauert es länger, einen solchen Batch zu bilden, als die Latenz erlaubt.</translation>
        </message>
        <message>
            <source>Attainable: %1 = efficiency %2 · peak</source>
            <translation type="unfinished">Erreichbar: %1 = Effizienz %2 · Spitze</translation>
        </message>
        <message>
            <source>Attained (flop/s)</source>
            <translation type="unfinished">Erreicht (flop/s)</translation>
        </message>
        <message>
            <source>Attained rate</source>
            <translation type="unfinished">Erreichte Rate</translation>
        </message>
        <message>
            <source>Attained: %1 = operations / latency</source>
            <translation type="unfinished">Erreicht: %1 = Operationen / Latenz</translation>
        </message>
        <message>
            <source>Attention heads of a model that states none</source>
            <translation type="unfinished">Attention-Köpfe eines Modells, das keine nennt</translation>
        </message>
        <message>
            <source>Availability</source>
            <translation type="unfinished">Verfügbarkeit</translation>
        </message>
        <message>
            <source>Average hops in a dragonfly</source>
            <translation type="unfinished">Mittlere Sprünge in einer Dragonfly</translation>
        </message>
        <message>
            <source>Average hops in a fat tree</source>
            <translation type="unfinished">Mittlere Sprünge in einem Fat Tree</translation>
        </message>
        <message>
            <source>Average hops in a ring over the nodes</source>
            <translation type="unfinished">Mittlere Sprünge in einem Ring durch die Knoten</translation>
        </message>
        <message>
            <source>Average hops in a three-dimensional torus over the cube root of the nodes: a quarter of each ring</source>
            <translation type="unfinished">Mittlere Sprünge in einem dreidimensionalen Torus durch die Kubikwurzel der Knoten: ein Viertel jedes Rings</translation>
        </message>
        <message>
            <source>B: </source>
            <translation type="unfinished">B: </translation>
        </message>
        <message>
            <source>Bandwidth (%1) of %2: %3
Attainable = bandwidth · intensity</source>
            <translation type="unfinished">Bandbreite (%1) von %2: %3
Erreichbar = Bandbreite · Intensität</translation>
        </message>
        <message>
            <source>Bandwidth of streamed weights on hardware that states no interconnect</source>
            <translation type="unfinished">Bandbreite gestreamter Gewichte auf Hardware, die keine Verbindung nennt</translation>
        </message>
        <message>
            <source>Bandwidth of the file system that all checkpoint writers share.</source>
            <translation type="unfinished">Bandbreite des Dateisystems, das sich alle teilen, die Checkpoints schreiben.</translation>
        </message>
        <message>
            <source>Bandwidth that carries the cache to the decoding accelerator.</source>
            <translation type="unfinished">Bandbreite, die den Cache zum dekodierenden Beschleuniger trägt.</translation>
        </message>
        <message>
            <source>Bandwidth to host memory of hardware that states no interconnect</source>
            <translation type="unfinished">Bandbreite zum Host-Speicher von Hardware, die keine Verbindung nennt</translation>
        </message>
        <message>
            <source>Batch</source>
            <translation type="unfinished">Batch</translation>
        </message>
        <message>
            <source>Batch %1: %2</source>
            <translation type="unfinished">Batch %1: %2</translation>
        </message>
        <message>
            <source>Batch (requests)</source>
            <translation type="unfinished">Batch (Anfragen)</translation>
        </message>
        <message>
            <source>Batch in this precision</source>
            <translation type="unfinished">Batch in dieser Genauigkeit</translation>
        </message>
        <message>
            <source>Batch latency</source>
            <translation type="unfinished">Batch-Latenz</translation>
        </message>
        <message>
            <source>Batching</source>
            <translation type="unfinished">Batching</translation>
        </message>
        <message>
            <source>Begun</source>
            <translation type="unfinished">Begonnen</translation>
        </message>
        <message>
            <source>Best of %1 splits: %2, MFU %3.</source>
            <translation type="unfinished">Beste von %1 Aufteilungen: %2, MFU %3.</translation>
        </message>
        <message>
            <source>Best splits</source>
            <translation type="unfinished">Beste Aufteilungen</translation>
        </message>
        <message>
            <source>Between failures</source>
            <translation type="unfinished">Zwischen Ausfällen</translation>
        </message>
        <message>
            <source>Between failures (s)</source>
            <translation type="unfinished">Zwischen Ausfällen (s)</translation>
        </message>
        <message>
            <source>Binds</source>
            <translation type="unfinished">Bindet</translation>
        </message>
        <message>
            <source>Bisection of a dragonfly over that of full links</source>
            <translation type="unfinished">Bisektion einer Dragonfly durch die voller Leitungen</translation>
        </message>
        <message>
            <source>Bisection of a fat tree over that of full links</source>
            <translation type="unfinished">Bisektion eines Fat Tree durch die voller Leitungen</translation>
        </message>
        <message>
            <source>Bisection of a ring over that of full links, times the nodes</source>
            <translation type="unfinished">Bisektion eines Rings durch die voller Leitungen, mal Knoten</translation>
        </message>
        <message>
            <source>Bisection of a three-dimensional torus over that of full links, times the cube root of the nodes</source>
            <translation type="unfinished">Bisektion eines dreidimensionalen Torus durch die voller Leitungen, mal Kubikwurzel der Knoten</translation>
        </message>
        <message>
            <source>Bits per parameter of the uncompressed baseline</source>
            <translation type="unfinished">Bits je Parameter der unkomprimierten Grundlage</translation>
        </message>
        <message>
            <source>Black and &amp;white</source>
            <translation type="unfinished">Schwarz-&amp;weiß</translation>
        </message>
        <message>
            <source>Bound by</source>
            <translation type="unfinished">Begrenzt durch</translation>
        </message>
        <message>
            <source>Bubble (s)</source>
            <translation type="unfinished">Blase (s)</translation>
        </message>
        <message>
            <source>Budget</source>
            <translation type="unfinished">Budget</translation>
        </message>
        <message>
            <source>By how much the sensitivity analysis changes each property of the hardware, up and down.</source>
            <translation type="unfinished">Um wie viel die Empfindlichkeitsanalyse jede Eigenschaft der Hardware nach oben und unten ändert.</translation>
        </message>
        <message>
            <source>Bytes of one token of stored text: a 32-bit id, as vocabularies above 65,500 need</source>
            <translation type="unfinished">Bytes eines Tokens gespeicherten Texts: eine 32-Bit-Kennung, wie sie Vokabulare über 65.500 brauchen</translation>
        </message>
        <message>
            <source>Bytes per parameter of the uncompressed baseline</source>
            <translation type="unfinished">Bytes je Parameter der unkomprimierten Grundlage</translation>
        </message>
        <message>
            <source>Bytes per parameter of the weights that training computes with</source>
            <translation type="unfinished">Bytes je Parameter der Gewichte, mit denen das Training rechnet</translation>
        </message>
        <message>
            <source>Bytes per parameter that data parallelism exchanges</source>
            <translation type="unfinished">Bytes je Parameter, die Datenparallelität austauscht</translation>
        </message>
        <message>
            <source>CO₂e</source>
            <translation type="unfinished">CO₂e</translation>
        </message>
        <message>
            <source>CP</source>
            <translation type="unfinished">CP</translation>
        </message>
        <message>
            <source>CP %1</source>
            <translation type="unfinished">CP %1</translation>
        </message>
        <message>
            <source>CSV, the numbers</source>
            <translation type="unfinished">CSV, die Zahlen</translation>
        </message>
        <message>
            <source>Cache network</source>
            <translation type="unfinished">Cache-Netzwerk</translation>
        </message>
        <message>
            <source>Cached prefix</source>
            <translation type="unfinished">Präfix im Cache</translation>
        </message>
        <message>
            <source>Candidates that a search lists</source>
            <translation type="unfinished">Kandidaten, die eine Suche auflistet</translation>
        </message>
        <message>
            <source>Capacity</source>
            <translation type="unfinished">Kapazität</translation>
        </message>
        <message>
            <source>Capacity (B)</source>
            <translation type="unfinished">Kapazität (B)</translation>
        </message>
        <message>
            <source>Capacity: %1
%2 requests fit</source>
            <translation type="unfinished">Kapazität: %1
%2 Anfragen passen</translation>
        </message>
        <message>
            <source>Capital</source>
            <translation type="unfinished">Kapital</translation>
        </message>
        <message>
            <source>Caption</source>
            <translation type="unfinished">Bildunterschrift</translation>
        </message>
        <message>
            <source>Carbon</source>
            <translation type="unfinished">CO₂</translation>
        </message>
        <message>
            <source>Carbon (%1 CO₂e)</source>
            <translation type="unfinished">CO₂ (%1 CO₂e)</translation>
        </message>
        <message>
            <source>Carbon (kg)</source>
            <translation type="unfinished">CO₂ (kg)</translation>
        </message>
        <message>
            <source>Carbon (t CO₂e)</source>
            <translation type="unfinished">CO₂ (t CO₂e)</translation>
        </message>
        <message>
            <source>Carbon and region</source>
            <translation type="unfinished">CO₂ und Region</translation>
        </message>
        <message>
            <source>Carbon intensity where no grid is known: the average of the United States</source>
            <translation type="unfinished">CO₂-Intensität, wo kein Stromnetz bekannt ist: Durchschnitt der USA</translation>
        </message>
        <message>
            <source>Carbon limit</source>
            <translation type="unfinished">CO₂-Grenze</translation>
        </message>
        <message>
            <source>Carbon measured from (t CO₂e)</source>
            <translation type="unfinished">CO₂ gemessen von (t CO₂e)</translation>
        </message>
        <message>
            <source>Carbon of the plan</source>
            <translation type="unfinished">CO₂ des Plans</translation>
        </message>
        <message>
            <source>Carbon that the fleet may cause in its time.</source>
            <translation type="unfinished">CO₂, das die Flotte in ihrer Zeit verursachen darf.</translation>
        </message>
        <message>
            <source>Cause</source>
            <translation type="unfinished">Ursache</translation>
        </message>
        <message>
            <source>Cells show</source>
            <translation type="unfinished">Zellen zeigen</translation>
        </message>
        <message>
            <source>Change</source>
            <translation type="unfinished">Änderung</translation>
        </message>
        <message>
            <source>Change by</source>
            <translation type="unfinished">Ändern um</translation>
        </message>
        <message>
            <source>Change of ITL</source>
            <translation type="unfinished">Änderung der ITL</translation>
        </message>
        <message>
            <source>Change of TTFT</source>
            <translation type="unfinished">Änderung der TTFT</translation>
        </message>
        <message>
            <source>Change of accuracy</source>
            <translation type="unfinished">Änderung der Genauigkeit</translation>
        </message>
        <message>
            <source>Change of latency</source>
            <translation type="unfinished">Änderung der Latenz</translation>
        </message>
        <message>
            <source>Cheapest that meets all: %1 for %2 — click to take it</source>
            <translation type="unfinished">Billigste, die alle erfüllt: %1 für %2 — zum Übernehmen klicken</translation>
        </message>
        <message>
            <source>Cheapest: %1</source>
            <translation type="unfinished">Billigste: %1</translation>
        </message>
        <message>
            <source>Cheapest: %1, %2</source>
            <translation type="unfinished">Billigste: %1, %2</translation>
        </message>
        <message>
            <source>Checkpoint</source>
            <translation type="unfinished">Checkpoint</translation>
        </message>
        <message>
            <source>Checkpoint bytes per parameter with Adam: weights, fp32 copy and two moments</source>
            <translation type="unfinished">Checkpoint-Bytes je Parameter mit Adam: Gewichte, fp32-Kopie und zwei Momente</translation>
        </message>
        <message>
            <source>Checkpoint bytes per parameter without optimizer state</source>
            <translation type="unfinished">Checkpoint-Bytes je Parameter ohne Zustand des Optimierers</translation>
        </message>
        <message>
            <source>Checkpoint every</source>
            <translation type="unfinished">Checkpoint alle</translation>
        </message>
        <message>
            <source>Checkpoint interval (s)</source>
            <translation type="unfinished">Checkpoint-Abstand (s)</translation>
        </message>
        <message>
            <source>Choices: %1</source>
            <translation type="unfinished">Auswahl: %1</translation>
        </message>
        <message>
            <source>Choose one of the answers.</source>
            <translation type="unfinished">Wählen Sie eine der Antworten.</translation>
        </message>
        <message>
            <source>Choose the mark</source>
            <translation type="unfinished">Marke wählen</translation>
        </message>
        <message>
            <source>Click or drag on the scale</source>
            <translation type="unfinished">Auf der Skala klicken oder ziehen</translation>
        </message>
        <message>
            <source>Click to see how this came about (W)</source>
            <translation type="unfinished">Klick zeigt, wie dies zustande kam (W)</translation>
        </message>
        <message>
            <source>Click: region A. Shift-click or right click: region B.</source>
            <translation type="unfinished">Klick: Region A. Umschalt-Klick oder Rechtsklick: Region B.</translation>
        </message>
        <message>
            <source>Clocks to start one layer on a microcontroller</source>
            <translation type="unfinished">Takte, um eine Schicht auf einem Mikrocontroller zu starten</translation>
        </message>
        <message>
            <source>Close</source>
            <translation type="unfinished">Schließen</translation>
        </message>
        <message>
            <source>Cluster</source>
            <translation type="unfinished">Cluster</translation>
        </message>
        <message>
            <source>Co&amp;mpare with a pin</source>
            <translation type="unfinished">Mit einem angehefteten &amp;vergleichen</translation>
        </message>
        <message>
            <source>Coefficient of variation of the service time: 0 when all take equally long, 1 for a memoryless service.</source>
            <translation type="unfinished">Variationskoeffizient der Bedienzeit: 0, wenn alle gleich lang dauern, 1 für einen gedächtnislosen Dienst.</translation>
        </message>
        <message>
            <source>Commands</source>
            <translation type="unfinished">Befehle</translation>
        </message>
        <message>
            <source>Communication</source>
            <translation type="unfinished">Kommunikation</translation>
        </message>
        <message>
            <source>Compare</source>
            <translation type="unfinished">Vergleichen</translation>
        </message>
        <message>
            <source>Compare with</source>
            <translation type="unfinished">Vergleichen mit</translation>
        </message>
        <message>
            <source>Complexity</source>
            <translation type="unfinished">Komplexität</translation>
        </message>
        <message>
            <source>Compression ratio reported when everything is pruned</source>
            <translation type="unfinished">Kompressionsverhältnis, wenn alles gestutzt ist</translation>
        </message>
        <message>
            <source>Compute</source>
            <translation type="unfinished">Rechnen</translation>
        </message>
        <message>
            <source>Compute (s)</source>
            <translation type="unfinished">Rechnen (s)</translation>
        </message>
        <message>
            <source>Compute of a step</source>
            <translation type="unfinished">Rechenzeit eines Schritts</translation>
        </message>
        <message>
            <source>Compute time below which a workload counts as pure data movement</source>
            <translation type="unfinished">Rechenzeit, unter der eine Arbeitslast als reine Datenbewegung zählt</translation>
        </message>
        <message>
            <source>Compute-bound</source>
            <translation type="unfinished">Rechnen begrenzt</translation>
        </message>
        <message>
            <source>Constant</source>
            <translation type="unfinished">Konstante</translation>
        </message>
        <message>
            <source>Constants of the laws</source>
            <translation type="unfinished">Konstanten der Gesetze</translation>
        </message>
        <message>
            <source>Constraint</source>
            <translation type="unfinished">Bedingung</translation>
        </message>
        <message>
            <source>Context parallel</source>
            <translation type="unfinished">Kontextparallel</translation>
        </message>
        <message>
            <source>Controls</source>
            <translation type="unfinished">Regler</translation>
        </message>
        <message>
            <source>Controls of the panel</source>
            <translation type="unfinished">Regler der Tafel</translation>
        </message>
        <message>
            <source>Controls that matter: %1</source>
            <translation type="unfinished">Regler, auf die es ankommt: %1</translation>
        </message>
        <message>
            <source>Convolutional</source>
            <translation type="unfinished">Faltungsnetz</translation>
        </message>
        <message>
            <source>Copies of the service that share one queue.</source>
            <translation type="unfinished">Kopien des Dienstes, die sich eine Warteschlange teilen.</translation>
        </message>
        <message>
            <source>Copies of the weights counted by the memory check of the parallelism search</source>
            <translation type="unfinished">Kopien der Gewichte in der Speicherprüfung der Parallelitätssuche</translation>
        </message>
        <message>
            <source>Copy &amp;data</source>
            <translation type="unfinished">&amp;Daten kopieren</translation>
        </message>
        <message>
            <source>Copy &amp;figure</source>
            <translation type="unfinished">&amp;Abbildung kopieren</translation>
        </message>
        <message>
            <source>Copy as P&amp;ython</source>
            <translation type="unfinished">Als P&amp;ython kopieren</translation>
        </message>
        <message>
            <source>Copy as co&amp;mmand</source>
            <translation type="unfinished">Als Bef&amp;ehl kopieren</translation>
        </message>
        <message>
            <source>Copy as text</source>
            <translation type="unfinished">Als Text kopieren</translation>
        </message>
        <message>
            <source>Copy sentence</source>
            <translation type="unfinished">Satz kopieren</translation>
        </message>
        <message>
            <source>Cost (USD)</source>
            <translation type="unfinished">Kosten (USD)</translation>
        </message>
        <message>
            <source>Cost against latency</source>
            <translation type="unfinished">Kosten gegen Latenz</translation>
        </message>
        <message>
            <source>Cost of ownership</source>
            <translation type="unfinished">Gesamtkosten</translation>
        </message>
        <message>
            <source>Cost of the plan</source>
            <translation type="unfinished">Kosten des Plans</translation>
        </message>
        <message>
            <source>Counts: %1</source>
            <translation type="unfinished">Zählt: %1</translation>
        </message>
        <message>
            <source>DP</source>
            <translation type="unfinished">DP</translation>
        </message>
        <message>
            <source>DP %1</source>
            <translation type="unfinished">DP %1</translation>
        </message>
        <message>
            <source>Data</source>
            <translation type="unfinished">Daten</translation>
        </message>
        <message>
            <source>Data (s)</source>
            <translation type="unfinished">Daten (s)</translation>
        </message>
        <message>
            <source>Data centre</source>
            <translation type="unfinished">Rechenzentrum</translation>
        </message>
        <message>
            <source>Deadline</source>
            <translation type="unfinished">Frist</translation>
        </message>
        <message>
            <source>Decision log</source>
            <translation type="unfinished">Entscheidungen</translation>
        </message>
        <message>
            <source>Decision log: what did you choose, and why?</source>
            <translation type="unfinished">Entscheidungen: Was haben Sie gewählt, und warum?</translation>
        </message>
        <message>
            <source>Decode on</source>
            <translation type="unfinished">Dekodieren auf</translation>
        </message>
        <message>
            <source>Decoding at this batch needs more arithmetic per second than the hardware can do.</source>
            <translation type="unfinished">Dekodieren mit diesem Batch braucht mehr Rechenleistung, als die Hardware hat.</translation>
        </message>
        <message>
            <source>Decrease</source>
            <translation type="unfinished">Senkung</translation>
        </message>
        <message>
            <source>Default: %1</source>
            <translation type="unfinished">Standard: %1</translation>
        </message>
        <message>
            <source>Default: %1. Double-click the name to go back to it.</source>
            <translation type="unfinished">Standard: %1. Doppelklick auf den Namen führt dahin zurück.</translation>
        </message>
        <message>
            <source>Design</source>
            <translation type="unfinished">Entwurf</translation>
        </message>
        <message>
            <source>Diffusion</source>
            <translation type="unfinished">Diffusion</translation>
        </message>
        <message>
            <source>Directions that the stated bandwidth of a link inside a node counts together</source>
            <translation type="unfinished">Richtungen, die die genannte Bandbreite einer Leitung im Knoten zusammenzählt</translation>
        </message>
        <message>
            <source>Discard them</source>
            <translation type="unfinished">Verwerfen</translation>
        </message>
        <message>
            <source>Dispatch overhead of hardware that states none</source>
            <translation type="unfinished">Dispatch-Overhead von Hardware, die keinen nennt</translation>
        </message>
        <message>
            <source>Distance from half sparsity within which two-in-four hardware helps</source>
            <translation type="unfinished">Abstand von halber Dünnbesetztheit, in dem Zwei-von-vier-Hardware hilft</translation>
        </message>
        <message>
            <source>Does not fit</source>
            <translation type="unfinished">Passt nicht</translation>
        </message>
        <message>
            <source>Does not fit: %1 too much memory per accelerator (%2 B).</source>
            <translation type="unfinished">Passt nicht: %1 zu viel Speicher je Beschleuniger (%2 B).</translation>
        </message>
        <message>
            <source>Does not fit: more than %1</source>
            <translation type="unfinished">Passt nicht: mehr als %1</translation>
        </message>
        <message>
            <source>Domain</source>
            <translation type="unfinished">Bereich</translation>
        </message>
        <message>
            <source>Down</source>
            <translation type="unfinished">Runter</translation>
        </message>
        <message>
            <source>Draft model</source>
            <translation type="unfinished">Entwurfsmodell</translation>
        </message>
        <message>
            <source>Drag the slider, or type into the field. A double click on the name, or its menu, takes the value back. [All controls](topic:%1)</source>
            <translation type="unfinished">Ziehen Sie den Schieber oder tippen Sie ins Feld. Ein Doppelklick auf den Namen, oder sein Menü, nimmt den Wert zurück. [Alle Regler](topic:%1)</translation>
        </message>
        <message>
            <source>Drop one file from this computer: a session, or a figure that carries one.</source>
            <translation type="unfinished">Legen Sie eine Datei von diesem Rechner ab: eine Sitzung oder eine Abbildung, die eine trägt.</translation>
        </message>
        <message>
            <source>Duration</source>
            <translation type="unfinished">Dauer</translation>
        </message>
        <message>
            <source>E&amp;xercises</source>
            <translation type="unfinished">Ü&amp;bungen</translation>
        </message>
        <message>
            <source>EP</source>
            <translation type="unfinished">EP</translation>
        </message>
        <message>
            <source>EP %1</source>
            <translation type="unfinished">EP %1</translation>
        </message>
        <message>
            <source>Each accelerator serves its batches alone; a query takes all its tokens.</source>
            <translation type="unfinished">Jeder Beschleuniger bedient seine Batches allein; eine Abfrage nimmt alle ihre Token.</translation>
        </message>
        <message>
            <source>Each node is up for MTBF/(MTBF + repair) of the time, independently of the others.</source>
            <translation type="unfinished">Jeder Knoten läuft MTBF/(MTBF + Reparatur) der Zeit, unabhängig von den anderen.</translation>
        </message>
        <message>
            <source>Each pass</source>
            <translation type="unfinished">Je Durchlauf</translation>
        </message>
        <message>
            <source>Each region counts by its share of the fleet.</source>
            <translation type="unfinished">Jede Region zählt mit ihrem Anteil an der Flotte.</translation>
        </message>
        <message>
            <source>Edge</source>
            <translation type="unfinished">Edge</translation>
        </message>
        <message>
            <source>Edit the &amp;story</source>
            <translation type="unfinished">&amp;Geschichte bearbeiten</translation>
        </message>
        <message>
            <source>Efficiency</source>
            <translation type="unfinished">Effizienz</translation>
        </message>
        <message>
            <source>Efficiency at which the shares below were stated</source>
            <translation type="unfinished">Effizienz, bei der die folgenden Anteile genannt wurden</translation>
        </message>
        <message>
            <source>Efficiency needed</source>
            <translation type="unfinished">Nötige Effizienz</translation>
        </message>
        <message>
            <source>Electricity</source>
            <translation type="unfinished">Strom</translation>
        </message>
        <message>
            <source>Energy</source>
            <translation type="unfinished">Energie</translation>
        </message>
        <message>
            <source>Energy (%1)</source>
            <translation type="unfinished">Energie (%1)</translation>
        </message>
        <message>
            <source>Energy (MWh)</source>
            <translation type="unfinished">Energie (MWh)</translation>
        </message>
        <message>
            <source>Energy (USD)</source>
            <translation type="unfinished">Energie (USD)</translation>
        </message>
        <message>
            <source>Energy and carbon</source>
            <translation type="unfinished">Energie und CO₂</translation>
        </message>
        <message>
            <source>Energy has carbon behind it, and the grid decides how much.</source>
            <translation type="unfinished">Hinter Energie steht CO₂, und das Stromnetz entscheidet, wie viel.</translation>
        </message>
        <message>
            <source>Energy measured from (MWh)</source>
            <translation type="unfinished">Energie gemessen von (MWh)</translation>
        </message>
        <message>
            <source>Energy of one result</source>
            <translation type="unfinished">Energie eines Ergebnisses</translation>
        </message>
        <message>
            <source>Enough nodes are up</source>
            <translation type="unfinished">Genug Knoten laufen</translation>
        </message>
        <message>
            <source>Enter your own hardware</source>
            <translation type="unfinished">Eigene Hardware eingeben</translation>
        </message>
        <message>
            <source>Enter your own…</source>
            <translation type="unfinished">Eigene eingeben…</translation>
        </message>
        <message>
            <source>Error of refined</source>
            <translation type="unfinished">Fehler Verfeinert</translation>
        </message>
        <message>
            <source>Error of tutorial</source>
            <translation type="unfinished">Fehler Tutorial</translation>
        </message>
        <message>
            <source>Esc</source>
            <translation type="unfinished">Esc</translation>
        </message>
        <message>
            <source>Every step of reasoning costs time and energy.</source>
            <translation type="unfinished">Jeder Denkschritt kostet Zeit und Energie.</translation>
        </message>
        <message>
            <source>Evidence</source>
            <translation type="unfinished">Belege</translation>
        </message>
        <message>
            <source>Exercise</source>
            <translation type="unfinished">Übung</translation>
        </message>
        <message>
            <source>Exercise %1</source>
            <translation type="unfinished">Übung %1</translation>
        </message>
        <message>
            <source>Exercise %1: %2</source>
            <translation type="unfinished">Übung %1: %2</translation>
        </message>
        <message>
            <source>Exercise to open, or whose key figures to draw: its number or id.</source>
            <translation type="unfinished">Übung, die geöffnet oder deren Schlüsselabbildungen gezeichnet werden: ihre Nummer oder Kennung.</translation>
        </message>
        <message>
            <source>Exercises</source>
            <translation type="unfinished">Übungen</translation>
        </message>
        <message>
            <source>Expert parallelism is charged one exchange; a layer needs four, two on each way.</source>
            <translation type="unfinished">Expertenparallelität wird mit einem Austausch berechnet; eine Schicht braucht vier, zwei je Richtung.</translation>
        </message>
        <message>
            <source>Export</source>
            <translation type="unfinished">Exportieren</translation>
        </message>
        <message>
            <source>Export &amp;figure as…</source>
            <translation type="unfinished">&amp;Abbildung exportieren als…</translation>
        </message>
        <message>
            <source>Export a figure</source>
            <translation type="unfinished">Abbildung exportieren</translation>
        </message>
        <message>
            <source>Export a&amp;ll panels…</source>
            <translation type="unfinished">A&amp;lle Tafeln exportieren…</translation>
        </message>
        <message>
            <source>Export…</source>
            <translation type="unfinished">Exportieren…</translation>
        </message>
        <message>
            <source>Exposed gradient exchange</source>
            <translation type="unfinished">Sichtbarer Gradientenaustausch</translation>
        </message>
        <message>
            <source>Failures expected</source>
            <translation type="unfinished">Erwartete Ausfälle</translation>
        </message>
        <message>
            <source>Fewer bits save memory and cost accuracy.</source>
            <translation type="unfinished">Weniger Bits sparen Speicher und kosten Genauigkeit.</translation>
        </message>
        <message>
            <source>Fidelity</source>
            <translation type="unfinished">Treue</translation>
        </message>
        <message>
            <source>File name</source>
            <translation type="unfinished">Dateiname</translation>
        </message>
        <message>
            <source>File system</source>
            <translation type="unfinished">Dateisystem</translation>
        </message>
        <message>
            <source>File, or folder when all panels are drawn.</source>
            <translation type="unfinished">Datei, oder Ordner, wenn alle Tafeln gezeichnet werden.</translation>
        </message>
        <message>
            <source>Filter: hardware, model, metric, source</source>
            <translation type="unfinished">Filter: Hardware, Modell, Größe, Quelle</translation>
        </message>
        <message>
            <source>Filter: name, meaning, source</source>
            <translation type="unfinished">Filter: Name, Bedeutung, Quelle</translation>
        </message>
        <message>
            <source>Finest step</source>
            <translation type="unfinished">Feinster Schritt</translation>
        </message>
        <message>
            <source>First or last stop</source>
            <translation type="unfinished">Erste oder letzte Raste</translation>
        </message>
        <message>
            <source>First token</source>
            <translation type="unfinished">Erstes Token</translation>
        </message>
        <message>
            <source>Fits</source>
            <translation type="unfinished">Passt</translation>
        </message>
        <message>
            <source>Fixed time of a convolutional layer launched from the framework</source>
            <translation type="unfinished">Feste Zeit einer aus dem Framework gestarteten Faltungsschicht</translation>
        </message>
        <message>
            <source>Fixed time of a transformer layer whose kernels are launched one by one</source>
            <translation type="unfinished">Feste Zeit einer Transformerschicht, deren Kernel einzeln gestartet werden</translation>
        </message>
        <message>
            <source>Fixed time of an encoder layer launched from the framework</source>
            <translation type="unfinished">Feste Zeit einer aus dem Framework gestarteten Encoderschicht</translation>
        </message>
        <message>
            <source>Fixed time of one layer in one microbatch</source>
            <translation type="unfinished">Feste Zeit einer Schicht in einem Mikrobatch</translation>
        </message>
        <message>
            <source>Fixed time of one training step: data, optimizer, logging</source>
            <translation type="unfinished">Feste Zeit eines Trainingsschritts: Daten, Optimierer, Protokoll</translation>
        </message>
        <message>
            <source>Flash</source>
            <translation type="unfinished">Flash</translation>
        </message>
        <message>
            <source>Flash bandwidth</source>
            <translation type="unfinished">Flash-Bandbreite</translation>
        </message>
        <message>
            <source>Fleet</source>
            <translation type="unfinished">Flotte</translation>
        </message>
        <message>
            <source>Fleet plan</source>
            <translation type="unfinished">Flottenplan</translation>
        </message>
        <message>
            <source>Folder for all panels</source>
            <translation type="unfinished">Ordner für alle Tafeln</translation>
        </message>
        <message>
            <source>Folder for reports</source>
            <translation type="unfinished">Ordner für Berichte</translation>
        </message>
        <message>
            <source>Folder of exercises beside the eight.</source>
            <translation type="unfinished">Ordner mit Übungen zusätzlich zu den acht.</translation>
        </message>
        <message>
            <source>Folder of the registry.</source>
            <translation type="unfinished">Ordner des Verzeichnisses.</translation>
        </message>
        <message>
            <source>Folder with exercises</source>
            <translation type="unfinished">Ordner mit Übungen</translation>
        </message>
        <message>
            <source>Format</source>
            <translation type="unfinished">Format</translation>
        </message>
        <message>
            <source>Format: %1; by default that of the suffix.</source>
            <translation type="unfinished">Format: %1; ohne Angabe das der Endung.</translation>
        </message>
        <message>
            <source>Four scenarios are pinned, which is the most; unpin one of them first.</source>
            <translation type="unfinished">Vier Szenarien sind angeheftet, mehr geht nicht; lösen Sie erst eines.</translation>
        </message>
        <message>
            <source>Fragility</source>
            <translation type="unfinished">Fragilität</translation>
        </message>
        <message>
            <source>Framework time per model layer</source>
            <translation type="unfinished">Zeit des Frameworks je Modellschicht</translation>
        </message>
        <message>
            <source>Free: %1
= capacity − weights − KV cache</source>
            <translation type="unfinished">Frei: %1
= Kapazität − Gewichte − KV-Cache</translation>
        </message>
        <message>
            <source>From %1 to %2.</source>
            <translation type="unfinished">Von %1 bis %2.</translation>
        </message>
        <message>
            <source>Full window</source>
            <translation type="unfinished">Volles Fenster</translation>
        </message>
        <message>
            <source>GB/s</source>
            <translation type="unfinished">GB/s</translation>
        </message>
        <message>
            <source>Give a number first; a rough one will do.</source>
            <translation type="unfinished">Geben Sie erst eine Zahl an; eine grobe genügt.</translation>
        </message>
        <message>
            <source>Give the step the scenario on screen</source>
            <translation type="unfinished">Dem Schritt das Szenario am Bildschirm geben</translation>
        </message>
        <message>
            <source>Given</source>
            <translation type="unfinished">Gegeben</translation>
        </message>
        <message>
            <source>Go</source>
            <translation type="unfinished">Los</translation>
        </message>
        <message>
            <source>Go on</source>
            <translation type="unfinished">Weiter</translation>
        </message>
        <message>
            <source>Go to panel %1 of the page</source>
            <translation type="unfinished">Zu Tafel %1 der Seite gehen</translation>
        </message>
        <message>
            <source>Goodput</source>
            <translation type="unfinished">Goodput</translation>
        </message>
        <message>
            <source>Gradient accumulation divides the exchange, though one full exchange remains in each step.</source>
            <translation type="unfinished">Gradientenakkumulation teilt den Austausch, obwohl in jedem Schritt ein voller Austausch bleibt.</translation>
        </message>
        <message>
            <source>Groups of layers that pass microbatches on.</source>
            <translation type="unfinished">Gruppen von Schichten, die Mikrobatches weiterreichen.</translation>
        </message>
        <message>
            <source>Growth of that loss with sparsity</source>
            <translation type="unfinished">Wachstum dieses Verlusts mit der Dünnbesetztheit</translation>
        </message>
        <message>
            <source>Half a slide, 960 × 1080</source>
            <translation type="unfinished">Halbe Folie, 960 × 1080</translation>
        </message>
        <message>
            <source>Half within</source>
            <translation type="unfinished">Hälfte binnen</translation>
        </message>
        <message>
            <source>Hands up for %1</source>
            <translation type="unfinished">Hände für %1</translation>
        </message>
        <message>
            <source>Hardware</source>
            <translation type="unfinished">Hardware</translation>
        </message>
        <message>
            <source>Hardware (*.json)</source>
            <translation type="unfinished">Hardware (*.json)</translation>
        </message>
        <message>
            <source>Hardware (USD)</source>
            <translation type="unfinished">Hardware (USD)</translation>
        </message>
        <message>
            <source>Hardware FLOPs utilization over model FLOPs utilization</source>
            <translation type="unfinished">Hardware FLOPs Utilization durch Model FLOPs Utilization</translation>
        </message>
        <message>
            <source>Hardware as JSON</source>
            <translation type="unfinished">Hardware als JSON</translation>
        </message>
        <message>
            <source>Hardware that was measured</source>
            <translation type="unfinished">Gemessene Hardware</translation>
        </message>
        <message>
            <source>Hardware, electricity and maintenance; electricity by each region's share.</source>
            <translation type="unfinished">Hardware, Strom und Wartung; Strom nach dem Anteil jeder Region.</translation>
        </message>
        <message>
            <source>Hardware, energy and upkeep must be paid for.</source>
            <translation type="unfinished">Hardware, Energie und Unterhalt müssen bezahlt werden.</translation>
        </message>
        <message>
            <source>Hatched splits are not possible.</source>
            <translation type="unfinished">Schraffierte Aufteilungen sind nicht möglich.</translation>
        </message>
        <message>
            <source>Help</source>
            <translation type="unfinished">Hilfe</translation>
        </message>
        <message>
            <source>Hidden dimension of a model that states none</source>
            <translation type="unfinished">Verborgene Dimension eines Modells, das keine nennt</translation>
        </message>
        <message>
            <source>Hide the side column</source>
            <translation type="unfinished">Seitenspalte verbergen</translation>
        </message>
        <message>
            <source>High contrast</source>
            <translation type="unfinished">Hoher Kontrast</translation>
        </message>
        <message>
            <source>Highest utilization of convolutions</source>
            <translation type="unfinished">Höchste Ausnutzung von Faltungen</translation>
        </message>
        <message>
            <source>Highest utilization of feed-forward layers</source>
            <translation type="unfinished">Höchste Ausnutzung der Feed-Forward-Schichten</translation>
        </message>
        <message>
            <source>Highest utilization of fused attention</source>
            <translation type="unfinished">Höchste Ausnutzung verschmolzener Attention</translation>
        </message>
        <message>
            <source>Hint</source>
            <translation type="unfinished">Hinweis</translation>
        </message>
        <message>
            <source>Home, End</source>
            <translation type="unfinished">Pos1, Ende</translation>
        </message>
        <message>
            <source>How long the fleet runs.</source>
            <translation type="unfinished">Wie lange die Flotte läuft.</translation>
        </message>
        <message>
            <source>How long the training job runs.</source>
            <translation type="unfinished">Wie lange der Trainingsauftrag läuft.</translation>
        </message>
        <message>
            <source>How the number came about</source>
            <translation type="unfinished">Wie die Zahl zustande kam</translation>
        </message>
        <message>
            <source>How the numbers of this panel came about (W)</source>
            <translation type="unfinished">Wie die Zahlen dieser Tafel zustande kamen (W)</translation>
        </message>
        <message>
            <source>How well arithmetic and weight reads overlap: 1 adds them, large takes the longer</source>
            <translation type="unfinished">Wie gut sich Rechnen und Lesen der Gewichte überlappen: 1 addiert sie, Großes nimmt das Längere</translation>
        </message>
        <message>
            <source>ITL</source>
            <translation type="unfinished">ITL</translation>
        </message>
        <message>
            <source>ITL (s)</source>
            <translation type="unfinished">ITL (s)</translation>
        </message>
        <message>
            <source>ITL limit</source>
            <translation type="unfinished">ITL-Grenze</translation>
        </message>
        <message>
            <source>ITL measured from (s)</source>
            <translation type="unfinished">ITL gemessen von (s)</translation>
        </message>
        <message>
            <source>ITL with options</source>
            <translation type="unfinished">ITL mit Optionen</translation>
        </message>
        <message>
            <source>ITL without options (s)</source>
            <translation type="unfinished">ITL ohne Optionen (s)</translation>
        </message>
        <message>
            <source>In short: %1</source>
            <translation type="unfinished">Kurz: %1</translation>
        </message>
        <message>
            <source>Increase</source>
            <translation type="unfinished">Erhöhung</translation>
        </message>
        <message>
            <source>Ingestion</source>
            <translation type="unfinished">Zufuhr</translation>
        </message>
        <message>
            <source>Intensity (flop/byte)</source>
            <translation type="unfinished">Intensität (flop/byte)</translation>
        </message>
        <message>
            <source>Intensity: %1 = operations / bytes moved</source>
            <translation type="unfinished">Intensität: %1 = Operationen / bewegte Bytes</translation>
        </message>
        <message>
            <source>Inter-token latency</source>
            <translation type="unfinished">Latenz zwischen Token</translation>
        </message>
        <message>
            <source>Inter-token latency reported when the weights alone exceed the memory</source>
            <translation type="unfinished">Latenz zwischen Token, wenn schon die Gewichte den Speicher übersteigen</translation>
        </message>
        <message>
            <source>JSON, the numbers</source>
            <translation type="unfinished">JSON, die Zahlen</translation>
        </message>
        <message>
            <source>Jobs that share a cluster wait for each other.</source>
            <translation type="unfinished">Aufträge, die sich einen Cluster teilen, warten aufeinander.</translation>
        </message>
        <message>
            <source>KV %1</source>
            <translation type="unfinished">KV %1</translation>
        </message>
        <message>
            <source>KV cache</source>
            <translation type="unfinished">KV-Cache</translation>
        </message>
        <message>
            <source>KV cache %1</source>
            <translation type="unfinished">KV-Cache %1</translation>
        </message>
        <message>
            <source>KV cache (B)</source>
            <translation type="unfinished">KV-Cache (B)</translation>
        </message>
        <message>
            <source>KV cache: %1
= 2 · layers · KV heads · head size · tokens · requests · bytes per value</source>
            <translation type="unfinished">KV-Cache: %1
= 2 · Schichten · KV-Köpfe · Kopfgröße · Token · Anfragen · Bytes je Wert</translation>
        </message>
        <message>
            <source>KV-cache memory</source>
            <translation type="unfinished">KV-Cache-Speicher</translation>
        </message>
        <message>
            <source>Keeps limits</source>
            <translation type="unfinished">Hält Grenzen</translation>
        </message>
        <message>
            <source>Kernel efficiency</source>
            <translation type="unfinished">Kernel-Effizienz</translation>
        </message>
        <message>
            <source>Kernels reach only a part of the peak.</source>
            <translation type="unfinished">Kernel erreichen nur einen Teil der Spitze.</translation>
        </message>
        <message>
            <source>Key number, before → after</source>
            <translation type="unfinished">Kennzahl, vorher → nachher</translation>
        </message>
        <message>
            <source>Key numbers that change</source>
            <translation type="unfinished">Kennzahlen, die sich ändern</translation>
        </message>
        <message>
            <source>Keyboard</source>
            <translation type="unfinished">Tastatur</translation>
        </message>
        <message>
            <source>Keyboard shortcuts</source>
            <translation type="unfinished">Tastenkürzel</translation>
        </message>
        <message>
            <source>Keys</source>
            <translation type="unfinished">Tasten</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation type="unfinished">Art</translation>
        </message>
        <message>
            <source>LLM latency</source>
            <translation type="unfinished">LLM-Latenz</translation>
        </message>
        <message>
            <source>LLM serving</source>
            <translation type="unfinished">LLM-Serving</translation>
        </message>
        <message>
            <source>Lan&amp;guage</source>
            <translation type="unfinished">S&amp;prache</translation>
        </message>
        <message>
            <source>Language of the window: %1.</source>
            <translation type="unfinished">Sprache des Fensters: %1.</translation>
        </message>
        <message>
            <source>Language: %1</source>
            <translation type="unfinished">Sprache: %1</translation>
        </message>
        <message>
            <source>Lar&amp;ger</source>
            <translation type="unfinished">&amp;Größer</translation>
        </message>
        <message>
            <source>Largest batch</source>
            <translation type="unfinished">Größter Batch</translation>
        </message>
        <message>
            <source>Largest tensor- or pipeline-parallel group that is searched</source>
            <translation type="unfinished">Größte tensor- oder pipelineparallele Gruppe, die gesucht wird</translation>
        </message>
        <message>
            <source>Latency (TTFT + %1 × ITL = %2, and the wait)</source>
            <translation type="unfinished">Latenz (TTFT + %1 × ITL = %2, und das Warten)</translation>
        </message>
        <message>
            <source>Latency (s)</source>
            <translation type="unfinished">Latenz (s)</translation>
        </message>
        <message>
            <source>Latency limit</source>
            <translation type="unfinished">Latenzgrenze</translation>
        </message>
        <message>
            <source>Latency measured from (s)</source>
            <translation type="unfinished">Latenz gemessen von (s)</translation>
        </message>
        <message>
            <source>Latency of a message inside a node</source>
            <translation type="unfinished">Latenz einer Nachricht in einem Knoten</translation>
        </message>
        <message>
            <source>Latency of a message on a fabric that states none</source>
            <translation type="unfinished">Latenz einer Nachricht in einem Netz, das keine nennt</translation>
        </message>
        <message>
            <source>Latency of a small all-reduce over a peer link that states none</source>
            <translation type="unfinished">Latenz eines kleinen All-Reduce über eine Peer-Leitung, die keine nennt</translation>
        </message>
        <message>
            <source>Latency that 99 of 100 requests must keep.</source>
            <translation type="unfinished">Latenz, die 99 von 100 Anfragen einhalten müssen.</translation>
        </message>
        <message>
            <source>Latency then (s)</source>
            <translation type="unfinished">Latenz dann (s)</translation>
        </message>
        <message>
            <source>Latency: %1 = the longer of compute %2 and memory %3, + overhead %4</source>
            <translation type="unfinished">Latenz: %1 = das Längere von Rechnen %2 und Speicher %3, + Overhead %4</translation>
        </message>
        <message>
            <source>Laws</source>
            <translation type="unfinished">Gesetze</translation>
        </message>
        <message>
            <source>Layer tax of a training step over that of inference</source>
            <translation type="unfinished">Schichtaufschlag eines Trainingsschritts gegen den der Inferenz</translation>
        </message>
        <message>
            <source>Layers of a model that states none</source>
            <translation type="unfinished">Schichten eines Modells, das keine nennt</translation>
        </message>
        <message>
            <source>Leave the exercise</source>
            <translation type="unfinished">Übung verlassen</translation>
        </message>
        <message>
            <source>Leave the marks</source>
            <translation type="unfinished">Marken verlassen</translation>
        </message>
        <message>
            <source>Legend and numbers beside</source>
            <translation type="unfinished">Legende und Zahlen daneben</translation>
        </message>
        <message>
            <source>Lift the &amp;veil</source>
            <translation type="unfinished">Schleier lüften (&amp;V)</translation>
        </message>
        <message>
            <source>Limit</source>
            <translation type="unfinished">Grenze</translation>
        </message>
        <message>
            <source>Link to the host</source>
            <translation type="unfinished">Leitung zum Host</translation>
        </message>
        <message>
            <source>Load</source>
            <translation type="unfinished">Auslastung</translation>
        </message>
        <message>
            <source>Load at which queues stay short over the load that saturates</source>
            <translation type="unfinished">Last, bei der Schlangen kurz bleiben, durch die Last, die sättigt</translation>
        </message>
        <message>
            <source>Load of the replicas</source>
            <translation type="unfinished">Auslastung der Replikate</translation>
        </message>
        <message>
            <source>Locality</source>
            <translation type="unfinished">Lokalität</translation>
        </message>
        <message>
            <source>Location-based intensity of a training run in the United States that states none</source>
            <translation type="unfinished">Standortbezogene Intensität eines Trainingslaufs in den USA, der keine nennt</translation>
        </message>
        <message>
            <source>Lock</source>
            <translation type="unfinished">Festlegen</translation>
        </message>
        <message>
            <source>Lock in your prediction in the exercise to see this panel.</source>
            <translation type="unfinished">Legen Sie in der Übung Ihre Vorhersage fest, um diese Tafel zu sehen.</translation>
        </message>
        <message>
            <source>Lock the prediction (Enter); the panels show their numbers then</source>
            <translation type="unfinished">Vorhersage festlegen (Eingabe); dann zeigen die Tafeln ihre Zahlen</translation>
        </message>
        <message>
            <source>Locked until you predict.</source>
            <translation type="unfinished">Verdeckt, bis Sie vorhersagen.</translation>
        </message>
        <message>
            <source>Locked: %1.</source>
            <translation type="unfinished">Festgelegt: %1.</translation>
        </message>
        <message>
            <source>Longest time between two tokens that users accept.</source>
            <translation type="unfinished">Längste Zeit zwischen zwei Token, die Nutzer hinnehmen.</translation>
        </message>
        <message>
            <source>Longest time to first token that users accept.</source>
            <translation type="unfinished">Längste Zeit bis zum ersten Token, die Nutzer hinnehmen.</translation>
        </message>
        <message>
            <source>Lost to checkpoints</source>
            <translation type="unfinished">An Checkpoints verloren</translation>
        </message>
        <message>
            <source>Lost to recovery</source>
            <translation type="unfinished">An Wiederherstellung verloren</translation>
        </message>
        <message>
            <source>MFU</source>
            <translation type="unfinished">MFU</translation>
        </message>
        <message>
            <source>MFU %1 (%2): useful work ÷ (peak × time of the step)</source>
            <translation type="unfinished">MFU %1 (%2): nützliche Arbeit ÷ (Spitze × Zeit des Schritts)</translation>
        </message>
        <message>
            <source>MFU %1, step %2, %3; click to take it</source>
            <translation type="unfinished">MFU %1, Schritt %2, %3; zum Übernehmen klicken</translation>
        </message>
        <message>
            <source>MFU: %1 = attained / peak</source>
            <translation type="unfinished">MFU: %1 = erreicht / Spitze</translation>
        </message>
        <message>
            <source>MLSys Explorer %1: manual</source>
            <translation type="unfinished">MLSys Explorer %1: Handbuch</translation>
        </message>
        <message>
            <source>MLSys Explorer — presentation</source>
            <translation type="unfinished">MLSys Explorer — Präsentation</translation>
        </message>
        <message>
            <source>Maintenance</source>
            <translation type="unfinished">Wartung</translation>
        </message>
        <message>
            <source>Maintenance (USD)</source>
            <translation type="unfinished">Wartung (USD)</translation>
        </message>
        <message>
            <source>Maintenance as a share of the purchase price per time: 5 % a year</source>
            <translation type="unfinished">Wartung als Anteil des Kaufpreises je Zeit: 5 % im Jahr</translation>
        </message>
        <message>
            <source>Manual</source>
            <translation type="unfinished">Handbuch</translation>
        </message>
        <message>
            <source>Mark your prediction here or type it in the exercise, then lock it.</source>
            <translation type="unfinished">Markieren Sie hier Ihre Vorhersage oder tippen Sie sie in der Übung ein; dann legen Sie sie fest.</translation>
        </message>
        <message>
            <source>Mean time per output token over the objective that 99 % of the requests must meet</source>
            <translation type="unfinished">Mittlere Zeit je Ausgabetoken durch das Ziel, das 99 % der Anfragen erfüllen müssen</translation>
        </message>
        <message>
            <source>Mean time to failure of one accelerator</source>
            <translation type="unfinished">Mittlere Zeit bis zum Ausfall eines Beschleunigers</translation>
        </message>
        <message>
            <source>Mean time to failure of one network card</source>
            <translation type="unfinished">Mittlere Zeit bis zum Ausfall einer Netzwerkkarte</translation>
        </message>
        <message>
            <source>Mean time to failure of one power supply</source>
            <translation type="unfinished">Mittlere Zeit bis zum Ausfall eines Netzteils</translation>
        </message>
        <message>
            <source>Measured</source>
            <translation type="unfinished">Gemessen</translation>
        </message>
        <message>
            <source>Measured from (s)</source>
            <translation type="unfinished">Gemessen von (s)</translation>
        </message>
        <message>
            <source>Measured: MFU %1, step %2: %3 (%4)</source>
            <translation type="unfinished">Gemessen: MFU %1, Schritt %2: %3 (%4)</translation>
        </message>
        <message>
            <source>Measured: nine of ten of %1 %2 were %3; half of these predictions missed by less than %4.</source>
            <translation type="unfinished">Gemessen: neun von zehn von %1 %2 lagen %3; die Hälfte dieser Vorhersagen verfehlte um weniger als %4.</translation>
        </message>
        <message>
            <source>Median errors over %1 published measurements: refined %2, tutorial %3.</source>
            <translation type="unfinished">Mediane Fehler über %1 veröffentlichte Messungen: verfeinert %2, Tutorial %3.</translation>
        </message>
        <message>
            <source>Memory</source>
            <translation type="unfinished">Speicher</translation>
        </message>
        <message>
            <source>Memory (%1)</source>
            <translation type="unfinished">Speicher (%1)</translation>
        </message>
        <message>
            <source>Memory (bytes)</source>
            <translation type="unfinished">Speicher (Bytes)</translation>
        </message>
        <message>
            <source>Memory (s)</source>
            <translation type="unfinished">Speicher (s)</translation>
        </message>
        <message>
            <source>Memory bandwidth</source>
            <translation type="unfinished">Speicherbandbreite</translation>
        </message>
        <message>
            <source>Memory capacity</source>
            <translation type="unfinished">Speicherkapazität</translation>
        </message>
        <message>
            <source>Memory for the cache of streamed inference over the cache itself</source>
            <translation type="unfinished">Speicher für den Cache gestreamter Inferenz durch den Cache selbst</translation>
        </message>
        <message>
            <source>Memory traffic</source>
            <translation type="unfinished">Speicherverkehr</translation>
        </message>
        <message>
            <source>Memory traffic of one result</source>
            <translation type="unfinished">Speicherverkehr eines Ergebnisses</translation>
        </message>
        <message>
            <source>Memory used</source>
            <translation type="unfinished">Belegter Speicher</translation>
        </message>
        <message>
            <source>Memory-bound</source>
            <translation type="unfinished">Speicher begrenzt</translation>
        </message>
        <message>
            <source>Met</source>
            <translation type="unfinished">Erfüllt</translation>
        </message>
        <message>
            <source>Metric</source>
            <translation type="unfinished">Größe</translation>
        </message>
        <message>
            <source>Microbatch size</source>
            <translation type="unfinished">Mikrobatchgröße</translation>
        </message>
        <message>
            <source>Microbatches</source>
            <translation type="unfinished">Mikrobatches</translation>
        </message>
        <message>
            <source>Microcontroller</source>
            <translation type="unfinished">Mikrocontroller</translation>
        </message>
        <message>
            <source>Microcontrollers</source>
            <translation type="unfinished">Mikrocontroller</translation>
        </message>
        <message>
            <source>Million tokens</source>
            <translation type="unfinished">Million Token</translation>
        </message>
        <message>
            <source>Million tokens of a node</source>
            <translation type="unfinished">Million Token eines Knotens</translation>
        </message>
        <message>
            <source>Model</source>
            <translation type="unfinished">Modell</translation>
        </message>
        <message>
            <source>Model FLOPs utilization that energy and cost assume.</source>
            <translation type="unfinished">Ausnutzung (Model FLOPs Utilization), die Energie und Kosten annehmen.</translation>
        </message>
        <message>
            <source>Model that was measured</source>
            <translation type="unfinished">Gemessenes Modell</translation>
        </message>
        <message>
            <source>Money</source>
            <translation type="unfinished">Geld</translation>
        </message>
        <message>
            <source>More gradient exchange is hidden than the compute that it could hide behind.</source>
            <translation type="unfinished">Es wird mehr Gradientenaustausch verborgen als Rechnung, hinter der er sich verbergen könnte.</translation>
        </message>
        <message>
            <source>More than a million replicas would be needed for the limit of %1.</source>
            <translation type="unfinished">Für die Grenze von %1 wären mehr als eine Million Replikate nötig.</translation>
        </message>
        <message>
            <source>Most requests that a serving engine runs together</source>
            <translation type="unfinished">Meiste Anfragen, die eine Serving-Engine gemeinsam ausführt</translation>
        </message>
        <message>
            <source>Move panel &amp;back</source>
            <translation type="unfinished">Tafel nach &amp;vorn</translation>
        </message>
        <message>
            <source>Move panel for&amp;ward</source>
            <translation type="unfinished">Tafel nach &amp;hinten</translation>
        </message>
        <message>
            <source>Move the step down</source>
            <translation type="unfinished">Schritt nach unten</translation>
        </message>
        <message>
            <source>Move the step up</source>
            <translation type="unfinished">Schritt nach oben</translation>
        </message>
        <message>
            <source>Multi-tenant</source>
            <translation type="unfinished">Mehrere Nutzer</translation>
        </message>
        <message>
            <source>My own</source>
            <translation type="unfinished">Meine eigene</translation>
        </message>
        <message>
            <source>N+%1: enough nodes are up %2 of the time.</source>
            <translation type="unfinished">N+%1: genug Knoten laufen %2 der Zeit.</translation>
        </message>
        <message>
            <source>Name</source>
            <translation type="unfinished">Name</translation>
        </message>
        <message>
            <source>Native</source>
            <translation type="unfinished">Eigene Rate</translation>
        </message>
        <message>
            <source>Near full load the slowest requests wait far longer than most.</source>
            <translation type="unfinished">Nahe der Volllast warten die langsamsten Anfragen viel länger als die meisten.</translation>
        </message>
        <message>
            <source>Network</source>
            <translation type="unfinished">Netzwerk</translation>
        </message>
        <message>
            <source>Next or previous stop</source>
            <translation type="unfinished">Nächste oder vorige Raste</translation>
        </message>
        <message>
            <source>No batch keeps both limits.</source>
            <translation type="unfinished">Kein Batch hält beide Grenzen.</translation>
        </message>
        <message>
            <source>No fleet of one kind of node meets all five.</source>
            <translation type="unfinished">Keine Flotte aus einer Knotenart erfüllt alle fünf.</translation>
        </message>
        <message>
            <source>No hardware, batch and precision makes tokens of %1 within %2 and the budget.</source>
            <translation type="unfinished">Keine Hardware, kein Batch und keine Genauigkeit liefert Token von %1 binnen %2 und im Budget.</translation>
        </message>
        <message>
            <source>No measurement passes this filter.</source>
            <translation type="unfinished">Keine Messung besteht diesen Filter.</translation>
        </message>
        <message>
            <source>No measurements: %1</source>
            <translation type="unfinished">Keine Messungen: %1</translation>
        </message>
        <message>
            <source>No number of replicas keeps the limit of %1: one service alone takes %2.</source>
            <translation type="unfinished">Keine Zahl von Replikaten hält die Grenze von %1: eine Bedienung allein dauert %2.</translation>
        </message>
        <message>
            <source>No published measurement bears this number out.</source>
            <translation type="unfinished">Keine veröffentlichte Messung belegt diese Zahl.</translation>
        </message>
        <message>
            <source>No server in the registry carries %1.</source>
            <translation type="unfinished">Kein Server im Verzeichnis trägt %1.</translation>
        </message>
        <message>
            <source>No split of %1 works.</source>
            <translation type="unfinished">Keine Aufteilung von %1 geht.</translation>
        </message>
        <message>
            <source>No split of %1 works: all cells are hatched.</source>
            <translation type="unfinished">Keine Aufteilung von %1 geht: alle Zellen sind schraffiert.</translation>
        </message>
        <message>
            <source>No wall binds; the nearest is %1 with %2 (%3).</source>
            <translation type="unfinished">Keine Wand bindet; am nächsten ist %1 mit %2 (%3).</translation>
        </message>
        <message>
            <source>No.</source>
            <translation type="unfinished">Nr.</translation>
        </message>
        <message>
            <source>Node</source>
            <translation type="unfinished">Knoten</translation>
        </message>
        <message>
            <source>Nodes</source>
            <translation type="unfinished">Knoten</translation>
        </message>
        <message>
            <source>Nodes beyond what the load needs: N+1, N+2.</source>
            <translation type="unfinished">Knoten über den Bedarf der Last hinaus: N+1, N+2.</translation>
        </message>
        <message>
            <source>Nodes in budget</source>
            <translation type="unfinished">Knoten im Budget</translation>
        </message>
        <message>
            <source>Nodes that the load needs</source>
            <translation type="unfinished">Knoten, die die Last braucht</translation>
        </message>
        <message>
            <source>None of %1 designs keeps all limits: %2.</source>
            <translation type="unfinished">Keiner von %1 Entwürfen hält alle Grenzen: %2.</translation>
        </message>
        <message>
            <source>None of %1 splits of %2 works: %3.</source>
            <translation type="unfinished">Keine von %1 Aufteilungen von %2 geht: %3.</translation>
        </message>
        <message>
            <source>None yet</source>
            <translation type="unfinished">Noch keine</translation>
        </message>
        <message>
            <source>Not answered.</source>
            <translation type="unfinished">Nicht beantwortet.</translation>
        </message>
        <message>
            <source>Not even one request fits: %1 too much.</source>
            <translation type="unfinished">Nicht einmal eine Anfrage passt: %1 zu viel.</translation>
        </message>
        <message>
            <source>Not opened</source>
            <translation type="unfinished">Nicht geöffnet</translation>
        </message>
        <message>
            <source>Not restored</source>
            <translation type="unfinished">Nicht wiederhergestellt</translation>
        </message>
        <message>
            <source>Not saved</source>
            <translation type="unfinished">Nicht gesichert</translation>
        </message>
        <message>
            <source>Not solvable</source>
            <translation type="unfinished">Nicht lösbar</translation>
        </message>
        <message>
            <source>Note</source>
            <translation type="unfinished">Bemerkung</translation>
        </message>
        <message>
            <source>Nothing is called “%1”.</source>
            <translation type="unfinished">Nichts heißt „%1“.</translation>
        </message>
        <message>
            <source>Nothing is pruned, yet the accuracy loss of mild pruning is charged.</source>
            <translation type="unfinished">Nichts wird gestutzt, doch der Genauigkeitsverlust milden Stutzens wird berechnet.</translation>
        </message>
        <message>
            <source>Nothing is typed.</source>
            <translation type="unfinished">Nichts eingegeben.</translation>
        </message>
        <message>
            <source>Nothing to do at the moment</source>
            <translation type="unfinished">Im Augenblick nichts zu tun</translation>
        </message>
        <message>
            <source>Nothing to show for this choice.</source>
            <translation type="unfinished">Für diese Wahl gibt es nichts zu zeigen.</translation>
        </message>
        <message>
            <source>Notice</source>
            <translation type="unfinished">Hinweis</translation>
        </message>
        <message>
            <source>Number</source>
            <translation type="unfinished">Zahl</translation>
        </message>
        <message>
            <source>Number format of weights, cache and arithmetic.</source>
            <translation type="unfinished">Zahlenformat von Gewichten, Cache und Rechnung.</translation>
        </message>
        <message>
            <source>Number that is explained</source>
            <translation type="unfinished">Zahl, die erklärt wird</translation>
        </message>
        <message>
            <source>Number whose change is explained</source>
            <translation type="unfinished">Zahl, deren Änderung erklärt wird</translation>
        </message>
        <message>
            <source>Numbers before and now</source>
            <translation type="unfinished">Zahlen vorher und jetzt</translation>
        </message>
        <message>
            <source>Numbers told by the room: %1</source>
            <translation type="unfinished">Zahlen aus dem Saal: %1</translation>
        </message>
        <message>
            <source>Occupied over efficient share of the processors</source>
            <translation type="unfinished">Belegter durch effizienten Anteil der Prozessoren</translation>
        </message>
        <message>
            <source>Of the others %1.</source>
            <translation type="unfinished">Von den anderen %1.</translation>
        </message>
        <message>
            <source>On the command line: `--set %1=VALUE`.</source>
            <translation type="unfinished">Auf der Befehlszeile: `--set %1=WERT`.</translation>
        </message>
        <message>
            <source>One accelerator does not hold the workload.</source>
            <translation type="unfinished">Ein Beschleuniger fasst die Arbeitslast nicht.</translation>
        </message>
        <message>
            <source>One node</source>
            <translation type="unfinished">Ein Knoten</translation>
        </message>
        <message>
            <source>One of %1.</source>
            <translation type="unfinished">Eines von %1.</translation>
        </message>
        <message>
            <source>One pass</source>
            <translation type="unfinished">Ein Durchlauf</translation>
        </message>
        <message>
            <source>One pass (s)</source>
            <translation type="unfinished">Ein Durchlauf (s)</translation>
        </message>
        <message>
            <source>One pass at batch %1, and against fp16; grey: overhead that stays</source>
            <translation type="unfinished">Ein Durchlauf bei Batch %1, und gegen fp16; grau: Overhead, der bleibt</translation>
        </message>
        <message>
            <source>One pass, against fp16</source>
            <translation type="unfinished">Ein Durchlauf, gegen fp16</translation>
        </message>
        <message>
            <source>One result</source>
            <translation type="unfinished">Ein Ergebnis</translation>
        </message>
        <message>
            <source>One result (s)</source>
            <translation type="unfinished">Ein Ergebnis (s)</translation>
        </message>
        <message>
            <source>One result in numbers</source>
            <translation type="unfinished">Ein Ergebnis in Zahlen</translation>
        </message>
        <message>
            <source>One split works: %1, MFU %2.</source>
            <translation type="unfinished">Eine Aufteilung geht: %1, MFU %2.</translation>
        </message>
        <message>
            <source>One step at %1: %2</source>
            <translation type="unfinished">Ein Schritt bei %1: %2</translation>
        </message>
        <message>
            <source>Only more of what binds makes a system faster.</source>
            <translation type="unfinished">Nur mehr von dem, was bindet, macht ein System schneller.</translation>
        </message>
        <message>
            <source>Open &amp;recent</source>
            <translation type="unfinished">&amp;Zuletzt geöffnet</translation>
        </message>
        <message>
            <source>Open a session or a figure</source>
            <translation type="unfinished">Sitzung oder Abbildung öffnen</translation>
        </message>
        <message>
            <source>Open an exercise first; a report tells what you did in it.</source>
            <translation type="unfinished">Öffnen Sie zuerst eine Übung; ein Bericht sagt, was Sie darin taten.</translation>
        </message>
        <message>
            <source>Open and search</source>
            <translation type="unfinished">Öffnen und suchen</translation>
        </message>
        <message>
            <source>Open by &amp;id…</source>
            <translation type="unfinished">Nach &amp;Kennung öffnen…</translation>
        </message>
        <message>
            <source>Open by id</source>
            <translation type="unfinished">Nach Kennung öffnen</translation>
        </message>
        <message>
            <source>Open hardware</source>
            <translation type="unfinished">Hardware öffnen</translation>
        </message>
        <message>
            <source>Open the folder</source>
            <translation type="unfinished">Ordner öffnen</translation>
        </message>
        <message>
            <source>Operations</source>
            <translation type="unfinished">Betrieb</translation>
        </message>
        <message>
            <source>Option</source>
            <translation type="unfinished">Möglichkeit</translation>
        </message>
        <message>
            <source>Other</source>
            <translation type="unfinished">Andere</translation>
        </message>
        <message>
            <source>Over budget (USD)</source>
            <translation type="unfinished">Über Budget (USD)</translation>
        </message>
        <message>
            <source>Over the budget of %1 by %2</source>
            <translation type="unfinished">Um %2 über dem Budget von %1</translation>
        </message>
        <message>
            <source>Overhead</source>
            <translation type="unfinished">Overhead</translation>
        </message>
        <message>
            <source>Overhead (%1) is %2 of the latency at batch %3, which the roofline does not show.</source>
            <translation type="unfinished">Overhead (%1) ist %2 der Latenz bei Batch %3, was die Roofline nicht zeigt.</translation>
        </message>
        <message>
            <source>Overhead (s)</source>
            <translation type="unfinished">Overhead (s)</translation>
        </message>
        <message>
            <source>Overhead of one result</source>
            <translation type="unfinished">Overhead eines Ergebnisses</translation>
        </message>
        <message>
            <source>Overhead-bound</source>
            <translation type="unfinished">Overhead begrenzt</translation>
        </message>
        <message>
            <source>Overlap communication</source>
            <translation type="unfinished">Kommunikation überlappen</translation>
        </message>
        <message>
            <source>Overview</source>
            <translation type="unfinished">Überblick</translation>
        </message>
        <message>
            <source>Ownership</source>
            <translation type="unfinished">Gesamtkosten</translation>
        </message>
        <message>
            <source>PDF drawing</source>
            <translation type="unfinished">PDF-Zeichnung</translation>
        </message>
        <message>
            <source>PNG picture</source>
            <translation type="unfinished">PNG-Bild</translation>
        </message>
        <message>
            <source>PP</source>
            <translation type="unfinished">PP</translation>
        </message>
        <message>
            <source>PP %1</source>
            <translation type="unfinished">PP %1</translation>
        </message>
        <message>
            <source>PUE</source>
            <translation type="unfinished">PUE</translation>
        </message>
        <message>
            <source>Page %1</source>
            <translation type="unfinished">Seite %1</translation>
        </message>
        <message>
            <source>Page Up, Page Down</source>
            <translation type="unfinished">Bild auf, Bild ab</translation>
        </message>
        <message>
            <source>Page size</source>
            <translation type="unfinished">Seitengröße</translation>
        </message>
        <message>
            <source>Page to draw in one picture instead of panels.</source>
            <translation type="unfinished">Seite, die statt einzelner Tafeln in einem Bild gezeichnet wird.</translation>
        </message>
        <message>
            <source>Page: %1</source>
            <translation type="unfinished">Seite: %1</translation>
        </message>
        <message>
            <source>Paged KV cache</source>
            <translation type="unfinished">KV-Cache in Seiten</translation>
        </message>
        <message>
            <source>Paged memory holds only so many requests at once.</source>
            <translation type="unfinished">Speicher in Seiten hält nur so viele Anfragen auf einmal.</translation>
        </message>
        <message>
            <source>Pages</source>
            <translation type="unfinished">Seiten</translation>
        </message>
        <message>
            <source>Pages of the manual</source>
            <translation type="unfinished">Seiten des Handbuchs</translation>
        </message>
        <message>
            <source>Pages of the side column</source>
            <translation type="unfinished">Seiten der Seitenspalte</translation>
        </message>
        <message>
            <source>Panel to draw, or to open in the full window: %1.</source>
            <translation type="unfinished">Tafel, die gezeichnet oder im vollen Fenster geöffnet wird: %1.</translation>
        </message>
        <message>
            <source>Panel whose numbers are explained</source>
            <translation type="unfinished">Tafel, deren Zahlen erklärt werden</translation>
        </message>
        <message>
            <source>Parallelism</source>
            <translation type="unfinished">Parallelität</translation>
        </message>
        <message>
            <source>Parameter of the slider</source>
            <translation type="unfinished">Größe des Schiebers</translation>
        </message>
        <message>
            <source>Part of the fleet that runs in region A.</source>
            <translation type="unfinished">Teil der Flotte, der in Region A läuft.</translation>
        </message>
        <message>
            <source>Part of the peak that kernels reach</source>
            <translation type="unfinished">Teil der Spitze, den Kernel erreichen</translation>
        </message>
        <message>
            <source>Pattern of file names in a folder, of {panel}, {n}, {id}, {theme}, {size} and {date} ({panel}).</source>
            <translation type="unfinished">Muster der Dateinamen in einem Ordner, aus {panel}, {n}, {id}, {theme}, {size} und {date} ({panel}).</translation>
        </message>
        <message>
            <source>Peak in fp32</source>
            <translation type="unfinished">Spitze in fp32</translation>
        </message>
        <message>
            <source>Peak in fp8</source>
            <translation type="unfinished">Spitze in fp8</translation>
        </message>
        <message>
            <source>Peak in int4</source>
            <translation type="unfinished">Spitze in int4</translation>
        </message>
        <message>
            <source>Peak in int8</source>
            <translation type="unfinished">Spitze in int8</translation>
        </message>
        <message>
            <source>Peak of the accelerator that a budget in device-days counts</source>
            <translation type="unfinished">Spitze des Beschleunigers, den ein Budget in Gerätetagen zählt</translation>
        </message>
        <message>
            <source>Peak rate</source>
            <translation type="unfinished">Spitzenrate</translation>
        </message>
        <message>
            <source>Percent by which a graded number may be off.</source>
            <translation type="unfinished">Prozent, um die eine bewertete Zahl daneben liegen darf.</translation>
        </message>
        <message>
            <source>Phone</source>
            <translation type="unfinished">Telefon</translation>
        </message>
        <message>
            <source>Picker</source>
            <translation type="unfinished">Auswahl</translation>
        </message>
        <message>
            <source>Pictures (*.png *.svg *.pdf);;Numbers (*.csv *.tsv *.json)</source>
            <translation type="unfinished">Bilder (*.png *.svg *.pdf);;Zahlen (*.csv *.tsv *.json)</translation>
        </message>
        <message>
            <source>Pieces that a pipeline cuts its batch into; more pieces, smaller bubble.</source>
            <translation type="unfinished">Teile, in die eine Pipeline ihren Batch zerlegt; mehr Teile, kleinere Blase.</translation>
        </message>
        <message>
            <source>Pin</source>
            <translation type="unfinished">Anheften</translation>
        </message>
        <message>
            <source>Pin the scenario on screen (P), then move a slider: every number is told against it.</source>
            <translation type="unfinished">Heften Sie das Szenario an (P) und bewegen Sie einen Schieber: jede Zahl wird damit verglichen.</translation>
        </message>
        <message>
            <source>Pinned scenario to compare with</source>
            <translation type="unfinished">Angeheftetes Szenario zum Vergleich</translation>
        </message>
        <message>
            <source>Pinned → now</source>
            <translation type="unfinished">Angeheftet → jetzt</translation>
        </message>
        <message>
            <source>Pins</source>
            <translation type="unfinished">Angeheftete</translation>
        </message>
        <message>
            <source>Pipeline</source>
            <translation type="unfinished">Pipeline</translation>
        </message>
        <message>
            <source>Pipeline bubble</source>
            <translation type="unfinished">Pipelineblase</translation>
        </message>
        <message>
            <source>Pixel by pixel</source>
            <translation type="unfinished">Pixel für Pixel</translation>
        </message>
        <message>
            <source>Pixels per unit of the layout: auto (a slide 540 high), or 1 to 16.</source>
            <translation type="unfinished">Pixel je Einheit der Anordnung: auto (eine Folie ist 540 hoch) oder 1 bis 16.</translation>
        </message>
        <message>
            <source>Place and money</source>
            <translation type="unfinished">Ort und Geld</translation>
        </message>
        <message>
            <source>Plot</source>
            <translation type="unfinished">Diagramm</translation>
        </message>
        <message>
            <source>Positions of the middle stage of an image network, which its products have as rows</source>
            <translation type="unfinished">Positionen der mittleren Stufe eines Bildnetzes, die seine Produkte als Zeilen haben</translation>
        </message>
        <message>
            <source>Power</source>
            <translation type="unfinished">Leistung</translation>
        </message>
        <message>
            <source>Power grid of the first part of the fleet.</source>
            <translation type="unfinished">Stromnetz des ersten Teils der Flotte.</translation>
        </message>
        <message>
            <source>Power grid of the rest of the fleet.</source>
            <translation type="unfinished">Stromnetz des Rests der Flotte.</translation>
        </message>
        <message>
            <source>Power of host, network and storage over that of the accelerators</source>
            <translation type="unfinished">Leistung von Host, Netzwerk und Speicher durch die der Beschleuniger</translation>
        </message>
        <message>
            <source>Power usage effectiveness of a large operator that states none</source>
            <translation type="unfinished">Power Usage Effectiveness eines großen Betreibers, der keine nennt</translation>
        </message>
        <message>
            <source>Power usage effectiveness where no region is known</source>
            <translation type="unfinished">Power Usage Effectiveness, wo keine Region bekannt ist</translation>
        </message>
        <message>
            <source>Power, start and price</source>
            <translation type="unfinished">Leistung, Start und Preis</translation>
        </message>
        <message>
            <source>Pre&amp;vious step</source>
            <translation type="unfinished">&amp;Voriger Schritt</translation>
        </message>
        <message>
            <source>Precision</source>
            <translation type="unfinished">Genauigkeit</translation>
        </message>
        <message>
            <source>Predict first</source>
            <translation type="unfinished">Erst vorhersagen</translation>
        </message>
        <message>
            <source>Predict first, then look: each exercise asks before it shows.</source>
            <translation type="unfinished">Erst vorhersagen, dann schauen: jede Übung fragt, bevor sie zeigt.</translation>
        </message>
        <message>
            <source>Predicting the published measurements …</source>
            <translation type="unfinished">Die veröffentlichten Messungen werden vorhergesagt …</translation>
        </message>
        <message>
            <source>Prefill is charged at all parameters, though only the active experts work on a token.</source>
            <translation type="unfinished">Prefill wird mit allen Parametern berechnet, obwohl nur die aktiven Experten an einem Token arbeiten.</translation>
        </message>
        <message>
            <source>Prefix cache</source>
            <translation type="unfinished">Präfix-Cache</translation>
        </message>
        <message>
            <source>Present</source>
            <translation type="unfinished">Präsentieren</translation>
        </message>
        <message>
            <source>Preset</source>
            <translation type="unfinished">Voreinstellung</translation>
        </message>
        <message>
            <source>Preset: %1</source>
            <translation type="unfinished">Voreinstellung: %1</translation>
        </message>
        <message>
            <source>Pressure</source>
            <translation type="unfinished">Druck</translation>
        </message>
        <message>
            <source>Prevalence below which the data requirement no longer grows</source>
            <translation type="unfinished">Häufigkeit, unter der der Datenbedarf nicht mehr wächst</translation>
        </message>
        <message>
            <source>Preview</source>
            <translation type="unfinished">Vorschau</translation>
        </message>
        <message>
            <source>Price</source>
            <translation type="unfinished">Preis</translation>
        </message>
        <message>
            <source>Price of an accelerator that states none</source>
            <translation type="unfinished">Preis eines Beschleunigers, der keinen nennt</translation>
        </message>
        <message>
            <source>Price of electrical energy at the meter.</source>
            <translation type="unfinished">Preis elektrischer Energie am Zähler.</translation>
        </message>
        <message>
            <source>Print, black and white</source>
            <translation type="unfinished">Druck, schwarz-weiß</translation>
        </message>
        <message>
            <source>Privacy and fairness cost training time and data.</source>
            <translation type="unfinished">Privatsphäre und Fairness kosten Trainingszeit und Daten.</translation>
        </message>
        <message>
            <source>Privacy budget below which the slow-down no longer grows</source>
            <translation type="unfinished">Privatsphäre-Budget, unter dem die Verlangsamung nicht mehr wächst</translation>
        </message>
        <message>
            <source>Pro&amp;jector theme</source>
            <translation type="unfinished">Thema Pro&amp;jektor</translation>
        </message>
        <message>
            <source>Projector</source>
            <translation type="unfinished">Projektor</translation>
        </message>
        <message>
            <source>Property</source>
            <translation type="unfinished">Eigenschaft</translation>
        </message>
        <message>
            <source>Python for %1 is copied.</source>
            <translation type="unfinished">Python für %1 ist kopiert.</translation>
        </message>
        <message>
            <source>Quantization</source>
            <translation type="unfinished">Quantisierung</translation>
        </message>
        <message>
            <source>Queries</source>
            <translation type="unfinished">Abfragen</translation>
        </message>
        <message>
            <source>Queries per second</source>
            <translation type="unfinished">Abfragen pro Sekunde</translation>
        </message>
        <message>
            <source>Queries that the fleet must answer.</source>
            <translation type="unfinished">Abfragen, die die Flotte beantworten muss.</translation>
        </message>
        <message>
            <source>Queueing</source>
            <translation type="unfinished">Warteschlange</translation>
        </message>
        <message>
            <source>Rank of the low-rank adapters</source>
            <translation type="unfinished">Rang der Low-Rank-Adapter</translation>
        </message>
        <message>
            <source>Ranks</source>
            <translation type="unfinished">Ränge</translation>
        </message>
        <message>
            <source>Reasoning</source>
            <translation type="unfinished">Schlussfolgern</translation>
        </message>
        <message>
            <source>Recomputation</source>
            <translation type="unfinished">Neuberechnung</translation>
        </message>
        <message>
            <source>Recovery</source>
            <translation type="unfinished">Wiederherstellung</translation>
        </message>
        <message>
            <source>Reduce &amp;motion</source>
            <translation type="unfinished">&amp;Bewegung verringern</translation>
        </message>
        <message>
            <source>Refilled batches give %1 times the rate of fixed ones; %2 of the pages stays empty.</source>
            <translation type="unfinished">Nachgefüllte Batches geben das %1-Fache der Rate fester; %2 der Seiten bleiben leer.</translation>
        </message>
        <message>
            <source>Refined</source>
            <translation type="unfinished">Verfeinert</translation>
        </message>
        <message>
            <source>Refined instead of tutorial, by constant</source>
            <translation type="unfinished">Verfeinert statt Tutorial, nach Konstanten</translation>
        </message>
        <message>
            <source>Refined preset</source>
            <translation type="unfinished">Voreinstellung Verfeinert</translation>
        </message>
        <message>
            <source>Region</source>
            <translation type="unfinished">Region</translation>
        </message>
        <message>
            <source>Region A</source>
            <translation type="unfinished">Region A</translation>
        </message>
        <message>
            <source>Region B</source>
            <translation type="unfinished">Region B</translation>
        </message>
        <message>
            <source>Reliability in numbers</source>
            <translation type="unfinished">Verlässlichkeit in Zahlen</translation>
        </message>
        <message>
            <source>Remarks</source>
            <translation type="unfinished">Bemerkungen</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation type="unfinished">Entfernen</translation>
        </message>
        <message>
            <source>Remove the step</source>
            <translation type="unfinished">Schritt entfernen</translation>
        </message>
        <message>
            <source>Repair time</source>
            <translation type="unfinished">Reparaturzeit</translation>
        </message>
        <message>
            <source>Replicas</source>
            <translation type="unfinished">Replikate</translation>
        </message>
        <message>
            <source>Replicas that serve</source>
            <translation type="unfinished">Replikate, die bedienen</translation>
        </message>
        <message>
            <source>Requests of a static batch over those of a continuous one</source>
            <translation type="unfinished">Anfragen eines festen Batches durch die eines fortlaufenden</translation>
        </message>
        <message>
            <source>Requests or samples that are processed together.</source>
            <translation type="unfinished">Anfragen oder Beispiele, die zusammen verarbeitet werden.</translation>
        </message>
        <message>
            <source>Requests that arrive per second.</source>
            <translation type="unfinished">Anfragen, die je Sekunde ankommen.</translation>
        </message>
        <message>
            <source>Reset</source>
            <translation type="unfinished">Zurücksetzen</translation>
        </message>
        <message>
            <source>Reset &amp;all</source>
            <translation type="unfinished">&amp;Alles zurücksetzen</translation>
        </message>
        <message>
            <source>Reset all</source>
            <translation type="unfinished">Alle zurücksetzen</translation>
        </message>
        <message>
            <source>Reset to %1</source>
            <translation type="unfinished">Auf %1 zurücksetzen</translation>
        </message>
        <message>
            <source>Restore them</source>
            <translation type="unfinished">Wiederherstellen</translation>
        </message>
        <message>
            <source>Result deadline</source>
            <translation type="unfinished">Ergebnisfrist</translation>
        </message>
        <message>
            <source>Return, Space</source>
            <translation type="unfinished">Eingabe, Leertaste</translation>
        </message>
        <message>
            <source>Reveal</source>
            <translation type="unfinished">Aufdecken</translation>
        </message>
        <message>
            <source>Ridge: %1 = peak / bandwidth</source>
            <translation type="unfinished">Grat: %1 = Spitze / Bandbreite</translation>
        </message>
        <message>
            <source>Roofline</source>
            <translation type="unfinished">Roofline</translation>
        </message>
        <message>
            <source>Rows of a matrix product at which it reaches half of its rate</source>
            <translation type="unfinished">Zeilen eines Matrixprodukts, bei denen es die Hälfte seiner Rate erreicht</translation>
        </message>
        <message>
            <source>Rows: tensor parallel (TP). Columns: pipeline (PP).</source>
            <translation type="unfinished">Zeilen: tensorparallel (TP). Spalten: Pipeline (PP).</translation>
        </message>
        <message>
            <source>Rows: tensor parallel (TP). Columns: pipeline stages (PP). Data parallel (DP) follows.</source>
            <translation type="unfinished">Zeilen: tensorparallel (TP). Spalten: Pipelinestufen (PP). Datenparallel (DP) folgt.</translation>
        </message>
        <message>
            <source>Rule, against fp32</source>
            <translation type="unfinished">Regel, gegen fp32</translation>
        </message>
        <message>
            <source>SRAM</source>
            <translation type="unfinished">SRAM</translation>
        </message>
        <message>
            <source>SRAM bandwidth</source>
            <translation type="unfinished">SRAM-Bandbreite</translation>
        </message>
        <message>
            <source>SVG drawing</source>
            <translation type="unfinished">SVG-Zeichnung</translation>
        </message>
        <message>
            <source>Safety</source>
            <translation type="unfinished">Sicherheit</translation>
        </message>
        <message>
            <source>Save %1 as a figure</source>
            <translation type="unfinished">%1 als Abbildung sichern</translation>
        </message>
        <message>
            <source>Save &amp;as…</source>
            <translation type="unfinished">Sichern &amp;unter…</translation>
        </message>
        <message>
            <source>Save &amp;report</source>
            <translation type="unfinished">&amp;Bericht sichern</translation>
        </message>
        <message>
            <source>Save in another folder…</source>
            <translation type="unfinished">In anderem Ordner sichern…</translation>
        </message>
        <message>
            <source>Save report</source>
            <translation type="unfinished">Bericht sichern</translation>
        </message>
        <message>
            <source>Save report &amp;in…</source>
            <translation type="unfinished">Bericht sichern &amp;in…</translation>
        </message>
        <message>
            <source>Save the session</source>
            <translation type="unfinished">Sitzung sichern</translation>
        </message>
        <message>
            <source>Save this panel as a figure (Ctrl+E), or drag it into another program</source>
            <translation type="unfinished">Diese Tafel als Abbildung sichern (Strg+E) oder in ein anderes Programm ziehen</translation>
        </message>
        <message>
            <source>Saved</source>
            <translation type="unfinished">Gespart</translation>
        </message>
        <message>
            <source>Scale</source>
            <translation type="unfinished">Maßstab</translation>
        </message>
        <message>
            <source>Scale of the accuracy loss beyond the threshold</source>
            <translation type="unfinished">Maßstab des Genauigkeitsverlusts jenseits der Schwelle</translation>
        </message>
        <message>
            <source>Scenario file to open.</source>
            <translation type="unfinished">Szenariodatei, die geöffnet wird.</translation>
        </message>
        <message>
            <source>Scenario to compare with: a name, a colon and settings with spaces between; may be repeated.</source>
            <translation type="unfinished">Szenario zum Vergleich: ein Name, ein Doppelpunkt und Einstellungen mit Leerzeichen dazwischen; mehrfach möglich.</translation>
        </message>
        <message>
            <source>Scenario when the report was written</source>
            <translation type="unfinished">Szenario beim Schreiben des Berichts</translation>
        </message>
        <message>
            <source>Search</source>
            <translation type="unfinished">Suche</translation>
        </message>
        <message>
            <source>Search by name or id</source>
            <translation type="unfinished">Nach Name oder Kennung suchen</translation>
        </message>
        <message>
            <source>Search: %1</source>
            <translation type="unfinished">Suche: %1</translation>
        </message>
        <message>
            <source>Searching a million designs…</source>
            <translation type="unfinished">Eine Million Entwürfe wird durchsucht…</translation>
        </message>
        <message>
            <source>Section %1</source>
            <translation type="unfinished">Abschnitt %1</translation>
        </message>
        <message>
            <source>See how machine-learning systems behave.

  mlsys-explorer [FILE] [options]          open the window
  mlsys-explorer render --out PATH [...]   write panels as figures or tables without a display
  mlsys-explorer manual --out FILE         write the manual as PDF or HTML
  mlsys-explorer grade FOLDER [...]        grade exercise reports as comma-separated values

FILE is a session, or a PNG, SVG or PDF figure that carries one. Without it the refined laws answer, in the
window and in figures alike; --set preset=tutorial chooses those of the published teaching package.

Exit codes: 0 all went well, 2 an option or value does not exist, 3 the registry or FILE cannot be read,
4 a figure could not be written, 5 FILE holds an illegal scenario.</source>
            <translation type="unfinished">Zeigt, wie sich Systeme für maschinelles Lernen verhalten.

  mlsys-explorer [DATEI] [Optionen]        das Fenster öffnen
  mlsys-explorer render --out PFAD [...]   Tafeln ohne Bildschirm als Abbildungen oder Tabellen schreiben
  mlsys-explorer manual --out DATEI        das Handbuch als PDF oder HTML schreiben
  mlsys-explorer grade ORDNER [...]        Übungsberichte bewerten, als kommagetrennte Werte

DATEI ist eine Sitzung oder eine PNG-, SVG- oder PDF-Abbildung, die eine trägt. Ohne sie antworten die verfeinerten
Gesetze, im Fenster wie in Abbildungen; --set preset=tutorial wählt die des veröffentlichten Lehrpakets.

Rückgabewerte: 0 alles ging gut, 2 eine Option oder ein Wert existiert nicht, 3 Verzeichnis oder DATEI nicht lesbar,
4 eine Abbildung konnte nicht geschrieben werden, 5 DATEI enthält ein unzulässiges Szenario.</translation>
        </message>
        <message>
            <source>See the answer without a prediction</source>
            <translation type="unfinished">Die Antwort ohne Vorhersage sehen</translation>
        </message>
        <message>
            <source>Sensitivity</source>
            <translation type="unfinished">Empfindlichkeit</translation>
        </message>
        <message>
            <source>Separate prefill</source>
            <translation type="unfinished">Getrenntes Prefill</translation>
        </message>
        <message>
            <source>Sequence length</source>
            <translation type="unfinished">Sequenzlänge</translation>
        </message>
        <message>
            <source>Sequences in one training step over the whole fleet.</source>
            <translation type="unfinished">Sequenzen in einem Trainingsschritt der ganzen Flotte.</translation>
        </message>
        <message>
            <source>Sequences per pass</source>
            <translation type="unfinished">Sequenzen je Durchlauf</translation>
        </message>
        <message>
            <source>Sequences that pass through a pipeline stage together (refined laws).</source>
            <translation type="unfinished">Sequenzen, die gemeinsam durch eine Pipelinestufe gehen (verfeinerte Gesetze).</translation>
        </message>
        <message>
            <source>Serve with %1</source>
            <translation type="unfinished">Mit %1 bedienen</translation>
        </message>
        <message>
            <source>Servers in the fleet.</source>
            <translation type="unfinished">Server der Flotte.</translation>
        </message>
        <message>
            <source>Service times that the wait may take before the objective is missed</source>
            <translation type="unfinished">Bedienzeiten, die das Warten dauern darf, bevor das Ziel verfehlt ist</translation>
        </message>
        <message>
            <source>Serving</source>
            <translation type="unfinished">Serving</translation>
        </message>
        <message>
            <source>Serving in numbers</source>
            <translation type="unfinished">Serving in Zahlen</translation>
        </message>
        <message>
            <source>Serving options</source>
            <translation type="unfinished">Serving-Optionen</translation>
        </message>
        <message>
            <source>Sessions (*.mlsys.json *.json)</source>
            <translation type="unfinished">Sitzungen (*.mlsys.json *.json)</translation>
        </message>
        <message>
            <source>Sessions and figures (*.mlsys.json *.json *.png *.svg *.pdf)</source>
            <translation type="unfinished">Sitzungen und Abbildungen (*.mlsys.json *.json *.png *.svg *.pdf)</translation>
        </message>
        <message>
            <source>Sets one parameter; may be repeated.</source>
            <translation type="unfinished">Setzt einen Parameter; mehrfach möglich.</translation>
        </message>
        <message>
            <source>Share in A</source>
            <translation type="unfinished">Anteil in A</translation>
        </message>
        <message>
            <source>Share of A (%)</source>
            <translation type="unfinished">Anteil A (%)</translation>
        </message>
        <message>
            <source>Share of a training step in which an accelerator computes or communicates</source>
            <translation type="unfinished">Anteil eines Trainingsschritts, in dem ein Beschleuniger rechnet oder kommuniziert</translation>
        </message>
        <message>
            <source>Share of one direction of the link inside a node that the exchanges of training reach</source>
            <translation type="unfinished">Anteil einer Richtung der Leitung im Knoten, den der Austausch des Trainings erreicht</translation>
        </message>
        <message>
            <source>Share of the 16-bit peak that attention reaches</source>
            <translation type="unfinished">Anteil der 16-Bit-Spitze, den Attention erreicht</translation>
        </message>
        <message>
            <source>Share of the 16-bit peak that attention reaches in training</source>
            <translation type="unfinished">Anteil der 16-Bit-Spitze, den Attention im Training erreicht</translation>
        </message>
        <message>
            <source>Share of the data-parallel exchange that arithmetic does not hide</source>
            <translation type="unfinished">Anteil des datenparallelen Austauschs, den das Rechnen nicht verbirgt</translation>
        </message>
        <message>
            <source>Share of the designs that is searched</source>
            <translation type="unfinished">Anteil der durchsuchten Entwürfe</translation>
        </message>
        <message>
            <source>Share of the drafted tokens that the large model accepts.</source>
            <translation type="unfinished">Anteil der entworfenen Token, die das große Modell annimmt.</translation>
        </message>
        <message>
            <source>Share of the gradients that adapters exchange</source>
            <translation type="unfinished">Anteil der Gradienten, den Adapter austauschen</translation>
        </message>
        <message>
            <source>Share of the memory</source>
            <translation type="unfinished">Anteil am Speicher</translation>
        </message>
        <message>
            <source>Share of the memory bandwidth that activations reach</source>
            <translation type="unfinished">Anteil der Speicherbandbreite, den Aktivierungen erreichen</translation>
        </message>
        <message>
            <source>Share of the memory bandwidth that reading keys and values reaches</source>
            <translation type="unfinished">Anteil der Speicherbandbreite, den das Lesen von Schlüsseln und Werten erreicht</translation>
        </message>
        <message>
            <source>Share of the memory bandwidth that reading weights reaches</source>
            <translation type="unfinished">Anteil der Speicherbandbreite, den das Lesen der Gewichte erreicht</translation>
        </message>
        <message>
            <source>Share of the memory that a searched configuration may fill</source>
            <translation type="unfinished">Anteil des Speichers, den eine gesuchte Konfiguration füllen darf</translation>
        </message>
        <message>
            <source>Share of the peak arithmetic rate that kernels reach.</source>
            <translation type="unfinished">Anteil der Spitzenrechenleistung, den Kernel erreichen.</translation>
        </message>
        <message>
            <source>Share of the peak that 16-bit products of vision and encoder models reach</source>
            <translation type="unfinished">Anteil der Spitze, den 16-Bit-Produkte von Bild- und Encodermodellen erreichen</translation>
        </message>
        <message>
            <source>Share of the peak that long matrix products of training reach</source>
            <translation type="unfinished">Anteil der Spitze, den lange Matrixprodukte des Trainings erreichen</translation>
        </message>
        <message>
            <source>Share of the peak that the matrix products of a prefill reach</source>
            <translation type="unfinished">Anteil der Spitze, den die Matrixprodukte eines Prefills erreichen</translation>
        </message>
        <message>
            <source>Share of the peak that the matrix products of decoding reach</source>
            <translation type="unfinished">Anteil der Spitze, den die Matrixprodukte des Dekodierens erreichen</translation>
        </message>
        <message>
            <source>Share of the peak that their fp32 products reach</source>
            <translation type="unfinished">Anteil der Spitze, den ihre fp32-Produkte erreichen</translation>
        </message>
        <message>
            <source>Share of the peak that their tf32 products reach</source>
            <translation type="unfinished">Anteil der Spitze, den ihre tf32-Produkte erreichen</translation>
        </message>
        <message>
            <source>Share of the peer bandwidth that the all-reduces of inference reach</source>
            <translation type="unfinished">Anteil der Peer-Bandbreite, den die All-Reduces der Inferenz erreichen</translation>
        </message>
        <message>
            <source>Share of the thermal design power drawn at zero utilization</source>
            <translation type="unfinished">Anteil der thermischen Verlustleistung, der ohne Auslastung gezogen wird</translation>
        </message>
        <message>
            <source>Share of the time</source>
            <translation type="unfinished">Anteil der Zeit</translation>
        </message>
        <message>
            <source>Share of the usual efficiency that 4-bit floating-point products reach</source>
            <translation type="unfinished">Anteil der üblichen Effizienz, den 4-Bit-Gleitkommaprodukte erreichen</translation>
        </message>
        <message>
            <source>Share of the usual efficiency that the products of experts reach</source>
            <translation type="unfinished">Anteil der üblichen Effizienz, den die Produkte der Experten erreichen</translation>
        </message>
        <message>
            <source>Share used</source>
            <translation type="unfinished">Genutzter Anteil</translation>
        </message>
        <message>
            <source>Shift+Arrow keys</source>
            <translation type="unfinished">Umschalt+Pfeiltasten</translation>
        </message>
        <message>
            <source>Show %1 alone</source>
            <translation type="unfinished">%1 allein zeigen</translation>
        </message>
        <message>
            <source>Show &amp;controls</source>
            <translation type="unfinished">&amp;Regler zeigen</translation>
        </message>
        <message>
            <source>Show as &amp;table</source>
            <translation type="unfinished">Als &amp;Tabelle zeigen</translation>
        </message>
        <message>
            <source>Show of &amp;hands</source>
            <translation type="unfinished">&amp;Handzeichen</translation>
        </message>
        <message>
            <source>Show of hands</source>
            <translation type="unfinished">Handzeichen</translation>
        </message>
        <message>
            <source>Show the numbers of this panel as a table (T)</source>
            <translation type="unfinished">Die Zahlen dieser Tafel als Tabelle zeigen (T)</translation>
        </message>
        <message>
            <source>Show the step</source>
            <translation type="unfinished">Schritt zeigen</translation>
        </message>
        <message>
            <source>Show this panel in the full window (F, or double click)</source>
            <translation type="unfinished">Diese Tafel im vollen Fenster zeigen (F oder Doppelklick)</translation>
        </message>
        <message>
            <source>Show what explains the change as a table</source>
            <translation type="unfinished">Was die Änderung erklärt als Tabelle zeigen</translation>
        </message>
        <message>
            <source>Shows the version.</source>
            <translation type="unfinished">Zeigt die Version.</translation>
        </message>
        <message>
            <source>Shows this help.</source>
            <translation type="unfinished">Zeigt diese Hilfe.</translation>
        </message>
        <message>
            <source>Side column</source>
            <translation type="unfinished">Seitenspalte</translation>
        </message>
        <message>
            <source>Size</source>
            <translation type="unfinished">Größe</translation>
        </message>
        <message>
            <source>Size in pixels (1920x1080).</source>
            <translation type="unfinished">Größe in Pixeln (1920x1080).</translation>
        </message>
        <message>
            <source>Size of text in per cent, 100 to 200.</source>
            <translation type="unfinished">Größe des Texts in Prozent, 100 bis 200.</translation>
        </message>
        <message>
            <source>Skip</source>
            <translation type="unfinished">Überspringen</translation>
        </message>
        <message>
            <source>Slide 16:9, 1920 × 1080</source>
            <translation type="unfinished">Folie 16:9, 1920 × 1080</translation>
        </message>
        <message>
            <source>Slide 16:9, 3840 × 2160</source>
            <translation type="unfinished">Folie 16:9, 3840 × 2160</translation>
        </message>
        <message>
            <source>Slide 4:3, 1440 × 1080</source>
            <translation type="unfinished">Folie 4:3, 1440 × 1080</translation>
        </message>
        <message>
            <source>Slider</source>
            <translation type="unfinished">Schieber</translation>
        </message>
        <message>
            <source>Slides, dark</source>
            <translation type="unfinished">Folien, dunkel</translation>
        </message>
        <message>
            <source>Slides, light</source>
            <translation type="unfinished">Folien, hell</translation>
        </message>
        <message>
            <source>Slow-down of private training times its privacy budget</source>
            <translation type="unfinished">Verlangsamung privaten Trainings mal sein Privatsphäre-Budget</translation>
        </message>
        <message>
            <source>Small device</source>
            <translation type="unfinished">Kleines Gerät</translation>
        </message>
        <message>
            <source>Software</source>
            <translation type="unfinished">Software</translation>
        </message>
        <message>
            <source>Solver</source>
            <translation type="unfinished">Löser</translation>
        </message>
        <message>
            <source>Solver %1; %2</source>
            <translation type="unfinished">Löser %1; %2</translation>
        </message>
        <message>
            <source>Solver: %1; law: %2</source>
            <translation type="unfinished">Löser: %1; Gesetz: %2</translation>
        </message>
        <message>
            <source>Source</source>
            <translation type="unfinished">Quelle</translation>
        </message>
        <message>
            <source>Source: %1</source>
            <translation type="unfinished">Quelle: %1</translation>
        </message>
        <message>
            <source>Source: %1, read %2</source>
            <translation type="unfinished">Quelle: %1, gelesen %2</translation>
        </message>
        <message>
            <source>Sources and licences</source>
            <translation type="unfinished">Quellen und Lizenzen</translation>
        </message>
        <message>
            <source>Space, or type</source>
            <translation type="unfinished">Leertaste oder tippen</translation>
        </message>
        <message>
            <source>Spare nodes</source>
            <translation type="unfinished">Reserveknoten</translation>
        </message>
        <message>
            <source>Sparse transformer</source>
            <translation type="unfinished">Dünn besetzter Transformer</translation>
        </message>
        <message>
            <source>Sparsity up to which pruning is mild</source>
            <translation type="unfinished">Dünnbesetztheit, bis zu der Stutzen mild ist</translation>
        </message>
        <message>
            <source>Speculative decoding</source>
            <translation type="unfinished">Spekulatives Dekodieren</translation>
        </message>
        <message>
            <source>Speed of depthwise over dense convolutions in kernels up to 2022</source>
            <translation type="unfinished">Tempo tiefenweiser gegen dichte Faltungen in Kerneln bis 2022</translation>
        </message>
        <message>
            <source>Speed of fp32 over 8-bit arithmetic on a microcontroller with a floating-point unit</source>
            <translation type="unfinished">Tempo von fp32 gegen 8-Bit-Rechnung auf einem Mikrocontroller mit Gleitkommaeinheit</translation>
        </message>
        <message>
            <source>Speed of fully connected layers over dense convolutions</source>
            <translation type="unfinished">Tempo vollverbundener Schichten gegen dichte Faltungen</translation>
        </message>
        <message>
            <source>Speed of kernels generated without a vendor library, over those of the vendor in 2022</source>
            <translation type="unfinished">Tempo ohne Herstellerbibliothek erzeugter Kernel, gegen die des Herstellers 2022</translation>
        </message>
        <message>
            <source>Speed over fp16</source>
            <translation type="unfinished">Tempo gegen fp16</translation>
        </message>
        <message>
            <source>Speed over fp32 by the rule</source>
            <translation type="unfinished">Tempo gegen fp32 nach der Regel</translation>
        </message>
        <message>
            <source>Speed-up of two-in-four sparsity</source>
            <translation type="unfinished">Beschleunigung durch Zwei-von-vier-Dünnbesetztheit</translation>
        </message>
        <message>
            <source>Spread</source>
            <translation type="unfinished">Streuung</translation>
        </message>
        <message>
            <source>Square, 1080 × 1080</source>
            <translation type="unfinished">Quadrat, 1080 × 1080</translation>
        </message>
        <message>
            <source>Standing</source>
            <translation type="unfinished">Stand</translation>
        </message>
        <message>
            <source>Start again</source>
            <translation type="unfinished">Neu beginnen</translation>
        </message>
        <message>
            <source>State space</source>
            <translation type="unfinished">Zustandsraum</translation>
        </message>
        <message>
            <source>Step</source>
            <translation type="unfinished">Schritt</translation>
        </message>
        <message>
            <source>Step %1</source>
            <translation type="unfinished">Schritt %1</translation>
        </message>
        <message>
            <source>Step %1 (%2 s)</source>
            <translation type="unfinished">Schritt %1 (%2 s)</translation>
        </message>
        <message>
            <source>Step (s)</source>
            <translation type="unfinished">Schritt (s)</translation>
        </message>
        <message>
            <source>Step measured from (s)</source>
            <translation type="unfinished">Schritt gemessen von (s)</translation>
        </message>
        <message>
            <source>Step time</source>
            <translation type="unfinished">Schrittzeit</translation>
        </message>
        <message>
            <source>Steps of the story</source>
            <translation type="unfinished">Schritte der Geschichte</translation>
        </message>
        <message>
            <source>Storage and links must deliver data as fast as training reads it.</source>
            <translation type="unfinished">Speicher und Leitungen müssen Daten so schnell liefern, wie das Training sie liest.</translation>
        </message>
        <message>
            <source>Storage bandwidth of hardware that states none</source>
            <translation type="unfinished">Speicherbandbreite von Hardware, die keine nennt</translation>
        </message>
        <message>
            <source>Stored bytes per 4-bit weight: four bits and one scale of 8 bit for 16 weights</source>
            <translation type="unfinished">Gespeicherte Bytes je 4-Bit-Gewicht: vier Bit und eine Skala von 8 Bit für 16 Gewichte</translation>
        </message>
        <message>
            <source>Story</source>
            <translation type="unfinished">Geschichte</translation>
        </message>
        <message>
            <source>Streaming</source>
            <translation type="unfinished">Streaming</translation>
        </message>
        <message>
            <source>Student</source>
            <translation type="unfinished">Name</translation>
        </message>
        <message>
            <source>Sum (B)</source>
            <translation type="unfinished">Summe (B)</translation>
        </message>
        <message>
            <source>Sustainability</source>
            <translation type="unfinished">Nachhaltigkeit</translation>
        </message>
        <message>
            <source>Swap</source>
            <translation type="unfinished">Tauschen</translation>
        </message>
        <message>
            <source>Swap with the pinned scenario</source>
            <translation type="unfinished">Mit dem angehefteten Szenario tauschen</translation>
        </message>
        <message>
            <source>Synthesis</source>
            <translation type="unfinished">Synthese</translation>
        </message>
        <message>
            <source>T&amp;heme</source>
            <translation type="unfinished">T&amp;hema</translation>
        </message>
        <message>
            <source>TP</source>
            <translation type="unfinished">TP</translation>
        </message>
        <message>
            <source>TP %1</source>
            <translation type="unfinished">TP %1</translation>
        </message>
        <message>
            <source>TP %1 · PP %2</source>
            <translation type="unfinished">TP %1 · PP %2</translation>
        </message>
        <message>
            <source>TP × PP = %1 does not divide the fleet.</source>
            <translation type="unfinished">TP × PP = %1 teilt die Flotte nicht.</translation>
        </message>
        <message>
            <source>TSV, the numbers</source>
            <translation type="unfinished">TSV, die Zahlen</translation>
        </message>
        <message>
            <source>TTFT</source>
            <translation type="unfinished">TTFT</translation>
        </message>
        <message>
            <source>TTFT %1, ITL %2</source>
            <translation type="unfinished">TTFT %1, ITL %2</translation>
        </message>
        <message>
            <source>TTFT (s)</source>
            <translation type="unfinished">TTFT (s)</translation>
        </message>
        <message>
            <source>TTFT limit</source>
            <translation type="unfinished">TTFT-Grenze</translation>
        </message>
        <message>
            <source>TTFT measured from (s)</source>
            <translation type="unfinished">TTFT gemessen von (s)</translation>
        </message>
        <message>
            <source>TTFT with options</source>
            <translation type="unfinished">TTFT mit Optionen</translation>
        </message>
        <message>
            <source>TTFT without options (s)</source>
            <translation type="unfinished">TTFT ohne Optionen (s)</translation>
        </message>
        <message>
            <source>TTFT: time to first token
ITL: inter-token latency</source>
            <translation type="unfinished">TTFT: Zeit bis zum ersten Token
ITL: Latenz zwischen Token</translation>
        </message>
        <message>
            <source>Table</source>
            <translation type="unfinished">Tabelle</translation>
        </message>
        <message>
            <source>Tail latency</source>
            <translation type="unfinished">Tail-Latenz</translation>
        </message>
        <message>
            <source>Take %1</source>
            <translation type="unfinished">%1 nehmen</translation>
        </message>
        <message>
            <source>Take the cheapest fleet</source>
            <translation type="unfinished">Billigste Flotte nehmen</translation>
        </message>
        <message>
            <source>Targets</source>
            <translation type="unfinished">Ziele</translation>
        </message>
        <message>
            <source>Tensor (s)</source>
            <translation type="unfinished">Tensor (s)</translation>
        </message>
        <message>
            <source>Tensor parallel</source>
            <translation type="unfinished">Tensorparallel</translation>
        </message>
        <message>
            <source>Tensor × pipeline parallel</source>
            <translation type="unfinished">Tensor × Pipeline parallel</translation>
        </message>
        <message>
            <source>Tensor-parallel exchange</source>
            <translation type="unfinished">Tensorparalleler Austausch</translation>
        </message>
        <message>
            <source>Text and presets</source>
            <translation type="unfinished">Text und Voreinstellungen</translation>
        </message>
        <message>
            <source>Text size</source>
            <translation type="unfinished">Textgröße</translation>
        </message>
        <message>
            <source>The 22 walls</source>
            <translation type="unfinished">Die 22 Wände</translation>
        </message>
        <message>
            <source>The accelerator states no price, so a default price is used.</source>
            <translation type="unfinished">Der Beschleuniger nennt keinen Preis, daher gilt ein Standardpreis.</translation>
        </message>
        <message>
            <source>The accelerator states no thermal design power, so a default is used.</source>
            <translation type="unfinished">Der Beschleuniger nennt keine thermische Verlustleistung, daher gilt ein Standardwert.</translation>
        </message>
        <message>
            <source>The accelerator that decodes.</source>
            <translation type="unfinished">Der Beschleuniger, der dekodiert.</translation>
        </message>
        <message>
            <source>The attention of prefill is charged at the key-value heads, which are fewer than the heads.</source>
            <translation type="unfinished">Die Attention des Prefills wird mit den Schlüssel-Wert-Köpfen berechnet, die weniger sind als die Köpfe.</translation>
        </message>
        <message>
            <source>The batch does not divide by the data-parallel ranks; the remainder is dropped.</source>
            <translation type="unfinished">Der Batch ist nicht durch die datenparallelen Ränge teilbar; der Rest entfällt.</translation>
        </message>
        <message>
            <source>The batch is smaller than the number of data-parallel ranks; idle ranks count as working.</source>
            <translation type="unfinished">Der Batch ist kleiner als die Zahl datenparalleler Ränge; untätige Ränge zählen als arbeitend.</translation>
        </message>
        <message>
            <source>The cached prefix is as long as the whole prompt, so nothing is left to compute.</source>
            <translation type="unfinished">Das Präfix im Cache ist so lang wie der ganze Prompt, daher bleibt nichts zu rechnen.</translation>
        </message>
        <message>
            <source>The cheapest tokens within %1 cost %2 a million: %3. Nothing beats %4 of %5 options.</source>
            <translation type="unfinished">Die billigsten Token binnen %1 kosten %2 je Million: %3. Nichts schlägt %4 von %5 Möglichkeiten.</translation>
        </message>
        <message>
            <source>The command that writes this figure is copied.</source>
            <translation type="unfinished">Der Befehl, der diese Abbildung schreibt, ist kopiert.</translation>
        </message>
        <message>
            <source>The eight characters at the end of a figure's caption:</source>
            <translation type="unfinished">Die acht Zeichen am Ende der Bildunterschrift:</translation>
        </message>
        <message>
            <source>The footprint exceeds the memory, and all traffic is charged at the bandwidth of the host link.</source>
            <translation type="unfinished">Der Bedarf übersteigt den Speicher; aller Verkehr wird zur Bandbreite der Host-Leitung berechnet.</translation>
        </message>
        <message>
            <source>The goodput leaves out the work lost since the last checkpoint, half an interval at each failure.</source>
            <translation type="unfinished">Der Goodput lässt die seit dem letzten Checkpoint verlorene Arbeit weg, je Ausfall einen halben Abstand.</translation>
        </message>
        <message>
            <source>The hardware lists no rate for this precision, so its general peak is used; the real rate may be lower.</source>
            <translation type="unfinished">Die Hardware nennt keine Rate für diese Genauigkeit, daher wird ihre allgemeine Spitze genommen; die wahre Rate kann niedriger sein.</translation>
        </message>
        <message>
            <source>The host must prepare a batch before the accelerator asks for it.</source>
            <translation type="unfinished">Der Host muss einen Batch aufbereiten, bevor der Beschleuniger ihn verlangt.</translation>
        </message>
        <message>
            <source>The language changes when the program starts next.</source>
            <translation type="unfinished">Die Sprache wechselt beim nächsten Start des Programms.</translation>
        </message>
        <message>
            <source>The law of this topology gives more than full links at so few nodes, which no network can do.</source>
            <translation type="unfinished">Das Gesetz dieser Topologie gibt bei so wenigen Knoten mehr als volle Leitungen, was kein Netzwerk kann.</translation>
        </message>
        <message>
            <source>The laws that answer: those of the published teaching package, or those fitted to published measurements.</source>
            <translation type="unfinished">Die Gesetze, die antworten: die des veröffentlichten Lehrpakets oder die an veröffentlichte Messungen angepassten.</translation>
        </message>
        <message>
            <source>The memory counts the weights alone; with the keys and values of this batch it would not fit.</source>
            <translation type="unfinished">Der Speicher zählt nur die Gewichte; mit Schlüsseln und Werten dieses Batches würde es nicht passen.</translation>
        </message>
        <message>
            <source>The memory has no room for the cache of one request.</source>
            <translation type="unfinished">Der Speicher hat keinen Platz für den Cache einer Anfrage.</translation>
        </message>
        <message>
            <source>The memory leaves out the keys and values of the draft model; with them it would not fit.</source>
            <translation type="unfinished">Der Speicher lässt Schlüssel und Werte des Entwurfsmodells weg; mit ihnen würde es nicht passen.</translation>
        </message>
        <message>
            <source>The memory of a replica has no room for the cache of one request.</source>
            <translation type="unfinished">Der Speicher eines Replikats hat keinen Platz für den Cache einer Anfrage.</translation>
        </message>
        <message>
            <source>The memory that the weights leave, over the cache of one request.</source>
            <translation type="unfinished">Der Speicher, den die Gewichte lassen, durch den Cache einer Anfrage.</translation>
        </message>
        <message>
            <source>The model says %1.</source>
            <translation type="unfinished">Das Modell sagt %1.</translation>
        </message>
        <message>
            <source>The more parts a fleet has, the more often one fails.</source>
            <translation type="unfinished">Je mehr Teile eine Flotte hat, desto öfter fällt eines aus.</translation>
        </message>
        <message>
            <source>The network between the nodes.</source>
            <translation type="unfinished">Das Netzwerk zwischen den Knoten.</translation>
        </message>
        <message>
            <source>The numbers of %1 are copied.</source>
            <translation type="unfinished">Die Zahlen von %1 sind kopiert.</translation>
        </message>
        <message>
            <source>The options change TTFT by %1 and ITL by %2.</source>
            <translation type="unfinished">Die Optionen ändern TTFT um %1 und ITL um %2.</translation>
        </message>
        <message>
            <source>The panel &quot;%1&quot; has no numbers for this scenario.</source>
            <translation type="unfinished">Die Tafel „%1“ hat für dieses Szenario keine Zahlen.</translation>
        </message>
        <message>
            <source>The picture does not fit into memory; choose a smaller size.</source>
            <translation type="unfinished">Das Bild passt nicht in den Speicher; wählen Sie eine kleinere Größe.</translation>
        </message>
        <message>
            <source>The processor that runs the workload; the fleet consists of nodes that carry it.</source>
            <translation type="unfinished">Der Prozessor, der die Arbeitslast ausführt; die Flotte besteht aus Knoten, die ihn tragen.</translation>
        </message>
        <message>
            <source>The program ended unexpectedly before its last changes were saved.</source>
            <translation type="unfinished">Das Programm endete unerwartet, bevor seine letzten Änderungen gesichert waren.</translation>
        </message>
        <message>
            <source>The queue is unstable, so the headroom of 1 says nothing.</source>
            <translation type="unfinished">Die Warteschlange ist instabil, daher sagt die Reserve von 1 nichts.</translation>
        </message>
        <message>
            <source>The refined laws alone use it.</source>
            <translation type="unfinished">Nur die verfeinerten Gesetze nutzen sie.</translation>
        </message>
        <message>
            <source>The registry has no price for %1.</source>
            <translation type="unfinished">Das Verzeichnis hat keinen Preis für %1.</translation>
        </message>
        <message>
            <source>The report is saved as %1 and as .html and .pdf beside it.</source>
            <translation type="unfinished">Der Bericht ist als %1 gesichert, daneben als .html und .pdf.</translation>
        </message>
        <message>
            <source>The same as --theme projector.</source>
            <translation type="unfinished">Dasselbe wie --theme projector.</translation>
        </message>
        <message>
            <source>The same for weights unpacked from integers, each time their width is halved below 16 bit</source>
            <translation type="unfinished">Dasselbe für aus ganzen Zahlen entpackte Gewichte, jedes Mal wenn ihre Breite unter 16 Bit halbiert wird</translation>
        </message>
        <message>
            <source>The same in kernels that handle depthwise convolutions by themselves</source>
            <translation type="unfinished">Dasselbe in Kerneln, die tiefenweise Faltungen eigens behandeln</translation>
        </message>
        <message>
            <source>The same of CMSIS-NN under a generic runtime</source>
            <translation type="unfinished">Dasselbe von CMSIS-NN unter einer allgemeinen Laufzeit</translation>
        </message>
        <message>
            <source>The same of a compiled network</source>
            <translation type="unfinished">Dasselbe bei einem kompilierten Netz</translation>
        </message>
        <message>
            <source>The same of inference engines that generate code for one network</source>
            <translation type="unfinished">Dasselbe von Inferenz-Engines, die Code für ein Netz erzeugen</translation>
        </message>
        <message>
            <source>The same of the links between nodes</source>
            <translation type="unfinished">Dasselbe der Leitungen zwischen Knoten</translation>
        </message>
        <message>
            <source>The same of the vendor's kernels since 2024</source>
            <translation type="unfinished">Dasselbe der Kernel des Herstellers seit 2024</translation>
        </message>
        <message>
            <source>The same when only adapters are trained</source>
            <translation type="unfinished">Dasselbe, wenn nur Adapter trainiert werden</translation>
        </message>
        <message>
            <source>The same where the step is one captured graph: the shortest time of about ten kernels</source>
            <translation type="unfinished">Dasselbe, wo der Schritt ein aufgezeichneter Graph ist: die kürzeste Zeit von etwa zehn Kerneln</translation>
        </message>
        <message>
            <source>The same with activations computed again</source>
            <translation type="unfinished">Dasselbe mit neu berechneten Aktivierungen</translation>
        </message>
        <message>
            <source>The scenario sets no limit to any wall.</source>
            <translation type="unfinished">Das Szenario setzt keiner Wand eine Grenze.</translation>
        </message>
        <message>
            <source>The shape of the network decides what each node gets of it.</source>
            <translation type="unfinished">Die Form des Netzwerks entscheidet, was jeder Knoten davon hat.</translation>
        </message>
        <message>
            <source>The small model that drafts.</source>
            <translation type="unfinished">Das kleine Modell, das Entwürfe macht.</translation>
        </message>
        <message>
            <source>The time to first token is shorter than one read of the weights, which no hardware can do.</source>
            <translation type="unfinished">Die Zeit bis zum ersten Token ist kürzer als einmaliges Lesen der Gewichte, was keine Hardware kann.</translation>
        </message>
        <message>
            <source>The time to first token is that of a full batch at once, whatever the load.</source>
            <translation type="unfinished">Die Zeit bis zum ersten Token ist die eines vollen Batches auf einmal, gleich bei welcher Last.</translation>
        </message>
        <message>
            <source>The time to write a checkpoint is that of all accelerators together.</source>
            <translation type="unfinished">Die Zeit zum Schreiben eines Checkpoints ist die aller Beschleuniger zusammen.</translation>
        </message>
        <message>
            <source>The utilization is the assumed efficiency times the scaling; the throughput found reaches less than half of it.</source>
            <translation type="unfinished">Die Ausnutzung ist die angenommene Effizienz mal die Skalierung; der gefundene Durchsatz erreicht weniger als die Hälfte davon.</translation>
        </message>
        <message>
            <source>The value is below the floor of the law, so the floor is used.</source>
            <translation type="unfinished">Der Wert liegt unter der Untergrenze des Gesetzes, daher gilt diese.</translation>
        </message>
        <message>
            <source>The weights alone do not fit: %1 into %2.</source>
            <translation type="unfinished">Schon die Gewichte passen nicht: %1 in %2.</translation>
        </message>
        <message>
            <source>The weights are read from on-chip memory or flash, which the changed bandwidth leaves out.</source>
            <translation type="unfinished">Die Gewichte werden aus On-Chip-Speicher oder Flash gelesen, den die geänderte Bandbreite nicht betrifft.</translation>
        </message>
        <message>
            <source>The weights do not fit: everything is read over the host link.</source>
            <translation type="unfinished">Die Gewichte passen nicht: alles wird über die Host-Leitung gelesen.</translation>
        </message>
        <message>
            <source>The whole cost of one node over the tokens that its accelerators serve.</source>
            <translation type="unfinished">Die gesamten Kosten eines Knotens durch die Token, die seine Beschleuniger liefern.</translation>
        </message>
        <message>
            <source>The whole cost over the tokens that all accelerators serve in that time.</source>
            <translation type="unfinished">Die gesamten Kosten durch die Token, die alle Beschleuniger in dieser Zeit liefern.</translation>
        </message>
        <message>
            <source>The whole fleet here: %1 CO₂e = energy × PUE × intensity</source>
            <translation type="unfinished">Die ganze Flotte hier: %1 CO₂e = Energie × PUE × Intensität</translation>
        </message>
        <message>
            <source>The whole fleet serves one job at a time; by its nodes it could keep up.</source>
            <translation type="unfinished">Die ganze Flotte bedient einen Auftrag nach dem anderen; nach ihren Knoten könnte sie mithalten.</translation>
        </message>
        <message>
            <source>The whole window is drawn as PNG alone; give --page for a drawing.</source>
            <translation type="unfinished">Das ganze Fenster wird nur als PNG gezeichnet; geben Sie --page für eine Zeichnung an.</translation>
        </message>
        <message>
            <source>The workload needs more memory than %1 has; everything crosses the host link: %2 for one batch.</source>
            <translation type="unfinished">Die Last braucht mehr Speicher, als %1 hat; alles läuft über die Anbindung an den Rechner: %2 für einen Stapel.</translation>
        </message>
        <message>
            <source>The workload that is served and trained.</source>
            <translation type="unfinished">Die Arbeitslast, die bedient und trainiert wird.</translation>
        </message>
        <message>
            <source>Theme</source>
            <translation type="unfinished">Thema</translation>
        </message>
        <message>
            <source>Theme %1</source>
            <translation type="unfinished">Thema %1</translation>
        </message>
        <message>
            <source>Theme: %1.</source>
            <translation type="unfinished">Thema: %1.</translation>
        </message>
        <message>
            <source>Thermal design power of a fleet accelerator that states none</source>
            <translation type="unfinished">Thermische Verlustleistung eines Flottenbeschleunigers, der keine nennt</translation>
        </message>
        <message>
            <source>This cannot be said in Python: %1.</source>
            <translation type="unfinished">Das lässt sich in Python nicht sagen: %1.</translation>
        </message>
        <message>
            <source>This panel has no numbers for this scenario.</source>
            <translation type="unfinished">Diese Tafel hat für dieses Szenario keine Zahlen.</translation>
        </message>
        <message>
            <source>Three stops</source>
            <translation type="unfinished">Drei Rasten</translation>
        </message>
        <message>
            <source>Throughput</source>
            <translation type="unfinished">Durchsatz</translation>
        </message>
        <message>
            <source>Throughput (token/s)</source>
            <translation type="unfinished">Durchsatz (Token/s)</translation>
        </message>
        <message>
            <source>Time</source>
            <translation type="unfinished">Zeit</translation>
        </message>
        <message>
            <source>Time by which one result must be there.</source>
            <translation type="unfinished">Zeit, bis zu der ein Ergebnis da sein muss.</translation>
        </message>
        <message>
            <source>Time from a failure until the job runs again.</source>
            <translation type="unfinished">Zeit von einem Ausfall, bis der Auftrag wieder läuft.</translation>
        </message>
        <message>
            <source>Time over deadline</source>
            <translation type="unfinished">Zeit durch Frist</translation>
        </message>
        <message>
            <source>Time that a serving engine takes to schedule one iteration and to return its tokens</source>
            <translation type="unfinished">Zeit, die eine Serving-Engine braucht, um eine Iteration zu planen und ihre Token zurückzugeben</translation>
        </message>
        <message>
            <source>Time to first token</source>
            <translation type="unfinished">Zeit bis zum ersten Token</translation>
        </message>
        <message>
            <source>Time to sample the next token of one sequence</source>
            <translation type="unfinished">Zeit, um das nächste Token einer Sequenz zu ziehen</translation>
        </message>
        <message>
            <source>Time to start</source>
            <translation type="unfinished">Startzeit</translation>
        </message>
        <message>
            <source>Time to write a checkpoint beyond which storage is flagged</source>
            <translation type="unfinished">Schreibzeit eines Checkpoints, ab der der Speicher bemängelt wird</translation>
        </message>
        <message>
            <source>Time until a node that failed is back.</source>
            <translation type="unfinished">Zeit, bis ein ausgefallener Knoten zurück ist.</translation>
        </message>
        <message>
            <source>Times that each activation of a convolutional model crosses the memory</source>
            <translation type="unfinished">Wie oft jede Aktivierung eines Faltungsmodells den Speicher quert</translation>
        </message>
        <message>
            <source>Times that each activation of an encoder crosses the memory</source>
            <translation type="unfinished">Wie oft jede Aktivierung eines Encoders den Speicher quert</translation>
        </message>
        <message>
            <source>Title</source>
            <translation type="unfinished">Titel</translation>
        </message>
        <message>
            <source>Title and sentence</source>
            <translation type="unfinished">Titel und Satz</translation>
        </message>
        <message>
            <source>Title in place of the panel's.</source>
            <translation type="unfinished">Titel anstelle des Titels der Tafel.</translation>
        </message>
        <message>
            <source>To discuss</source>
            <translation type="unfinished">Zur Diskussion</translation>
        </message>
        <message>
            <source>Today</source>
            <translation type="unfinished">Heute</translation>
        </message>
        <message>
            <source>Token latency</source>
            <translation type="unfinished">Tokenlatenz</translation>
        </message>
        <message>
            <source>Token latency of the plan</source>
            <translation type="unfinished">Tokenlatenz des Plans</translation>
        </message>
        <message>
            <source>Tokens at the start of every prompt that are found in the cache.</source>
            <translation type="unfinished">Token am Anfang jedes Prompts, die im Cache gefunden werden.</translation>
        </message>
        <message>
            <source>Tokens drafted before each verification</source>
            <translation type="unfinished">Vor jeder Prüfung entworfene Token</translation>
        </message>
        <message>
            <source>Tokens in one page of the cache.</source>
            <translation type="unfinished">Token auf einer Seite des Caches.</translation>
        </message>
        <message>
            <source>Tokens of a microbatch at which its products reach half of their rate</source>
            <translation type="unfinished">Token eines Mikrobatches, bei denen seine Produkte die Hälfte ihrer Rate erreichen</translation>
        </message>
        <message>
            <source>Tokens of one reasoning step</source>
            <translation type="unfinished">Token eines Denkschritts</translation>
        </message>
        <message>
            <source>Tokens of one sequence: prompt and everything generated so far.</source>
            <translation type="unfinished">Token einer Sequenz: Prompt und alles bisher Erzeugte.</translation>
        </message>
        <message>
            <source>Tokens of the answer to one query.</source>
            <translation type="unfinished">Token der Antwort auf eine Abfrage.</translation>
        </message>
        <message>
            <source>Tokens of the vocabulary of a model that states none</source>
            <translation type="unfinished">Token des Vokabulars eines Modells, das keine nennt</translation>
        </message>
        <message>
            <source>Tokens per second</source>
            <translation type="unfinished">Token pro Sekunde</translation>
        </message>
        <message>
            <source>Tokens per second in the budget</source>
            <translation type="unfinished">Token pro Sekunde im Budget</translation>
        </message>
        <message>
            <source>Tokens per second with options</source>
            <translation type="unfinished">Token pro Sekunde mit Optionen</translation>
        </message>
        <message>
            <source>Tokens/s of them</source>
            <translation type="unfinished">Deren Token/s</translation>
        </message>
        <message>
            <source>Too much: %1
= weights + KV cache − capacity</source>
            <translation type="unfinished">Zu viel: %1
= Gewichte + KV-Cache − Kapazität</translation>
        </message>
        <message>
            <source>Total (USD)</source>
            <translation type="unfinished">Summe (USD)</translation>
        </message>
        <message>
            <source>Traffic grows with the batch by a share of the weights; were they read once, compute would be the limit.</source>
            <translation type="unfinished">Der Verkehr wächst mit dem Batch um einen Anteil der Gewichte; würden sie einmal gelesen, wäre das Rechnen die Grenze.</translation>
        </message>
        <message>
            <source>Training</source>
            <translation type="unfinished">Training</translation>
        </message>
        <message>
            <source>Training MFU</source>
            <translation type="unfinished">MFU im Training</translation>
        </message>
        <message>
            <source>Training batch</source>
            <translation type="unfinished">Trainingsbatch</translation>
        </message>
        <message>
            <source>Training counts the work of one token per sample, whatever the sequence length.</source>
            <translation type="unfinished">Das Training zählt die Arbeit eines Tokens je Beispiel, gleich wie lang die Sequenz ist.</translation>
        </message>
        <message>
            <source>Training fleet</source>
            <translation type="unfinished">Trainingsflotte</translation>
        </message>
        <message>
            <source>Training job</source>
            <translation type="unfinished">Trainingsauftrag</translation>
        </message>
        <message>
            <source>Training memory over weights, for models that are not transformers</source>
            <translation type="unfinished">Trainingsspeicher durch Gewichte, für Modelle, die keine Transformer sind</translation>
        </message>
        <message>
            <source>Training reliability</source>
            <translation type="unfinished">Verlässlichkeit im Training</translation>
        </message>
        <message>
            <source>Training stands still while storage takes its state.</source>
            <translation type="unfinished">Das Training steht still, während der Speicher seinen Zustand aufnimmt.</translation>
        </message>
        <message>
            <source>Training step</source>
            <translation type="unfinished">Trainingsschritt</translation>
        </message>
        <message>
            <source>Training steps</source>
            <translation type="unfinished">Trainingsschritte</translation>
        </message>
        <message>
            <source>Training takes</source>
            <translation type="unfinished">Training dauert</translation>
        </message>
        <message>
            <source>Training tokens per parameter at the optimum</source>
            <translation type="unfinished">Trainingstoken je Parameter im Optimum</translation>
        </message>
        <message>
            <source>Training work over forward work when activations are computed again</source>
            <translation type="unfinished">Trainingsarbeit durch Vorwärtsarbeit, wenn Aktivierungen neu berechnet werden</translation>
        </message>
        <message>
            <source>Training work over forward work: the backward pass costs twice the forward pass</source>
            <translation type="unfinished">Trainingsarbeit durch Vorwärtsarbeit: der Rückwärtslauf kostet zweimal den Vorwärtslauf</translation>
        </message>
        <message>
            <source>Training work per parameter and token</source>
            <translation type="unfinished">Trainingsarbeit je Parameter und Token</translation>
        </message>
        <message>
            <source>Transformation</source>
            <translation type="unfinished">Aufbereitung</translation>
        </message>
        <message>
            <source>Transformer</source>
            <translation type="unfinished">Transformer</translation>
        </message>
        <message>
            <source>Transparent ground</source>
            <translation type="unfinished">Durchsichtiger Grund</translation>
        </message>
        <message>
            <source>Trusted to %1.</source>
            <translation type="unfinished">Verlässlich auf %1.</translation>
        </message>
        <message>
            <source>Try next</source>
            <translation type="unfinished">Als Nächstes</translation>
        </message>
        <message>
            <source>Tutorial</source>
            <translation type="unfinished">Tutorial</translation>
        </message>
        <message>
            <source>Tutorial preset</source>
            <translation type="unfinished">Voreinstellung Tutorial</translation>
        </message>
        <message>
            <source>Tutorial text</source>
            <translation type="unfinished">Tutorialtext</translation>
        </message>
        <message>
            <source>Tutorial: the numbers of the published teaching package, release 0.1.1. Refined: laws fitted to published measurements; the Evidence page shows how well.</source>
            <translation type="unfinished">Tutorial: die Zahlen des veröffentlichten Lehrpakets, Version 0.1.1. Verfeinert: an veröffentlichte Messungen angepasste Gesetze; die Seite Belege zeigt, wie gut.</translation>
        </message>
        <message>
            <source>Type a number</source>
            <translation type="unfinished">Geben Sie eine Zahl ein</translation>
        </message>
        <message>
            <source>Type a whole number</source>
            <translation type="unfinished">Geben Sie eine ganze Zahl ein</translation>
        </message>
        <message>
            <source>USD</source>
            <translation type="unfinished">USD</translation>
        </message>
        <message>
            <source>USD for the whole time</source>
            <translation type="unfinished">USD für die ganze Zeit</translation>
        </message>
        <message>
            <source>USD over %1</source>
            <translation type="unfinished">USD über %1</translation>
        </message>
        <message>
            <source>USD per M tokens</source>
            <translation type="unfinished">USD je Mio. Token</translation>
        </message>
        <message>
            <source>USD per million tokens</source>
            <translation type="unfinished">USD je Million Token</translation>
        </message>
        <message>
            <source>USD per node</source>
            <translation type="unfinished">USD je Knoten</translation>
        </message>
        <message>
            <source>USD/kWh</source>
            <translation type="unfinished">USD/kWh</translation>
        </message>
        <message>
            <source>Unit</source>
            <translation type="unfinished">Einheit</translation>
        </message>
        <message>
            <source>Unit: %1.</source>
            <translation type="unfinished">Einheit: %1.</translation>
        </message>
        <message>
            <source>Unpin</source>
            <translation type="unfinished">Lösen</translation>
        </message>
        <message>
            <source>Unpin the scenario</source>
            <translation type="unfinished">Szenario lösen</translation>
        </message>
        <message>
            <source>Unsaved changes</source>
            <translation type="unfinished">Ungesicherte Änderungen</translation>
        </message>
        <message>
            <source>Untitled</source>
            <translation type="unfinished">Unbenannt</translation>
        </message>
        <message>
            <source>Up</source>
            <translation type="unfinished">Hoch</translation>
        </message>
        <message>
            <source>Up to %1 keep both limits.</source>
            <translation type="unfinished">Bis zu %1 halten beide Grenzen.</translation>
        </message>
        <message>
            <source>Update</source>
            <translation type="unfinished">Erneuern</translation>
        </message>
        <message>
            <source>Use %1</source>
            <translation type="unfinished">%1 nehmen</translation>
        </message>
        <message>
            <source>Utilization (MFU)</source>
            <translation type="unfinished">Ausnutzung (MFU)</translation>
        </message>
        <message>
            <source>Utilization of a training run that states none</source>
            <translation type="unfinished">Ausnutzung eines Trainingslaufs, der keine nennt</translation>
        </message>
        <message>
            <source>Utilization of any other kernel</source>
            <translation type="unfinished">Ausnutzung jedes anderen Kernels</translation>
        </message>
        <message>
            <source>Utilization of attention</source>
            <translation type="unfinished">Ausnutzung der Attention</translation>
        </message>
        <message>
            <source>Utilization of convolutions</source>
            <translation type="unfinished">Ausnutzung von Faltungen</translation>
        </message>
        <message>
            <source>Utilization of feed-forward layers</source>
            <translation type="unfinished">Ausnutzung der Feed-Forward-Schichten</translation>
        </message>
        <message>
            <source>Utilization of fused attention</source>
            <translation type="unfinished">Ausnutzung verschmolzener Attention</translation>
        </message>
        <message>
            <source>Utilization that a budget in device-days assumes</source>
            <translation type="unfinished">Ausnutzung, die ein Budget in Gerätetagen annimmt</translation>
        </message>
        <message>
            <source>Value</source>
            <translation type="unfinished">Wert</translation>
        </message>
        <message>
            <source>Values read and written per token, hidden unit and layer between the products</source>
            <translation type="unfinished">Gelesene und geschriebene Werte je Token, verborgener Einheit und Schicht zwischen den Produkten</translation>
        </message>
        <message>
            <source>Values that cross the memory per token, hidden unit and layer in the forward and the backward pass</source>
            <translation type="unfinished">Werte, die je Token, verborgener Einheit und Schicht im Vorwärts- und Rückwärtslauf den Speicher queren</translation>
        </message>
        <message>
            <source>Vision and encoders</source>
            <translation type="unfinished">Bilder und Encoder</translation>
        </message>
        <message>
            <source>Walk the marks</source>
            <translation type="unfinished">Marken durchgehen</translation>
        </message>
        <message>
            <source>Wall</source>
            <translation type="unfinished">Wand</translation>
        </message>
        <message>
            <source>Walls</source>
            <translation type="unfinished">Wände</translation>
        </message>
        <message>
            <source>Warning: %1</source>
            <translation type="unfinished">Warnung: %1</translation>
        </message>
        <message>
            <source>Water</source>
            <translation type="unfinished">Wasser</translation>
        </message>
        <message>
            <source>Water (%1)</source>
            <translation type="unfinished">Wasser (%1)</translation>
        </message>
        <message>
            <source>Water (m³)</source>
            <translation type="unfinished">Wasser (m³)</translation>
        </message>
        <message>
            <source>Water use where no grid is known: the average of the United States</source>
            <translation type="unfinished">Wasserverbrauch, wo kein Stromnetz bekannt ist: Durchschnitt der USA</translation>
        </message>
        <message>
            <source>Weights</source>
            <translation type="unfinished">Gewichte</translation>
        </message>
        <message>
            <source>Weights %1</source>
            <translation type="unfinished">Gewichte %1</translation>
        </message>
        <message>
            <source>Weights (B)</source>
            <translation type="unfinished">Gewichte (B)</translation>
        </message>
        <message>
            <source>Weights and activations cross the memory bus at its bandwidth.</source>
            <translation type="unfinished">Gewichte und Aktivierungen queren den Speicherbus mit seiner Bandbreite.</translation>
        </message>
        <message>
            <source>Weights and the cache of every request must fit the memory.</source>
            <translation type="unfinished">Gewichte und der Cache jeder Anfrage müssen in den Speicher passen.</translation>
        </message>
        <message>
            <source>Weights in this precision</source>
            <translation type="unfinished">Gewichte in dieser Genauigkeit</translation>
        </message>
        <message>
            <source>Weights that do not fit stream in layer by layer.</source>
            <translation type="unfinished">Gewichte, die nicht passen, strömen Schicht für Schicht herein.</translation>
        </message>
        <message>
            <source>Weights: %1
= parameters · bytes per value</source>
            <translation type="unfinished">Gewichte: %1
= Parameter · Bytes je Wert</translation>
        </message>
        <message>
            <source>What</source>
            <translation type="unfinished">Was</translation>
        </message>
        <message>
            <source>What binds</source>
            <translation type="unfinished">Was bindet</translation>
        </message>
        <message>
            <source>What binds is shown when your prediction is locked.</source>
            <translation type="unfinished">Was bindet, wird gezeigt, wenn Ihre Vorhersage festliegt.</translation>
        </message>
        <message>
            <source>What data-parallel ranks divide: nothing, optimizer, gradients, weights too.</source>
            <translation type="unfinished">Was sich datenparallele Ränge teilen: nichts, Optimierer, Gradienten, auch Gewichte.</translation>
        </message>
        <message>
            <source>What explains the change</source>
            <translation type="unfinished">Was die Änderung erklärt</translation>
        </message>
        <message>
            <source>What explains the change, as a table</source>
            <translation type="unfinished">Was die Änderung erklärt, als Tabelle</translation>
        </message>
        <message>
            <source>What moves it most, by the same formula</source>
            <translation type="unfinished">Was sie am meisten bewegt, nach derselben Formel</translation>
        </message>
        <message>
            <source>What the fleet may cost over the whole duration.</source>
            <translation type="unfinished">Was die Flotte über die ganze Dauer kosten darf.</translation>
        </message>
        <message>
            <source>What the key numbers are compared by</source>
            <translation type="unfinished">Womit die Kennzahlen verglichen werden</translation>
        </message>
        <message>
            <source>What the pressure is</source>
            <translation type="unfinished">Was der Druck ist</translation>
        </message>
        <message>
            <source>What to export</source>
            <translation type="unfinished">Was exportiert wird</translation>
        </message>
        <message>
            <source>Where</source>
            <translation type="unfinished">Wo</translation>
        </message>
        <message>
            <source>Whether a small model drafts tokens that the large one verifies together.</source>
            <translation type="unfinished">Ob ein kleines Modell Token entwirft, die das große gemeinsam prüft.</translation>
        </message>
        <message>
            <source>Whether gradients travel while the backward pass still computes.</source>
            <translation type="unfinished">Ob Gradienten reisen, während der Rückwärtslauf noch rechnet.</translation>
        </message>
        <message>
            <source>Whether keys and values of a common start of the prompts are kept.</source>
            <translation type="unfinished">Ob Schlüssel und Werte eines gemeinsamen Anfangs der Prompts behalten werden.</translation>
        </message>
        <message>
            <source>Whether prefill and decoding run on different accelerators, the cache crossing a network.</source>
            <translation type="unfinished">Ob Prefill und Dekodieren auf verschiedenen Beschleunigern laufen und der Cache ein Netzwerk quert.</translation>
        </message>
        <message>
            <source>Whether the cache is kept in pages: a full memory queues further requests instead of failing.</source>
            <translation type="unfinished">Ob der Cache in Seiten liegt: bei vollem Speicher warten weitere Anfragen, statt zu scheitern.</translation>
        </message>
        <message>
            <source>Which laws answer: 0 those of the published teaching package, 1 those fitted to published measurements</source>
            <translation type="unfinished">Welche Gesetze antworten: 0 die des veröffentlichten Lehrpakets, 1 die an veröffentlichte Messungen angepassten</translation>
        </message>
        <message>
            <source>Why</source>
            <translation type="unfinished">Warum</translation>
        </message>
        <message>
            <source>Why %1?</source>
            <translation type="unfinished">Warum %1?</translation>
        </message>
        <message>
            <source>Words in hardware, model, metric or source</source>
            <translation type="unfinished">Wörter in Hardware, Modell, Größe oder Quelle</translation>
        </message>
        <message>
            <source>Words in name, meaning or source</source>
            <translation type="unfinished">Wörter in Name, Bedeutung oder Quelle</translation>
        </message>
        <message>
            <source>Work of attention per key-value head, head dimension and token pair of streamed inference</source>
            <translation type="unfinished">Arbeit der Attention je Schlüssel-Wert-Kopf, Kopfdimension und Tokenpaar gestreamter Inferenz</translation>
        </message>
        <message>
            <source>Work of attention per layer, head, head dimension and token pair</source>
            <translation type="unfinished">Arbeit der Attention je Schicht, Kopf, Kopfdimension und Tokenpaar</translation>
        </message>
        <message>
            <source>Work of one forward pass per parameter and sample: one multiply, one add</source>
            <translation type="unfinished">Arbeit eines Vorwärtslaufs je Parameter und Beispiel: eine Multiplikation, eine Addition</translation>
        </message>
        <message>
            <source>Work per element written of an image network that states no elements, as in ResNet-50</source>
            <translation type="unfinished">Arbeit je geschriebenem Element eines Bildnetzes, das keine Elemente nennt, wie in ResNet-50</translation>
        </message>
        <message>
            <source>Working and spare nodes; each region counts by its share of the fleet.</source>
            <translation type="unfinished">Arbeitende und Reserveknoten; jede Region zählt mit ihrem Anteil an der Flotte.</translation>
        </message>
        <message>
            <source>Workload</source>
            <translation type="unfinished">Arbeitslast</translation>
        </message>
        <message>
            <source>Works</source>
            <translation type="unfinished">Geht</translation>
        </message>
        <message>
            <source>Workstation</source>
            <translation type="unfinished">Workstation</translation>
        </message>
        <message>
            <source>Write time (s)</source>
            <translation type="unfinished">Schreibzeit (s)</translation>
        </message>
        <message>
            <source>Writing a checkpoint</source>
            <translation type="unfinished">Schreiben eines Checkpoints</translation>
        </message>
        <message>
            <source>Writing a checkpoint takes longer than the interval between two.</source>
            <translation type="unfinished">Das Schreiben eines Checkpoints dauert länger als der Abstand zwischen zweien.</translation>
        </message>
        <message>
            <source>Writing one</source>
            <translation type="unfinished">Einen schreiben</translation>
        </message>
        <message>
            <source>Year</source>
            <translation type="unfinished">Jahr</translation>
        </message>
        <message>
            <source>You said %1, the model says %2.</source>
            <translation type="unfinished">Sie sagten %1, das Modell sagt %2.</translation>
        </message>
        <message>
            <source>Your name, for the report</source>
            <translation type="unfinished">Ihr Name, für den Bericht</translation>
        </message>
        <message>
            <source>Your name, if you like</source>
            <translation type="unfinished">Ihr Name, wenn Sie mögen</translation>
        </message>
        <message>
            <source>Your own</source>
            <translation type="unfinished">Ihre eigene</translation>
        </message>
        <message>
            <source>Your prediction on a scale: %1</source>
            <translation type="unfinished">Ihre Vorhersage auf einer Skala: %1</translation>
        </message>
        <message>
            <source>Your prediction on the plot: %1</source>
            <translation type="unfinished">Ihre Vorhersage im Diagramm: %1</translation>
        </message>
        <message>
            <source>Your prediction: %1</source>
            <translation type="unfinished">Ihre Vorhersage: %1</translation>
        </message>
        <message>
            <source>ZeRO stage</source>
            <translation type="unfinished">ZeRO-Stufe</translation>
        </message>
        <message>
            <source>a picture of this kind carries no scenario; PNG, SVG and PDF do</source>
            <translation type="unfinished">ein Bild dieser Art trägt kein Szenario; PNG, SVG und PDF tun es</translation>
        </message>
        <message>
            <source>a quarter</source>
            <translation type="unfinished">ein Viertel</translation>
        </message>
        <message>
            <source>a smaller model or another device would help.</source>
            <translation type="unfinished">ein kleineres Modell oder ein anderes Gerät würde helfen.</translation>
        </message>
        <message>
            <source>a third</source>
            <translation type="unfinished">ein Drittel</translation>
        </message>
        <message>
            <source>accuracy</source>
            <translation type="unfinished">Genauigkeit</translation>
        </message>
        <message>
            <source>accuracy %1</source>
            <translation type="unfinished">Genauigkeit %1</translation>
        </message>
        <message>
            <source>all in %1</source>
            <translation type="unfinished">alles in %1</translation>
        </message>
        <message>
            <source>all in A</source>
            <translation type="unfinished">alles in A</translation>
        </message>
        <message>
            <source>all in B</source>
            <translation type="unfinished">alles in B</translation>
        </message>
        <message>
            <source>and %1 more, see the page Evidence</source>
            <translation type="unfinished">und %1 weitere, siehe Seite Belege</translation>
        </message>
        <message>
            <source>arrival ÷ compute time of a layer</source>
            <translation type="unfinished">Ankunft ÷ Rechenzeit einer Schicht</translation>
        </message>
        <message>
            <source>arrivals</source>
            <translation type="unfinished">Ankünfte</translation>
        </message>
        <message>
            <source>arrivals ÷ what the replicas serve</source>
            <translation type="unfinished">Ankünfte ÷ was die Replikate bedienen</translation>
        </message>
        <message>
            <source>as set below</source>
            <translation type="unfinished">wie unten gesetzt</translation>
        </message>
        <message>
            <source>as the peak rate</source>
            <translation type="unfinished">wie die Spitzenrate</translation>
        </message>
        <message>
            <source>band: 9 of 10 of %1 measured</source>
            <translation type="unfinished">Band: 9 von 10 von %1 gemessen</translation>
        </message>
        <message>
            <source>bandwidth</source>
            <translation type="unfinished">Bandbreite</translation>
        </message>
        <message>
            <source>batch</source>
            <translation type="unfinished">Batch</translation>
        </message>
        <message>
            <source>batch %1</source>
            <translation type="unfinished">Batch %1</translation>
        </message>
        <message>
            <source>batch times</source>
            <translation type="unfinished">Batchzeiten</translation>
        </message>
        <message>
            <source>batch ÷ requests that fit</source>
            <translation type="unfinished">Batch ÷ Anfragen, die passen</translation>
        </message>
        <message>
            <source>beaten: another is as fast and cheaper</source>
            <translation type="unfinished">geschlagen: eine andere ist so schnell und billiger</translation>
        </message>
        <message>
            <source>begin with { and end with }</source>
            <translation type="unfinished">beginnen Sie mit { und enden Sie mit }</translation>
        </message>
        <message>
            <source>best</source>
            <translation type="unfinished">beste</translation>
        </message>
        <message>
            <source>between failures</source>
            <translation type="unfinished">zwischen Ausfällen</translation>
        </message>
        <message>
            <source>bf16</source>
            <translation type="unfinished">bf16</translation>
        </message>
        <message>
            <source>binds</source>
            <translation type="unfinished">bindet</translation>
        </message>
        <message>
            <source>binds: beyond the red line, at half of a time or all of a limit. Click a wall for its equation.</source>
            <translation type="unfinished">bindet: jenseits der roten Linie, ab der Hälfte einer Zeit oder der ganzen Grenze. Klick auf eine Wand zeigt ihre Gleichung.</translation>
        </message>
        <message>
            <source>binds: more than half of a time, or all of a limit</source>
            <translation type="unfinished">bindet: mehr als die Hälfte einer Zeit oder die ganze Grenze</translation>
        </message>
        <message>
            <source>bubble</source>
            <translation type="unfinished">Blase</translation>
        </message>
        <message>
            <source>budget %1</source>
            <translation type="unfinished">Budget %1</translation>
        </message>
        <message>
            <source>by a form, or as JSON</source>
            <translation type="unfinished">im Formular oder als JSON</translation>
        </message>
        <message>
            <source>capacity %1</source>
            <translation type="unfinished">Kapazität %1</translation>
        </message>
        <message>
            <source>carbon</source>
            <translation type="unfinished">CO₂</translation>
        </message>
        <message>
            <source>change of the latency</source>
            <translation type="unfinished">Änderung der Latenz</translation>
        </message>
        <message>
            <source>cheapest</source>
            <translation type="unfinished">billigste</translation>
        </message>
        <message>
            <source>cheapest: %1</source>
            <translation type="unfinished">billigste: %1</translation>
        </message>
        <message>
            <source>checkpoint interval</source>
            <translation type="unfinished">Checkpoint-Abstand</translation>
        </message>
        <message>
            <source>chosen here</source>
            <translation type="unfinished">hier gewählt</translation>
        </message>
        <message>
            <source>communication</source>
            <translation type="unfinished">Kommunikation</translation>
        </message>
        <message>
            <source>compute</source>
            <translation type="unfinished">Rechnen</translation>
        </message>
        <message>
            <source>compute time</source>
            <translation type="unfinished">Rechenzeit</translation>
        </message>
        <message>
            <source>compute time ÷ latency</source>
            <translation type="unfinished">Rechenzeit ÷ Latenz</translation>
        </message>
        <message>
            <source>compute-bound</source>
            <translation type="unfinished">Rechnen begrenzt</translation>
        </message>
        <message>
            <source>compute-bound from %1</source>
            <translation type="unfinished">Rechnen begrenzt ab %1</translation>
        </message>
        <message>
            <source>cost</source>
            <translation type="unfinished">Kosten</translation>
        </message>
        <message>
            <source>cost ÷ budget</source>
            <translation type="unfinished">Kosten ÷ Budget</translation>
        </message>
        <message>
            <source>data</source>
            <translation type="unfinished">Daten</translation>
        </message>
        <message>
            <source>days</source>
            <translation type="unfinished">Tage</translation>
        </message>
        <message>
            <source>deadline %1</source>
            <translation type="unfinished">Frist %1</translation>
        </message>
        <message>
            <source>demand</source>
            <translation type="unfinished">Bedarf</translation>
        </message>
        <message>
            <source>demand ÷ supply</source>
            <translation type="unfinished">Bedarf ÷ Angebot</translation>
        </message>
        <message>
            <source>does not
divide</source>
            <translation type="unfinished">teilt
nicht</translation>
        </message>
        <message>
            <source>does not divide</source>
            <translation type="unfinished">teilt nicht</translation>
        </message>
        <message>
            <source>does not fit</source>
            <translation type="unfinished">passt nicht</translation>
        </message>
        <message>
            <source>does not fit the memory</source>
            <translation type="unfinished">passt nicht in den Speicher</translation>
        </message>
        <message>
            <source>done ✓</source>
            <translation type="unfinished">fertig ✓</translation>
        </message>
        <message>
            <source>emissions of training runs</source>
            <translation type="unfinished">Emissionen von Trainingsläufen</translation>
        </message>
        <message>
            <source>energies of training runs</source>
            <translation type="unfinished">Energien von Trainingsläufen</translation>
        </message>
        <message>
            <source>energy</source>
            <translation type="unfinished">Energie</translation>
        </message>
        <message>
            <source>energy price</source>
            <translation type="unfinished">Energiepreis</translation>
        </message>
        <message>
            <source>even perfect kernels would be late.</source>
            <translation type="unfinished">selbst vollkommene Kernel kämen zu spät.</translation>
        </message>
        <message>
            <source>exchange</source>
            <translation type="unfinished">Austausch</translation>
        </message>
        <message>
            <source>exposed communication ÷ step</source>
            <translation type="unfinished">sichtbare Kommunikation ÷ Schritt</translation>
        </message>
        <message>
            <source>flash</source>
            <translation type="unfinished">Flash</translation>
        </message>
        <message>
            <source>flop/byte</source>
            <translation type="unfinished">flop/byte</translation>
        </message>
        <message>
            <source>fp16</source>
            <translation type="unfinished">fp16</translation>
        </message>
        <message>
            <source>fp32</source>
            <translation type="unfinished">fp32</translation>
        </message>
        <message>
            <source>fp32 work per energy of parts built in 16 to 7 nm, which caps small power limits</source>
            <translation type="unfinished">fp32-Arbeit je Energie von Bausteinen in 16 bis 7 nm, was kleine Leistungsgrenzen deckelt</translation>
        </message>
        <message>
            <source>fp8</source>
            <translation type="unfinished">fp8</translation>
        </message>
        <message>
            <source>free %1</source>
            <translation type="unfinished">frei %1</translation>
        </message>
        <message>
            <source>full</source>
            <translation type="unfinished">voll</translation>
        </message>
        <message>
            <source>full recomputation</source>
            <translation type="unfinished">volle Neuberechnung</translation>
        </message>
        <message>
            <source>g CO₂e/kWh</source>
            <translation type="unfinished">g CO₂e/kWh</translation>
        </message>
        <message>
            <source>g CO₂e/kWh, location-based; borders de facto (Natural Earth)</source>
            <translation type="unfinished">g CO₂e/kWh, standortbezogen; Grenzen de facto (Natural Earth)</translation>
        </message>
        <message>
            <source>g CO₂e/kWh; borders: Natural Earth</source>
            <translation type="unfinished">g CO₂e/kWh; Grenzen: Natural Earth</translation>
        </message>
        <message>
            <source>give WIDTHxHEIGHT in pixels, from 160x90 to 16384x16384</source>
            <translation type="unfinished">geben Sie BREITExHÖHE in Pixeln an, von 160x90 bis 16384x16384</translation>
        </message>
        <message>
            <source>give a file name without folder</source>
            <translation type="unfinished">geben Sie einen Dateinamen ohne Ordner an</translation>
        </message>
        <message>
            <source>give auto, or a number from 1 to 16</source>
            <translation type="unfinished">geben Sie auto oder eine Zahl von 1 bis 16 an</translation>
        </message>
        <message>
            <source>give on or off</source>
            <translation type="unfinished">geben Sie on oder off an</translation>
        </message>
        <message>
            <source>give one of %1</source>
            <translation type="unfinished">geben Sie eines von %1 an</translation>
        </message>
        <message>
            <source>give per cent, from 100 to 200</source>
            <translation type="unfinished">geben Sie Prozent von 100 bis 200 an</translation>
        </message>
        <message>
            <source>goodput</source>
            <translation type="unfinished">Goodput</translation>
        </message>
        <message>
            <source>grade: give one folder of reports</source>
            <translation type="unfinished">grade: geben Sie einen Ordner mit Berichten an</translation>
        </message>
        <message>
            <source>grid</source>
            <translation type="unfinished">Stromnetz</translation>
        </message>
        <message>
            <source>h</source>
            <translation type="unfinished">h</translation>
        </message>
        <message>
            <source>half</source>
            <translation type="unfinished">die Hälfte</translation>
        </message>
        <message>
            <source>hardware</source>
            <translation type="unfinished">Hardware</translation>
        </message>
        <message>
            <source>holds the weights</source>
            <translation type="unfinished">hält die Gewichte</translation>
        </message>
        <message>
            <source>holds the weights, read from here</source>
            <translation type="unfinished">hält die Gewichte, hier gelesen</translation>
        </message>
        <message>
            <source>host link</source>
            <translation type="unfinished">Host-Leitung</translation>
        </message>
        <message>
            <source>inference energies of microcontrollers</source>
            <translation type="unfinished">Inferenzenergien von Mikrocontrollern</translation>
        </message>
        <message>
            <source>inference times of microcontrollers</source>
            <translation type="unfinished">Inferenzzeiten von Mikrocontrollern</translation>
        </message>
        <message>
            <source>int4</source>
            <translation type="unfinished">int4</translation>
        </message>
        <message>
            <source>int8</source>
            <translation type="unfinished">int8</translation>
        </message>
        <message>
            <source>kernels would have to reach %1 of the peak.</source>
            <translation type="unfinished">Kernel müssten %1 der Spitze erreichen.</translation>
        </message>
        <message>
            <source>latency</source>
            <translation type="unfinished">Latenz</translation>
        </message>
        <message>
            <source>life cycle</source>
            <translation type="unfinished">Lebenszyklus</translation>
        </message>
        <message>
            <source>limit %1</source>
            <translation type="unfinished">Grenze %1</translation>
        </message>
        <message>
            <source>maintenance</source>
            <translation type="unfinished">Wartung</translation>
        </message>
        <message>
            <source>manual: --out %1: give a file that ends in .pdf or .html</source>
            <translation type="unfinished">manual: --out %1: geben Sie eine Datei an, die auf .pdf oder .html endet</translation>
        </message>
        <message>
            <source>manual: give --out, a file that ends in .pdf or .html</source>
            <translation type="unfinished">manual: geben Sie --out an, eine Datei, die auf .pdf oder .html endet</translation>
        </message>
        <message>
            <source>measured</source>
            <translation type="unfinished">gemessen</translation>
        </message>
        <message>
            <source>measured nearby</source>
            <translation type="unfinished">in der Nähe gemessen</translation>
        </message>
        <message>
            <source>measured · dashed: ±25 %</source>
            <translation type="unfinished">gemessen · gestrichelt: ±25 %</translation>
        </message>
        <message>
            <source>measured, in the unit of each metric · dashed: ±25 %</source>
            <translation type="unfinished">gemessen, in der Einheit jeder Größe · gestrichelt: ±25 %</translation>
        </message>
        <message>
            <source>measured: %1</source>
            <translation type="unfinished">gemessen: %1</translation>
        </message>
        <message>
            <source>median</source>
            <translation type="unfinished">Median</translation>
        </message>
        <message>
            <source>memory</source>
            <translation type="unfinished">Speicher</translation>
        </message>
        <message>
            <source>memory time</source>
            <translation type="unfinished">Speicherzeit</translation>
        </message>
        <message>
            <source>memory time ÷ latency</source>
            <translation type="unfinished">Speicherzeit ÷ Latenz</translation>
        </message>
        <message>
            <source>memory-bound</source>
            <translation type="unfinished">Speicher begrenzt</translation>
        </message>
        <message>
            <source>model: %1</source>
            <translation type="unfinished">Modell: %1</translation>
        </message>
        <message>
            <source>ms</source>
            <translation type="unfinished">ms</translation>
        </message>
        <message>
            <source>my %1</source>
            <translation type="unfinished">mein %1</translation>
        </message>
        <message>
            <source>my board</source>
            <translation type="unfinished">mein Board</translation>
        </message>
        <message>
            <source>nearest to the scenario</source>
            <translation type="unfinished">dem Szenario am nächsten</translation>
        </message>
        <message>
            <source>no</source>
            <translation type="unfinished">nein</translation>
        </message>
        <message>
            <source>no effect</source>
            <translation type="unfinished">keine Wirkung</translation>
        </message>
        <message>
            <source>no end</source>
            <translation type="unfinished">kein Ende</translation>
        </message>
        <message>
            <source>no limit set</source>
            <translation type="unfinished">keine Grenze gesetzt</translation>
        </message>
        <message>
            <source>no load set</source>
            <translation type="unfinished">keine Last gesetzt</translation>
        </message>
        <message>
            <source>no node carries the hardware</source>
            <translation type="unfinished">kein Knoten trägt die Hardware</translation>
        </message>
        <message>
            <source>no own rate</source>
            <translation type="unfinished">keine eigene Rate</translation>
        </message>
        <message>
            <source>no prediction yet</source>
            <translation type="unfinished">noch keine Vorhersage</translation>
        </message>
        <message>
            <source>no recomputation</source>
            <translation type="unfinished">keine Neuberechnung</translation>
        </message>
        <message>
            <source>no storage or link stated</source>
            <translation type="unfinished">kein Speicher und keine Leitung genannt</translation>
        </message>
        <message>
            <source>node powers</source>
            <translation type="unfinished">Knotenleistungen</translation>
        </message>
        <message>
            <source>nodes</source>
            <translation type="unfinished">Knoten</translation>
        </message>
        <message>
            <source>none</source>
            <translation type="unfinished">keine</translation>
        </message>
        <message>
            <source>none answered</source>
            <translation type="unfinished">keine beantwortet</translation>
        </message>
        <message>
            <source>none of the key numbers</source>
            <translation type="unfinished">keine der Kennzahlen</translation>
        </message>
        <message>
            <source>not measured</source>
            <translation type="unfinished">nicht gemessen</translation>
        </message>
        <message>
            <source>not one node fits the budget</source>
            <translation type="unfinished">kein einziger Knoten passt ins Budget</translation>
        </message>
        <message>
            <source>not possible</source>
            <translation type="unfinished">nicht möglich</translation>
        </message>
        <message>
            <source>now</source>
            <translation type="unfinished">jetzt</translation>
        </message>
        <message>
            <source>numbers told, such as 64 128 128 200</source>
            <translation type="unfinished">genannte Zahlen, etwa 64 128 128 200</translation>
        </message>
        <message>
            <source>of drafts</source>
            <translation type="unfinished">der Entwürfe</translation>
        </message>
        <message>
            <source>of peak</source>
            <translation type="unfinished">der Spitze</translation>
        </message>
        <message>
            <source>of service time</source>
            <translation type="unfinished">der Bedienzeit</translation>
        </message>
        <message>
            <source>off: without legend and the numbers beside the plot (on).</source>
            <translation type="unfinished">off: ohne Legende und die Zahlen neben dem Diagramm (on).</translation>
        </message>
        <message>
            <source>off: without the line that names the scenario (on).</source>
            <translation type="unfinished">off: ohne die Zeile, die das Szenario nennt (on).</translation>
        </message>
        <message>
            <source>off: without title and sentence (on).</source>
            <translation type="unfinished">off: ohne Titel und Satz (on).</translation>
        </message>
        <message>
            <source>on the front</source>
            <translation type="unfinished">auf der Front</translation>
        </message>
        <message>
            <source>on: with the controls inside the panel (off).</source>
            <translation type="unfinished">on: mit den Reglern in der Tafel (off).</translation>
        </message>
        <message>
            <source>on: without a ground (off).</source>
            <translation type="unfinished">on: ohne Grund (off).</translation>
        </message>
        <message>
            <source>one day</source>
            <translation type="unfinished">einen Tag</translation>
        </message>
        <message>
            <source>one pass %1, of which %2 do not shrink; %3 as fast as fp16</source>
            <translation type="unfinished">ein Durchlauf %1, wovon %2 nicht schrumpfen; %3 so schnell wie fp16</translation>
        </message>
        <message>
            <source>operational</source>
            <translation type="unfinished">im Betrieb</translation>
        </message>
        <message>
            <source>over by %1</source>
            <translation type="unfinished">um %1 darüber</translation>
        </message>
        <message>
            <source>overflows by %1</source>
            <translation type="unfinished">läuft um %1 über</translation>
        </message>
        <message>
            <source>overhead</source>
            <translation type="unfinished">Overhead</translation>
        </message>
        <message>
            <source>own rate</source>
            <translation type="unfinished">eigene Rate</translation>
        </message>
        <message>
            <source>p50 (s)</source>
            <translation type="unfinished">p50 (s)</translation>
        </message>
        <message>
            <source>p50: half are faster</source>
            <translation type="unfinished">p50: die Hälfte ist schneller</translation>
        </message>
        <message>
            <source>p99 (s)</source>
            <translation type="unfinished">p99 (s)</translation>
        </message>
        <message>
            <source>p99: 99 of 100 are faster</source>
            <translation type="unfinished">p99: 99 von 100 sind schneller</translation>
        </message>
        <message>
            <source>parameters</source>
            <translation type="unfinished">Parameter</translation>
        </message>
        <message>
            <source>part of the latency it governs</source>
            <translation type="unfinished">Teil der Latenz, den es bestimmt</translation>
        </message>
        <message>
            <source>part of the link that the network takes</source>
            <translation type="unfinished">Teil der Leitung, den das Netzwerk nimmt</translation>
        </message>
        <message>
            <source>part of the peak that is lost</source>
            <translation type="unfinished">verlorener Teil der Spitze</translation>
        </message>
        <message>
            <source>pays for</source>
            <translation type="unfinished">bezahlt</translation>
        </message>
        <message>
            <source>per M tokens</source>
            <translation type="unfinished">je Mio. Token</translation>
        </message>
        <message>
            <source>per layer</source>
            <translation type="unfinished">je Schicht</translation>
        </message>
        <message>
            <source>per node</source>
            <translation type="unfinished">je Knoten</translation>
        </message>
        <message>
            <source>per step</source>
            <translation type="unfinished">je Schritt</translation>
        </message>
        <message>
            <source>predicted</source>
            <translation type="unfinished">vorhergesagt</translation>
        </message>
        <message>
            <source>predicted ÷ measured</source>
            <translation type="unfinished">vorhergesagt ÷ gemessen</translation>
        </message>
        <message>
            <source>predicted ÷ measured, measurements by area</source>
            <translation type="unfinished">vorhergesagt ÷ gemessen, Messungen nach Gebiet</translation>
        </message>
        <message>
            <source>preparation</source>
            <translation type="unfinished">Aufbereitung</translation>
        </message>
        <message>
            <source>preparation ÷ latency of the batch</source>
            <translation type="unfinished">Aufbereitung ÷ Latenz des Batches</translation>
        </message>
        <message>
            <source>pressure %1 (%2): %3%4</source>
            <translation type="unfinished">Druck %1 (%2): %3%4</translation>
        </message>
        <message>
            <source>price unknown, %1 assumed</source>
            <translation type="unfinished">Preis unbekannt, %1 angenommen</translation>
        </message>
        <message>
            <source>queries/s</source>
            <translation type="unfinished">Abfragen/s</translation>
        </message>
        <message>
            <source>recovering</source>
            <translation type="unfinished">wiederherstellen</translation>
        </message>
        <message>
            <source>refined</source>
            <translation type="unfinished">verfeinert</translation>
        </message>
        <message>
            <source>render: give --out, the file or folder to draw to</source>
            <translation type="unfinished">render: geben Sie --out an, die Datei oder den Ordner für die Zeichnung</translation>
        </message>
        <message>
            <source>replicas</source>
            <translation type="unfinished">Replikate</translation>
        </message>
        <message>
            <source>requests</source>
            <translation type="unfinished">Anfragen</translation>
        </message>
        <message>
            <source>requests/s</source>
            <translation type="unfinished">Anfragen/s</translation>
        </message>
        <message>
            <source>required ÷ available memory</source>
            <translation type="unfinished">nötiger ÷ vorhandener Speicher</translation>
        </message>
        <message>
            <source>ridge %1</source>
            <translation type="unfinished">Grat %1</translation>
        </message>
        <message>
            <source>room for</source>
            <translation type="unfinished">Platz für</translation>
        </message>
        <message>
            <source>rows</source>
            <translation type="unfinished">Zeilen</translation>
        </message>
        <message>
            <source>s</source>
            <translation type="unfinished">s</translation>
        </message>
        <message>
            <source>selective</source>
            <translation type="unfinished">teilweise</translation>
        </message>
        <message>
            <source>selective recomputation</source>
            <translation type="unfinished">teilweise Neuberechnung</translation>
        </message>
        <message>
            <source>sequences</source>
            <translation type="unfinished">Sequenzen</translation>
        </message>
        <message>
            <source>size of a sample unknown</source>
            <translation type="unfinished">Größe eines Beispiels unbekannt</translation>
        </message>
        <message>
            <source>size of the model unknown</source>
            <translation type="unfinished">Größe des Modells unbekannt</translation>
        </message>
        <message>
            <source>slow-down</source>
            <translation type="unfinished">Verlangsamung</translation>
        </message>
        <message>
            <source>stages</source>
            <translation type="unfinished">Stufen</translation>
        </message>
        <message>
            <source>step (%1)</source>
            <translation type="unfinished">Schritt (%1)</translation>
        </message>
        <message>
            <source>t</source>
            <translation type="unfinished">t</translation>
        </message>
        <message>
            <source>tensor</source>
            <translation type="unfinished">Tensor</translation>
        </message>
        <message>
            <source>tf32</source>
            <translation type="unfinished">tf32</translation>
        </message>
        <message>
            <source>the batch does not fit</source>
            <translation type="unfinished">der Batch passt nicht</translation>
        </message>
        <message>
            <source>the increase changes TTFT by %1 and ITL by %2</source>
            <translation type="unfinished">die Erhöhung ändert TTFT um %1 und ITL um %2</translation>
        </message>
        <message>
            <source>the model keeps no cache</source>
            <translation type="unfinished">das Modell hat keinen Cache</translation>
        </message>
        <message>
            <source>the output could not be written: %1</source>
            <translation type="unfinished">die Ausgabe konnte nicht geschrieben werden: %1</translation>
        </message>
        <message>
            <source>the queue grows for ever</source>
            <translation type="unfinished">die Schlange wächst ohne Ende</translation>
        </message>
        <message>
            <source>the rescued session</source>
            <translation type="unfinished">die gerettete Sitzung</translation>
        </message>
        <message>
            <source>the split exceeds the fleet</source>
            <translation type="unfinished">die Aufteilung übersteigt die Flotte</translation>
        </message>
        <message>
            <source>the weights fit</source>
            <translation type="unfinished">die Gewichte passen</translation>
        </message>
        <message>
            <source>this file is larger than any session; it is not from this program</source>
            <translation type="unfinished">diese Datei ist größer als jede Sitzung; sie stammt nicht von diesem Programm</translation>
        </message>
        <message>
            <source>this picture carries no scenario: another program made or saved it anew; open the picture as it was exported, or a session file, or give the id in its caption to File, Open by id</source>
            <translation type="unfinished">dieses Bild trägt kein Szenario: ein anderes Programm hat es gemacht oder neu gesichert; öffnen Sie das Bild, wie es exportiert wurde, oder eine Sitzungsdatei, oder geben Sie die Kennung aus seiner Unterschrift unter Datei, Nach Kennung öffnen an</translation>
        </message>
        <message>
            <source>this picture is cut off; copy it once more from where it came from</source>
            <translation type="unfinished">dieses Bild ist abgeschnitten; kopieren Sie es noch einmal von seinem Ursprung</translation>
        </message>
        <message>
            <source>this scenario</source>
            <translation type="unfinished">dieses Szenario</translation>
        </message>
        <message>
            <source>three quarters</source>
            <translation type="unfinished">drei Viertel</translation>
        </message>
        <message>
            <source>time lost to failures and saving</source>
            <translation type="unfinished">Zeit, die Ausfälle und Sichern kosten</translation>
        </message>
        <message>
            <source>time of a query</source>
            <translation type="unfinished">Zeit einer Abfrage</translation>
        </message>
        <message>
            <source>time to write</source>
            <translation type="unfinished">Zeit zum Schreiben</translation>
        </message>
        <message>
            <source>time to write ÷ interval</source>
            <translation type="unfinished">Zeit zum Schreiben ÷ Abstand</translation>
        </message>
        <message>
            <source>times of whole answers</source>
            <translation type="unfinished">Zeiten ganzer Antworten</translation>
        </message>
        <message>
            <source>times per token</source>
            <translation type="unfinished">Zeiten je Token</translation>
        </message>
        <message>
            <source>times to first token</source>
            <translation type="unfinished">Zeiten bis zum ersten Token</translation>
        </message>
        <message>
            <source>to (MWh)</source>
            <translation type="unfinished">bis (MWh)</translation>
        </message>
        <message>
            <source>to (s)</source>
            <translation type="unfinished">bis (s)</translation>
        </message>
        <message>
            <source>to (t CO₂e)</source>
            <translation type="unfinished">bis (t CO₂e)</translation>
        </message>
        <message>
            <source>token rates</source>
            <translation type="unfinished">Tokenraten</translation>
        </message>
        <message>
            <source>token/s</source>
            <translation type="unfinished">Token/s</translation>
        </message>
        <message>
            <source>tokens</source>
            <translation type="unfinished">Token</translation>
        </message>
        <message>
            <source>tokens of the optimum ÷ paid for</source>
            <translation type="unfinished">Token des Optimums ÷ bezahlte</translation>
        </message>
        <message>
            <source>too slow for the limit</source>
            <translation type="unfinished">zu langsam für die Grenze</translation>
        </message>
        <message>
            <source>training steps</source>
            <translation type="unfinished">Trainingsschritten</translation>
        </message>
        <message>
            <source>tutorial</source>
            <translation type="unfinished">Tutorial</translation>
        </message>
        <message>
            <source>two thirds</source>
            <translation type="unfinished">zwei Drittel</translation>
        </message>
        <message>
            <source>unknown</source>
            <translation type="unfinished">unbekannt</translation>
        </message>
        <message>
            <source>utilization (MFU)</source>
            <translation type="unfinished">Ausnutzung (MFU)</translation>
        </message>
        <message>
            <source>wait of a job</source>
            <translation type="unfinished">Wartezeit eines Auftrags</translation>
        </message>
        <message>
            <source>ways</source>
            <translation type="unfinished">Wege</translation>
        </message>
        <message>
            <source>weights</source>
            <translation type="unfinished">Gewichte</translation>
        </message>
        <message>
            <source>what this picture carries is longer than any scenario; it is not from this program</source>
            <translation type="unfinished">was dieses Bild trägt, ist länger als jedes Szenario; es stammt nicht von diesem Programm</translation>
        </message>
        <message>
            <source>what this picture says of its scenario is damaged; open an undamaged copy</source>
            <translation type="unfinished">was dieses Bild über sein Szenario sagt, ist beschädigt; öffnen Sie eine unbeschädigte Kopie</translation>
        </message>
        <message>
            <source>with options</source>
            <translation type="unfinished">mit Optionen</translation>
        </message>
        <message>
            <source>without</source>
            <translation type="unfinished">ohne</translation>
        </message>
        <message>
            <source>work of the model unknown</source>
            <translation type="unfinished">Arbeit des Modells unbekannt</translation>
        </message>
        <message>
            <source>work submitted ÷ work done</source>
            <translation type="unfinished">eingereichte ÷ erledigte Arbeit</translation>
        </message>
        <message>
            <source>writing checkpoints</source>
            <translation type="unfinished">Checkpoints schreiben</translation>
        </message>
        <message>
            <source>writing one</source>
            <translation type="unfinished">einen schreiben</translation>
        </message>
        <message>
            <source>writing outlasts the interval</source>
            <translation type="unfinished">Schreiben dauert länger als der Abstand</translation>
        </message>
        <message>
            <source>yes</source>
            <translation type="unfinished">ja</translation>
        </message>
        <message>
            <source>you: %1</source>
            <translation type="unfinished">Sie: %1</translation>
        </message>
        <message>
            <source>your choice</source>
            <translation type="unfinished">Ihre Wahl</translation>
        </message>
        <message>
            <source>your prediction</source>
            <translation type="unfinished">Ihre Vorhersage</translation>
        </message>
        <message>
            <source>×</source>
            <translation type="unfinished">×</translation>
        </message>
        <message>
            <source>× %1 to %2</source>
            <translation type="unfinished">× %1 bis %2</translation>
        </message>
        <message>
            <source>η %1</source>
            <translation type="unfinished">η %1</translation>
        </message>
        <message>
            <source>“%1” is not a number.</source>
            <translation type="unfinished">„%1“ ist keine Zahl.</translation>
        </message>
        <message>
            <source>“%1” is too large to compute with.</source>
            <translation type="unfinished">„%1“ ist zu groß zum Rechnen.</translation>
        </message>
        <message>
            <source>← faster · change of the latency of a batch · slower →</source>
            <translation type="unfinished">← schneller · Änderung der Latenz eines Batches · langsamer →</translation>
        </message>
        <message>
            <source>← faster · latency · slower →</source>
            <translation type="unfinished">← schneller · Latenz · langsamer →</translation>
        </message>
        <message>
            <source>≠ Refined preset</source>
            <translation type="unfinished">≠ Voreinstellung Verfeinert</translation>
        </message>
        <message>
            <source>≠ Tutorial preset</source>
            <translation type="unfinished">≠ Voreinstellung Tutorial</translation>
        </message>
    </context>
</TS>
