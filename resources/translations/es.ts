<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
    <context>
        <name>MLSys</name>
        <message>
            <source>    %1, in place of %2</source>
            <translation type="unfinished">    %1, en lugar de %2</translation>
        </message>
        <message>
            <source>    form of the laws, and interplay</source>
            <translation type="unfinished">    forma de las leyes e interacción</translation>
        </message>
        <message>
            <source>    form of the laws, interplay and smaller ones</source>
            <translation type="unfinished">    forma de las leyes, interacción y menores</translation>
        </message>
        <message>
            <source> — binds</source>
            <translation type="unfinished"> — limita</translation>
        </message>
        <message>
            <source>&quot;%1&quot; is no figure that was saved or copied on this computer. Open the session that it was made from, or the figure as it was exported.</source>
            <translation type="unfinished">«%1» no es una figura guardada o copiada en este equipo. Abra la sesión de la que se hizo, o la figura tal como se exportó.</translation>
        </message>
        <message>
            <source>&quot;%1&quot;: one scenario file at most</source>
            <translation type="unfinished">«%1»: un archivo de escenario como máximo</translation>
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
%2 por millón de tokens, %3 por token, primer token tras %4
%5 nodos en el presupuesto: %6</translation>
        </message>
        <message>
            <source>%1
%2 per token, %3, %4; click to take it</source>
            <translation type="unfinished">%1
%2 por token, %3, %4; clic para tomarla</translation>
        </message>
        <message>
            <source>%1
✓ says the model</source>
            <translation type="unfinished">%1
✓ dice el modelo</translation>
        </message>
        <message>
            <source>%1 % to %2 % off</source>
            <translation type="unfinished">desviados de %1 % a %2 %</translation>
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
            <translation type="unfinished">%1 (%2): latencia %3, %4 (%5)</translation>
        </message>
        <message>
            <source>%1 (and %2 more)</source>
            <translation type="unfinished">%1 (y %2 más)</translation>
        </message>
        <message>
            <source>%1 (draft)</source>
            <translation type="unfinished">%1 (borrador)</translation>
        </message>
        <message>
            <source>%1 (measured: %2)</source>
            <translation type="unfinished">%1 (medido: %2)</translation>
        </message>
        <message>
            <source>%1 (now)</source>
            <translation type="unfinished">%1 (ahora)</translation>
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
            <translation type="unfinished">%1 Más cercana: %2, %3.</translation>
        </message>
        <message>
            <source>%1 USD</source>
            <translation type="unfinished">%1 USD</translation>
        </message>
        <message>
            <source>%1 USD per million tokens (%2) = cost ÷ tokens of all accelerators</source>
            <translation type="unfinished">%1 USD por millón de tokens (%2) = coste ÷ tokens de todos los aceleradores</translation>
        </message>
        <message>
            <source>%1 are too slow</source>
            <translation type="unfinished">%1 son demasiado lentos</translation>
        </message>
        <message>
            <source>%1 arrive, %2 more than %3 replicas serve: the queue grows for ever. %4</source>
            <translation type="unfinished">Llegan %1, %2 más de lo que sirven %3 réplicas: la cola crece sin fin. %4</translation>
        </message>
        <message>
            <source>%1 as a table</source>
            <translation type="unfinished">%1 como tabla</translation>
        </message>
        <message>
            <source>%1 at batch %2 is compute-bound: %3 is right of the ridge at %4.</source>
            <translation type="unfinished">%1 con batch %2 está limitado por cálculo: %3 está a la derecha de la cresta en %4.</translation>
        </message>
        <message>
            <source>%1 at batch %2 is compute-bound: at efficiency %3 arithmetic takes over at %4, left of %5.</source>
            <translation type="unfinished">%1 con batch %2 está limitado por cálculo: con eficiencia %3 la aritmética domina desde %4, a la izquierda de %5.</translation>
        </message>
        <message>
            <source>%1 at batch %2 is memory-bound: %3 is left of the ridge at %4.</source>
            <translation type="unfinished">%1 con batch %2 está limitado por memoria: %3 está a la izquierda de la cresta en %4.</translation>
        </message>
        <message>
            <source>%1 binds hardest: %2 (%3)</source>
            <translation type="unfinished">%1 es lo que más limita: %2 (%3)</translation>
        </message>
        <message>
            <source>%1 cannot be created; choose another folder</source>
            <translation type="unfinished">%1 no se puede crear; elija otra carpeta</translation>
        </message>
        <message>
            <source>%1 cannot be written: %2. Choose another folder.</source>
            <translation type="unfinished">%1 no se puede escribir: %2. Elija otra carpeta.</translation>
        </message>
        <message>
            <source>%1 cannot be written: it is not an ordinary file. Choose another name.</source>
            <translation type="unfinished">No se puede escribir %1: no es un archivo normal. Elija otro nombre.</translation>
        </message>
        <message>
            <source>%1 cannot draft: it is no language model of known size.</source>
            <translation type="unfinished">%1 no puede hacer borradores: no es un modelo de lenguaje de tamaño conocido.</translation>
        </message>
        <message>
            <source>%1 cost too much</source>
            <translation type="unfinished">%1 cuestan demasiado</translation>
        </message>
        <message>
            <source>%1 costs %2 over %3, %4 of it hardware</source>
            <translation type="unfinished">%1 cuesta %2 en %3, %4 de eso hardware</translation>
        </message>
        <message>
            <source>%1 days</source>
            <translation type="unfinished">%1 días</translation>
        </message>
        <message>
            <source>%1 do not carry the load</source>
            <translation type="unfinished">%1 no soportan la carga</translation>
        </message>
        <message>
            <source>%1 do not divide the batch</source>
            <translation type="unfinished">%1 no dividen el batch</translation>
        </message>
        <message>
            <source>%1 do not divide the fleet</source>
            <translation type="unfinished">%1 no dividen la flota</translation>
        </message>
        <message>
            <source>%1 do not divide the heads</source>
            <translation type="unfinished">%1 no dividen las cabezas</translation>
        </message>
        <message>
            <source>%1 do not fit: %2 too much; %3 is the most.</source>
            <translation type="unfinished">%1 no caben: %2 de más; %3 es el máximo.</translation>
        </message>
        <message>
            <source>%1 does not fit on %2: no memory holds its %3 of weights.</source>
            <translation type="unfinished">%1 no cabe en %2: ninguna memoria contiene sus %3 de pesos.</translation>
        </message>
        <message>
            <source>%1 does not fit: %2 too much; %3 is the most.</source>
            <translation type="unfinished">%1 no cabe: %2 de más; %3 es el máximo.</translation>
        </message>
        <message>
            <source>%1 does not state what its time depends on.</source>
            <translation type="unfinished">%1 no dice de qué depende su tiempo.</translation>
        </message>
        <message>
            <source>%1 emit too much</source>
            <translation type="unfinished">%1 emiten demasiado</translation>
        </message>
        <message>
            <source>%1 exceed the memory</source>
            <translation type="unfinished">%1 superan la memoria</translation>
        </message>
        <message>
            <source>%1 figures are in %2.</source>
            <translation type="unfinished">%1 figuras están en %2.</translation>
        </message>
        <message>
            <source>%1 fit</source>
            <translation type="unfinished">caben %1</translation>
        </message>
        <message>
            <source>%1 fits on %2 and answers in %3, before the deadline of %4.</source>
            <translation type="unfinished">%1 cabe en %2 y responde en %3, antes del plazo de %4.</translation>
        </message>
        <message>
            <source>%1 fits on %2, but takes %3, %4 times the deadline;</source>
            <translation type="unfinished">%1 cabe en %2, pero tarda %3, %4 veces el plazo;</translation>
        </message>
        <message>
            <source>%1 from %2 to %3</source>
            <translation type="unfinished">%1 de %2 a %3</translation>
        </message>
        <message>
            <source>%1 g CO₂e/kWh (%2), PUE %3</source>
            <translation type="unfinished">%1 g CO₂e/kWh (%2), PUE %3</translation>
        </message>
        <message>
            <source>%1 has unsaved changes. Save them?</source>
            <translation type="unfinished">%1 tiene cambios sin guardar. ¿Guardarlos?</translation>
        </message>
        <message>
            <source>%1 in %2 and %3 in %4</source>
            <translation type="unfinished">%1 en %2 y %3 en %4</translation>
        </message>
        <message>
            <source>%1 in %2: %3 falls to %4 (%5).</source>
            <translation type="unfinished">%1 en %2: %3 baja a %4 (%5).</translation>
        </message>
        <message>
            <source>%1 is arithmetic.</source>
            <translation type="unfinished">%1 es aritmética.</translation>
        </message>
        <message>
            <source>%1 is copied as a figure.</source>
            <translation type="unfinished">%1 se copió como figura.</translation>
        </message>
        <message>
            <source>%1 is dispatch and framework overhead; more work per batch hides it.</source>
            <translation type="unfinished">%1 es overhead de lanzamiento y framework; más trabajo por batch lo oculta.</translation>
        </message>
        <message>
            <source>%1 is moving activations and weights.</source>
            <translation type="unfinished">%1 es mover activaciones y pesos.</translation>
        </message>
        <message>
            <source>%1 is not legal here.</source>
            <translation type="unfinished">%1 no es legal aquí.</translation>
        </message>
        <message>
            <source>%1 is not legal: give %2.</source>
            <translation type="unfinished">%1 no es legal: dé %2.</translation>
        </message>
        <message>
            <source>%1 is reading weights.</source>
            <translation type="unfinished">%1 es leer pesos.</translation>
        </message>
        <message>
            <source>%1 keep both limits</source>
            <translation type="unfinished">%1 cumplen ambos límites</translation>
        </message>
        <message>
            <source>%1 keeps no key-value cache: it does not generate tokens one after another.</source>
            <translation type="unfinished">%1 no guarda caché clave-valor: no genera tokens uno tras otro.</translation>
        </message>
        <message>
            <source>%1 limit</source>
            <translation type="unfinished">límite %1</translation>
        </message>
        <message>
            <source>%1 lists no rate for it: weights are converted before they are used</source>
            <translation type="unfinished">%1 no da tasa para ella: los pesos se convierten antes de usarse</translation>
        </message>
        <message>
            <source>%1 makes tokens cheapest at %2 USD per million</source>
            <translation type="unfinished">%1 da los tokens más baratos, a %2 USD el millón</translation>
        </message>
        <message>
            <source>%1 marks, which the arrow keys walk.</source>
            <translation type="unfinished">%1 marcas, que se recorren con las flechas.</translation>
        </message>
        <message>
            <source>%1 measurements: predicted %2 to %3 times the measured value</source>
            <translation type="unfinished">%1 mediciones: predicho de %2 a %3 veces el valor medido</translation>
        </message>
        <message>
            <source>%1 minutes</source>
            <translation type="unfinished">%1 minutos</translation>
        </message>
        <message>
            <source>%1 minutes · %2 of %3 answered</source>
            <translation type="unfinished">%1 minutos · %2 de %3 respondidas</translation>
        </message>
        <message>
            <source>%1 more</source>
            <translation type="unfinished">%1 más</translation>
        </message>
        <message>
            <source>%1 more in the table</source>
            <translation type="unfinished">%1 más en la tabla</translation>
        </message>
        <message>
            <source>%1 needs %2 less memory than fp32, but one pass at batch %3 is only %4 as fast as in fp16.</source>
            <translation type="unfinished">%1 necesita %2 menos memoria que fp32, pero un pase con batch %3 solo es %4 de rápido que en fp16.</translation>
        </message>
        <message>
            <source>%1 nodes</source>
            <translation type="unfinished">%1 nodos</translation>
        </message>
        <message>
            <source>%1 nodes fail every %2: the best interval, %3, is shorter than writing a checkpoint (%4).</source>
            <translation type="unfinished">%1 nodos fallan cada %2: el mejor intervalo, %3, es menor que escribir un checkpoint (%4).</translation>
        </message>
        <message>
            <source>%1 of %2</source>
            <translation type="unfinished">%1 de %2</translation>
        </message>
        <message>
            <source>%1 of %2 answered</source>
            <translation type="unfinished">%1 de %2 respondidas</translation>
        </message>
        <message>
            <source>%1 of %2 are right; the model says %3.</source>
            <translation type="unfinished">%1 de %2 aciertan; el modelo dice %3.</translation>
        </message>
        <message>
            <source>%1 of %2 designs keep all limits, and nothing beats %3 of them. The cheapest: %4, for %5.</source>
            <translation type="unfinished">%1 de %2 diseños cumplen todos los límites, y nada supera a %3 de ellos. El más barato: %4, por %5.</translation>
        </message>
        <message>
            <source>%1 of %2 memory</source>
            <translation type="unfinished">%1 de %2 de memoria</translation>
        </message>
        <message>
            <source>%1 of %2 requests are worked on at once, the rest queue: %3.</source>
            <translation type="unfinished">Se trabaja en %1 de %2 peticiones a la vez, el resto espera: %3.</translation>
        </message>
        <message>
            <source>%1 of %2 splits work; the best is %3, MFU %4.</source>
            <translation type="unfinished">%1 de %2 repartos funcionan; el mejor es %3, MFU %4.</translation>
        </message>
        <message>
            <source>%1 of at least %2</source>
            <translation type="unfinished">%1 de al menos %2</translation>
        </message>
        <message>
            <source>%1 of at most %2</source>
            <translation type="unfinished">%1 de como máximo %2</translation>
        </message>
        <message>
            <source>%1 of the fleet in A (%2), %3 in B (%4)
Drag the handle, or press + and −.</source>
            <translation type="unfinished">%1 de la flota en A (%2), %3 en B (%4)
Arrastre el tirador o pulse + y −.</translation>
        </message>
        <message>
            <source>%1 of the peak: %2</source>
            <translation type="unfinished">%1 del pico: %2</translation>
        </message>
        <message>
            <source>%1 on %2, %3, batch %4 × %5 tokens</source>
            <translation type="unfinished">%1 en %2, %3, batch %4 × %5 tokens</translation>
        </message>
        <message>
            <source>%1 over</source>
            <translation type="unfinished">excede %1</translation>
        </message>
        <message>
            <source>%1 over %2 (%3 USD)</source>
            <translation type="unfinished">%1 en %2 (%3 USD)</translation>
        </message>
        <message>
            <source>%1 peak of %2: %3</source>
            <translation type="unfinished">Pico %1 de %2: %3</translation>
        </message>
        <message>
            <source>%1 plot</source>
            <translation type="unfinished">%1, gráfico</translation>
        </message>
        <message>
            <source>%1 replicas at %2 load: 99 of 100 requests take at most %3.</source>
            <translation type="unfinished">%1 réplicas con %2 de carga: 99 de 100 peticiones tardan como máximo %3.</translation>
        </message>
        <message>
            <source>%1 replicas keep the limit of %2.</source>
            <translation type="unfinished">%1 réplicas cumplen el límite de %2.</translation>
        </message>
        <message>
            <source>%1 replicas would keep up.</source>
            <translation type="unfinished">%1 réplicas darían abasto.</translation>
        </message>
        <message>
            <source>%1 requests</source>
            <translation type="unfinished">%1 peticiones</translation>
        </message>
        <message>
            <source>%1 requests do not fit; %2 is the most.</source>
            <translation type="unfinished">%1 peticiones no caben; %2 es el máximo.</translation>
        </message>
        <message>
            <source>%1 requests: first token after %2, then one every %3; %4 in all.</source>
            <translation type="unfinished">%1 peticiones: primer token tras %2, luego uno cada %3; %4 en total.</translation>
        </message>
        <message>
            <source>%1 sequences</source>
            <translation type="unfinished">%1 secuencias</translation>
        </message>
        <message>
            <source>%1 states no parameters and no work per sample, so its time cannot be told.</source>
            <translation type="unfinished">%1 no declara parámetros ni trabajo por muestra, así que no se puede decir su tiempo.</translation>
        </message>
        <message>
            <source>%1 to %2</source>
            <translation type="unfinished">de %1 a %2</translation>
        </message>
        <message>
            <source>%1 to %2 times</source>
            <translation type="unfinished">de %1 a %2 veces</translation>
        </message>
        <message>
            <source>%1 to spare</source>
            <translation type="unfinished">sobra %1</translation>
        </message>
        <message>
            <source>%1 token/s</source>
            <translation type="unfinished">%1 token/s</translation>
        </message>
        <message>
            <source>%1 told, from %2 to %3, the middle one %4.</source>
            <translation type="unfinished">%1 dichos, de %2 a %3, el del medio %4.</translation>
        </message>
        <message>
            <source>%1 too small</source>
            <translation type="unfinished">%1 demasiado pequeña</translation>
        </message>
        <message>
            <source>%1 use %2 of the memory; %3 of that is KV cache.</source>
            <translation type="unfinished">%1 usan %2 de la memoria; %3 de eso es caché KV.</translation>
        </message>
        <message>
            <source>%1 uses %2 of the memory; %3 of that is KV cache.</source>
            <translation type="unfinished">%1 usa %2 de la memoria; %3 de eso es caché KV.</translation>
        </message>
        <message>
            <source>%1 walls under less pressure stand in the table</source>
            <translation type="unfinished">%1 muros con menos presión están en la tabla</translation>
        </message>
        <message>
            <source>%1 was not written: %2.</source>
            <translation type="unfinished">%1 no se escribió: %2.</translation>
        </message>
        <message>
            <source>%1 with %2 in %3, %4</source>
            <translation type="unfinished">%1 con %2 en %3, %4</translation>
        </message>
        <message>
            <source>%1 with %2, %3, batch %4, %5 in %6</source>
            <translation type="unfinished">%1 con %2, %3, batch %4, %5 en %6</translation>
        </message>
        <message>
            <source>%1 · preset %2 · MLSys Explorer %3 · %4</source>
            <translation type="unfinished">%1 · ajuste %2 · MLSys Explorer %3 · %4</translation>
        </message>
        <message>
            <source>%1 ×</source>
            <translation type="unfinished">%1 ×</translation>
        </message>
        <message>
            <source>%1 × %2 fails every %3; with a checkpoint every %4, %5 of the time is useful work.</source>
            <translation type="unfinished">%1 × %2 falla cada %3; con un checkpoint cada %4, el %5 del tiempo es trabajo útil.</translation>
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
            <translation type="unfinished">%1, %2 %3 en %4.</translation>
        </message>
        <message>
            <source>%1, %2, batch %3</source>
            <translation type="unfinished">%1, %2, batch %3</translation>
        </message>
        <message>
            <source>%1, ZeRO %2, %3</source>
            <translation type="unfinished">%1, ZeRO %2, %3</translation>
        </message>
        <message>
            <source>%1, batch %2</source>
            <translation type="unfinished">%1, batch %2</translation>
        </message>
        <message>
            <source>%1, exact value</source>
            <translation type="unfinished">%1, valor exacto</translation>
        </message>
        <message>
            <source>%1, one more locked</source>
            <translation type="unfinished">%1, otro oculto</translation>
        </message>
        <message>
            <source>%1, read %2</source>
            <translation type="unfinished">%1, leído %2</translation>
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
            <translation type="unfinished">%1: «%2» no es un ajuste; dé nombre=valor</translation>
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
Carbono %3 CO₂e
Energía %4
Agua %5</translation>
        </message>
        <message>
            <source>%1: %2 (%3)</source>
            <translation type="unfinished">%1: %2 (%3)</translation>
        </message>
        <message>
            <source>%1: %2 accelerators</source>
            <translation type="unfinished">%1: %2 aceleradores</translation>
        </message>
        <message>
            <source>%1: %2 and %3; click to take it</source>
            <translation type="unfinished">%1: %2 y %3; clic para tomarla</translation>
        </message>
        <message>
            <source>%1: %2 now, latency %3</source>
            <translation type="unfinished">%1: ahora %2, latencia %3</translation>
        </message>
        <message>
            <source>%1: %2 of 5 constraints broken: %3.</source>
            <translation type="unfinished">%1: %2 de 5 restricciones incumplidas: %3.</translation>
        </message>
        <message>
            <source>%1: %2 of weights, %3</source>
            <translation type="unfinished">%1: %2 de pesos, %3</translation>
        </message>
        <message>
            <source>%1: %2 of weights, %3 less than fp32</source>
            <translation type="unfinished">%1: %2 de pesos, %3 menos que fp32</translation>
        </message>
        <message>
            <source>%1: %2, %3</source>
            <translation type="unfinished">%1: %2, %3</translation>
        </message>
        <message>
            <source>%1: %2, batch %3 (pinned)</source>
            <translation type="unfinished">%1: %2, batch %3 (fijado)</translation>
        </message>
        <message>
            <source>%1: %2.</source>
            <translation type="unfinished">%1: %2.</translation>
        </message>
        <message>
            <source>%1: %2. Tutorial: %3. Refined: %4. Legal: %5. Source: %6.</source>
            <translation type="unfinished">%1: %2. Tutorial: %3. Refinado: %4. Legal: %5. Fuente: %6.</translation>
        </message>
        <message>
            <source>%1: %2; click to take it</source>
            <translation type="unfinished">%1: %2; clic para tomarla</translation>
        </message>
        <message>
            <source>%1: all five constraints are met for %2%3.</source>
            <translation type="unfinished">%1: las cinco restricciones se cumplen por %2%3.</translation>
        </message>
        <message>
            <source>%1: measured %2</source>
            <translation type="unfinished">%1: medido %2</translation>
        </message>
        <message>
            <source>%1: no prediction</source>
            <translation type="unfinished">%1: sin predicción</translation>
        </message>
        <message>
            <source>%1: what it says</source>
            <translation type="unfinished">%1: lo que dice</translation>
        </message>
        <message>
            <source>%1; %2 %3 buys nothing.</source>
            <translation type="unfinished">%1; %2 %3 no aporta nada.</translation>
        </message>
        <message>
            <source>%1; also binding: %2.</source>
            <translation type="unfinished">%1; también limita: %2.</translation>
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
            <translation type="unfinished">&amp;Acerca de MLSys Explorer</translation>
        </message>
        <message>
            <source>&amp;Assumptions of the laws</source>
            <translation type="unfinished">&amp;Supuestos de las leyes</translation>
        </message>
        <message>
            <source>&amp;Clear all pins</source>
            <translation type="unfinished">&amp;Soltar todos</translation>
        </message>
        <message>
            <source>&amp;Command palette…</source>
            <translation type="unfinished">&amp;Paleta de órdenes…</translation>
        </message>
        <message>
            <source>&amp;Copy</source>
            <translation type="unfinished">&amp;Copiar</translation>
        </message>
        <message>
            <source>&amp;Dark</source>
            <translation type="unfinished">&amp;Oscuro</translation>
        </message>
        <message>
            <source>&amp;Edit</source>
            <translation type="unfinished">&amp;Edición</translation>
        </message>
        <message>
            <source>&amp;Exercises</source>
            <translation type="unfinished">E&amp;jercicios</translation>
        </message>
        <message>
            <source>&amp;Export panel…</source>
            <translation type="unfinished">&amp;Exportar panel…</translation>
        </message>
        <message>
            <source>&amp;File</source>
            <translation type="unfinished">&amp;Archivo</translation>
        </message>
        <message>
            <source>&amp;Form</source>
            <translation type="unfinished">&amp;Formulario</translation>
        </message>
        <message>
            <source>&amp;Full window</source>
            <translation type="unfinished">Ventana &amp;completa</translation>
        </message>
        <message>
            <source>&amp;Help</source>
            <translation type="unfinished">A&amp;yuda</translation>
        </message>
        <message>
            <source>&amp;High contrast</source>
            <translation type="unfinished">&amp;Alto contraste</translation>
        </message>
        <message>
            <source>&amp;JSON</source>
            <translation type="unfinished">&amp;JSON</translation>
        </message>
        <message>
            <source>&amp;Keyboard shortcuts…</source>
            <translation type="unfinished">&amp;Atajos de teclado…</translation>
        </message>
        <message>
            <source>&amp;Leave full window</source>
            <translation type="unfinished">&amp;Salir de ventana completa</translation>
        </message>
        <message>
            <source>&amp;Light</source>
            <translation type="unfinished">&amp;Claro</translation>
        </message>
        <message>
            <source>&amp;Load exercises from a folder…</source>
            <translation type="unfinished">&amp;Cargar ejercicios de una carpeta…</translation>
        </message>
        <message>
            <source>&amp;Manual</source>
            <translation type="unfinished">&amp;Manual</translation>
        </message>
        <message>
            <source>&amp;Measurements near the scenario</source>
            <translation type="unfinished">&amp;Mediciones cerca del escenario</translation>
        </message>
        <message>
            <source>&amp;New</source>
            <translation type="unfinished">&amp;Nuevo</translation>
        </message>
        <message>
            <source>&amp;Next step</source>
            <translation type="unfinished">Paso &amp;siguiente</translation>
        </message>
        <message>
            <source>&amp;Normal size</source>
            <translation type="unfinished">Tamaño &amp;normal</translation>
        </message>
        <message>
            <source>&amp;Open a file…</source>
            <translation type="unfinished">&amp;Abrir un archivo…</translation>
        </message>
        <message>
            <source>&amp;Open…</source>
            <translation type="unfinished">&amp;Abrir…</translation>
        </message>
        <message>
            <source>&amp;Own hardware…</source>
            <translation type="unfinished">&amp;Hardware propio…</translation>
        </message>
        <message>
            <source>&amp;Panels on this page</source>
            <translation type="unfinished">&amp;Paneles de esta página</translation>
        </message>
        <message>
            <source>&amp;Pin this scenario</source>
            <translation type="unfinished">&amp;Fijar este escenario</translation>
        </message>
        <message>
            <source>&amp;Present</source>
            <translation type="unfinished">&amp;Presentar</translation>
        </message>
        <message>
            <source>&amp;Present this panel</source>
            <translation type="unfinished">&amp;Presentar este panel</translation>
        </message>
        <message>
            <source>&amp;Projector</source>
            <translation type="unfinished">&amp;Proyector</translation>
        </message>
        <message>
            <source>&amp;Quit</source>
            <translation type="unfinished">&amp;Salir</translation>
        </message>
        <message>
            <source>&amp;Redo</source>
            <translation type="unfinished">&amp;Rehacer</translation>
        </message>
        <message>
            <source>&amp;Refined laws</source>
            <translation type="unfinished">Leyes &amp;refinadas</translation>
        </message>
        <message>
            <source>&amp;Restore layout</source>
            <translation type="unfinished">&amp;Restaurar disposición</translation>
        </message>
        <message>
            <source>&amp;Save</source>
            <translation type="unfinished">&amp;Guardar</translation>
        </message>
        <message>
            <source>&amp;Save…</source>
            <translation type="unfinished">&amp;Guardar…</translation>
        </message>
        <message>
            <source>&amp;Smaller</source>
            <translation type="unfinished">Más &amp;pequeño</translation>
        </message>
        <message>
            <source>&amp;Sources and licences</source>
            <translation type="unfinished">&amp;Fuentes y licencias</translation>
        </message>
        <message>
            <source>&amp;Start from %1</source>
            <translation type="unfinished">&amp;Partir de %1</translation>
        </message>
        <message>
            <source>&amp;Swap with the first pin</source>
            <translation type="unfinished">&amp;Intercambiar con el primero fijado</translation>
        </message>
        <message>
            <source>&amp;Undo</source>
            <translation type="unfinished">&amp;Deshacer</translation>
        </message>
        <message>
            <source>&amp;Use this hardware</source>
            <translation type="unfinished">&amp;Usar este hardware</translation>
        </message>
        <message>
            <source>&amp;View</source>
            <translation type="unfinished">&amp;Ver</translation>
        </message>
        <message>
            <source>&amp;Why this number</source>
            <translation type="unfinished">&amp;Por qué este número</translation>
        </message>
        <message>
            <source>, %1 more than the cheapest that does</source>
            <translation type="unfinished">, %1 más que la más barata que lo hace</translation>
        </message>
        <message>
            <source>, %1 nodes</source>
            <translation type="unfinished">, %1 nodos</translation>
        </message>
        <message>
            <source>, and nothing cheaper does</source>
            <translation type="unfinished">, y nada más barato lo hace</translation>
        </message>
        <message>
            <source>, with the hint</source>
            <translation type="unfinished">, con la pista</translation>
        </message>
        <message>
            <source>--exercise: there is no exercise &quot;%1&quot;; see mlsys list exercises</source>
            <translation type="unfinished">--exercise: no hay ningún ejercicio «%1»; vea mlsys list exercises</translation>
        </message>
        <message>
            <source>--language: there is no language &quot;%1&quot;; give one of %2</source>
            <translation type="unfinished">--language: no hay ningún idioma «%1»; dé uno de %2</translation>
        </message>
        <message>
            <source>--page: there is no page &quot;%1&quot;; give one of %2</source>
            <translation type="unfinished">--page: no hay ninguna página «%1»; dé una de %2</translation>
        </message>
        <message>
            <source>--panel: there is no panel &quot;%1&quot;; give one of %2%3</source>
            <translation type="unfinished">--panel: no hay ningún panel «%1»; dé uno de %2%3</translation>
        </message>
        <message>
            <source>--pin: &quot;%1&quot; has no name; give name: name=value ...</source>
            <translation type="unfinished">--pin: «%1» no tiene nombre; dé nombre: ajuste=valor ...</translation>
        </message>
        <message>
            <source>--pin: four scenarios at most can be pinned</source>
            <translation type="unfinished">--pin: se pueden fijar cuatro escenarios como máximo</translation>
        </message>
        <message>
            <source>--tolerance: &quot;%1&quot; is no percentage; give a number of 0 or more, such as 10</source>
            <translation type="unfinished">--tolerance: «%1» no es un porcentaje; dé un número de 0 o más, como 10</translation>
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
            <translation type="unfinished">1 MB o 80 GiB</translation>
        </message>
        <message>
            <source>1 node</source>
            <translation type="unfinished">1 nodo</translation>
        </message>
        <message>
            <source>1 request</source>
            <translation type="unfinished">1 petición</translation>
        </message>
        <message>
            <source>1 sequence</source>
            <translation type="unfinished">1 secuencia</translation>
        </message>
        <message>
            <source>10 µs unless said</source>
            <translation type="unfinished">10 µs si no se dice</translation>
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
            <translation type="unfinished">15 mW; sin ella no hay energía</translation>
        </message>
        <message>
            <source>150 %</source>
            <translation type="unfinished">150 %</translation>
        </message>
        <message>
            <source>16-bit work per energy in convolutions</source>
            <translation type="unfinished">Trabajo de 16 bits por energía en convoluciones</translation>
        </message>
        <message>
            <source>16-bit work per energy in encoders</source>
            <translation type="unfinished">Trabajo de 16 bits por energía en codificadores</translation>
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
            <translation type="unfinished">64 Mflop/s o 32 MMAC/s</translation>
        </message>
        <message>
            <source>90 %</source>
            <translation type="unfinished">90 %</translation>
        </message>
        <message>
            <source>99 of 100 within</source>
            <translation type="unfinished">99 de 100 en</translation>
        </message>
        <message>
            <source>99th percentile</source>
            <translation type="unfinished">percentil 99</translation>
        </message>
        <message>
            <source>&lt;h3&gt;MLSys Explorer %1&lt;/h3&gt;&lt;p&gt;See how machine-learning systems behave.&lt;/p&gt;&lt;p&gt;The tutorial preset implements, independently, the model of the published package mlsysim 0.1.1. Country outlines: Natural Earth, public domain; borders are de facto.&lt;/p&gt;&lt;p&gt;Licence: GPL-3.0-or-later.&lt;/p&gt;</source>
            <translation type="unfinished">&lt;h3&gt;MLSys Explorer %1&lt;/h3&gt;&lt;p&gt;Vea cómo se comportan los sistemas de aprendizaje automático.&lt;/p&gt;&lt;p&gt;El ajuste Tutorial implementa, de forma independiente, el modelo del paquete publicado mlsysim 0.1.1. Contornos de países: Natural Earth, dominio público; las fronteras son de facto.&lt;/p&gt;&lt;p&gt;Licencia: GPL-3.0-or-later.&lt;/p&gt;</translation>
        </message>
        <message>
            <source>&lt;p&gt;The panel shows no such number for this choice.&lt;/p&gt;</source>
            <translation type="unfinished">&lt;p&gt;El panel no muestra tal número para esta elección.&lt;/p&gt;</translation>
        </message>
        <message>
            <source>= </source>
            <translation type="unfinished">= </translation>
        </message>
        <message>
            <source>= roofline profile of the batch on the changed hardware ÷ today's − 1</source>
            <translation type="unfinished">= perfil roofline del batch en el hardware cambiado ÷ el de hoy − 1</translation>
        </message>
        <message>
            <source>= weights %1 + KV cache %2</source>
            <translation type="unfinished">= pesos %1 + caché KV %2</translation>
        </message>
        <message>
            <source>&gt; node</source>
            <translation type="unfinished">&gt; nodo</translation>
        </message>
        <message>
            <source>A batch of %1 does not fit the memory of a replica; %2 do.</source>
            <translation type="unfinished">Un batch de %1 no cabe en la memoria de una réplica; %2 sí.</translation>
        </message>
        <message>
            <source>A budget of work trains a model on only so many tokens.</source>
            <translation type="unfinished">Un presupuesto de trabajo entrena un modelo con un número limitado de tokens.</translation>
        </message>
        <message>
            <source>A fleet of the registry: sets accelerator, nodes and network at once.</source>
            <translation type="unfinished">Una flota del registro: fija acelerador, nodos y red a la vez.</translation>
        </message>
        <message>
            <source>A million designs</source>
            <translation type="unfinished">Un millón de diseños</translation>
        </message>
        <message>
            <source>A newer version of the program wrote this file. What only that version knows is kept on saving.</source>
            <translation type="unfinished">Una versión más nueva del programa escribió este archivo. Lo que solo ella conoce se conserva al guardar.</translation>
        </message>
        <message>
            <source>A page is a picture, not one table; export the numbers of its panels one by one.</source>
            <translation type="unfinished">Una página es una imagen, no una tabla; exporte los números de sus paneles uno a uno.</translation>
        </message>
        <message>
            <source>A replica serves one batch at a time, prefill and all tokens; batches queue.</source>
            <translation type="unfinished">Una réplica sirve un batch cada vez, prefill y todos los tokens; los batches hacen cola.</translation>
        </message>
        <message>
            <source>A second workload, drawn beside the first on the roofline.</source>
            <translation type="unfinished">Una segunda carga, dibujada junto a la primera en la roofline.</translation>
        </message>
        <message>
            <source>A story is a row of scenarios. In a presentation the arrow keys lead through them.</source>
            <translation type="unfinished">Una historia es una serie de escenarios. En una presentación las flechas llevan por ellos.</translation>
        </message>
        <message>
            <source>A target for the latency dictates the hardware.</source>
            <translation type="unfinished">Un objetivo de latencia dicta el hardware.</translation>
        </message>
        <message>
            <source>A tensor-parallel group of %1 is larger than a node.</source>
            <translation type="unfinished">Un grupo tensorial de %1 es mayor que un nodo.</translation>
        </message>
        <message>
            <source>A tenth more of this constant changes</source>
            <translation type="unfinished">Un décimo más de esta constante cambia</translation>
        </message>
        <message>
            <source>A: </source>
            <translation type="unfinished">A: </translation>
        </message>
        <message>
            <source>About MLSys Explorer</source>
            <translation type="unfinished">Acerca de MLSys Explorer</translation>
        </message>
        <message>
            <source>Accelerator</source>
            <translation type="unfinished">Acelerador</translation>
        </message>
        <message>
            <source>Accelerators</source>
            <translation type="unfinished">Aceleradores</translation>
        </message>
        <message>
            <source>Accelerators that share a job must exchange what they compute.</source>
            <translation type="unfinished">Los aceleradores que comparten un trabajo deben intercambiar lo que calculan.</translation>
        </message>
        <message>
            <source>Accelerators that share every layer.</source>
            <translation type="unfinished">Aceleradores que comparten cada capa.</translation>
        </message>
        <message>
            <source>Accelerators that share every sequence (refined laws).</source>
            <translation type="unfinished">Aceleradores que comparten cada secuencia (leyes refinadas).</translation>
        </message>
        <message>
            <source>Acceptance</source>
            <translation type="unfinished">Aceptación</translation>
        </message>
        <message>
            <source>Accuracy</source>
            <translation type="unfinished">Exactitud</translation>
        </message>
        <message>
            <source>Accuracy change at 4 to 15 bit, except 8</source>
            <translation type="unfinished">Cambio de exactitud de 4 a 15 bits, salvo 8</translation>
        </message>
        <message>
            <source>Accuracy change at 8 bit</source>
            <translation type="unfinished">Cambio de exactitud a 8 bits</translation>
        </message>
        <message>
            <source>Accuracy change below 4 bit</source>
            <translation type="unfinished">Cambio de exactitud bajo 4 bits</translation>
        </message>
        <message>
            <source>Accuracy change of pruning up to the threshold</source>
            <translation type="unfinished">Cambio de exactitud por poda hasta el umbral</translation>
        </message>
        <message>
            <source>Activation all-reduces per layer under tensor parallelism</source>
            <translation type="unfinished">All-reduces de activaciones por capa con paralelismo tensorial</translation>
        </message>
        <message>
            <source>Activation bytes per token, hidden unit and layer where all but the inputs of the layers are computed again</source>
            <translation type="unfinished">Bytes de activación por token, unidad oculta y capa donde se recalcula todo salvo las entradas de las capas</translation>
        </message>
        <message>
            <source>Activation bytes per token, hidden unit and stored byte of one transformer layer</source>
            <translation type="unfinished">Bytes de activación por token, unidad oculta y byte guardado de una capa transformer</translation>
        </message>
        <message>
            <source>Activation traffic per sample as a share of the weight bytes</source>
            <translation type="unfinished">Tráfico de activaciones por muestra como parte de los bytes de los pesos</translation>
        </message>
        <message>
            <source>Activations that are computed again to save memory (refined laws).</source>
            <translation type="unfinished">Activaciones que se recalculan para ahorrar memoria (leyes refinadas).</translation>
        </message>
        <message>
            <source>Adam state per parameter: fp32 copy and two moments</source>
            <translation type="unfinished">Estado de Adam por parámetro: copia fp32 y dos momentos</translation>
        </message>
        <message>
            <source>Adapted matrices per layer</source>
            <translation type="unfinished">Matrices adaptadas por capa</translation>
        </message>
        <message>
            <source>Add</source>
            <translation type="unfinished">Añadir</translation>
        </message>
        <message>
            <source>Add the scenario on screen as a step</source>
            <translation type="unfinished">Añadir el escenario en pantalla como paso</translation>
        </message>
        <message>
            <source>Added to each all-reduce that is launched one by one</source>
            <translation type="unfinished">Añadido a cada all-reduce que se lanza uno a uno</translation>
        </message>
        <message>
            <source>Address</source>
            <translation type="unfinished">Dirección</translation>
        </message>
        <message>
            <source>Against fp16</source>
            <translation type="unfinished">Frente a fp16</translation>
        </message>
        <message>
            <source>Algorithm</source>
            <translation type="unfinished">Algoritmo</translation>
        </message>
        <message>
            <source>All areas</source>
            <translation type="unfinished">Todas las áreas</translation>
        </message>
        <message>
            <source>All controls</source>
            <translation type="unfinished">Todos los controles</translation>
        </message>
        <message>
            <source>All exercises</source>
            <translation type="unfinished">Todos los ejercicios</translation>
        </message>
        <message>
            <source>All hardware</source>
            <translation type="unfinished">Todo el hardware</translation>
        </message>
        <message>
            <source>All in %1: %2.</source>
            <translation type="unfinished">Todo en %1: %2.</translation>
        </message>
        <message>
            <source>All in %1: %2. All in %3 it would be %4 (%5).</source>
            <translation type="unfinished">Todo en %1: %2. Todo en %3 serían %4 (%5).</translation>
        </message>
        <message>
            <source>All models</source>
            <translation type="unfinished">Todos los modelos</translation>
        </message>
        <message>
            <source>Also here: %1, %2 g CO₂e/kWh; source: %3</source>
            <translation type="unfinished">También aquí: %1, %2 g CO₂e/kWh; fuente: %3</translation>
        </message>
        <message>
            <source>Amount</source>
            <translation type="unfinished">Cantidad</translation>
        </message>
        <message>
            <source>Analysis</source>
            <translation type="unfinished">Análisis</translation>
        </message>
        <message>
            <source>Another slider</source>
            <translation type="unfinished">Otro deslizador</translation>
        </message>
        <message>
            <source>Answer length</source>
            <translation type="unfinished">Longitud de respuesta</translation>
        </message>
        <message>
            <source>Area</source>
            <translation type="unfinished">Área</translation>
        </message>
        <message>
            <source>Area of the measurements</source>
            <translation type="unfinished">Área de las mediciones</translation>
        </message>
        <message>
            <source>Arithmetic</source>
            <translation type="unfinished">Aritmética</translation>
        </message>
        <message>
            <source>Arithmetic intensity</source>
            <translation type="unfinished">Intensidad aritmética</translation>
        </message>
        <message>
            <source>Arithmetic intensity (flop/byte)</source>
            <translation type="unfinished">Intensidad aritmética (flop/byte)</translation>
        </message>
        <message>
            <source>Arithmetic of one result</source>
            <translation type="unfinished">Aritmética de un resultado</translation>
        </message>
        <message>
            <source>Arithmetic runs no faster than the peak that kernels reach.</source>
            <translation type="unfinished">La aritmética no va más rápido que el pico que alcanzan los kernels.</translation>
        </message>
        <message>
            <source>Arrivals</source>
            <translation type="unfinished">Llegadas</translation>
        </message>
        <message>
            <source>Arrivals (1/s)</source>
            <translation type="unfinished">Llegadas (1/s)</translation>
        </message>
        <message>
            <source>Arrivals (requests per second)</source>
            <translation type="unfinished">Llegadas (peticiones por segundo)</translation>
        </message>
        <message>
            <source>Arrow keys</source>
            <translation type="unfinished">Teclas de flecha</translation>
        </message>
        <message>
            <source>As on a slide</source>
            <translation type="unfinished">Como en una diapositiva</translation>
        </message>
        <message>
            <source>As on screen</source>
            <translation type="unfinished">Como en pantalla</translation>
        </message>
        <message>
            <source>As the system</source>
            <translation type="unfinished">Como el sistema</translation>
        </message>
        <message>
            <source>Assumptions</source>
            <translation type="unfinished">Supuestos</translation>
        </message>
        <message>
            <source>At batch %1 %2 binds: %3 cuts the latency by %4</source>
            <translation type="unfinished">Con batch %1 limita %2: %3 reduce la latencia en %4</translation>
        </message>
        <message>
            <source>At batch %1 %2 of no property shortens the latency.</source>
            <translation type="unfinished">Con batch %1, %2 de ninguna propiedad acorta la latencia.</translation>
        </message>
        <message>
            <source>At efficiency %1 arithmetic takes over from %2 on = efficiency · peak / bandwidth</source>
            <translation type="unfinished">Con eficiencia %1 la aritmética domina desde %2 = eficiencia · pico / ancho de banda</translation>
        </message>
        <message>
            <source>At full power</source>
            <translation type="unfinished">A plena potencia</translation>
        </message>
        <message>
            <source>At least %1.</source>
            <translation type="unfinished">Al menos %1.</translation>
        </message>
        <message>
            <source>At most %1 numbers can be told.</source>
            <translation type="unfinished">Se pueden decir como máximo %1 números.</translation>
        </message>
        <message>
            <source>At most %1.</source>
            <translation type="unfinished">Como máximo %1.</translation>
        </message>
        <message>
            <source>At once (requests)</source>
            <translation type="unfinished">A la vez (peticiones)</translation>
        </message>
        <message>
            <source>At this load forming such a batch takes longer than the latency that is allowed.</source>
            <translation type="unfinished">Con esta carga, formar tal batch tarda más que la latencia permitida.</translation>
        </message>
        <message>
            <source>Attainable: %1 = efficiency %2 · peak</source>
            <translation type="unfinished">Alcanzable: %1 = eficiencia %2 · pico</translation>
        </message>
        <message>
            <source>Attained (flop/s)</source>
            <translation type="unfinished">Alcanzado (flop/s)</translation>
        </message>
        <message>
            <source>Attained rate</source>
            <translation type="unfinished">Tasa alcanzada</translation>
        </message>
        <message>
            <source>Attained: %1 = operations / latency</source>
            <translation type="unfinished">Alcanzado: %1 = operaciones / latencia</translation>
        </message>
        <message>
            <source>Attention heads of a model that states none</source>
            <translation type="unfinished">Cabezas de atención de un modelo que no las declara</translation>
        </message>
        <message>
            <source>Availability</source>
            <translation type="unfinished">Disponibilidad</translation>
        </message>
        <message>
            <source>Average hops in a dragonfly</source>
            <translation type="unfinished">Saltos medios en una dragonfly</translation>
        </message>
        <message>
            <source>Average hops in a fat tree</source>
            <translation type="unfinished">Saltos medios en un fat tree</translation>
        </message>
        <message>
            <source>Average hops in a ring over the nodes</source>
            <translation type="unfinished">Saltos medios en un anillo entre los nodos</translation>
        </message>
        <message>
            <source>Average hops in a three-dimensional torus over the cube root of the nodes: a quarter of each ring</source>
            <translation type="unfinished">Saltos medios en un toro tridimensional entre la raíz cúbica de los nodos: un cuarto de cada anillo</translation>
        </message>
        <message>
            <source>B: </source>
            <translation type="unfinished">B: </translation>
        </message>
        <message>
            <source>Bandwidth (%1) of %2: %3
Attainable = bandwidth · intensity</source>
            <translation type="unfinished">Ancho de banda (%1) de %2: %3
Alcanzable = ancho de banda · intensidad</translation>
        </message>
        <message>
            <source>Bandwidth of streamed weights on hardware that states no interconnect</source>
            <translation type="unfinished">Ancho de banda de pesos en streaming en hardware que no declara interconexión</translation>
        </message>
        <message>
            <source>Bandwidth of the file system that all checkpoint writers share.</source>
            <translation type="unfinished">Ancho de banda del sistema de archivos que comparten todos los que escriben checkpoints.</translation>
        </message>
        <message>
            <source>Bandwidth that carries the cache to the decoding accelerator.</source>
            <translation type="unfinished">Ancho de banda que lleva la caché al acelerador que decodifica.</translation>
        </message>
        <message>
            <source>Bandwidth to host memory of hardware that states no interconnect</source>
            <translation type="unfinished">Ancho de banda a la memoria del host del hardware que no declara interconexión</translation>
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
            <translation type="unfinished">Batch (peticiones)</translation>
        </message>
        <message>
            <source>Batch in this precision</source>
            <translation type="unfinished">Batch en esta precisión</translation>
        </message>
        <message>
            <source>Batch latency</source>
            <translation type="unfinished">Latencia del batch</translation>
        </message>
        <message>
            <source>Batching</source>
            <translation type="unfinished">Batching</translation>
        </message>
        <message>
            <source>Begun</source>
            <translation type="unfinished">Empezado</translation>
        </message>
        <message>
            <source>Best of %1 splits: %2, MFU %3.</source>
            <translation type="unfinished">El mejor de %1 repartos: %2, MFU %3.</translation>
        </message>
        <message>
            <source>Best splits</source>
            <translation type="unfinished">Mejores repartos</translation>
        </message>
        <message>
            <source>Between failures</source>
            <translation type="unfinished">Entre fallos</translation>
        </message>
        <message>
            <source>Between failures (s)</source>
            <translation type="unfinished">Entre fallos (s)</translation>
        </message>
        <message>
            <source>Binds</source>
            <translation type="unfinished">Limita</translation>
        </message>
        <message>
            <source>Bisection of a dragonfly over that of full links</source>
            <translation type="unfinished">Bisección de una dragonfly entre la de enlaces completos</translation>
        </message>
        <message>
            <source>Bisection of a fat tree over that of full links</source>
            <translation type="unfinished">Bisección de un fat tree entre la de enlaces completos</translation>
        </message>
        <message>
            <source>Bisection of a ring over that of full links, times the nodes</source>
            <translation type="unfinished">Bisección de un anillo entre la de enlaces completos, por los nodos</translation>
        </message>
        <message>
            <source>Bisection of a three-dimensional torus over that of full links, times the cube root of the nodes</source>
            <translation type="unfinished">Bisección de un toro tridimensional entre la de enlaces completos, por la raíz cúbica de los nodos</translation>
        </message>
        <message>
            <source>Bits per parameter of the uncompressed baseline</source>
            <translation type="unfinished">Bits por parámetro de la base sin comprimir</translation>
        </message>
        <message>
            <source>Black and &amp;white</source>
            <translation type="unfinished">&amp;Blanco y negro</translation>
        </message>
        <message>
            <source>Bound by</source>
            <translation type="unfinished">Limitado por</translation>
        </message>
        <message>
            <source>Bubble (s)</source>
            <translation type="unfinished">Burbuja (s)</translation>
        </message>
        <message>
            <source>Budget</source>
            <translation type="unfinished">Presupuesto</translation>
        </message>
        <message>
            <source>By how much the sensitivity analysis changes each property of the hardware, up and down.</source>
            <translation type="unfinished">Cuánto cambia el análisis de sensibilidad cada propiedad del hardware, hacia arriba y hacia abajo.</translation>
        </message>
        <message>
            <source>Bytes of one token of stored text: a 32-bit id, as vocabularies above 65,500 need</source>
            <translation type="unfinished">Bytes de un token de texto guardado: un id de 32 bits, como exigen vocabularios de más de 65.500</translation>
        </message>
        <message>
            <source>Bytes per parameter of the uncompressed baseline</source>
            <translation type="unfinished">Bytes por parámetro de la base sin comprimir</translation>
        </message>
        <message>
            <source>Bytes per parameter of the weights that training computes with</source>
            <translation type="unfinished">Bytes por parámetro de los pesos con que calcula el entrenamiento</translation>
        </message>
        <message>
            <source>Bytes per parameter that data parallelism exchanges</source>
            <translation type="unfinished">Bytes por parámetro que intercambia el paralelismo de datos</translation>
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
            <translation type="unfinished">CSV, los números</translation>
        </message>
        <message>
            <source>Cache network</source>
            <translation type="unfinished">Red de la caché</translation>
        </message>
        <message>
            <source>Cached prefix</source>
            <translation type="unfinished">Prefijo en caché</translation>
        </message>
        <message>
            <source>Candidates that a search lists</source>
            <translation type="unfinished">Candidatos que lista una búsqueda</translation>
        </message>
        <message>
            <source>Capacity</source>
            <translation type="unfinished">Capacidad</translation>
        </message>
        <message>
            <source>Capacity (B)</source>
            <translation type="unfinished">Capacidad (B)</translation>
        </message>
        <message>
            <source>Capacity: %1
%2 requests fit</source>
            <translation type="unfinished">Capacidad: %1
caben %2 peticiones</translation>
        </message>
        <message>
            <source>Capital</source>
            <translation type="unfinished">Capital</translation>
        </message>
        <message>
            <source>Caption</source>
            <translation type="unfinished">Pie</translation>
        </message>
        <message>
            <source>Carbon</source>
            <translation type="unfinished">Carbono</translation>
        </message>
        <message>
            <source>Carbon (%1 CO₂e)</source>
            <translation type="unfinished">Carbono (%1 CO₂e)</translation>
        </message>
        <message>
            <source>Carbon (kg)</source>
            <translation type="unfinished">Carbono (kg)</translation>
        </message>
        <message>
            <source>Carbon (t CO₂e)</source>
            <translation type="unfinished">Carbono (t CO₂e)</translation>
        </message>
        <message>
            <source>Carbon and region</source>
            <translation type="unfinished">Carbono y región</translation>
        </message>
        <message>
            <source>Carbon intensity where no grid is known: the average of the United States</source>
            <translation type="unfinished">Intensidad de carbono donde no se conoce red: la media de Estados Unidos</translation>
        </message>
        <message>
            <source>Carbon limit</source>
            <translation type="unfinished">Límite de carbono</translation>
        </message>
        <message>
            <source>Carbon measured from (t CO₂e)</source>
            <translation type="unfinished">Carbono medido desde (t CO₂e)</translation>
        </message>
        <message>
            <source>Carbon of the plan</source>
            <translation type="unfinished">Carbono del plan</translation>
        </message>
        <message>
            <source>Carbon that the fleet may cause in its time.</source>
            <translation type="unfinished">Carbono que la flota puede causar en su tiempo.</translation>
        </message>
        <message>
            <source>Cause</source>
            <translation type="unfinished">Causa</translation>
        </message>
        <message>
            <source>Cells show</source>
            <translation type="unfinished">Las celdas muestran</translation>
        </message>
        <message>
            <source>Change</source>
            <translation type="unfinished">Cambio</translation>
        </message>
        <message>
            <source>Change by</source>
            <translation type="unfinished">Cambiar en</translation>
        </message>
        <message>
            <source>Change of ITL</source>
            <translation type="unfinished">Cambio de ITL</translation>
        </message>
        <message>
            <source>Change of TTFT</source>
            <translation type="unfinished">Cambio de TTFT</translation>
        </message>
        <message>
            <source>Change of accuracy</source>
            <translation type="unfinished">Cambio de exactitud</translation>
        </message>
        <message>
            <source>Change of latency</source>
            <translation type="unfinished">Cambio de latencia</translation>
        </message>
        <message>
            <source>Cheapest that meets all: %1 for %2 — click to take it</source>
            <translation type="unfinished">La más barata que cumple todo: %1 por %2 — clic para tomarla</translation>
        </message>
        <message>
            <source>Cheapest: %1</source>
            <translation type="unfinished">La más barata: %1</translation>
        </message>
        <message>
            <source>Cheapest: %1, %2</source>
            <translation type="unfinished">La más barata: %1, %2</translation>
        </message>
        <message>
            <source>Checkpoint</source>
            <translation type="unfinished">Checkpoint</translation>
        </message>
        <message>
            <source>Checkpoint bytes per parameter with Adam: weights, fp32 copy and two moments</source>
            <translation type="unfinished">Bytes de checkpoint por parámetro con Adam: pesos, copia fp32 y dos momentos</translation>
        </message>
        <message>
            <source>Checkpoint bytes per parameter without optimizer state</source>
            <translation type="unfinished">Bytes de checkpoint por parámetro sin estado del optimizador</translation>
        </message>
        <message>
            <source>Checkpoint every</source>
            <translation type="unfinished">Checkpoint cada</translation>
        </message>
        <message>
            <source>Checkpoint interval (s)</source>
            <translation type="unfinished">Intervalo de checkpoints (s)</translation>
        </message>
        <message>
            <source>Choices: %1</source>
            <translation type="unfinished">Opciones: %1</translation>
        </message>
        <message>
            <source>Choose one of the answers.</source>
            <translation type="unfinished">Elija una de las respuestas.</translation>
        </message>
        <message>
            <source>Choose the mark</source>
            <translation type="unfinished">Elegir la marca</translation>
        </message>
        <message>
            <source>Click or drag on the scale</source>
            <translation type="unfinished">Haga clic o arrastre en la escala</translation>
        </message>
        <message>
            <source>Click to see how this came about (W)</source>
            <translation type="unfinished">Clic para ver cómo se obtuvo (W)</translation>
        </message>
        <message>
            <source>Click: region A. Shift-click or right click: region B.</source>
            <translation type="unfinished">Clic: región A. Mayús+clic o clic derecho: región B.</translation>
        </message>
        <message>
            <source>Clocks to start one layer on a microcontroller</source>
            <translation type="unfinished">Ciclos para iniciar una capa en un microcontrolador</translation>
        </message>
        <message>
            <source>Close</source>
            <translation type="unfinished">Cerrar</translation>
        </message>
        <message>
            <source>Cluster</source>
            <translation type="unfinished">Clúster</translation>
        </message>
        <message>
            <source>Co&amp;mpare with a pin</source>
            <translation type="unfinished">Co&amp;mparar con uno fijado</translation>
        </message>
        <message>
            <source>Coefficient of variation of the service time: 0 when all take equally long, 1 for a memoryless service.</source>
            <translation type="unfinished">Coeficiente de variación del tiempo de servicio: 0 si todos tardan igual, 1 para un servicio sin memoria.</translation>
        </message>
        <message>
            <source>Commands</source>
            <translation type="unfinished">Órdenes</translation>
        </message>
        <message>
            <source>Communication</source>
            <translation type="unfinished">Comunicación</translation>
        </message>
        <message>
            <source>Compare</source>
            <translation type="unfinished">Comparar</translation>
        </message>
        <message>
            <source>Compare with</source>
            <translation type="unfinished">Comparar con</translation>
        </message>
        <message>
            <source>Complexity</source>
            <translation type="unfinished">Complejidad</translation>
        </message>
        <message>
            <source>Compression ratio reported when everything is pruned</source>
            <translation type="unfinished">Razón de compresión dada cuando se poda todo</translation>
        </message>
        <message>
            <source>Compute</source>
            <translation type="unfinished">Cálculo</translation>
        </message>
        <message>
            <source>Compute (s)</source>
            <translation type="unfinished">Cálculo (s)</translation>
        </message>
        <message>
            <source>Compute of a step</source>
            <translation type="unfinished">Cálculo de un paso</translation>
        </message>
        <message>
            <source>Compute time below which a workload counts as pure data movement</source>
            <translation type="unfinished">Tiempo de cálculo bajo el cual una carga cuenta como puro movimiento de datos</translation>
        </message>
        <message>
            <source>Compute-bound</source>
            <translation type="unfinished">Limitado por cálculo</translation>
        </message>
        <message>
            <source>Constant</source>
            <translation type="unfinished">Constante</translation>
        </message>
        <message>
            <source>Constants of the laws</source>
            <translation type="unfinished">Constantes de las leyes</translation>
        </message>
        <message>
            <source>Constraint</source>
            <translation type="unfinished">Restricción</translation>
        </message>
        <message>
            <source>Context parallel</source>
            <translation type="unfinished">Paralelo de contexto</translation>
        </message>
        <message>
            <source>Controls</source>
            <translation type="unfinished">Controles</translation>
        </message>
        <message>
            <source>Controls of the panel</source>
            <translation type="unfinished">Controles del panel</translation>
        </message>
        <message>
            <source>Controls that matter: %1</source>
            <translation type="unfinished">Controles que importan: %1</translation>
        </message>
        <message>
            <source>Convolutional</source>
            <translation type="unfinished">Convolucional</translation>
        </message>
        <message>
            <source>Copies of the service that share one queue.</source>
            <translation type="unfinished">Copias del servicio que comparten una cola.</translation>
        </message>
        <message>
            <source>Copies of the weights counted by the memory check of the parallelism search</source>
            <translation type="unfinished">Copias de los pesos que cuenta la comprobación de memoria de la búsqueda</translation>
        </message>
        <message>
            <source>Copy &amp;data</source>
            <translation type="unfinished">Copiar &amp;datos</translation>
        </message>
        <message>
            <source>Copy &amp;figure</source>
            <translation type="unfinished">Copiar &amp;figura</translation>
        </message>
        <message>
            <source>Copy as P&amp;ython</source>
            <translation type="unfinished">Copiar como P&amp;ython</translation>
        </message>
        <message>
            <source>Copy as co&amp;mmand</source>
            <translation type="unfinished">Copiar como &amp;orden</translation>
        </message>
        <message>
            <source>Copy as text</source>
            <translation type="unfinished">Copiar como texto</translation>
        </message>
        <message>
            <source>Copy sentence</source>
            <translation type="unfinished">Copiar frase</translation>
        </message>
        <message>
            <source>Cost (USD)</source>
            <translation type="unfinished">Coste (USD)</translation>
        </message>
        <message>
            <source>Cost against latency</source>
            <translation type="unfinished">Coste frente a latencia</translation>
        </message>
        <message>
            <source>Cost of ownership</source>
            <translation type="unfinished">Coste total</translation>
        </message>
        <message>
            <source>Cost of the plan</source>
            <translation type="unfinished">Coste del plan</translation>
        </message>
        <message>
            <source>Counts: %1</source>
            <translation type="unfinished">Cuenta: %1</translation>
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
            <translation type="unfinished">Datos</translation>
        </message>
        <message>
            <source>Data (s)</source>
            <translation type="unfinished">Datos (s)</translation>
        </message>
        <message>
            <source>Data centre</source>
            <translation type="unfinished">Centro de datos</translation>
        </message>
        <message>
            <source>Deadline</source>
            <translation type="unfinished">Plazo</translation>
        </message>
        <message>
            <source>Decision log</source>
            <translation type="unfinished">Decisiones</translation>
        </message>
        <message>
            <source>Decision log: what did you choose, and why?</source>
            <translation type="unfinished">Decisiones: ¿qué eligió y por qué?</translation>
        </message>
        <message>
            <source>Decode on</source>
            <translation type="unfinished">Decodificar en</translation>
        </message>
        <message>
            <source>Decoding at this batch needs more arithmetic per second than the hardware can do.</source>
            <translation type="unfinished">Decodificar con este batch exige más aritmética por segundo de la que puede el hardware.</translation>
        </message>
        <message>
            <source>Decrease</source>
            <translation type="unfinished">Reducción</translation>
        </message>
        <message>
            <source>Default: %1</source>
            <translation type="unfinished">Por defecto: %1</translation>
        </message>
        <message>
            <source>Default: %1. Double-click the name to go back to it.</source>
            <translation type="unfinished">Por defecto: %1. Doble clic en el nombre para volver a él.</translation>
        </message>
        <message>
            <source>Design</source>
            <translation type="unfinished">Diseño</translation>
        </message>
        <message>
            <source>Diffusion</source>
            <translation type="unfinished">Difusión</translation>
        </message>
        <message>
            <source>Directions that the stated bandwidth of a link inside a node counts together</source>
            <translation type="unfinished">Sentidos que cuenta juntos el ancho de banda declarado de un enlace dentro de un nodo</translation>
        </message>
        <message>
            <source>Discard them</source>
            <translation type="unfinished">Descartarlos</translation>
        </message>
        <message>
            <source>Dispatch overhead of hardware that states none</source>
            <translation type="unfinished">Overhead de lanzamiento del hardware que no lo declara</translation>
        </message>
        <message>
            <source>Distance from half sparsity within which two-in-four hardware helps</source>
            <translation type="unfinished">Distancia a media dispersión en la que ayuda el hardware dos de cuatro</translation>
        </message>
        <message>
            <source>Does not fit</source>
            <translation type="unfinished">No cabe</translation>
        </message>
        <message>
            <source>Does not fit: %1 too much memory per accelerator (%2 B).</source>
            <translation type="unfinished">No cabe: %1 de memoria de más por acelerador (%2 B).</translation>
        </message>
        <message>
            <source>Does not fit: more than %1</source>
            <translation type="unfinished">No cabe: más de %1</translation>
        </message>
        <message>
            <source>Domain</source>
            <translation type="unfinished">Dominio</translation>
        </message>
        <message>
            <source>Down</source>
            <translation type="unfinished">Bajar</translation>
        </message>
        <message>
            <source>Draft model</source>
            <translation type="unfinished">Modelo borrador</translation>
        </message>
        <message>
            <source>Drag the slider, or type into the field. A double click on the name, or its menu, takes the value back. [All controls](topic:%1)</source>
            <translation type="unfinished">Arrastre el deslizador o escriba en el campo. Un doble clic en el nombre, o su menú, devuelve el valor. [Todos los controles](topic:%1)</translation>
        </message>
        <message>
            <source>Drop one file from this computer: a session, or a figure that carries one.</source>
            <translation type="unfinished">Suelte un archivo de este equipo: una sesión, o una figura que lleve una.</translation>
        </message>
        <message>
            <source>Duration</source>
            <translation type="unfinished">Duración</translation>
        </message>
        <message>
            <source>E&amp;xercises</source>
            <translation type="unfinished">E&amp;jercicios</translation>
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
            <translation type="unfinished">Cada acelerador sirve solo sus batches; una consulta toma todos sus tokens.</translation>
        </message>
        <message>
            <source>Each node is up for MTBF/(MTBF + repair) of the time, independently of the others.</source>
            <translation type="unfinished">Cada nodo funciona MTBF/(MTBF + reparación) del tiempo, independiente de los demás.</translation>
        </message>
        <message>
            <source>Each pass</source>
            <translation type="unfinished">Cada pase</translation>
        </message>
        <message>
            <source>Each region counts by its share of the fleet.</source>
            <translation type="unfinished">Cada región cuenta por su parte de la flota.</translation>
        </message>
        <message>
            <source>Edge</source>
            <translation type="unfinished">Edge</translation>
        </message>
        <message>
            <source>Edit the &amp;story</source>
            <translation type="unfinished">Editar la &amp;historia</translation>
        </message>
        <message>
            <source>Efficiency</source>
            <translation type="unfinished">Eficiencia</translation>
        </message>
        <message>
            <source>Efficiency at which the shares below were stated</source>
            <translation type="unfinished">Eficiencia a la que se dieron las partes siguientes</translation>
        </message>
        <message>
            <source>Efficiency needed</source>
            <translation type="unfinished">Eficiencia necesaria</translation>
        </message>
        <message>
            <source>Electricity</source>
            <translation type="unfinished">Electricidad</translation>
        </message>
        <message>
            <source>Energy</source>
            <translation type="unfinished">Energía</translation>
        </message>
        <message>
            <source>Energy (%1)</source>
            <translation type="unfinished">Energía (%1)</translation>
        </message>
        <message>
            <source>Energy (MWh)</source>
            <translation type="unfinished">Energía (MWh)</translation>
        </message>
        <message>
            <source>Energy (USD)</source>
            <translation type="unfinished">Energía (USD)</translation>
        </message>
        <message>
            <source>Energy and carbon</source>
            <translation type="unfinished">Energía y carbono</translation>
        </message>
        <message>
            <source>Energy has carbon behind it, and the grid decides how much.</source>
            <translation type="unfinished">La energía lleva carbono detrás, y la red eléctrica decide cuánto.</translation>
        </message>
        <message>
            <source>Energy measured from (MWh)</source>
            <translation type="unfinished">Energía medida desde (MWh)</translation>
        </message>
        <message>
            <source>Energy of one result</source>
            <translation type="unfinished">Energía de un resultado</translation>
        </message>
        <message>
            <source>Enough nodes are up</source>
            <translation type="unfinished">Hay nodos suficientes</translation>
        </message>
        <message>
            <source>Enter your own hardware</source>
            <translation type="unfinished">Introducir hardware propio</translation>
        </message>
        <message>
            <source>Enter your own…</source>
            <translation type="unfinished">Introducir el propio…</translation>
        </message>
        <message>
            <source>Error of refined</source>
            <translation type="unfinished">Error de refinado</translation>
        </message>
        <message>
            <source>Error of tutorial</source>
            <translation type="unfinished">Error de tutorial</translation>
        </message>
        <message>
            <source>Esc</source>
            <translation type="unfinished">Esc</translation>
        </message>
        <message>
            <source>Every step of reasoning costs time and energy.</source>
            <translation type="unfinished">Cada paso de razonamiento cuesta tiempo y energía.</translation>
        </message>
        <message>
            <source>Evidence</source>
            <translation type="unfinished">Pruebas</translation>
        </message>
        <message>
            <source>Exercise</source>
            <translation type="unfinished">Ejercicio</translation>
        </message>
        <message>
            <source>Exercise %1</source>
            <translation type="unfinished">Ejercicio %1</translation>
        </message>
        <message>
            <source>Exercise %1: %2</source>
            <translation type="unfinished">Ejercicio %1: %2</translation>
        </message>
        <message>
            <source>Exercise to open, or whose key figures to draw: its number or id.</source>
            <translation type="unfinished">Ejercicio que abrir, o cuyas figuras clave dibujar: su número o identificador.</translation>
        </message>
        <message>
            <source>Exercises</source>
            <translation type="unfinished">Ejercicios</translation>
        </message>
        <message>
            <source>Expert parallelism is charged one exchange; a layer needs four, two on each way.</source>
            <translation type="unfinished">El paralelismo de expertos se cobra con un intercambio; una capa necesita cuatro, dos por sentido.</translation>
        </message>
        <message>
            <source>Export</source>
            <translation type="unfinished">Exportar</translation>
        </message>
        <message>
            <source>Export &amp;figure as…</source>
            <translation type="unfinished">Exportar &amp;figura como…</translation>
        </message>
        <message>
            <source>Export a figure</source>
            <translation type="unfinished">Exportar una figura</translation>
        </message>
        <message>
            <source>Export a&amp;ll panels…</source>
            <translation type="unfinished">Exportar t&amp;odos los paneles…</translation>
        </message>
        <message>
            <source>Export…</source>
            <translation type="unfinished">Exportar…</translation>
        </message>
        <message>
            <source>Exposed gradient exchange</source>
            <translation type="unfinished">Intercambio de gradientes visible</translation>
        </message>
        <message>
            <source>Failures expected</source>
            <translation type="unfinished">Fallos esperados</translation>
        </message>
        <message>
            <source>Fewer bits save memory and cost accuracy.</source>
            <translation type="unfinished">Menos bits ahorran memoria y cuestan exactitud.</translation>
        </message>
        <message>
            <source>Fidelity</source>
            <translation type="unfinished">Fidelidad</translation>
        </message>
        <message>
            <source>File name</source>
            <translation type="unfinished">Nombre de archivo</translation>
        </message>
        <message>
            <source>File system</source>
            <translation type="unfinished">Sistema de archivos</translation>
        </message>
        <message>
            <source>File, or folder when all panels are drawn.</source>
            <translation type="unfinished">Archivo, o carpeta cuando se dibujan todos los paneles.</translation>
        </message>
        <message>
            <source>Filter: hardware, model, metric, source</source>
            <translation type="unfinished">Filtro: hardware, modelo, métrica, fuente</translation>
        </message>
        <message>
            <source>Filter: name, meaning, source</source>
            <translation type="unfinished">Filtro: nombre, significado, fuente</translation>
        </message>
        <message>
            <source>Finest step</source>
            <translation type="unfinished">Paso más fino</translation>
        </message>
        <message>
            <source>First or last stop</source>
            <translation type="unfinished">Primera o última parada</translation>
        </message>
        <message>
            <source>First token</source>
            <translation type="unfinished">Primer token</translation>
        </message>
        <message>
            <source>Fits</source>
            <translation type="unfinished">Cabe</translation>
        </message>
        <message>
            <source>Fixed time of a convolutional layer launched from the framework</source>
            <translation type="unfinished">Tiempo fijo de una capa convolucional lanzada desde el framework</translation>
        </message>
        <message>
            <source>Fixed time of a transformer layer whose kernels are launched one by one</source>
            <translation type="unfinished">Tiempo fijo de una capa transformer cuyos kernels se lanzan uno a uno</translation>
        </message>
        <message>
            <source>Fixed time of an encoder layer launched from the framework</source>
            <translation type="unfinished">Tiempo fijo de una capa de codificador lanzada desde el framework</translation>
        </message>
        <message>
            <source>Fixed time of one layer in one microbatch</source>
            <translation type="unfinished">Tiempo fijo de una capa en un microbatch</translation>
        </message>
        <message>
            <source>Fixed time of one training step: data, optimizer, logging</source>
            <translation type="unfinished">Tiempo fijo de un paso de entrenamiento: datos, optimizador, registro</translation>
        </message>
        <message>
            <source>Flash</source>
            <translation type="unfinished">Flash</translation>
        </message>
        <message>
            <source>Flash bandwidth</source>
            <translation type="unfinished">Ancho de banda de flash</translation>
        </message>
        <message>
            <source>Fleet</source>
            <translation type="unfinished">Flota</translation>
        </message>
        <message>
            <source>Fleet plan</source>
            <translation type="unfinished">Plan de flota</translation>
        </message>
        <message>
            <source>Folder for all panels</source>
            <translation type="unfinished">Carpeta para todos los paneles</translation>
        </message>
        <message>
            <source>Folder for reports</source>
            <translation type="unfinished">Carpeta de informes</translation>
        </message>
        <message>
            <source>Folder of exercises beside the eight.</source>
            <translation type="unfinished">Carpeta de ejercicios además de los ocho.</translation>
        </message>
        <message>
            <source>Folder of the registry.</source>
            <translation type="unfinished">Carpeta del registro.</translation>
        </message>
        <message>
            <source>Folder with exercises</source>
            <translation type="unfinished">Carpeta con ejercicios</translation>
        </message>
        <message>
            <source>Format</source>
            <translation type="unfinished">Formato</translation>
        </message>
        <message>
            <source>Format: %1; by default that of the suffix.</source>
            <translation type="unfinished">Formato: %1; por defecto el del sufijo.</translation>
        </message>
        <message>
            <source>Four scenarios are pinned, which is the most; unpin one of them first.</source>
            <translation type="unfinished">Hay cuatro escenarios fijados, que es el máximo; suelte uno primero.</translation>
        </message>
        <message>
            <source>Fragility</source>
            <translation type="unfinished">Fragilidad</translation>
        </message>
        <message>
            <source>Framework time per model layer</source>
            <translation type="unfinished">Tiempo del framework por capa del modelo</translation>
        </message>
        <message>
            <source>Free: %1
= capacity − weights − KV cache</source>
            <translation type="unfinished">Libre: %1
= capacidad − pesos − caché KV</translation>
        </message>
        <message>
            <source>From %1 to %2.</source>
            <translation type="unfinished">De %1 a %2.</translation>
        </message>
        <message>
            <source>Full window</source>
            <translation type="unfinished">Ventana completa</translation>
        </message>
        <message>
            <source>GB/s</source>
            <translation type="unfinished">GB/s</translation>
        </message>
        <message>
            <source>Give a number first; a rough one will do.</source>
            <translation type="unfinished">Dé primero un número; basta uno aproximado.</translation>
        </message>
        <message>
            <source>Give the step the scenario on screen</source>
            <translation type="unfinished">Dar al paso el escenario en pantalla</translation>
        </message>
        <message>
            <source>Given</source>
            <translation type="unfinished">Dado</translation>
        </message>
        <message>
            <source>Go</source>
            <translation type="unfinished">Ir</translation>
        </message>
        <message>
            <source>Go on</source>
            <translation type="unfinished">Seguir</translation>
        </message>
        <message>
            <source>Go to panel %1 of the page</source>
            <translation type="unfinished">Ir al panel %1 de la página</translation>
        </message>
        <message>
            <source>Goodput</source>
            <translation type="unfinished">Goodput</translation>
        </message>
        <message>
            <source>Gradient accumulation divides the exchange, though one full exchange remains in each step.</source>
            <translation type="unfinished">La acumulación de gradientes divide el intercambio, aunque en cada paso queda uno completo.</translation>
        </message>
        <message>
            <source>Groups of layers that pass microbatches on.</source>
            <translation type="unfinished">Grupos de capas que se pasan microbatches.</translation>
        </message>
        <message>
            <source>Growth of that loss with sparsity</source>
            <translation type="unfinished">Crecimiento de esa pérdida con la dispersión</translation>
        </message>
        <message>
            <source>Half a slide, 960 × 1080</source>
            <translation type="unfinished">Media diapositiva, 960 × 1080</translation>
        </message>
        <message>
            <source>Half within</source>
            <translation type="unfinished">La mitad en</translation>
        </message>
        <message>
            <source>Hands up for %1</source>
            <translation type="unfinished">Manos por %1</translation>
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
            <translation type="unfinished">Utilización de FLOPs del hardware entre la del modelo</translation>
        </message>
        <message>
            <source>Hardware as JSON</source>
            <translation type="unfinished">Hardware como JSON</translation>
        </message>
        <message>
            <source>Hardware that was measured</source>
            <translation type="unfinished">Hardware medido</translation>
        </message>
        <message>
            <source>Hardware, electricity and maintenance; electricity by each region's share.</source>
            <translation type="unfinished">Hardware, electricidad y mantenimiento; electricidad por la parte de cada región.</translation>
        </message>
        <message>
            <source>Hardware, energy and upkeep must be paid for.</source>
            <translation type="unfinished">Hay que pagar hardware, energía y mantenimiento.</translation>
        </message>
        <message>
            <source>Hatched splits are not possible.</source>
            <translation type="unfinished">Los repartos rayados no son posibles.</translation>
        </message>
        <message>
            <source>Help</source>
            <translation type="unfinished">Ayuda</translation>
        </message>
        <message>
            <source>Hidden dimension of a model that states none</source>
            <translation type="unfinished">Dimensión oculta de un modelo que no la declara</translation>
        </message>
        <message>
            <source>Hide the side column</source>
            <translation type="unfinished">Ocultar la columna lateral</translation>
        </message>
        <message>
            <source>High contrast</source>
            <translation type="unfinished">Alto contraste</translation>
        </message>
        <message>
            <source>Highest utilization of convolutions</source>
            <translation type="unfinished">Máxima utilización de las convoluciones</translation>
        </message>
        <message>
            <source>Highest utilization of feed-forward layers</source>
            <translation type="unfinished">Máxima utilización de las capas feed-forward</translation>
        </message>
        <message>
            <source>Highest utilization of fused attention</source>
            <translation type="unfinished">Máxima utilización de la atención fusionada</translation>
        </message>
        <message>
            <source>Hint</source>
            <translation type="unfinished">Pista</translation>
        </message>
        <message>
            <source>Home, End</source>
            <translation type="unfinished">Inicio, Fin</translation>
        </message>
        <message>
            <source>How long the fleet runs.</source>
            <translation type="unfinished">Cuánto tiempo corre la flota.</translation>
        </message>
        <message>
            <source>How long the training job runs.</source>
            <translation type="unfinished">Cuánto dura el trabajo de entrenamiento.</translation>
        </message>
        <message>
            <source>How the number came about</source>
            <translation type="unfinished">Cómo se obtuvo el número</translation>
        </message>
        <message>
            <source>How the numbers of this panel came about (W)</source>
            <translation type="unfinished">Cómo se obtuvieron los números de este panel (W)</translation>
        </message>
        <message>
            <source>How well arithmetic and weight reads overlap: 1 adds them, large takes the longer</source>
            <translation type="unfinished">Cuánto se solapan aritmética y lectura de pesos: 1 las suma, un valor grande toma lo más largo</translation>
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
            <translation type="unfinished">Límite de ITL</translation>
        </message>
        <message>
            <source>ITL measured from (s)</source>
            <translation type="unfinished">ITL medida desde (s)</translation>
        </message>
        <message>
            <source>ITL with options</source>
            <translation type="unfinished">ITL con opciones</translation>
        </message>
        <message>
            <source>ITL without options (s)</source>
            <translation type="unfinished">ITL sin opciones (s)</translation>
        </message>
        <message>
            <source>In short: %1</source>
            <translation type="unfinished">En breve: %1</translation>
        </message>
        <message>
            <source>Increase</source>
            <translation type="unfinished">Aumento</translation>
        </message>
        <message>
            <source>Ingestion</source>
            <translation type="unfinished">Ingesta</translation>
        </message>
        <message>
            <source>Intensity (flop/byte)</source>
            <translation type="unfinished">Intensidad (flop/byte)</translation>
        </message>
        <message>
            <source>Intensity: %1 = operations / bytes moved</source>
            <translation type="unfinished">Intensidad: %1 = operaciones / bytes movidos</translation>
        </message>
        <message>
            <source>Inter-token latency</source>
            <translation type="unfinished">Latencia entre tokens</translation>
        </message>
        <message>
            <source>Inter-token latency reported when the weights alone exceed the memory</source>
            <translation type="unfinished">Latencia entre tokens dada cuando los pesos solos exceden la memoria</translation>
        </message>
        <message>
            <source>JSON, the numbers</source>
            <translation type="unfinished">JSON, los números</translation>
        </message>
        <message>
            <source>Jobs that share a cluster wait for each other.</source>
            <translation type="unfinished">Los trabajos que comparten un clúster se esperan unos a otros.</translation>
        </message>
        <message>
            <source>KV %1</source>
            <translation type="unfinished">KV %1</translation>
        </message>
        <message>
            <source>KV cache</source>
            <translation type="unfinished">Caché KV</translation>
        </message>
        <message>
            <source>KV cache %1</source>
            <translation type="unfinished">Caché KV %1</translation>
        </message>
        <message>
            <source>KV cache (B)</source>
            <translation type="unfinished">Caché KV (B)</translation>
        </message>
        <message>
            <source>KV cache: %1
= 2 · layers · KV heads · head size · tokens · requests · bytes per value</source>
            <translation type="unfinished">Caché KV: %1
= 2 · capas · cabezas KV · tamaño de cabeza · tokens · peticiones · bytes por valor</translation>
        </message>
        <message>
            <source>KV-cache memory</source>
            <translation type="unfinished">Memoria de la caché KV</translation>
        </message>
        <message>
            <source>Keeps limits</source>
            <translation type="unfinished">Cumple límites</translation>
        </message>
        <message>
            <source>Kernel efficiency</source>
            <translation type="unfinished">Eficiencia de kernels</translation>
        </message>
        <message>
            <source>Kernels reach only a part of the peak.</source>
            <translation type="unfinished">Los kernels solo alcanzan una parte del pico.</translation>
        </message>
        <message>
            <source>Key number, before → after</source>
            <translation type="unfinished">Número clave, antes → después</translation>
        </message>
        <message>
            <source>Key numbers that change</source>
            <translation type="unfinished">Números clave que cambian</translation>
        </message>
        <message>
            <source>Keyboard</source>
            <translation type="unfinished">Teclado</translation>
        </message>
        <message>
            <source>Keyboard shortcuts</source>
            <translation type="unfinished">Atajos de teclado</translation>
        </message>
        <message>
            <source>Keys</source>
            <translation type="unfinished">Teclas</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation type="unfinished">Tipo</translation>
        </message>
        <message>
            <source>LLM latency</source>
            <translation type="unfinished">Latencia de LLM</translation>
        </message>
        <message>
            <source>LLM serving</source>
            <translation type="unfinished">Servicio de LLM</translation>
        </message>
        <message>
            <source>Lan&amp;guage</source>
            <translation type="unfinished">&amp;Idioma</translation>
        </message>
        <message>
            <source>Language of the window: %1.</source>
            <translation type="unfinished">Idioma de la ventana: %1.</translation>
        </message>
        <message>
            <source>Language: %1</source>
            <translation type="unfinished">Idioma: %1</translation>
        </message>
        <message>
            <source>Lar&amp;ger</source>
            <translation type="unfinished">Más &amp;grande</translation>
        </message>
        <message>
            <source>Largest batch</source>
            <translation type="unfinished">Batch máximo</translation>
        </message>
        <message>
            <source>Largest tensor- or pipeline-parallel group that is searched</source>
            <translation type="unfinished">Mayor grupo tensorial o de pipeline que se busca</translation>
        </message>
        <message>
            <source>Latency (TTFT + %1 × ITL = %2, and the wait)</source>
            <translation type="unfinished">Latencia (TTFT + %1 × ITL = %2, y la espera)</translation>
        </message>
        <message>
            <source>Latency (s)</source>
            <translation type="unfinished">Latencia (s)</translation>
        </message>
        <message>
            <source>Latency limit</source>
            <translation type="unfinished">Límite de latencia</translation>
        </message>
        <message>
            <source>Latency measured from (s)</source>
            <translation type="unfinished">Latencia medida desde (s)</translation>
        </message>
        <message>
            <source>Latency of a message inside a node</source>
            <translation type="unfinished">Latencia de un mensaje dentro de un nodo</translation>
        </message>
        <message>
            <source>Latency of a message on a fabric that states none</source>
            <translation type="unfinished">Latencia de un mensaje en una red que no la declara</translation>
        </message>
        <message>
            <source>Latency of a small all-reduce over a peer link that states none</source>
            <translation type="unfinished">Latencia de un all-reduce pequeño sobre un enlace entre pares que no la declara</translation>
        </message>
        <message>
            <source>Latency that 99 of 100 requests must keep.</source>
            <translation type="unfinished">Latencia que deben cumplir 99 de 100 peticiones.</translation>
        </message>
        <message>
            <source>Latency then (s)</source>
            <translation type="unfinished">Latencia entonces (s)</translation>
        </message>
        <message>
            <source>Latency: %1 = the longer of compute %2 and memory %3, + overhead %4</source>
            <translation type="unfinished">Latencia: %1 = lo más largo de cálculo %2 y memoria %3, + overhead %4</translation>
        </message>
        <message>
            <source>Laws</source>
            <translation type="unfinished">Leyes</translation>
        </message>
        <message>
            <source>Layer tax of a training step over that of inference</source>
            <translation type="unfinished">Recargo por capa de un paso de entrenamiento frente al de inferencia</translation>
        </message>
        <message>
            <source>Layers of a model that states none</source>
            <translation type="unfinished">Capas de un modelo que no las declara</translation>
        </message>
        <message>
            <source>Leave the exercise</source>
            <translation type="unfinished">Salir del ejercicio</translation>
        </message>
        <message>
            <source>Leave the marks</source>
            <translation type="unfinished">Dejar las marcas</translation>
        </message>
        <message>
            <source>Legend and numbers beside</source>
            <translation type="unfinished">Leyenda y números al lado</translation>
        </message>
        <message>
            <source>Lift the &amp;veil</source>
            <translation type="unfinished">Levantar el &amp;velo</translation>
        </message>
        <message>
            <source>Limit</source>
            <translation type="unfinished">Límite</translation>
        </message>
        <message>
            <source>Link to the host</source>
            <translation type="unfinished">Enlace al host</translation>
        </message>
        <message>
            <source>Load</source>
            <translation type="unfinished">Carga</translation>
        </message>
        <message>
            <source>Load at which queues stay short over the load that saturates</source>
            <translation type="unfinished">Carga a la que las colas siguen cortas entre la carga que satura</translation>
        </message>
        <message>
            <source>Load of the replicas</source>
            <translation type="unfinished">Carga de las réplicas</translation>
        </message>
        <message>
            <source>Locality</source>
            <translation type="unfinished">Localidad</translation>
        </message>
        <message>
            <source>Location-based intensity of a training run in the United States that states none</source>
            <translation type="unfinished">Intensidad por ubicación de un entrenamiento en Estados Unidos que no la declara</translation>
        </message>
        <message>
            <source>Lock</source>
            <translation type="unfinished">Fijar</translation>
        </message>
        <message>
            <source>Lock in your prediction in the exercise to see this panel.</source>
            <translation type="unfinished">Fije su predicción en el ejercicio para ver este panel.</translation>
        </message>
        <message>
            <source>Lock the prediction (Enter); the panels show their numbers then</source>
            <translation type="unfinished">Fijar la predicción (Intro); los paneles muestran entonces sus números</translation>
        </message>
        <message>
            <source>Locked until you predict.</source>
            <translation type="unfinished">Oculto hasta que prediga.</translation>
        </message>
        <message>
            <source>Locked: %1.</source>
            <translation type="unfinished">Fijado: %1.</translation>
        </message>
        <message>
            <source>Longest time between two tokens that users accept.</source>
            <translation type="unfinished">Mayor tiempo entre dos tokens que aceptan los usuarios.</translation>
        </message>
        <message>
            <source>Longest time to first token that users accept.</source>
            <translation type="unfinished">Mayor tiempo hasta el primer token que aceptan los usuarios.</translation>
        </message>
        <message>
            <source>Lost to checkpoints</source>
            <translation type="unfinished">Perdido en checkpoints</translation>
        </message>
        <message>
            <source>Lost to recovery</source>
            <translation type="unfinished">Perdido en recuperación</translation>
        </message>
        <message>
            <source>MFU</source>
            <translation type="unfinished">MFU</translation>
        </message>
        <message>
            <source>MFU %1 (%2): useful work ÷ (peak × time of the step)</source>
            <translation type="unfinished">MFU %1 (%2): trabajo útil ÷ (pico × tiempo del paso)</translation>
        </message>
        <message>
            <source>MFU %1, step %2, %3; click to take it</source>
            <translation type="unfinished">MFU %1, paso %2, %3; clic para tomarlo</translation>
        </message>
        <message>
            <source>MFU: %1 = attained / peak</source>
            <translation type="unfinished">MFU: %1 = alcanzado / pico</translation>
        </message>
        <message>
            <source>MLSys Explorer %1: manual</source>
            <translation type="unfinished">MLSys Explorer %1: manual</translation>
        </message>
        <message>
            <source>MLSys Explorer — presentation</source>
            <translation type="unfinished">MLSys Explorer — presentación</translation>
        </message>
        <message>
            <source>Maintenance</source>
            <translation type="unfinished">Mantenimiento</translation>
        </message>
        <message>
            <source>Maintenance (USD)</source>
            <translation type="unfinished">Mantenimiento (USD)</translation>
        </message>
        <message>
            <source>Maintenance as a share of the purchase price per time: 5 % a year</source>
            <translation type="unfinished">Mantenimiento como parte del precio de compra por tiempo: 5 % al año</translation>
        </message>
        <message>
            <source>Manual</source>
            <translation type="unfinished">Manual</translation>
        </message>
        <message>
            <source>Mark your prediction here or type it in the exercise, then lock it.</source>
            <translation type="unfinished">Marque aquí su predicción o escríbala en el ejercicio, y fíjela.</translation>
        </message>
        <message>
            <source>Mean time per output token over the objective that 99 % of the requests must meet</source>
            <translation type="unfinished">Tiempo medio por token de salida entre el objetivo que debe cumplir el 99 % de las peticiones</translation>
        </message>
        <message>
            <source>Mean time to failure of one accelerator</source>
            <translation type="unfinished">Tiempo medio hasta el fallo de un acelerador</translation>
        </message>
        <message>
            <source>Mean time to failure of one network card</source>
            <translation type="unfinished">Tiempo medio hasta el fallo de una tarjeta de red</translation>
        </message>
        <message>
            <source>Mean time to failure of one power supply</source>
            <translation type="unfinished">Tiempo medio hasta el fallo de una fuente de alimentación</translation>
        </message>
        <message>
            <source>Measured</source>
            <translation type="unfinished">Medido</translation>
        </message>
        <message>
            <source>Measured from (s)</source>
            <translation type="unfinished">Medido desde (s)</translation>
        </message>
        <message>
            <source>Measured: MFU %1, step %2: %3 (%4)</source>
            <translation type="unfinished">Medido: MFU %1, paso %2: %3 (%4)</translation>
        </message>
        <message>
            <source>Measured: nine of ten of %1 %2 were %3; half of these predictions missed by less than %4.</source>
            <translation type="unfinished">Medido: nueve de diez de %1 %2 estaban %3; la mitad de estas predicciones erraron menos de %4.</translation>
        </message>
        <message>
            <source>Median errors over %1 published measurements: refined %2, tutorial %3.</source>
            <translation type="unfinished">Errores medianos en %1 mediciones publicadas: refinado %2, tutorial %3.</translation>
        </message>
        <message>
            <source>Memory</source>
            <translation type="unfinished">Memoria</translation>
        </message>
        <message>
            <source>Memory (%1)</source>
            <translation type="unfinished">Memoria (%1)</translation>
        </message>
        <message>
            <source>Memory (bytes)</source>
            <translation type="unfinished">Memoria (bytes)</translation>
        </message>
        <message>
            <source>Memory (s)</source>
            <translation type="unfinished">Memoria (s)</translation>
        </message>
        <message>
            <source>Memory bandwidth</source>
            <translation type="unfinished">Ancho de banda de memoria</translation>
        </message>
        <message>
            <source>Memory capacity</source>
            <translation type="unfinished">Capacidad de memoria</translation>
        </message>
        <message>
            <source>Memory for the cache of streamed inference over the cache itself</source>
            <translation type="unfinished">Memoria para la caché de inferencia en streaming entre la caché misma</translation>
        </message>
        <message>
            <source>Memory traffic</source>
            <translation type="unfinished">Tráfico de memoria</translation>
        </message>
        <message>
            <source>Memory traffic of one result</source>
            <translation type="unfinished">Tráfico de memoria de un resultado</translation>
        </message>
        <message>
            <source>Memory used</source>
            <translation type="unfinished">Memoria usada</translation>
        </message>
        <message>
            <source>Memory-bound</source>
            <translation type="unfinished">Limitado por memoria</translation>
        </message>
        <message>
            <source>Met</source>
            <translation type="unfinished">Cumple</translation>
        </message>
        <message>
            <source>Metric</source>
            <translation type="unfinished">Métrica</translation>
        </message>
        <message>
            <source>Microbatch size</source>
            <translation type="unfinished">Tamaño de microbatch</translation>
        </message>
        <message>
            <source>Microbatches</source>
            <translation type="unfinished">Microbatches</translation>
        </message>
        <message>
            <source>Microcontroller</source>
            <translation type="unfinished">Microcontrolador</translation>
        </message>
        <message>
            <source>Microcontrollers</source>
            <translation type="unfinished">Microcontroladores</translation>
        </message>
        <message>
            <source>Million tokens</source>
            <translation type="unfinished">Millón de tokens</translation>
        </message>
        <message>
            <source>Million tokens of a node</source>
            <translation type="unfinished">Millón de tokens de un nodo</translation>
        </message>
        <message>
            <source>Model</source>
            <translation type="unfinished">Modelo</translation>
        </message>
        <message>
            <source>Model FLOPs utilization that energy and cost assume.</source>
            <translation type="unfinished">Utilización (Model FLOPs Utilization) que suponen energía y coste.</translation>
        </message>
        <message>
            <source>Model that was measured</source>
            <translation type="unfinished">Modelo medido</translation>
        </message>
        <message>
            <source>Money</source>
            <translation type="unfinished">Dinero</translation>
        </message>
        <message>
            <source>More gradient exchange is hidden than the compute that it could hide behind.</source>
            <translation type="unfinished">Se oculta más intercambio de gradientes que el cálculo tras el que podría ocultarse.</translation>
        </message>
        <message>
            <source>More than a million replicas would be needed for the limit of %1.</source>
            <translation type="unfinished">Harían falta más de un millón de réplicas para el límite de %1.</translation>
        </message>
        <message>
            <source>Most requests that a serving engine runs together</source>
            <translation type="unfinished">Máximo de peticiones que un motor de servicio ejecuta juntas</translation>
        </message>
        <message>
            <source>Move panel &amp;back</source>
            <translation type="unfinished">Mover panel a&amp;trás</translation>
        </message>
        <message>
            <source>Move panel for&amp;ward</source>
            <translation type="unfinished">Mover panel a&amp;delante</translation>
        </message>
        <message>
            <source>Move the step down</source>
            <translation type="unfinished">Bajar el paso</translation>
        </message>
        <message>
            <source>Move the step up</source>
            <translation type="unfinished">Subir el paso</translation>
        </message>
        <message>
            <source>Multi-tenant</source>
            <translation type="unfinished">Varios usuarios</translation>
        </message>
        <message>
            <source>My own</source>
            <translation type="unfinished">La mía</translation>
        </message>
        <message>
            <source>N+%1: enough nodes are up %2 of the time.</source>
            <translation type="unfinished">N+%1: hay nodos suficientes el %2 del tiempo.</translation>
        </message>
        <message>
            <source>Name</source>
            <translation type="unfinished">Nombre</translation>
        </message>
        <message>
            <source>Native</source>
            <translation type="unfinished">Nativa</translation>
        </message>
        <message>
            <source>Near full load the slowest requests wait far longer than most.</source>
            <translation type="unfinished">Cerca de la carga plena, las peticiones más lentas esperan mucho más que la mayoría.</translation>
        </message>
        <message>
            <source>Network</source>
            <translation type="unfinished">Red</translation>
        </message>
        <message>
            <source>Next or previous stop</source>
            <translation type="unfinished">Parada siguiente o anterior</translation>
        </message>
        <message>
            <source>No batch keeps both limits.</source>
            <translation type="unfinished">Ningún batch cumple ambos límites.</translation>
        </message>
        <message>
            <source>No fleet of one kind of node meets all five.</source>
            <translation type="unfinished">Ninguna flota de un solo tipo de nodo cumple las cinco.</translation>
        </message>
        <message>
            <source>No hardware, batch and precision makes tokens of %1 within %2 and the budget.</source>
            <translation type="unfinished">Ningún hardware, batch y precisión da tokens de %1 en %2 y dentro del presupuesto.</translation>
        </message>
        <message>
            <source>No measurement passes this filter.</source>
            <translation type="unfinished">Ninguna medición pasa este filtro.</translation>
        </message>
        <message>
            <source>No measurements: %1</source>
            <translation type="unfinished">Sin mediciones: %1</translation>
        </message>
        <message>
            <source>No number of replicas keeps the limit of %1: one service alone takes %2.</source>
            <translation type="unfinished">Ningún número de réplicas cumple el límite de %1: un solo servicio tarda %2.</translation>
        </message>
        <message>
            <source>No published measurement bears this number out.</source>
            <translation type="unfinished">Ninguna medición publicada respalda este número.</translation>
        </message>
        <message>
            <source>No server in the registry carries %1.</source>
            <translation type="unfinished">Ningún servidor del registro lleva %1.</translation>
        </message>
        <message>
            <source>No split of %1 works.</source>
            <translation type="unfinished">Ningún reparto de %1 funciona.</translation>
        </message>
        <message>
            <source>No split of %1 works: all cells are hatched.</source>
            <translation type="unfinished">Ningún reparto de %1 funciona: todas las celdas están rayadas.</translation>
        </message>
        <message>
            <source>No wall binds; the nearest is %1 with %2 (%3).</source>
            <translation type="unfinished">Ningún muro limita; el más cercano es %1 con %2 (%3).</translation>
        </message>
        <message>
            <source>No.</source>
            <translation type="unfinished">N.º</translation>
        </message>
        <message>
            <source>Node</source>
            <translation type="unfinished">Nodo</translation>
        </message>
        <message>
            <source>Nodes</source>
            <translation type="unfinished">Nodos</translation>
        </message>
        <message>
            <source>Nodes beyond what the load needs: N+1, N+2.</source>
            <translation type="unfinished">Nodos más allá de lo que exige la carga: N+1, N+2.</translation>
        </message>
        <message>
            <source>Nodes in budget</source>
            <translation type="unfinished">Nodos en presupuesto</translation>
        </message>
        <message>
            <source>Nodes that the load needs</source>
            <translation type="unfinished">Nodos que exige la carga</translation>
        </message>
        <message>
            <source>None of %1 designs keeps all limits: %2.</source>
            <translation type="unfinished">Ninguno de %1 diseños cumple todos los límites: %2.</translation>
        </message>
        <message>
            <source>None of %1 splits of %2 works: %3.</source>
            <translation type="unfinished">Ninguno de %1 repartos de %2 funciona: %3.</translation>
        </message>
        <message>
            <source>None yet</source>
            <translation type="unfinished">Aún ninguno</translation>
        </message>
        <message>
            <source>Not answered.</source>
            <translation type="unfinished">Sin respuesta.</translation>
        </message>
        <message>
            <source>Not even one request fits: %1 too much.</source>
            <translation type="unfinished">No cabe ni una petición: %1 de más.</translation>
        </message>
        <message>
            <source>Not opened</source>
            <translation type="unfinished">No abierto</translation>
        </message>
        <message>
            <source>Not restored</source>
            <translation type="unfinished">No restaurado</translation>
        </message>
        <message>
            <source>Not saved</source>
            <translation type="unfinished">No guardado</translation>
        </message>
        <message>
            <source>Not solvable</source>
            <translation type="unfinished">Sin solución</translation>
        </message>
        <message>
            <source>Note</source>
            <translation type="unfinished">Nota</translation>
        </message>
        <message>
            <source>Nothing is called “%1”.</source>
            <translation type="unfinished">Nada se llama «%1».</translation>
        </message>
        <message>
            <source>Nothing is pruned, yet the accuracy loss of mild pruning is charged.</source>
            <translation type="unfinished">No se poda nada, pero se cobra la pérdida de exactitud de una poda leve.</translation>
        </message>
        <message>
            <source>Nothing is typed.</source>
            <translation type="unfinished">No se ha escrito nada.</translation>
        </message>
        <message>
            <source>Nothing to do at the moment</source>
            <translation type="unfinished">Nada que hacer en este momento</translation>
        </message>
        <message>
            <source>Nothing to show for this choice.</source>
            <translation type="unfinished">Nada que mostrar para esta elección.</translation>
        </message>
        <message>
            <source>Notice</source>
            <translation type="unfinished">Aviso</translation>
        </message>
        <message>
            <source>Number</source>
            <translation type="unfinished">Número</translation>
        </message>
        <message>
            <source>Number format of weights, cache and arithmetic.</source>
            <translation type="unfinished">Formato numérico de pesos, caché y aritmética.</translation>
        </message>
        <message>
            <source>Number that is explained</source>
            <translation type="unfinished">Número que se explica</translation>
        </message>
        <message>
            <source>Number whose change is explained</source>
            <translation type="unfinished">Número cuyo cambio se explica</translation>
        </message>
        <message>
            <source>Numbers before and now</source>
            <translation type="unfinished">Números antes y ahora</translation>
        </message>
        <message>
            <source>Numbers told by the room: %1</source>
            <translation type="unfinished">Números dichos por la sala: %1</translation>
        </message>
        <message>
            <source>Occupied over efficient share of the processors</source>
            <translation type="unfinished">Parte ocupada entre parte eficiente de los procesadores</translation>
        </message>
        <message>
            <source>Of the others %1.</source>
            <translation type="unfinished">De los demás, %1.</translation>
        </message>
        <message>
            <source>On the command line: `--set %1=VALUE`.</source>
            <translation type="unfinished">En la línea de órdenes: `--set %1=VALOR`.</translation>
        </message>
        <message>
            <source>One accelerator does not hold the workload.</source>
            <translation type="unfinished">Un acelerador no admite la carga.</translation>
        </message>
        <message>
            <source>One node</source>
            <translation type="unfinished">Un nodo</translation>
        </message>
        <message>
            <source>One of %1.</source>
            <translation type="unfinished">Uno de %1.</translation>
        </message>
        <message>
            <source>One pass</source>
            <translation type="unfinished">Un pase</translation>
        </message>
        <message>
            <source>One pass (s)</source>
            <translation type="unfinished">Un pase (s)</translation>
        </message>
        <message>
            <source>One pass at batch %1, and against fp16; grey: overhead that stays</source>
            <translation type="unfinished">Un pase con batch %1, y frente a fp16; gris: overhead que queda</translation>
        </message>
        <message>
            <source>One pass, against fp16</source>
            <translation type="unfinished">Un pase, frente a fp16</translation>
        </message>
        <message>
            <source>One result</source>
            <translation type="unfinished">Un resultado</translation>
        </message>
        <message>
            <source>One result (s)</source>
            <translation type="unfinished">Un resultado (s)</translation>
        </message>
        <message>
            <source>One result in numbers</source>
            <translation type="unfinished">Un resultado en números</translation>
        </message>
        <message>
            <source>One split works: %1, MFU %2.</source>
            <translation type="unfinished">Funciona un reparto: %1, MFU %2.</translation>
        </message>
        <message>
            <source>One step at %1: %2</source>
            <translation type="unfinished">Un paso en %1: %2</translation>
        </message>
        <message>
            <source>Only more of what binds makes a system faster.</source>
            <translation type="unfinished">Solo más de lo que limita hace más rápido un sistema.</translation>
        </message>
        <message>
            <source>Open &amp;recent</source>
            <translation type="unfinished">Abrir &amp;recientes</translation>
        </message>
        <message>
            <source>Open a session or a figure</source>
            <translation type="unfinished">Abrir una sesión o una figura</translation>
        </message>
        <message>
            <source>Open an exercise first; a report tells what you did in it.</source>
            <translation type="unfinished">Abra primero un ejercicio; un informe cuenta lo que hizo en él.</translation>
        </message>
        <message>
            <source>Open and search</source>
            <translation type="unfinished">Abrir y buscar</translation>
        </message>
        <message>
            <source>Open by &amp;id…</source>
            <translation type="unfinished">Abrir por &amp;identificador…</translation>
        </message>
        <message>
            <source>Open by id</source>
            <translation type="unfinished">Abrir por identificador</translation>
        </message>
        <message>
            <source>Open hardware</source>
            <translation type="unfinished">Abrir hardware</translation>
        </message>
        <message>
            <source>Open the folder</source>
            <translation type="unfinished">Abrir la carpeta</translation>
        </message>
        <message>
            <source>Operations</source>
            <translation type="unfinished">Operación</translation>
        </message>
        <message>
            <source>Option</source>
            <translation type="unfinished">Opción</translation>
        </message>
        <message>
            <source>Other</source>
            <translation type="unfinished">Otro</translation>
        </message>
        <message>
            <source>Over budget (USD)</source>
            <translation type="unfinished">Sobre el presupuesto (USD)</translation>
        </message>
        <message>
            <source>Over the budget of %1 by %2</source>
            <translation type="unfinished">Excede el presupuesto de %1 en %2</translation>
        </message>
        <message>
            <source>Overhead</source>
            <translation type="unfinished">Overhead</translation>
        </message>
        <message>
            <source>Overhead (%1) is %2 of the latency at batch %3, which the roofline does not show.</source>
            <translation type="unfinished">El overhead (%1) es %2 de la latencia con batch %3, lo que la roofline no muestra.</translation>
        </message>
        <message>
            <source>Overhead (s)</source>
            <translation type="unfinished">Overhead (s)</translation>
        </message>
        <message>
            <source>Overhead of one result</source>
            <translation type="unfinished">Overhead de un resultado</translation>
        </message>
        <message>
            <source>Overhead-bound</source>
            <translation type="unfinished">Limitado por overhead</translation>
        </message>
        <message>
            <source>Overlap communication</source>
            <translation type="unfinished">Solapar comunicación</translation>
        </message>
        <message>
            <source>Overview</source>
            <translation type="unfinished">Resumen</translation>
        </message>
        <message>
            <source>Ownership</source>
            <translation type="unfinished">Coste total</translation>
        </message>
        <message>
            <source>PDF drawing</source>
            <translation type="unfinished">Dibujo PDF</translation>
        </message>
        <message>
            <source>PNG picture</source>
            <translation type="unfinished">Imagen PNG</translation>
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
            <translation type="unfinished">Página %1</translation>
        </message>
        <message>
            <source>Page Up, Page Down</source>
            <translation type="unfinished">Re Pág, Av Pág</translation>
        </message>
        <message>
            <source>Page size</source>
            <translation type="unfinished">Tamaño de página</translation>
        </message>
        <message>
            <source>Page to draw in one picture instead of panels.</source>
            <translation type="unfinished">Página que dibujar en una sola imagen en vez de paneles.</translation>
        </message>
        <message>
            <source>Page: %1</source>
            <translation type="unfinished">Página: %1</translation>
        </message>
        <message>
            <source>Paged KV cache</source>
            <translation type="unfinished">Caché KV paginada</translation>
        </message>
        <message>
            <source>Paged memory holds only so many requests at once.</source>
            <translation type="unfinished">La memoria paginada solo admite cierto número de peticiones a la vez.</translation>
        </message>
        <message>
            <source>Pages</source>
            <translation type="unfinished">Páginas</translation>
        </message>
        <message>
            <source>Pages of the manual</source>
            <translation type="unfinished">Páginas del manual</translation>
        </message>
        <message>
            <source>Pages of the side column</source>
            <translation type="unfinished">Páginas de la columna lateral</translation>
        </message>
        <message>
            <source>Panel to draw, or to open in the full window: %1.</source>
            <translation type="unfinished">Panel que dibujar, o que abrir en la ventana completa: %1.</translation>
        </message>
        <message>
            <source>Panel whose numbers are explained</source>
            <translation type="unfinished">Panel cuyos números se explican</translation>
        </message>
        <message>
            <source>Parallelism</source>
            <translation type="unfinished">Paralelismo</translation>
        </message>
        <message>
            <source>Parameter of the slider</source>
            <translation type="unfinished">Parámetro del deslizador</translation>
        </message>
        <message>
            <source>Part of the fleet that runs in region A.</source>
            <translation type="unfinished">Parte de la flota que corre en la región A.</translation>
        </message>
        <message>
            <source>Part of the peak that kernels reach</source>
            <translation type="unfinished">Parte del pico que alcanzan los kernels</translation>
        </message>
        <message>
            <source>Pattern of file names in a folder, of {panel}, {n}, {id}, {theme}, {size} and {date} ({panel}).</source>
            <translation type="unfinished">Patrón de los nombres de archivo en una carpeta, de {panel}, {n}, {id}, {theme}, {size} y {date} ({panel}).</translation>
        </message>
        <message>
            <source>Peak in fp32</source>
            <translation type="unfinished">Pico en fp32</translation>
        </message>
        <message>
            <source>Peak in fp8</source>
            <translation type="unfinished">Pico en fp8</translation>
        </message>
        <message>
            <source>Peak in int4</source>
            <translation type="unfinished">Pico en int4</translation>
        </message>
        <message>
            <source>Peak in int8</source>
            <translation type="unfinished">Pico en int8</translation>
        </message>
        <message>
            <source>Peak of the accelerator that a budget in device-days counts</source>
            <translation type="unfinished">Pico del acelerador que cuenta un presupuesto en días-dispositivo</translation>
        </message>
        <message>
            <source>Peak rate</source>
            <translation type="unfinished">Tasa de pico</translation>
        </message>
        <message>
            <source>Percent by which a graded number may be off.</source>
            <translation type="unfinished">Porcentaje en que puede desviarse un número calificado.</translation>
        </message>
        <message>
            <source>Phone</source>
            <translation type="unfinished">Teléfono</translation>
        </message>
        <message>
            <source>Picker</source>
            <translation type="unfinished">Selector</translation>
        </message>
        <message>
            <source>Pictures (*.png *.svg *.pdf);;Numbers (*.csv *.tsv *.json)</source>
            <translation type="unfinished">Imágenes (*.png *.svg *.pdf);;Números (*.csv *.tsv *.json)</translation>
        </message>
        <message>
            <source>Pieces that a pipeline cuts its batch into; more pieces, smaller bubble.</source>
            <translation type="unfinished">Partes en que un pipeline corta su batch; más partes, menor burbuja.</translation>
        </message>
        <message>
            <source>Pin</source>
            <translation type="unfinished">Fijar</translation>
        </message>
        <message>
            <source>Pin the scenario on screen (P), then move a slider: every number is told against it.</source>
            <translation type="unfinished">Fije el escenario en pantalla (P) y mueva un deslizador: cada número se compara con él.</translation>
        </message>
        <message>
            <source>Pinned scenario to compare with</source>
            <translation type="unfinished">Escenario fijado con que comparar</translation>
        </message>
        <message>
            <source>Pinned → now</source>
            <translation type="unfinished">Fijado → ahora</translation>
        </message>
        <message>
            <source>Pins</source>
            <translation type="unfinished">Fijados</translation>
        </message>
        <message>
            <source>Pipeline</source>
            <translation type="unfinished">Pipeline</translation>
        </message>
        <message>
            <source>Pipeline bubble</source>
            <translation type="unfinished">Burbuja del pipeline</translation>
        </message>
        <message>
            <source>Pixel by pixel</source>
            <translation type="unfinished">Píxel a píxel</translation>
        </message>
        <message>
            <source>Pixels per unit of the layout: auto (a slide 540 high), or 1 to 16.</source>
            <translation type="unfinished">Píxeles por unidad de la disposición: auto (una diapositiva mide 540 de alto), o de 1 a 16.</translation>
        </message>
        <message>
            <source>Place and money</source>
            <translation type="unfinished">Lugar y dinero</translation>
        </message>
        <message>
            <source>Plot</source>
            <translation type="unfinished">Gráfico</translation>
        </message>
        <message>
            <source>Positions of the middle stage of an image network, which its products have as rows</source>
            <translation type="unfinished">Posiciones de la etapa media de una red de imagen, que sus productos tienen por filas</translation>
        </message>
        <message>
            <source>Power</source>
            <translation type="unfinished">Potencia</translation>
        </message>
        <message>
            <source>Power grid of the first part of the fleet.</source>
            <translation type="unfinished">Red eléctrica de la primera parte de la flota.</translation>
        </message>
        <message>
            <source>Power grid of the rest of the fleet.</source>
            <translation type="unfinished">Red eléctrica del resto de la flota.</translation>
        </message>
        <message>
            <source>Power of host, network and storage over that of the accelerators</source>
            <translation type="unfinished">Potencia de host, red y almacenamiento entre la de los aceleradores</translation>
        </message>
        <message>
            <source>Power usage effectiveness of a large operator that states none</source>
            <translation type="unfinished">Eficacia de uso de energía (PUE) de un gran operador que no la declara</translation>
        </message>
        <message>
            <source>Power usage effectiveness where no region is known</source>
            <translation type="unfinished">Eficacia de uso de energía (PUE) donde no se conoce región</translation>
        </message>
        <message>
            <source>Power, start and price</source>
            <translation type="unfinished">Potencia, arranque y precio</translation>
        </message>
        <message>
            <source>Pre&amp;vious step</source>
            <translation type="unfinished">Paso an&amp;terior</translation>
        </message>
        <message>
            <source>Precision</source>
            <translation type="unfinished">Precisión</translation>
        </message>
        <message>
            <source>Predict first</source>
            <translation type="unfinished">Prediga primero</translation>
        </message>
        <message>
            <source>Predict first, then look: each exercise asks before it shows.</source>
            <translation type="unfinished">Primero predecir, luego mirar: cada ejercicio pregunta antes de mostrar.</translation>
        </message>
        <message>
            <source>Predicting the published measurements …</source>
            <translation type="unfinished">Prediciendo las mediciones publicadas …</translation>
        </message>
        <message>
            <source>Prefill is charged at all parameters, though only the active experts work on a token.</source>
            <translation type="unfinished">El prefill se cobra con todos los parámetros, aunque solo los expertos activos trabajan en un token.</translation>
        </message>
        <message>
            <source>Prefix cache</source>
            <translation type="unfinished">Caché de prefijos</translation>
        </message>
        <message>
            <source>Present</source>
            <translation type="unfinished">Presentar</translation>
        </message>
        <message>
            <source>Preset</source>
            <translation type="unfinished">Ajuste</translation>
        </message>
        <message>
            <source>Preset: %1</source>
            <translation type="unfinished">Ajuste: %1</translation>
        </message>
        <message>
            <source>Pressure</source>
            <translation type="unfinished">Presión</translation>
        </message>
        <message>
            <source>Prevalence below which the data requirement no longer grows</source>
            <translation type="unfinished">Prevalencia bajo la cual la necesidad de datos ya no crece</translation>
        </message>
        <message>
            <source>Preview</source>
            <translation type="unfinished">Vista previa</translation>
        </message>
        <message>
            <source>Price</source>
            <translation type="unfinished">Precio</translation>
        </message>
        <message>
            <source>Price of an accelerator that states none</source>
            <translation type="unfinished">Precio de un acelerador que no lo declara</translation>
        </message>
        <message>
            <source>Price of electrical energy at the meter.</source>
            <translation type="unfinished">Precio de la energía eléctrica en el contador.</translation>
        </message>
        <message>
            <source>Print, black and white</source>
            <translation type="unfinished">Impresión, blanco y negro</translation>
        </message>
        <message>
            <source>Privacy and fairness cost training time and data.</source>
            <translation type="unfinished">Privacidad y equidad cuestan tiempo de entrenamiento y datos.</translation>
        </message>
        <message>
            <source>Privacy budget below which the slow-down no longer grows</source>
            <translation type="unfinished">Presupuesto de privacidad bajo el cual la ralentización ya no crece</translation>
        </message>
        <message>
            <source>Pro&amp;jector theme</source>
            <translation type="unfinished">Tema pro&amp;yector</translation>
        </message>
        <message>
            <source>Projector</source>
            <translation type="unfinished">Proyector</translation>
        </message>
        <message>
            <source>Property</source>
            <translation type="unfinished">Propiedad</translation>
        </message>
        <message>
            <source>Python for %1 is copied.</source>
            <translation type="unfinished">Python de %1 se copió.</translation>
        </message>
        <message>
            <source>Quantization</source>
            <translation type="unfinished">Cuantización</translation>
        </message>
        <message>
            <source>Queries</source>
            <translation type="unfinished">Consultas</translation>
        </message>
        <message>
            <source>Queries per second</source>
            <translation type="unfinished">Consultas por segundo</translation>
        </message>
        <message>
            <source>Queries that the fleet must answer.</source>
            <translation type="unfinished">Consultas que la flota debe responder.</translation>
        </message>
        <message>
            <source>Queueing</source>
            <translation type="unfinished">Colas</translation>
        </message>
        <message>
            <source>Rank of the low-rank adapters</source>
            <translation type="unfinished">Rango de los adaptadores de bajo rango</translation>
        </message>
        <message>
            <source>Ranks</source>
            <translation type="unfinished">Rangos</translation>
        </message>
        <message>
            <source>Reasoning</source>
            <translation type="unfinished">Razonamiento</translation>
        </message>
        <message>
            <source>Recomputation</source>
            <translation type="unfinished">Recálculo</translation>
        </message>
        <message>
            <source>Recovery</source>
            <translation type="unfinished">Recuperación</translation>
        </message>
        <message>
            <source>Reduce &amp;motion</source>
            <translation type="unfinished">Reducir el &amp;movimiento</translation>
        </message>
        <message>
            <source>Refilled batches give %1 times the rate of fixed ones; %2 of the pages stays empty.</source>
            <translation type="unfinished">Los batches rellenados dan %1 veces la tasa de los fijos; %2 de las páginas queda vacío.</translation>
        </message>
        <message>
            <source>Refined</source>
            <translation type="unfinished">Refinado</translation>
        </message>
        <message>
            <source>Refined instead of tutorial, by constant</source>
            <translation type="unfinished">Refinado en vez de tutorial, por constante</translation>
        </message>
        <message>
            <source>Refined preset</source>
            <translation type="unfinished">Ajuste Refinado</translation>
        </message>
        <message>
            <source>Region</source>
            <translation type="unfinished">Región</translation>
        </message>
        <message>
            <source>Region A</source>
            <translation type="unfinished">Región A</translation>
        </message>
        <message>
            <source>Region B</source>
            <translation type="unfinished">Región B</translation>
        </message>
        <message>
            <source>Reliability in numbers</source>
            <translation type="unfinished">Fiabilidad en números</translation>
        </message>
        <message>
            <source>Remarks</source>
            <translation type="unfinished">Observaciones</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation type="unfinished">Quitar</translation>
        </message>
        <message>
            <source>Remove the step</source>
            <translation type="unfinished">Quitar el paso</translation>
        </message>
        <message>
            <source>Repair time</source>
            <translation type="unfinished">Tiempo de reparación</translation>
        </message>
        <message>
            <source>Replicas</source>
            <translation type="unfinished">Réplicas</translation>
        </message>
        <message>
            <source>Replicas that serve</source>
            <translation type="unfinished">Réplicas que sirven</translation>
        </message>
        <message>
            <source>Requests of a static batch over those of a continuous one</source>
            <translation type="unfinished">Peticiones de un batch fijo entre las de uno continuo</translation>
        </message>
        <message>
            <source>Requests or samples that are processed together.</source>
            <translation type="unfinished">Peticiones o muestras que se procesan juntas.</translation>
        </message>
        <message>
            <source>Requests that arrive per second.</source>
            <translation type="unfinished">Peticiones que llegan por segundo.</translation>
        </message>
        <message>
            <source>Reset</source>
            <translation type="unfinished">Restablecer</translation>
        </message>
        <message>
            <source>Reset &amp;all</source>
            <translation type="unfinished">Restablecer &amp;todo</translation>
        </message>
        <message>
            <source>Reset all</source>
            <translation type="unfinished">Restablecer todo</translation>
        </message>
        <message>
            <source>Reset to %1</source>
            <translation type="unfinished">Restablecer a %1</translation>
        </message>
        <message>
            <source>Restore them</source>
            <translation type="unfinished">Restaurarlos</translation>
        </message>
        <message>
            <source>Result deadline</source>
            <translation type="unfinished">Plazo del resultado</translation>
        </message>
        <message>
            <source>Return, Space</source>
            <translation type="unfinished">Intro, Espacio</translation>
        </message>
        <message>
            <source>Reveal</source>
            <translation type="unfinished">Revelar</translation>
        </message>
        <message>
            <source>Ridge: %1 = peak / bandwidth</source>
            <translation type="unfinished">Cresta: %1 = pico / ancho de banda</translation>
        </message>
        <message>
            <source>Roofline</source>
            <translation type="unfinished">Roofline</translation>
        </message>
        <message>
            <source>Rows of a matrix product at which it reaches half of its rate</source>
            <translation type="unfinished">Filas de un producto de matrices con las que alcanza la mitad de su tasa</translation>
        </message>
        <message>
            <source>Rows: tensor parallel (TP). Columns: pipeline (PP).</source>
            <translation type="unfinished">Filas: paralelo tensorial (TP). Columnas: pipeline (PP).</translation>
        </message>
        <message>
            <source>Rows: tensor parallel (TP). Columns: pipeline stages (PP). Data parallel (DP) follows.</source>
            <translation type="unfinished">Filas: paralelo tensorial (TP). Columnas: etapas de pipeline (PP). Sigue el de datos (DP).</translation>
        </message>
        <message>
            <source>Rule, against fp32</source>
            <translation type="unfinished">Regla, frente a fp32</translation>
        </message>
        <message>
            <source>SRAM</source>
            <translation type="unfinished">SRAM</translation>
        </message>
        <message>
            <source>SRAM bandwidth</source>
            <translation type="unfinished">Ancho de banda de SRAM</translation>
        </message>
        <message>
            <source>SVG drawing</source>
            <translation type="unfinished">Dibujo SVG</translation>
        </message>
        <message>
            <source>Safety</source>
            <translation type="unfinished">Seguridad</translation>
        </message>
        <message>
            <source>Save %1 as a figure</source>
            <translation type="unfinished">Guardar %1 como figura</translation>
        </message>
        <message>
            <source>Save &amp;as…</source>
            <translation type="unfinished">Guardar &amp;como…</translation>
        </message>
        <message>
            <source>Save &amp;report</source>
            <translation type="unfinished">Guardar &amp;informe</translation>
        </message>
        <message>
            <source>Save in another folder…</source>
            <translation type="unfinished">Guardar en otra carpeta…</translation>
        </message>
        <message>
            <source>Save report</source>
            <translation type="unfinished">Guardar informe</translation>
        </message>
        <message>
            <source>Save report &amp;in…</source>
            <translation type="unfinished">Guardar informe &amp;en…</translation>
        </message>
        <message>
            <source>Save the session</source>
            <translation type="unfinished">Guardar la sesión</translation>
        </message>
        <message>
            <source>Save this panel as a figure (Ctrl+E), or drag it into another program</source>
            <translation type="unfinished">Guardar este panel como figura (Ctrl+E), o arrastrarlo a otro programa</translation>
        </message>
        <message>
            <source>Saved</source>
            <translation type="unfinished">Ahorro</translation>
        </message>
        <message>
            <source>Scale</source>
            <translation type="unfinished">Escala</translation>
        </message>
        <message>
            <source>Scale of the accuracy loss beyond the threshold</source>
            <translation type="unfinished">Escala de la pérdida de exactitud más allá del umbral</translation>
        </message>
        <message>
            <source>Scenario file to open.</source>
            <translation type="unfinished">Archivo de escenario que abrir.</translation>
        </message>
        <message>
            <source>Scenario to compare with: a name, a colon and settings with spaces between; may be repeated.</source>
            <translation type="unfinished">Escenario con que comparar: un nombre, dos puntos y ajustes separados por espacios; se puede repetir.</translation>
        </message>
        <message>
            <source>Scenario when the report was written</source>
            <translation type="unfinished">Escenario al escribir el informe</translation>
        </message>
        <message>
            <source>Search</source>
            <translation type="unfinished">Búsqueda</translation>
        </message>
        <message>
            <source>Search by name or id</source>
            <translation type="unfinished">Buscar por nombre o identificador</translation>
        </message>
        <message>
            <source>Search: %1</source>
            <translation type="unfinished">Buscar: %1</translation>
        </message>
        <message>
            <source>Searching a million designs…</source>
            <translation type="unfinished">Buscando en un millón de diseños…</translation>
        </message>
        <message>
            <source>Section %1</source>
            <translation type="unfinished">Sección %1</translation>
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
            <translation type="unfinished">Muestra cómo se comportan los sistemas de aprendizaje automático.

  mlsys-explorer [ARCHIVO] [opciones]      abrir la ventana
  mlsys-explorer render --out RUTA [...]   escribir paneles como figuras o tablas sin pantalla
  mlsys-explorer manual --out ARCHIVO      escribir el manual como PDF o HTML
  mlsys-explorer grade CARPETA [...]       calificar informes de ejercicios como valores separados por comas

ARCHIVO es una sesión, o una figura PNG, SVG o PDF que lleve una. Sin él responden las leyes refinadas, tanto en la
ventana como en las figuras; --set preset=tutorial elige las del paquete didáctico publicado.

Códigos de salida: 0 todo fue bien, 2 una opción o un valor no existe, 3 no se puede leer el registro o ARCHIVO,
4 no se pudo escribir una figura, 5 ARCHIVO contiene un escenario ilegal.</translation>
        </message>
        <message>
            <source>See the answer without a prediction</source>
            <translation type="unfinished">Ver la respuesta sin predicción</translation>
        </message>
        <message>
            <source>Sensitivity</source>
            <translation type="unfinished">Sensibilidad</translation>
        </message>
        <message>
            <source>Separate prefill</source>
            <translation type="unfinished">Prefill separado</translation>
        </message>
        <message>
            <source>Sequence length</source>
            <translation type="unfinished">Longitud de secuencia</translation>
        </message>
        <message>
            <source>Sequences in one training step over the whole fleet.</source>
            <translation type="unfinished">Secuencias en un paso de entrenamiento de toda la flota.</translation>
        </message>
        <message>
            <source>Sequences per pass</source>
            <translation type="unfinished">Secuencias por pase</translation>
        </message>
        <message>
            <source>Sequences that pass through a pipeline stage together (refined laws).</source>
            <translation type="unfinished">Secuencias que pasan juntas por una etapa del pipeline (leyes refinadas).</translation>
        </message>
        <message>
            <source>Serve with %1</source>
            <translation type="unfinished">Servir con %1</translation>
        </message>
        <message>
            <source>Servers in the fleet.</source>
            <translation type="unfinished">Servidores de la flota.</translation>
        </message>
        <message>
            <source>Service times that the wait may take before the objective is missed</source>
            <translation type="unfinished">Tiempos de servicio que puede durar la espera antes de incumplir el objetivo</translation>
        </message>
        <message>
            <source>Serving</source>
            <translation type="unfinished">Servicio</translation>
        </message>
        <message>
            <source>Serving in numbers</source>
            <translation type="unfinished">Servicio en números</translation>
        </message>
        <message>
            <source>Serving options</source>
            <translation type="unfinished">Opciones de servicio</translation>
        </message>
        <message>
            <source>Sessions (*.mlsys.json *.json)</source>
            <translation type="unfinished">Sesiones (*.mlsys.json *.json)</translation>
        </message>
        <message>
            <source>Sessions and figures (*.mlsys.json *.json *.png *.svg *.pdf)</source>
            <translation type="unfinished">Sesiones y figuras (*.mlsys.json *.json *.png *.svg *.pdf)</translation>
        </message>
        <message>
            <source>Sets one parameter; may be repeated.</source>
            <translation type="unfinished">Fija un parámetro; se puede repetir.</translation>
        </message>
        <message>
            <source>Share in A</source>
            <translation type="unfinished">Parte en A</translation>
        </message>
        <message>
            <source>Share of A (%)</source>
            <translation type="unfinished">Parte de A (%)</translation>
        </message>
        <message>
            <source>Share of a training step in which an accelerator computes or communicates</source>
            <translation type="unfinished">Parte de un paso de entrenamiento en que un acelerador calcula o comunica</translation>
        </message>
        <message>
            <source>Share of one direction of the link inside a node that the exchanges of training reach</source>
            <translation type="unfinished">Parte de un sentido del enlace dentro de un nodo que alcanzan los intercambios del entrenamiento</translation>
        </message>
        <message>
            <source>Share of the 16-bit peak that attention reaches</source>
            <translation type="unfinished">Parte del pico de 16 bits que alcanza la atención</translation>
        </message>
        <message>
            <source>Share of the 16-bit peak that attention reaches in training</source>
            <translation type="unfinished">Parte del pico de 16 bits que alcanza la atención en el entrenamiento</translation>
        </message>
        <message>
            <source>Share of the data-parallel exchange that arithmetic does not hide</source>
            <translation type="unfinished">Parte del intercambio de datos que la aritmética no oculta</translation>
        </message>
        <message>
            <source>Share of the designs that is searched</source>
            <translation type="unfinished">Parte de los diseños que se busca</translation>
        </message>
        <message>
            <source>Share of the drafted tokens that the large model accepts.</source>
            <translation type="unfinished">Parte de los tokens del borrador que acepta el modelo grande.</translation>
        </message>
        <message>
            <source>Share of the gradients that adapters exchange</source>
            <translation type="unfinished">Parte de los gradientes que intercambian los adaptadores</translation>
        </message>
        <message>
            <source>Share of the memory</source>
            <translation type="unfinished">Parte de la memoria</translation>
        </message>
        <message>
            <source>Share of the memory bandwidth that activations reach</source>
            <translation type="unfinished">Parte del ancho de banda de memoria que alcanzan las activaciones</translation>
        </message>
        <message>
            <source>Share of the memory bandwidth that reading keys and values reaches</source>
            <translation type="unfinished">Parte del ancho de banda de memoria que alcanza la lectura de claves y valores</translation>
        </message>
        <message>
            <source>Share of the memory bandwidth that reading weights reaches</source>
            <translation type="unfinished">Parte del ancho de banda de memoria que alcanza la lectura de pesos</translation>
        </message>
        <message>
            <source>Share of the memory that a searched configuration may fill</source>
            <translation type="unfinished">Parte de la memoria que puede llenar una configuración buscada</translation>
        </message>
        <message>
            <source>Share of the peak arithmetic rate that kernels reach.</source>
            <translation type="unfinished">Parte de la tasa aritmética de pico que alcanzan los kernels.</translation>
        </message>
        <message>
            <source>Share of the peak that 16-bit products of vision and encoder models reach</source>
            <translation type="unfinished">Parte del pico que alcanzan los productos de 16 bits de modelos de visión y codificadores</translation>
        </message>
        <message>
            <source>Share of the peak that long matrix products of training reach</source>
            <translation type="unfinished">Parte del pico que alcanzan los productos largos de matrices del entrenamiento</translation>
        </message>
        <message>
            <source>Share of the peak that the matrix products of a prefill reach</source>
            <translation type="unfinished">Parte del pico que alcanzan los productos de matrices de un prefill</translation>
        </message>
        <message>
            <source>Share of the peak that the matrix products of decoding reach</source>
            <translation type="unfinished">Parte del pico que alcanzan los productos de matrices de la decodificación</translation>
        </message>
        <message>
            <source>Share of the peak that their fp32 products reach</source>
            <translation type="unfinished">Parte del pico que alcanzan sus productos fp32</translation>
        </message>
        <message>
            <source>Share of the peak that their tf32 products reach</source>
            <translation type="unfinished">Parte del pico que alcanzan sus productos tf32</translation>
        </message>
        <message>
            <source>Share of the peer bandwidth that the all-reduces of inference reach</source>
            <translation type="unfinished">Parte del ancho de banda entre pares que alcanzan los all-reduces de la inferencia</translation>
        </message>
        <message>
            <source>Share of the thermal design power drawn at zero utilization</source>
            <translation type="unfinished">Parte de la potencia térmica de diseño consumida sin utilización</translation>
        </message>
        <message>
            <source>Share of the time</source>
            <translation type="unfinished">Parte del tiempo</translation>
        </message>
        <message>
            <source>Share of the usual efficiency that 4-bit floating-point products reach</source>
            <translation type="unfinished">Parte de la eficiencia usual que alcanzan los productos de coma flotante de 4 bits</translation>
        </message>
        <message>
            <source>Share of the usual efficiency that the products of experts reach</source>
            <translation type="unfinished">Parte de la eficiencia usual que alcanzan los productos de los expertos</translation>
        </message>
        <message>
            <source>Share used</source>
            <translation type="unfinished">Parte usada</translation>
        </message>
        <message>
            <source>Shift+Arrow keys</source>
            <translation type="unfinished">Mayús+teclas de flecha</translation>
        </message>
        <message>
            <source>Show %1 alone</source>
            <translation type="unfinished">Mostrar solo %1</translation>
        </message>
        <message>
            <source>Show &amp;controls</source>
            <translation type="unfinished">Mostrar c&amp;ontroles</translation>
        </message>
        <message>
            <source>Show as &amp;table</source>
            <translation type="unfinished">Mostrar como &amp;tabla</translation>
        </message>
        <message>
            <source>Show of &amp;hands</source>
            <translation type="unfinished">A &amp;mano alzada</translation>
        </message>
        <message>
            <source>Show of hands</source>
            <translation type="unfinished">A mano alzada</translation>
        </message>
        <message>
            <source>Show the numbers of this panel as a table (T)</source>
            <translation type="unfinished">Mostrar los números de este panel como tabla (T)</translation>
        </message>
        <message>
            <source>Show the step</source>
            <translation type="unfinished">Mostrar el paso</translation>
        </message>
        <message>
            <source>Show this panel in the full window (F, or double click)</source>
            <translation type="unfinished">Mostrar este panel en la ventana completa (F, o doble clic)</translation>
        </message>
        <message>
            <source>Show what explains the change as a table</source>
            <translation type="unfinished">Mostrar como tabla lo que explica el cambio</translation>
        </message>
        <message>
            <source>Shows the version.</source>
            <translation type="unfinished">Muestra la versión.</translation>
        </message>
        <message>
            <source>Shows this help.</source>
            <translation type="unfinished">Muestra esta ayuda.</translation>
        </message>
        <message>
            <source>Side column</source>
            <translation type="unfinished">Columna lateral</translation>
        </message>
        <message>
            <source>Size</source>
            <translation type="unfinished">Tamaño</translation>
        </message>
        <message>
            <source>Size in pixels (1920x1080).</source>
            <translation type="unfinished">Tamaño en píxeles (1920x1080).</translation>
        </message>
        <message>
            <source>Size of text in per cent, 100 to 200.</source>
            <translation type="unfinished">Tamaño del texto en por ciento, de 100 a 200.</translation>
        </message>
        <message>
            <source>Skip</source>
            <translation type="unfinished">Omitir</translation>
        </message>
        <message>
            <source>Slide 16:9, 1920 × 1080</source>
            <translation type="unfinished">Diapositiva 16:9, 1920 × 1080</translation>
        </message>
        <message>
            <source>Slide 16:9, 3840 × 2160</source>
            <translation type="unfinished">Diapositiva 16:9, 3840 × 2160</translation>
        </message>
        <message>
            <source>Slide 4:3, 1440 × 1080</source>
            <translation type="unfinished">Diapositiva 4:3, 1440 × 1080</translation>
        </message>
        <message>
            <source>Slider</source>
            <translation type="unfinished">Deslizador</translation>
        </message>
        <message>
            <source>Slides, dark</source>
            <translation type="unfinished">Diapositivas, oscuro</translation>
        </message>
        <message>
            <source>Slides, light</source>
            <translation type="unfinished">Diapositivas, claro</translation>
        </message>
        <message>
            <source>Slow-down of private training times its privacy budget</source>
            <translation type="unfinished">Ralentización del entrenamiento privado por su presupuesto de privacidad</translation>
        </message>
        <message>
            <source>Small device</source>
            <translation type="unfinished">Dispositivo pequeño</translation>
        </message>
        <message>
            <source>Software</source>
            <translation type="unfinished">Software</translation>
        </message>
        <message>
            <source>Solver</source>
            <translation type="unfinished">Solver</translation>
        </message>
        <message>
            <source>Solver %1; %2</source>
            <translation type="unfinished">Solver %1; %2</translation>
        </message>
        <message>
            <source>Solver: %1; law: %2</source>
            <translation type="unfinished">Solver: %1; ley: %2</translation>
        </message>
        <message>
            <source>Source</source>
            <translation type="unfinished">Fuente</translation>
        </message>
        <message>
            <source>Source: %1</source>
            <translation type="unfinished">Fuente: %1</translation>
        </message>
        <message>
            <source>Source: %1, read %2</source>
            <translation type="unfinished">Fuente: %1, leída %2</translation>
        </message>
        <message>
            <source>Sources and licences</source>
            <translation type="unfinished">Fuentes y licencias</translation>
        </message>
        <message>
            <source>Space, or type</source>
            <translation type="unfinished">Espacio, o escribir</translation>
        </message>
        <message>
            <source>Spare nodes</source>
            <translation type="unfinished">Nodos de reserva</translation>
        </message>
        <message>
            <source>Sparse transformer</source>
            <translation type="unfinished">Transformer disperso</translation>
        </message>
        <message>
            <source>Sparsity up to which pruning is mild</source>
            <translation type="unfinished">Dispersión hasta la cual la poda es leve</translation>
        </message>
        <message>
            <source>Speculative decoding</source>
            <translation type="unfinished">Decodificación especulativa</translation>
        </message>
        <message>
            <source>Speed of depthwise over dense convolutions in kernels up to 2022</source>
            <translation type="unfinished">Velocidad de convoluciones depthwise frente a densas en kernels hasta 2022</translation>
        </message>
        <message>
            <source>Speed of fp32 over 8-bit arithmetic on a microcontroller with a floating-point unit</source>
            <translation type="unfinished">Velocidad de fp32 frente a aritmética de 8 bits en un microcontrolador con coma flotante</translation>
        </message>
        <message>
            <source>Speed of fully connected layers over dense convolutions</source>
            <translation type="unfinished">Velocidad de capas totalmente conectadas frente a convoluciones densas</translation>
        </message>
        <message>
            <source>Speed of kernels generated without a vendor library, over those of the vendor in 2022</source>
            <translation type="unfinished">Velocidad de kernels generados sin biblioteca del fabricante, frente a los del fabricante en 2022</translation>
        </message>
        <message>
            <source>Speed over fp16</source>
            <translation type="unfinished">Velocidad frente a fp16</translation>
        </message>
        <message>
            <source>Speed over fp32 by the rule</source>
            <translation type="unfinished">Velocidad frente a fp32 según la regla</translation>
        </message>
        <message>
            <source>Speed-up of two-in-four sparsity</source>
            <translation type="unfinished">Aceleración de la dispersión dos de cuatro</translation>
        </message>
        <message>
            <source>Spread</source>
            <translation type="unfinished">Dispersión</translation>
        </message>
        <message>
            <source>Square, 1080 × 1080</source>
            <translation type="unfinished">Cuadrado, 1080 × 1080</translation>
        </message>
        <message>
            <source>Standing</source>
            <translation type="unfinished">Situación</translation>
        </message>
        <message>
            <source>Start again</source>
            <translation type="unfinished">Empezar de nuevo</translation>
        </message>
        <message>
            <source>State space</source>
            <translation type="unfinished">Espacio de estados</translation>
        </message>
        <message>
            <source>Step</source>
            <translation type="unfinished">Paso</translation>
        </message>
        <message>
            <source>Step %1</source>
            <translation type="unfinished">Paso %1</translation>
        </message>
        <message>
            <source>Step %1 (%2 s)</source>
            <translation type="unfinished">Paso %1 (%2 s)</translation>
        </message>
        <message>
            <source>Step (s)</source>
            <translation type="unfinished">Paso (s)</translation>
        </message>
        <message>
            <source>Step measured from (s)</source>
            <translation type="unfinished">Paso medido desde (s)</translation>
        </message>
        <message>
            <source>Step time</source>
            <translation type="unfinished">Tiempo de paso</translation>
        </message>
        <message>
            <source>Steps of the story</source>
            <translation type="unfinished">Pasos de la historia</translation>
        </message>
        <message>
            <source>Storage and links must deliver data as fast as training reads it.</source>
            <translation type="unfinished">Almacenamiento y enlaces deben entregar datos tan rápido como los lee el entrenamiento.</translation>
        </message>
        <message>
            <source>Storage bandwidth of hardware that states none</source>
            <translation type="unfinished">Ancho de banda de almacenamiento del hardware que no lo declara</translation>
        </message>
        <message>
            <source>Stored bytes per 4-bit weight: four bits and one scale of 8 bit for 16 weights</source>
            <translation type="unfinished">Bytes guardados por peso de 4 bits: cuatro bits y una escala de 8 bits por 16 pesos</translation>
        </message>
        <message>
            <source>Story</source>
            <translation type="unfinished">Historia</translation>
        </message>
        <message>
            <source>Streaming</source>
            <translation type="unfinished">Streaming</translation>
        </message>
        <message>
            <source>Student</source>
            <translation type="unfinished">Nombre</translation>
        </message>
        <message>
            <source>Sum (B)</source>
            <translation type="unfinished">Suma (B)</translation>
        </message>
        <message>
            <source>Sustainability</source>
            <translation type="unfinished">Sostenibilidad</translation>
        </message>
        <message>
            <source>Swap</source>
            <translation type="unfinished">Intercambiar</translation>
        </message>
        <message>
            <source>Swap with the pinned scenario</source>
            <translation type="unfinished">Intercambiar con el escenario fijado</translation>
        </message>
        <message>
            <source>Synthesis</source>
            <translation type="unfinished">Síntesis</translation>
        </message>
        <message>
            <source>T&amp;heme</source>
            <translation type="unfinished">&amp;Tema</translation>
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
            <translation type="unfinished">TP × PP = %1 no divide la flota.</translation>
        </message>
        <message>
            <source>TSV, the numbers</source>
            <translation type="unfinished">TSV, los números</translation>
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
            <translation type="unfinished">Límite de TTFT</translation>
        </message>
        <message>
            <source>TTFT measured from (s)</source>
            <translation type="unfinished">TTFT medido desde (s)</translation>
        </message>
        <message>
            <source>TTFT with options</source>
            <translation type="unfinished">TTFT con opciones</translation>
        </message>
        <message>
            <source>TTFT without options (s)</source>
            <translation type="unfinished">TTFT sin opciones (s)</translation>
        </message>
        <message>
            <source>TTFT: time to first token
ITL: inter-token latency</source>
            <translation type="unfinished">TTFT: tiempo hasta el primer token
ITL: latencia entre tokens</translation>
        </message>
        <message>
            <source>Table</source>
            <translation type="unfinished">Tabla</translation>
        </message>
        <message>
            <source>Tail latency</source>
            <translation type="unfinished">Latencia de cola</translation>
        </message>
        <message>
            <source>Take %1</source>
            <translation type="unfinished">Tomar %1</translation>
        </message>
        <message>
            <source>Take the cheapest fleet</source>
            <translation type="unfinished">Tomar la flota más barata</translation>
        </message>
        <message>
            <source>Targets</source>
            <translation type="unfinished">Objetivos</translation>
        </message>
        <message>
            <source>Tensor (s)</source>
            <translation type="unfinished">Tensor (s)</translation>
        </message>
        <message>
            <source>Tensor parallel</source>
            <translation type="unfinished">Paralelo tensorial</translation>
        </message>
        <message>
            <source>Tensor × pipeline parallel</source>
            <translation type="unfinished">Paralelo tensorial × pipeline</translation>
        </message>
        <message>
            <source>Tensor-parallel exchange</source>
            <translation type="unfinished">Intercambio tensorial</translation>
        </message>
        <message>
            <source>Text and presets</source>
            <translation type="unfinished">Texto y ajustes</translation>
        </message>
        <message>
            <source>Text size</source>
            <translation type="unfinished">Tamaño del texto</translation>
        </message>
        <message>
            <source>The 22 walls</source>
            <translation type="unfinished">Los 22 muros</translation>
        </message>
        <message>
            <source>The accelerator states no price, so a default price is used.</source>
            <translation type="unfinished">El acelerador no da precio, así que se usa uno por defecto.</translation>
        </message>
        <message>
            <source>The accelerator states no thermal design power, so a default is used.</source>
            <translation type="unfinished">El acelerador no da potencia térmica de diseño, así que se usa una por defecto.</translation>
        </message>
        <message>
            <source>The accelerator that decodes.</source>
            <translation type="unfinished">El acelerador que decodifica.</translation>
        </message>
        <message>
            <source>The attention of prefill is charged at the key-value heads, which are fewer than the heads.</source>
            <translation type="unfinished">La atención del prefill se cobra con las cabezas clave-valor, que son menos que las cabezas.</translation>
        </message>
        <message>
            <source>The batch does not divide by the data-parallel ranks; the remainder is dropped.</source>
            <translation type="unfinished">El batch no es divisible entre los rangos de datos; se descarta el resto.</translation>
        </message>
        <message>
            <source>The batch is smaller than the number of data-parallel ranks; idle ranks count as working.</source>
            <translation type="unfinished">El batch es menor que el número de rangos de datos; los rangos ociosos cuentan como activos.</translation>
        </message>
        <message>
            <source>The cached prefix is as long as the whole prompt, so nothing is left to compute.</source>
            <translation type="unfinished">El prefijo en caché es tan largo como todo el prompt, así que no queda nada por calcular.</translation>
        </message>
        <message>
            <source>The cheapest tokens within %1 cost %2 a million: %3. Nothing beats %4 of %5 options.</source>
            <translation type="unfinished">Los tokens más baratos en %1 cuestan %2 el millón: %3. Nada supera a %4 de %5 opciones.</translation>
        </message>
        <message>
            <source>The command that writes this figure is copied.</source>
            <translation type="unfinished">Se copió la orden que escribe esta figura.</translation>
        </message>
        <message>
            <source>The eight characters at the end of a figure's caption:</source>
            <translation type="unfinished">Los ocho caracteres al final del pie de la figura:</translation>
        </message>
        <message>
            <source>The footprint exceeds the memory, and all traffic is charged at the bandwidth of the host link.</source>
            <translation type="unfinished">La huella supera la memoria, y todo el tráfico se cobra al ancho de banda del enlace al host.</translation>
        </message>
        <message>
            <source>The goodput leaves out the work lost since the last checkpoint, half an interval at each failure.</source>
            <translation type="unfinished">El goodput omite el trabajo perdido desde el último checkpoint, medio intervalo por fallo.</translation>
        </message>
        <message>
            <source>The hardware lists no rate for this precision, so its general peak is used; the real rate may be lower.</source>
            <translation type="unfinished">El hardware no da tasa para esta precisión, así que se usa su pico general; la tasa real puede ser menor.</translation>
        </message>
        <message>
            <source>The host must prepare a batch before the accelerator asks for it.</source>
            <translation type="unfinished">El host debe preparar un batch antes de que el acelerador lo pida.</translation>
        </message>
        <message>
            <source>The language changes when the program starts next.</source>
            <translation type="unfinished">El idioma cambia la próxima vez que arranque el programa.</translation>
        </message>
        <message>
            <source>The law of this topology gives more than full links at so few nodes, which no network can do.</source>
            <translation type="unfinished">La ley de esta topología da más que enlaces completos con tan pocos nodos, lo que ninguna red puede.</translation>
        </message>
        <message>
            <source>The laws that answer: those of the published teaching package, or those fitted to published measurements.</source>
            <translation type="unfinished">Las leyes que responden: las del paquete didáctico publicado o las ajustadas a mediciones publicadas.</translation>
        </message>
        <message>
            <source>The memory counts the weights alone; with the keys and values of this batch it would not fit.</source>
            <translation type="unfinished">La memoria solo cuenta los pesos; con las claves y valores de este batch no cabría.</translation>
        </message>
        <message>
            <source>The memory has no room for the cache of one request.</source>
            <translation type="unfinished">La memoria no tiene sitio para la caché de una petición.</translation>
        </message>
        <message>
            <source>The memory leaves out the keys and values of the draft model; with them it would not fit.</source>
            <translation type="unfinished">La memoria omite las claves y valores del modelo borrador; con ellos no cabría.</translation>
        </message>
        <message>
            <source>The memory of a replica has no room for the cache of one request.</source>
            <translation type="unfinished">La memoria de una réplica no tiene sitio para la caché de una petición.</translation>
        </message>
        <message>
            <source>The memory that the weights leave, over the cache of one request.</source>
            <translation type="unfinished">La memoria que dejan los pesos, entre la caché de una petición.</translation>
        </message>
        <message>
            <source>The model says %1.</source>
            <translation type="unfinished">El modelo dice %1.</translation>
        </message>
        <message>
            <source>The more parts a fleet has, the more often one fails.</source>
            <translation type="unfinished">Cuantas más piezas tiene una flota, más a menudo falla una.</translation>
        </message>
        <message>
            <source>The network between the nodes.</source>
            <translation type="unfinished">La red entre los nodos.</translation>
        </message>
        <message>
            <source>The numbers of %1 are copied.</source>
            <translation type="unfinished">Los números de %1 se copiaron.</translation>
        </message>
        <message>
            <source>The options change TTFT by %1 and ITL by %2.</source>
            <translation type="unfinished">Las opciones cambian TTFT en %1 e ITL en %2.</translation>
        </message>
        <message>
            <source>The panel &quot;%1&quot; has no numbers for this scenario.</source>
            <translation type="unfinished">El panel «%1» no tiene números para este escenario.</translation>
        </message>
        <message>
            <source>The picture does not fit into memory; choose a smaller size.</source>
            <translation type="unfinished">La imagen no cabe en la memoria; elija un tamaño menor.</translation>
        </message>
        <message>
            <source>The processor that runs the workload; the fleet consists of nodes that carry it.</source>
            <translation type="unfinished">El procesador que ejecuta la carga; la flota consta de nodos que lo llevan.</translation>
        </message>
        <message>
            <source>The program ended unexpectedly before its last changes were saved.</source>
            <translation type="unfinished">El programa terminó inesperadamente antes de guardar sus últimos cambios.</translation>
        </message>
        <message>
            <source>The queue is unstable, so the headroom of 1 says nothing.</source>
            <translation type="unfinished">La cola es inestable, así que el margen de 1 no dice nada.</translation>
        </message>
        <message>
            <source>The refined laws alone use it.</source>
            <translation type="unfinished">Solo las leyes refinadas la usan.</translation>
        </message>
        <message>
            <source>The registry has no price for %1.</source>
            <translation type="unfinished">El registro no tiene precio para %1.</translation>
        </message>
        <message>
            <source>The report is saved as %1 and as .html and .pdf beside it.</source>
            <translation type="unfinished">El informe se guardó como %1, con .html y .pdf al lado.</translation>
        </message>
        <message>
            <source>The same as --theme projector.</source>
            <translation type="unfinished">Lo mismo que --theme projector.</translation>
        </message>
        <message>
            <source>The same for weights unpacked from integers, each time their width is halved below 16 bit</source>
            <translation type="unfinished">Lo mismo para pesos desempaquetados de enteros, cada vez que su anchura se divide por dos bajo 16 bits</translation>
        </message>
        <message>
            <source>The same in kernels that handle depthwise convolutions by themselves</source>
            <translation type="unfinished">Lo mismo en kernels que tratan aparte las convoluciones depthwise</translation>
        </message>
        <message>
            <source>The same of CMSIS-NN under a generic runtime</source>
            <translation type="unfinished">Lo mismo de CMSIS-NN en un runtime genérico</translation>
        </message>
        <message>
            <source>The same of a compiled network</source>
            <translation type="unfinished">Lo mismo de una red compilada</translation>
        </message>
        <message>
            <source>The same of inference engines that generate code for one network</source>
            <translation type="unfinished">Lo mismo de motores de inferencia que generan código para una red</translation>
        </message>
        <message>
            <source>The same of the links between nodes</source>
            <translation type="unfinished">Lo mismo de los enlaces entre nodos</translation>
        </message>
        <message>
            <source>The same of the vendor's kernels since 2024</source>
            <translation type="unfinished">Lo mismo de los kernels del fabricante desde 2024</translation>
        </message>
        <message>
            <source>The same when only adapters are trained</source>
            <translation type="unfinished">Lo mismo cuando solo se entrenan adaptadores</translation>
        </message>
        <message>
            <source>The same where the step is one captured graph: the shortest time of about ten kernels</source>
            <translation type="unfinished">Lo mismo donde el paso es un grafo capturado: el menor tiempo de unos diez kernels</translation>
        </message>
        <message>
            <source>The same with activations computed again</source>
            <translation type="unfinished">Lo mismo con activaciones recalculadas</translation>
        </message>
        <message>
            <source>The scenario sets no limit to any wall.</source>
            <translation type="unfinished">El escenario no pone límite a ningún muro.</translation>
        </message>
        <message>
            <source>The shape of the network decides what each node gets of it.</source>
            <translation type="unfinished">La forma de la red decide lo que cada nodo obtiene de ella.</translation>
        </message>
        <message>
            <source>The small model that drafts.</source>
            <translation type="unfinished">El modelo pequeño que hace borradores.</translation>
        </message>
        <message>
            <source>The time to first token is shorter than one read of the weights, which no hardware can do.</source>
            <translation type="unfinished">El tiempo hasta el primer token es menor que una lectura de los pesos, lo que ningún hardware puede.</translation>
        </message>
        <message>
            <source>The time to first token is that of a full batch at once, whatever the load.</source>
            <translation type="unfinished">El tiempo hasta el primer token es el de un batch completo a la vez, sea cual sea la carga.</translation>
        </message>
        <message>
            <source>The time to write a checkpoint is that of all accelerators together.</source>
            <translation type="unfinished">El tiempo de escribir un checkpoint es el de todos los aceleradores juntos.</translation>
        </message>
        <message>
            <source>The utilization is the assumed efficiency times the scaling; the throughput found reaches less than half of it.</source>
            <translation type="unfinished">La utilización es la eficiencia supuesta por el escalado; el rendimiento hallado alcanza menos de la mitad.</translation>
        </message>
        <message>
            <source>The value is below the floor of the law, so the floor is used.</source>
            <translation type="unfinished">El valor está bajo el mínimo de la ley, así que se usa el mínimo.</translation>
        </message>
        <message>
            <source>The weights alone do not fit: %1 into %2.</source>
            <translation type="unfinished">Ni los pesos solos caben: %1 en %2.</translation>
        </message>
        <message>
            <source>The weights are read from on-chip memory or flash, which the changed bandwidth leaves out.</source>
            <translation type="unfinished">Los pesos se leen de memoria en chip o flash, que el ancho de banda cambiado no toca.</translation>
        </message>
        <message>
            <source>The weights do not fit: everything is read over the host link.</source>
            <translation type="unfinished">Los pesos no caben: todo se lee por el enlace al host.</translation>
        </message>
        <message>
            <source>The whole cost of one node over the tokens that its accelerators serve.</source>
            <translation type="unfinished">El coste total de un nodo entre los tokens que sirven sus aceleradores.</translation>
        </message>
        <message>
            <source>The whole cost over the tokens that all accelerators serve in that time.</source>
            <translation type="unfinished">El coste total entre los tokens que sirven todos los aceleradores en ese tiempo.</translation>
        </message>
        <message>
            <source>The whole fleet here: %1 CO₂e = energy × PUE × intensity</source>
            <translation type="unfinished">Toda la flota aquí: %1 CO₂e = energía × PUE × intensidad</translation>
        </message>
        <message>
            <source>The whole fleet serves one job at a time; by its nodes it could keep up.</source>
            <translation type="unfinished">Toda la flota sirve un trabajo cada vez; por sus nodos podría dar abasto.</translation>
        </message>
        <message>
            <source>The whole window is drawn as PNG alone; give --page for a drawing.</source>
            <translation type="unfinished">La ventana completa solo se dibuja como PNG; dé --page para un dibujo.</translation>
        </message>
        <message>
            <source>The workload needs more memory than %1 has; everything crosses the host link: %2 for one batch.</source>
            <translation type="unfinished">La carga necesita más memoria de la que tiene %1; todo pasa por el enlace con el anfitrión: %2 por lote.</translation>
        </message>
        <message>
            <source>The workload that is served and trained.</source>
            <translation type="unfinished">La carga que se sirve y se entrena.</translation>
        </message>
        <message>
            <source>Theme</source>
            <translation type="unfinished">Tema</translation>
        </message>
        <message>
            <source>Theme %1</source>
            <translation type="unfinished">Tema %1</translation>
        </message>
        <message>
            <source>Theme: %1.</source>
            <translation type="unfinished">Tema: %1.</translation>
        </message>
        <message>
            <source>Thermal design power of a fleet accelerator that states none</source>
            <translation type="unfinished">Potencia térmica de diseño de un acelerador de flota que no la declara</translation>
        </message>
        <message>
            <source>This cannot be said in Python: %1.</source>
            <translation type="unfinished">Esto no se puede decir en Python: %1.</translation>
        </message>
        <message>
            <source>This panel has no numbers for this scenario.</source>
            <translation type="unfinished">Este panel no tiene números para este escenario.</translation>
        </message>
        <message>
            <source>Three stops</source>
            <translation type="unfinished">Tres paradas</translation>
        </message>
        <message>
            <source>Throughput</source>
            <translation type="unfinished">Rendimiento</translation>
        </message>
        <message>
            <source>Throughput (token/s)</source>
            <translation type="unfinished">Rendimiento (token/s)</translation>
        </message>
        <message>
            <source>Time</source>
            <translation type="unfinished">Tiempo</translation>
        </message>
        <message>
            <source>Time by which one result must be there.</source>
            <translation type="unfinished">Tiempo en el que debe estar un resultado.</translation>
        </message>
        <message>
            <source>Time from a failure until the job runs again.</source>
            <translation type="unfinished">Tiempo desde un fallo hasta que el trabajo vuelve a correr.</translation>
        </message>
        <message>
            <source>Time over deadline</source>
            <translation type="unfinished">Tiempo entre plazo</translation>
        </message>
        <message>
            <source>Time that a serving engine takes to schedule one iteration and to return its tokens</source>
            <translation type="unfinished">Tiempo que tarda un motor de servicio en planificar una iteración y devolver sus tokens</translation>
        </message>
        <message>
            <source>Time to first token</source>
            <translation type="unfinished">Tiempo hasta el primer token</translation>
        </message>
        <message>
            <source>Time to sample the next token of one sequence</source>
            <translation type="unfinished">Tiempo de muestrear el siguiente token de una secuencia</translation>
        </message>
        <message>
            <source>Time to start</source>
            <translation type="unfinished">Tiempo de arranque</translation>
        </message>
        <message>
            <source>Time to write a checkpoint beyond which storage is flagged</source>
            <translation type="unfinished">Tiempo de escritura de un checkpoint a partir del cual se señala el almacenamiento</translation>
        </message>
        <message>
            <source>Time until a node that failed is back.</source>
            <translation type="unfinished">Tiempo hasta que vuelve un nodo que falló.</translation>
        </message>
        <message>
            <source>Times that each activation of a convolutional model crosses the memory</source>
            <translation type="unfinished">Veces que cada activación de un modelo convolucional cruza la memoria</translation>
        </message>
        <message>
            <source>Times that each activation of an encoder crosses the memory</source>
            <translation type="unfinished">Veces que cada activación de un codificador cruza la memoria</translation>
        </message>
        <message>
            <source>Title</source>
            <translation type="unfinished">Título</translation>
        </message>
        <message>
            <source>Title and sentence</source>
            <translation type="unfinished">Título y frase</translation>
        </message>
        <message>
            <source>Title in place of the panel's.</source>
            <translation type="unfinished">Título en lugar del título del panel.</translation>
        </message>
        <message>
            <source>To discuss</source>
            <translation type="unfinished">Para debatir</translation>
        </message>
        <message>
            <source>Today</source>
            <translation type="unfinished">Hoy</translation>
        </message>
        <message>
            <source>Token latency</source>
            <translation type="unfinished">Latencia por token</translation>
        </message>
        <message>
            <source>Token latency of the plan</source>
            <translation type="unfinished">Latencia por token del plan</translation>
        </message>
        <message>
            <source>Tokens at the start of every prompt that are found in the cache.</source>
            <translation type="unfinished">Tokens al inicio de cada prompt que se hallan en la caché.</translation>
        </message>
        <message>
            <source>Tokens drafted before each verification</source>
            <translation type="unfinished">Tokens de borrador antes de cada verificación</translation>
        </message>
        <message>
            <source>Tokens in one page of the cache.</source>
            <translation type="unfinished">Tokens en una página de la caché.</translation>
        </message>
        <message>
            <source>Tokens of a microbatch at which its products reach half of their rate</source>
            <translation type="unfinished">Tokens de un microbatch con los que sus productos alcanzan la mitad de su tasa</translation>
        </message>
        <message>
            <source>Tokens of one reasoning step</source>
            <translation type="unfinished">Tokens de un paso de razonamiento</translation>
        </message>
        <message>
            <source>Tokens of one sequence: prompt and everything generated so far.</source>
            <translation type="unfinished">Tokens de una secuencia: el prompt y todo lo generado.</translation>
        </message>
        <message>
            <source>Tokens of the answer to one query.</source>
            <translation type="unfinished">Tokens de la respuesta a una consulta.</translation>
        </message>
        <message>
            <source>Tokens of the vocabulary of a model that states none</source>
            <translation type="unfinished">Tokens del vocabulario de un modelo que no los declara</translation>
        </message>
        <message>
            <source>Tokens per second</source>
            <translation type="unfinished">Tokens por segundo</translation>
        </message>
        <message>
            <source>Tokens per second in the budget</source>
            <translation type="unfinished">Tokens por segundo en el presupuesto</translation>
        </message>
        <message>
            <source>Tokens per second with options</source>
            <translation type="unfinished">Tokens por segundo con opciones</translation>
        </message>
        <message>
            <source>Tokens/s of them</source>
            <translation type="unfinished">Tokens/s de ellos</translation>
        </message>
        <message>
            <source>Too much: %1
= weights + KV cache − capacity</source>
            <translation type="unfinished">De más: %1
= pesos + caché KV − capacidad</translation>
        </message>
        <message>
            <source>Total (USD)</source>
            <translation type="unfinished">Total (USD)</translation>
        </message>
        <message>
            <source>Traffic grows with the batch by a share of the weights; were they read once, compute would be the limit.</source>
            <translation type="unfinished">El tráfico crece con el batch en una parte de los pesos; si se leyeran una vez, el cálculo sería el límite.</translation>
        </message>
        <message>
            <source>Training</source>
            <translation type="unfinished">Entrenamiento</translation>
        </message>
        <message>
            <source>Training MFU</source>
            <translation type="unfinished">MFU de entrenamiento</translation>
        </message>
        <message>
            <source>Training batch</source>
            <translation type="unfinished">Batch de entrenamiento</translation>
        </message>
        <message>
            <source>Training counts the work of one token per sample, whatever the sequence length.</source>
            <translation type="unfinished">El entrenamiento cuenta el trabajo de un token por muestra, sea cual sea la longitud.</translation>
        </message>
        <message>
            <source>Training fleet</source>
            <translation type="unfinished">Flota de entrenamiento</translation>
        </message>
        <message>
            <source>Training job</source>
            <translation type="unfinished">Trabajo de entrenamiento</translation>
        </message>
        <message>
            <source>Training memory over weights, for models that are not transformers</source>
            <translation type="unfinished">Memoria de entrenamiento entre pesos, para modelos que no son transformers</translation>
        </message>
        <message>
            <source>Training reliability</source>
            <translation type="unfinished">Fiabilidad del entrenamiento</translation>
        </message>
        <message>
            <source>Training stands still while storage takes its state.</source>
            <translation type="unfinished">El entrenamiento se detiene mientras el almacenamiento toma su estado.</translation>
        </message>
        <message>
            <source>Training step</source>
            <translation type="unfinished">Paso de entrenamiento</translation>
        </message>
        <message>
            <source>Training steps</source>
            <translation type="unfinished">Pasos de entrenamiento</translation>
        </message>
        <message>
            <source>Training takes</source>
            <translation type="unfinished">El entrenamiento dura</translation>
        </message>
        <message>
            <source>Training tokens per parameter at the optimum</source>
            <translation type="unfinished">Tokens de entrenamiento por parámetro en el óptimo</translation>
        </message>
        <message>
            <source>Training work over forward work when activations are computed again</source>
            <translation type="unfinished">Trabajo de entrenamiento entre el del pase hacia delante cuando se recalculan activaciones</translation>
        </message>
        <message>
            <source>Training work over forward work: the backward pass costs twice the forward pass</source>
            <translation type="unfinished">Trabajo de entrenamiento entre el del pase hacia delante: el de vuelta cuesta el doble</translation>
        </message>
        <message>
            <source>Training work per parameter and token</source>
            <translation type="unfinished">Trabajo de entrenamiento por parámetro y token</translation>
        </message>
        <message>
            <source>Transformation</source>
            <translation type="unfinished">Transformación</translation>
        </message>
        <message>
            <source>Transformer</source>
            <translation type="unfinished">Transformer</translation>
        </message>
        <message>
            <source>Transparent ground</source>
            <translation type="unfinished">Fondo transparente</translation>
        </message>
        <message>
            <source>Trusted to %1.</source>
            <translation type="unfinished">Fiable a %1.</translation>
        </message>
        <message>
            <source>Try next</source>
            <translation type="unfinished">Después</translation>
        </message>
        <message>
            <source>Tutorial</source>
            <translation type="unfinished">Tutorial</translation>
        </message>
        <message>
            <source>Tutorial preset</source>
            <translation type="unfinished">Ajuste Tutorial</translation>
        </message>
        <message>
            <source>Tutorial text</source>
            <translation type="unfinished">Texto del tutorial</translation>
        </message>
        <message>
            <source>Tutorial: the numbers of the published teaching package, release 0.1.1. Refined: laws fitted to published measurements; the Evidence page shows how well.</source>
            <translation type="unfinished">Tutorial: los números del paquete didáctico publicado, versión 0.1.1. Refinado: leyes ajustadas a mediciones publicadas; la página Pruebas muestra qué tan bien.</translation>
        </message>
        <message>
            <source>Type a number</source>
            <translation type="unfinished">Escriba un número</translation>
        </message>
        <message>
            <source>Type a whole number</source>
            <translation type="unfinished">Escriba un número entero</translation>
        </message>
        <message>
            <source>USD</source>
            <translation type="unfinished">USD</translation>
        </message>
        <message>
            <source>USD for the whole time</source>
            <translation type="unfinished">USD por todo el tiempo</translation>
        </message>
        <message>
            <source>USD over %1</source>
            <translation type="unfinished">USD en %1</translation>
        </message>
        <message>
            <source>USD per M tokens</source>
            <translation type="unfinished">USD por M de tokens</translation>
        </message>
        <message>
            <source>USD per million tokens</source>
            <translation type="unfinished">USD por millón de tokens</translation>
        </message>
        <message>
            <source>USD per node</source>
            <translation type="unfinished">USD por nodo</translation>
        </message>
        <message>
            <source>USD/kWh</source>
            <translation type="unfinished">USD/kWh</translation>
        </message>
        <message>
            <source>Unit</source>
            <translation type="unfinished">Unidad</translation>
        </message>
        <message>
            <source>Unit: %1.</source>
            <translation type="unfinished">Unidad: %1.</translation>
        </message>
        <message>
            <source>Unpin</source>
            <translation type="unfinished">Soltar</translation>
        </message>
        <message>
            <source>Unpin the scenario</source>
            <translation type="unfinished">Soltar el escenario</translation>
        </message>
        <message>
            <source>Unsaved changes</source>
            <translation type="unfinished">Cambios sin guardar</translation>
        </message>
        <message>
            <source>Untitled</source>
            <translation type="unfinished">Sin título</translation>
        </message>
        <message>
            <source>Up</source>
            <translation type="unfinished">Subir</translation>
        </message>
        <message>
            <source>Up to %1 keep both limits.</source>
            <translation type="unfinished">Hasta %1 cumplen ambos límites.</translation>
        </message>
        <message>
            <source>Update</source>
            <translation type="unfinished">Actualizar</translation>
        </message>
        <message>
            <source>Use %1</source>
            <translation type="unfinished">Usar %1</translation>
        </message>
        <message>
            <source>Utilization (MFU)</source>
            <translation type="unfinished">Utilización (MFU)</translation>
        </message>
        <message>
            <source>Utilization of a training run that states none</source>
            <translation type="unfinished">Utilización de un entrenamiento que no la declara</translation>
        </message>
        <message>
            <source>Utilization of any other kernel</source>
            <translation type="unfinished">Utilización de cualquier otro kernel</translation>
        </message>
        <message>
            <source>Utilization of attention</source>
            <translation type="unfinished">Utilización de la atención</translation>
        </message>
        <message>
            <source>Utilization of convolutions</source>
            <translation type="unfinished">Utilización de las convoluciones</translation>
        </message>
        <message>
            <source>Utilization of feed-forward layers</source>
            <translation type="unfinished">Utilización de las capas feed-forward</translation>
        </message>
        <message>
            <source>Utilization of fused attention</source>
            <translation type="unfinished">Utilización de la atención fusionada</translation>
        </message>
        <message>
            <source>Utilization that a budget in device-days assumes</source>
            <translation type="unfinished">Utilización que supone un presupuesto en días-dispositivo</translation>
        </message>
        <message>
            <source>Value</source>
            <translation type="unfinished">Valor</translation>
        </message>
        <message>
            <source>Values read and written per token, hidden unit and layer between the products</source>
            <translation type="unfinished">Valores leídos y escritos por token, unidad oculta y capa entre los productos</translation>
        </message>
        <message>
            <source>Values that cross the memory per token, hidden unit and layer in the forward and the backward pass</source>
            <translation type="unfinished">Valores que cruzan la memoria por token, unidad oculta y capa en los pases de ida y vuelta</translation>
        </message>
        <message>
            <source>Vision and encoders</source>
            <translation type="unfinished">Visión y codificadores</translation>
        </message>
        <message>
            <source>Walk the marks</source>
            <translation type="unfinished">Recorrer las marcas</translation>
        </message>
        <message>
            <source>Wall</source>
            <translation type="unfinished">Muro</translation>
        </message>
        <message>
            <source>Walls</source>
            <translation type="unfinished">Muros</translation>
        </message>
        <message>
            <source>Warning: %1</source>
            <translation type="unfinished">Advertencia: %1</translation>
        </message>
        <message>
            <source>Water</source>
            <translation type="unfinished">Agua</translation>
        </message>
        <message>
            <source>Water (%1)</source>
            <translation type="unfinished">Agua (%1)</translation>
        </message>
        <message>
            <source>Water (m³)</source>
            <translation type="unfinished">Agua (m³)</translation>
        </message>
        <message>
            <source>Water use where no grid is known: the average of the United States</source>
            <translation type="unfinished">Uso de agua donde no se conoce red: la media de Estados Unidos</translation>
        </message>
        <message>
            <source>Weights</source>
            <translation type="unfinished">Pesos</translation>
        </message>
        <message>
            <source>Weights %1</source>
            <translation type="unfinished">Pesos %1</translation>
        </message>
        <message>
            <source>Weights (B)</source>
            <translation type="unfinished">Pesos (B)</translation>
        </message>
        <message>
            <source>Weights and activations cross the memory bus at its bandwidth.</source>
            <translation type="unfinished">Pesos y activaciones cruzan el bus de memoria a su ancho de banda.</translation>
        </message>
        <message>
            <source>Weights and the cache of every request must fit the memory.</source>
            <translation type="unfinished">Los pesos y la caché de cada petición deben caber en la memoria.</translation>
        </message>
        <message>
            <source>Weights in this precision</source>
            <translation type="unfinished">Pesos en esta precisión</translation>
        </message>
        <message>
            <source>Weights that do not fit stream in layer by layer.</source>
            <translation type="unfinished">Los pesos que no caben llegan capa por capa.</translation>
        </message>
        <message>
            <source>Weights: %1
= parameters · bytes per value</source>
            <translation type="unfinished">Pesos: %1
= parámetros · bytes por valor</translation>
        </message>
        <message>
            <source>What</source>
            <translation type="unfinished">Qué</translation>
        </message>
        <message>
            <source>What binds</source>
            <translation type="unfinished">Qué limita</translation>
        </message>
        <message>
            <source>What binds is shown when your prediction is locked.</source>
            <translation type="unfinished">Lo que limita se muestra cuando su predicción está fijada.</translation>
        </message>
        <message>
            <source>What data-parallel ranks divide: nothing, optimizer, gradients, weights too.</source>
            <translation type="unfinished">Lo que los rangos de datos se reparten: nada, optimizador, gradientes, también pesos.</translation>
        </message>
        <message>
            <source>What explains the change</source>
            <translation type="unfinished">Qué explica el cambio</translation>
        </message>
        <message>
            <source>What explains the change, as a table</source>
            <translation type="unfinished">Lo que explica el cambio, como tabla</translation>
        </message>
        <message>
            <source>What moves it most, by the same formula</source>
            <translation type="unfinished">Lo que más lo mueve, según la misma fórmula</translation>
        </message>
        <message>
            <source>What the fleet may cost over the whole duration.</source>
            <translation type="unfinished">Lo que la flota puede costar en toda la duración.</translation>
        </message>
        <message>
            <source>What the key numbers are compared by</source>
            <translation type="unfinished">Con qué se comparan los números clave</translation>
        </message>
        <message>
            <source>What the pressure is</source>
            <translation type="unfinished">Qué es la presión</translation>
        </message>
        <message>
            <source>What to export</source>
            <translation type="unfinished">Qué exportar</translation>
        </message>
        <message>
            <source>Where</source>
            <translation type="unfinished">Dónde</translation>
        </message>
        <message>
            <source>Whether a small model drafts tokens that the large one verifies together.</source>
            <translation type="unfinished">Si un modelo pequeño propone tokens que el grande verifica juntos.</translation>
        </message>
        <message>
            <source>Whether gradients travel while the backward pass still computes.</source>
            <translation type="unfinished">Si los gradientes viajan mientras el paso hacia atrás aún calcula.</translation>
        </message>
        <message>
            <source>Whether keys and values of a common start of the prompts are kept.</source>
            <translation type="unfinished">Si se guardan claves y valores de un inicio común de los prompts.</translation>
        </message>
        <message>
            <source>Whether prefill and decoding run on different accelerators, the cache crossing a network.</source>
            <translation type="unfinished">Si prefill y decodificación corren en aceleradores distintos y la caché cruza una red.</translation>
        </message>
        <message>
            <source>Whether the cache is kept in pages: a full memory queues further requests instead of failing.</source>
            <translation type="unfinished">Si la caché va en páginas: con la memoria llena las peticiones hacen cola en vez de fallar.</translation>
        </message>
        <message>
            <source>Which laws answer: 0 those of the published teaching package, 1 those fitted to published measurements</source>
            <translation type="unfinished">Qué leyes responden: 0 las del paquete didáctico publicado, 1 las ajustadas a mediciones publicadas</translation>
        </message>
        <message>
            <source>Why</source>
            <translation type="unfinished">Por qué</translation>
        </message>
        <message>
            <source>Why %1?</source>
            <translation type="unfinished">¿Por qué %1?</translation>
        </message>
        <message>
            <source>Words in hardware, model, metric or source</source>
            <translation type="unfinished">Palabras de hardware, modelo, métrica o fuente</translation>
        </message>
        <message>
            <source>Words in name, meaning or source</source>
            <translation type="unfinished">Palabras de nombre, significado o fuente</translation>
        </message>
        <message>
            <source>Work of attention per key-value head, head dimension and token pair of streamed inference</source>
            <translation type="unfinished">Trabajo de atención por cabeza clave-valor, dimensión de cabeza y par de tokens en streaming</translation>
        </message>
        <message>
            <source>Work of attention per layer, head, head dimension and token pair</source>
            <translation type="unfinished">Trabajo de atención por capa, cabeza, dimensión de cabeza y par de tokens</translation>
        </message>
        <message>
            <source>Work of one forward pass per parameter and sample: one multiply, one add</source>
            <translation type="unfinished">Trabajo de un pase hacia delante por parámetro y muestra: una multiplicación, una suma</translation>
        </message>
        <message>
            <source>Work per element written of an image network that states no elements, as in ResNet-50</source>
            <translation type="unfinished">Trabajo por elemento escrito de una red de imagen que no declara elementos, como en ResNet-50</translation>
        </message>
        <message>
            <source>Working and spare nodes; each region counts by its share of the fleet.</source>
            <translation type="unfinished">Nodos en marcha y de reserva; cada región cuenta por su parte de la flota.</translation>
        </message>
        <message>
            <source>Workload</source>
            <translation type="unfinished">Carga de trabajo</translation>
        </message>
        <message>
            <source>Works</source>
            <translation type="unfinished">Funciona</translation>
        </message>
        <message>
            <source>Workstation</source>
            <translation type="unfinished">Estación de trabajo</translation>
        </message>
        <message>
            <source>Write time (s)</source>
            <translation type="unfinished">Tiempo de escritura (s)</translation>
        </message>
        <message>
            <source>Writing a checkpoint</source>
            <translation type="unfinished">Escribir un checkpoint</translation>
        </message>
        <message>
            <source>Writing a checkpoint takes longer than the interval between two.</source>
            <translation type="unfinished">Escribir un checkpoint tarda más que el intervalo entre dos.</translation>
        </message>
        <message>
            <source>Writing one</source>
            <translation type="unfinished">Escribir uno</translation>
        </message>
        <message>
            <source>Year</source>
            <translation type="unfinished">Año</translation>
        </message>
        <message>
            <source>You said %1, the model says %2.</source>
            <translation type="unfinished">Usted dijo %1, el modelo dice %2.</translation>
        </message>
        <message>
            <source>Your name, for the report</source>
            <translation type="unfinished">Su nombre, para el informe</translation>
        </message>
        <message>
            <source>Your name, if you like</source>
            <translation type="unfinished">Su nombre, si quiere</translation>
        </message>
        <message>
            <source>Your own</source>
            <translation type="unfinished">Propio</translation>
        </message>
        <message>
            <source>Your prediction on a scale: %1</source>
            <translation type="unfinished">Su predicción en una escala: %1</translation>
        </message>
        <message>
            <source>Your prediction on the plot: %1</source>
            <translation type="unfinished">Su predicción en el gráfico: %1</translation>
        </message>
        <message>
            <source>Your prediction: %1</source>
            <translation type="unfinished">Su predicción: %1</translation>
        </message>
        <message>
            <source>ZeRO stage</source>
            <translation type="unfinished">Etapa ZeRO</translation>
        </message>
        <message>
            <source>a picture of this kind carries no scenario; PNG, SVG and PDF do</source>
            <translation type="unfinished">una imagen de este tipo no lleva escenario; PNG, SVG y PDF sí</translation>
        </message>
        <message>
            <source>a quarter</source>
            <translation type="unfinished">un cuarto</translation>
        </message>
        <message>
            <source>a smaller model or another device would help.</source>
            <translation type="unfinished">ayudaría un modelo más pequeño u otro dispositivo.</translation>
        </message>
        <message>
            <source>a third</source>
            <translation type="unfinished">un tercio</translation>
        </message>
        <message>
            <source>accuracy</source>
            <translation type="unfinished">exactitud</translation>
        </message>
        <message>
            <source>accuracy %1</source>
            <translation type="unfinished">exactitud %1</translation>
        </message>
        <message>
            <source>all in %1</source>
            <translation type="unfinished">todo en %1</translation>
        </message>
        <message>
            <source>all in A</source>
            <translation type="unfinished">todo en A</translation>
        </message>
        <message>
            <source>all in B</source>
            <translation type="unfinished">todo en B</translation>
        </message>
        <message>
            <source>and %1 more, see the page Evidence</source>
            <translation type="unfinished">y %1 más, véase la página Pruebas</translation>
        </message>
        <message>
            <source>arrival ÷ compute time of a layer</source>
            <translation type="unfinished">llegada ÷ tiempo de cálculo de una capa</translation>
        </message>
        <message>
            <source>arrivals</source>
            <translation type="unfinished">llegadas</translation>
        </message>
        <message>
            <source>arrivals ÷ what the replicas serve</source>
            <translation type="unfinished">llegadas ÷ lo que sirven las réplicas</translation>
        </message>
        <message>
            <source>as set below</source>
            <translation type="unfinished">según lo fijado abajo</translation>
        </message>
        <message>
            <source>as the peak rate</source>
            <translation type="unfinished">como la tasa de pico</translation>
        </message>
        <message>
            <source>band: 9 of 10 of %1 measured</source>
            <translation type="unfinished">banda: 9 de 10 de %1 medidos</translation>
        </message>
        <message>
            <source>bandwidth</source>
            <translation type="unfinished">ancho de banda</translation>
        </message>
        <message>
            <source>batch</source>
            <translation type="unfinished">batch</translation>
        </message>
        <message>
            <source>batch %1</source>
            <translation type="unfinished">batch %1</translation>
        </message>
        <message>
            <source>batch times</source>
            <translation type="unfinished">tiempos de batch</translation>
        </message>
        <message>
            <source>batch ÷ requests that fit</source>
            <translation type="unfinished">batch ÷ peticiones que caben</translation>
        </message>
        <message>
            <source>beaten: another is as fast and cheaper</source>
            <translation type="unfinished">superada: otra es igual de rápida y más barata</translation>
        </message>
        <message>
            <source>begin with { and end with }</source>
            <translation type="unfinished">empiece con { y termine con }</translation>
        </message>
        <message>
            <source>best</source>
            <translation type="unfinished">mejor</translation>
        </message>
        <message>
            <source>between failures</source>
            <translation type="unfinished">entre fallos</translation>
        </message>
        <message>
            <source>bf16</source>
            <translation type="unfinished">bf16</translation>
        </message>
        <message>
            <source>binds</source>
            <translation type="unfinished">limita</translation>
        </message>
        <message>
            <source>binds: beyond the red line, at half of a time or all of a limit. Click a wall for its equation.</source>
            <translation type="unfinished">limita: más allá de la línea roja, a la mitad de un tiempo o a todo un límite. Pulse un muro para ver su ecuación.</translation>
        </message>
        <message>
            <source>binds: more than half of a time, or all of a limit</source>
            <translation type="unfinished">limita: más de la mitad de un tiempo, o todo un límite</translation>
        </message>
        <message>
            <source>bubble</source>
            <translation type="unfinished">burbuja</translation>
        </message>
        <message>
            <source>budget %1</source>
            <translation type="unfinished">presupuesto %1</translation>
        </message>
        <message>
            <source>by a form, or as JSON</source>
            <translation type="unfinished">con un formulario o como JSON</translation>
        </message>
        <message>
            <source>capacity %1</source>
            <translation type="unfinished">capacidad %1</translation>
        </message>
        <message>
            <source>carbon</source>
            <translation type="unfinished">carbono</translation>
        </message>
        <message>
            <source>change of the latency</source>
            <translation type="unfinished">cambio de la latencia</translation>
        </message>
        <message>
            <source>cheapest</source>
            <translation type="unfinished">la más barata</translation>
        </message>
        <message>
            <source>cheapest: %1</source>
            <translation type="unfinished">la más barata: %1</translation>
        </message>
        <message>
            <source>checkpoint interval</source>
            <translation type="unfinished">intervalo de checkpoints</translation>
        </message>
        <message>
            <source>chosen here</source>
            <translation type="unfinished">elegido aquí</translation>
        </message>
        <message>
            <source>communication</source>
            <translation type="unfinished">comunicación</translation>
        </message>
        <message>
            <source>compute</source>
            <translation type="unfinished">cálculo</translation>
        </message>
        <message>
            <source>compute time</source>
            <translation type="unfinished">tiempo de cálculo</translation>
        </message>
        <message>
            <source>compute time ÷ latency</source>
            <translation type="unfinished">tiempo de cálculo ÷ latencia</translation>
        </message>
        <message>
            <source>compute-bound</source>
            <translation type="unfinished">limitado por cálculo</translation>
        </message>
        <message>
            <source>compute-bound from %1</source>
            <translation type="unfinished">limitado por cálculo desde %1</translation>
        </message>
        <message>
            <source>cost</source>
            <translation type="unfinished">coste</translation>
        </message>
        <message>
            <source>cost ÷ budget</source>
            <translation type="unfinished">coste ÷ presupuesto</translation>
        </message>
        <message>
            <source>data</source>
            <translation type="unfinished">datos</translation>
        </message>
        <message>
            <source>days</source>
            <translation type="unfinished">días</translation>
        </message>
        <message>
            <source>deadline %1</source>
            <translation type="unfinished">plazo %1</translation>
        </message>
        <message>
            <source>demand</source>
            <translation type="unfinished">demanda</translation>
        </message>
        <message>
            <source>demand ÷ supply</source>
            <translation type="unfinished">demanda ÷ oferta</translation>
        </message>
        <message>
            <source>does not
divide</source>
            <translation type="unfinished">no
divide</translation>
        </message>
        <message>
            <source>does not divide</source>
            <translation type="unfinished">no divide</translation>
        </message>
        <message>
            <source>does not fit</source>
            <translation type="unfinished">no cabe</translation>
        </message>
        <message>
            <source>does not fit the memory</source>
            <translation type="unfinished">no cabe en la memoria</translation>
        </message>
        <message>
            <source>done ✓</source>
            <translation type="unfinished">hecho ✓</translation>
        </message>
        <message>
            <source>emissions of training runs</source>
            <translation type="unfinished">emisiones de entrenamientos</translation>
        </message>
        <message>
            <source>energies of training runs</source>
            <translation type="unfinished">energías de entrenamientos</translation>
        </message>
        <message>
            <source>energy</source>
            <translation type="unfinished">energía</translation>
        </message>
        <message>
            <source>energy price</source>
            <translation type="unfinished">precio de la energía</translation>
        </message>
        <message>
            <source>even perfect kernels would be late.</source>
            <translation type="unfinished">hasta kernels perfectos llegarían tarde.</translation>
        </message>
        <message>
            <source>exchange</source>
            <translation type="unfinished">intercambio</translation>
        </message>
        <message>
            <source>exposed communication ÷ step</source>
            <translation type="unfinished">comunicación visible ÷ paso</translation>
        </message>
        <message>
            <source>flash</source>
            <translation type="unfinished">flash</translation>
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
            <translation type="unfinished">Trabajo fp32 por energía de piezas fabricadas en 16 a 7 nm, que acota límites de potencia pequeños</translation>
        </message>
        <message>
            <source>fp8</source>
            <translation type="unfinished">fp8</translation>
        </message>
        <message>
            <source>free %1</source>
            <translation type="unfinished">libre %1</translation>
        </message>
        <message>
            <source>full</source>
            <translation type="unfinished">completo</translation>
        </message>
        <message>
            <source>full recomputation</source>
            <translation type="unfinished">recálculo completo</translation>
        </message>
        <message>
            <source>g CO₂e/kWh</source>
            <translation type="unfinished">g CO₂e/kWh</translation>
        </message>
        <message>
            <source>g CO₂e/kWh, location-based; borders de facto (Natural Earth)</source>
            <translation type="unfinished">g CO₂e/kWh, por ubicación; fronteras de facto (Natural Earth)</translation>
        </message>
        <message>
            <source>g CO₂e/kWh; borders: Natural Earth</source>
            <translation type="unfinished">g CO₂e/kWh; fronteras: Natural Earth</translation>
        </message>
        <message>
            <source>give WIDTHxHEIGHT in pixels, from 160x90 to 16384x16384</source>
            <translation type="unfinished">dé ANCHOxALTO en píxeles, de 160x90 a 16384x16384</translation>
        </message>
        <message>
            <source>give a file name without folder</source>
            <translation type="unfinished">dé un nombre de archivo sin carpeta</translation>
        </message>
        <message>
            <source>give auto, or a number from 1 to 16</source>
            <translation type="unfinished">dé auto, o un número de 1 a 16</translation>
        </message>
        <message>
            <source>give on or off</source>
            <translation type="unfinished">dé on u off</translation>
        </message>
        <message>
            <source>give one of %1</source>
            <translation type="unfinished">dé uno de %1</translation>
        </message>
        <message>
            <source>give per cent, from 100 to 200</source>
            <translation type="unfinished">dé un porcentaje de 100 a 200</translation>
        </message>
        <message>
            <source>goodput</source>
            <translation type="unfinished">goodput</translation>
        </message>
        <message>
            <source>grade: give one folder of reports</source>
            <translation type="unfinished">grade: dé una carpeta de informes</translation>
        </message>
        <message>
            <source>grid</source>
            <translation type="unfinished">red eléctrica</translation>
        </message>
        <message>
            <source>h</source>
            <translation type="unfinished">h</translation>
        </message>
        <message>
            <source>half</source>
            <translation type="unfinished">la mitad</translation>
        </message>
        <message>
            <source>hardware</source>
            <translation type="unfinished">hardware</translation>
        </message>
        <message>
            <source>holds the weights</source>
            <translation type="unfinished">contiene los pesos</translation>
        </message>
        <message>
            <source>holds the weights, read from here</source>
            <translation type="unfinished">contiene los pesos, se leen de aquí</translation>
        </message>
        <message>
            <source>host link</source>
            <translation type="unfinished">enlace al host</translation>
        </message>
        <message>
            <source>inference energies of microcontrollers</source>
            <translation type="unfinished">energías de inferencia de microcontroladores</translation>
        </message>
        <message>
            <source>inference times of microcontrollers</source>
            <translation type="unfinished">tiempos de inferencia de microcontroladores</translation>
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
            <translation type="unfinished">los kernels tendrían que alcanzar %1 del pico.</translation>
        </message>
        <message>
            <source>latency</source>
            <translation type="unfinished">latencia</translation>
        </message>
        <message>
            <source>life cycle</source>
            <translation type="unfinished">ciclo de vida</translation>
        </message>
        <message>
            <source>limit %1</source>
            <translation type="unfinished">límite %1</translation>
        </message>
        <message>
            <source>maintenance</source>
            <translation type="unfinished">mantenimiento</translation>
        </message>
        <message>
            <source>manual: --out %1: give a file that ends in .pdf or .html</source>
            <translation type="unfinished">manual: --out %1: dé un archivo que termine en .pdf o .html</translation>
        </message>
        <message>
            <source>manual: give --out, a file that ends in .pdf or .html</source>
            <translation type="unfinished">manual: dé --out, un archivo que termine en .pdf o .html</translation>
        </message>
        <message>
            <source>measured</source>
            <translation type="unfinished">medido</translation>
        </message>
        <message>
            <source>measured nearby</source>
            <translation type="unfinished">medido cerca</translation>
        </message>
        <message>
            <source>measured · dashed: ±25 %</source>
            <translation type="unfinished">medido · a trazos: ±25 %</translation>
        </message>
        <message>
            <source>measured, in the unit of each metric · dashed: ±25 %</source>
            <translation type="unfinished">medido, en la unidad de cada métrica · a trazos: ±25 %</translation>
        </message>
        <message>
            <source>measured: %1</source>
            <translation type="unfinished">medido: %1</translation>
        </message>
        <message>
            <source>median</source>
            <translation type="unfinished">mediana</translation>
        </message>
        <message>
            <source>memory</source>
            <translation type="unfinished">memoria</translation>
        </message>
        <message>
            <source>memory time</source>
            <translation type="unfinished">tiempo de memoria</translation>
        </message>
        <message>
            <source>memory time ÷ latency</source>
            <translation type="unfinished">tiempo de memoria ÷ latencia</translation>
        </message>
        <message>
            <source>memory-bound</source>
            <translation type="unfinished">limitado por memoria</translation>
        </message>
        <message>
            <source>model: %1</source>
            <translation type="unfinished">modelo: %1</translation>
        </message>
        <message>
            <source>ms</source>
            <translation type="unfinished">ms</translation>
        </message>
        <message>
            <source>my %1</source>
            <translation type="unfinished">mi %1</translation>
        </message>
        <message>
            <source>my board</source>
            <translation type="unfinished">mi placa</translation>
        </message>
        <message>
            <source>nearest to the scenario</source>
            <translation type="unfinished">más cercano al escenario</translation>
        </message>
        <message>
            <source>no</source>
            <translation type="unfinished">no</translation>
        </message>
        <message>
            <source>no effect</source>
            <translation type="unfinished">sin efecto</translation>
        </message>
        <message>
            <source>no end</source>
            <translation type="unfinished">sin fin</translation>
        </message>
        <message>
            <source>no limit set</source>
            <translation type="unfinished">sin límite fijado</translation>
        </message>
        <message>
            <source>no load set</source>
            <translation type="unfinished">sin carga fijada</translation>
        </message>
        <message>
            <source>no node carries the hardware</source>
            <translation type="unfinished">ningún nodo lleva el hardware</translation>
        </message>
        <message>
            <source>no own rate</source>
            <translation type="unfinished">sin tasa propia</translation>
        </message>
        <message>
            <source>no prediction yet</source>
            <translation type="unfinished">aún sin predicción</translation>
        </message>
        <message>
            <source>no recomputation</source>
            <translation type="unfinished">sin recálculo</translation>
        </message>
        <message>
            <source>no storage or link stated</source>
            <translation type="unfinished">sin almacenamiento ni enlace declarado</translation>
        </message>
        <message>
            <source>node powers</source>
            <translation type="unfinished">potencias de nodos</translation>
        </message>
        <message>
            <source>nodes</source>
            <translation type="unfinished">nodos</translation>
        </message>
        <message>
            <source>none</source>
            <translation type="unfinished">ninguna</translation>
        </message>
        <message>
            <source>none answered</source>
            <translation type="unfinished">ninguna respondida</translation>
        </message>
        <message>
            <source>none of the key numbers</source>
            <translation type="unfinished">ninguno de los números clave</translation>
        </message>
        <message>
            <source>not measured</source>
            <translation type="unfinished">no medido</translation>
        </message>
        <message>
            <source>not one node fits the budget</source>
            <translation type="unfinished">ni un nodo cabe en el presupuesto</translation>
        </message>
        <message>
            <source>not possible</source>
            <translation type="unfinished">imposible</translation>
        </message>
        <message>
            <source>now</source>
            <translation type="unfinished">ahora</translation>
        </message>
        <message>
            <source>numbers told, such as 64 128 128 200</source>
            <translation type="unfinished">números dichos, como 64 128 128 200</translation>
        </message>
        <message>
            <source>of drafts</source>
            <translation type="unfinished">de los borradores</translation>
        </message>
        <message>
            <source>of peak</source>
            <translation type="unfinished">del pico</translation>
        </message>
        <message>
            <source>of service time</source>
            <translation type="unfinished">del tiempo de servicio</translation>
        </message>
        <message>
            <source>off: without legend and the numbers beside the plot (on).</source>
            <translation type="unfinished">off: sin leyenda ni los números junto al gráfico (on).</translation>
        </message>
        <message>
            <source>off: without the line that names the scenario (on).</source>
            <translation type="unfinished">off: sin la línea que nombra el escenario (on).</translation>
        </message>
        <message>
            <source>off: without title and sentence (on).</source>
            <translation type="unfinished">off: sin título ni frase (on).</translation>
        </message>
        <message>
            <source>on the front</source>
            <translation type="unfinished">en el frente</translation>
        </message>
        <message>
            <source>on: with the controls inside the panel (off).</source>
            <translation type="unfinished">on: con los controles del panel (off).</translation>
        </message>
        <message>
            <source>on: without a ground (off).</source>
            <translation type="unfinished">on: sin fondo (off).</translation>
        </message>
        <message>
            <source>one day</source>
            <translation type="unfinished">un día</translation>
        </message>
        <message>
            <source>one pass %1, of which %2 do not shrink; %3 as fast as fp16</source>
            <translation type="unfinished">un pase %1, de los que %2 no se reducen; %3 de la velocidad de fp16</translation>
        </message>
        <message>
            <source>operational</source>
            <translation type="unfinished">operación</translation>
        </message>
        <message>
            <source>over by %1</source>
            <translation type="unfinished">excede en %1</translation>
        </message>
        <message>
            <source>overflows by %1</source>
            <translation type="unfinished">desborda en %1</translation>
        </message>
        <message>
            <source>overhead</source>
            <translation type="unfinished">overhead</translation>
        </message>
        <message>
            <source>own rate</source>
            <translation type="unfinished">tasa propia</translation>
        </message>
        <message>
            <source>p50 (s)</source>
            <translation type="unfinished">p50 (s)</translation>
        </message>
        <message>
            <source>p50: half are faster</source>
            <translation type="unfinished">p50: la mitad es más rápida</translation>
        </message>
        <message>
            <source>p99 (s)</source>
            <translation type="unfinished">p99 (s)</translation>
        </message>
        <message>
            <source>p99: 99 of 100 are faster</source>
            <translation type="unfinished">p99: 99 de 100 son más rápidas</translation>
        </message>
        <message>
            <source>parameters</source>
            <translation type="unfinished">parámetros</translation>
        </message>
        <message>
            <source>part of the latency it governs</source>
            <translation type="unfinished">parte de la latencia que gobierna</translation>
        </message>
        <message>
            <source>part of the link that the network takes</source>
            <translation type="unfinished">parte del enlace que toma la red</translation>
        </message>
        <message>
            <source>part of the peak that is lost</source>
            <translation type="unfinished">parte perdida del pico</translation>
        </message>
        <message>
            <source>pays for</source>
            <translation type="unfinished">paga</translation>
        </message>
        <message>
            <source>per M tokens</source>
            <translation type="unfinished">por M de tokens</translation>
        </message>
        <message>
            <source>per layer</source>
            <translation type="unfinished">por capa</translation>
        </message>
        <message>
            <source>per node</source>
            <translation type="unfinished">por nodo</translation>
        </message>
        <message>
            <source>per step</source>
            <translation type="unfinished">por paso</translation>
        </message>
        <message>
            <source>predicted</source>
            <translation type="unfinished">predicho</translation>
        </message>
        <message>
            <source>predicted ÷ measured</source>
            <translation type="unfinished">predicho ÷ medido</translation>
        </message>
        <message>
            <source>predicted ÷ measured, measurements by area</source>
            <translation type="unfinished">predicho ÷ medido, mediciones por área</translation>
        </message>
        <message>
            <source>preparation</source>
            <translation type="unfinished">preparación</translation>
        </message>
        <message>
            <source>preparation ÷ latency of the batch</source>
            <translation type="unfinished">preparación ÷ latencia del batch</translation>
        </message>
        <message>
            <source>pressure %1 (%2): %3%4</source>
            <translation type="unfinished">presión %1 (%2): %3%4</translation>
        </message>
        <message>
            <source>price unknown, %1 assumed</source>
            <translation type="unfinished">precio desconocido, se supone %1</translation>
        </message>
        <message>
            <source>queries/s</source>
            <translation type="unfinished">consultas/s</translation>
        </message>
        <message>
            <source>recovering</source>
            <translation type="unfinished">recuperar</translation>
        </message>
        <message>
            <source>refined</source>
            <translation type="unfinished">refinado</translation>
        </message>
        <message>
            <source>render: give --out, the file or folder to draw to</source>
            <translation type="unfinished">render: dé --out, el archivo o la carpeta donde dibujar</translation>
        </message>
        <message>
            <source>replicas</source>
            <translation type="unfinished">réplicas</translation>
        </message>
        <message>
            <source>requests</source>
            <translation type="unfinished">peticiones</translation>
        </message>
        <message>
            <source>requests/s</source>
            <translation type="unfinished">peticiones/s</translation>
        </message>
        <message>
            <source>required ÷ available memory</source>
            <translation type="unfinished">memoria necesaria ÷ disponible</translation>
        </message>
        <message>
            <source>ridge %1</source>
            <translation type="unfinished">cresta %1</translation>
        </message>
        <message>
            <source>room for</source>
            <translation type="unfinished">caben</translation>
        </message>
        <message>
            <source>rows</source>
            <translation type="unfinished">filas</translation>
        </message>
        <message>
            <source>s</source>
            <translation type="unfinished">s</translation>
        </message>
        <message>
            <source>selective</source>
            <translation type="unfinished">selectivo</translation>
        </message>
        <message>
            <source>selective recomputation</source>
            <translation type="unfinished">recálculo selectivo</translation>
        </message>
        <message>
            <source>sequences</source>
            <translation type="unfinished">secuencias</translation>
        </message>
        <message>
            <source>size of a sample unknown</source>
            <translation type="unfinished">tamaño de una muestra desconocido</translation>
        </message>
        <message>
            <source>size of the model unknown</source>
            <translation type="unfinished">tamaño del modelo desconocido</translation>
        </message>
        <message>
            <source>slow-down</source>
            <translation type="unfinished">ralentización</translation>
        </message>
        <message>
            <source>stages</source>
            <translation type="unfinished">etapas</translation>
        </message>
        <message>
            <source>step (%1)</source>
            <translation type="unfinished">paso (%1)</translation>
        </message>
        <message>
            <source>t</source>
            <translation type="unfinished">t</translation>
        </message>
        <message>
            <source>tensor</source>
            <translation type="unfinished">tensor</translation>
        </message>
        <message>
            <source>tf32</source>
            <translation type="unfinished">tf32</translation>
        </message>
        <message>
            <source>the batch does not fit</source>
            <translation type="unfinished">el batch no cabe</translation>
        </message>
        <message>
            <source>the increase changes TTFT by %1 and ITL by %2</source>
            <translation type="unfinished">el aumento cambia TTFT en %1 e ITL en %2</translation>
        </message>
        <message>
            <source>the model keeps no cache</source>
            <translation type="unfinished">el modelo no guarda caché</translation>
        </message>
        <message>
            <source>the output could not be written: %1</source>
            <translation type="unfinished">no se pudo escribir la salida: %1</translation>
        </message>
        <message>
            <source>the queue grows for ever</source>
            <translation type="unfinished">la cola crece sin fin</translation>
        </message>
        <message>
            <source>the rescued session</source>
            <translation type="unfinished">la sesión rescatada</translation>
        </message>
        <message>
            <source>the split exceeds the fleet</source>
            <translation type="unfinished">el reparto supera la flota</translation>
        </message>
        <message>
            <source>the weights fit</source>
            <translation type="unfinished">los pesos caben</translation>
        </message>
        <message>
            <source>this file is larger than any session; it is not from this program</source>
            <translation type="unfinished">este archivo es mayor que cualquier sesión; no es de este programa</translation>
        </message>
        <message>
            <source>this picture carries no scenario: another program made or saved it anew; open the picture as it was exported, or a session file, or give the id in its caption to File, Open by id</source>
            <translation type="unfinished">esta imagen no lleva escenario: otro programa la hizo o la guardó de nuevo; abra la imagen tal como se exportó, o un archivo de sesión, o dé el identificador de su pie en Archivo, Abrir por identificador</translation>
        </message>
        <message>
            <source>this picture is cut off; copy it once more from where it came from</source>
            <translation type="unfinished">esta imagen está cortada; cópiela otra vez de su origen</translation>
        </message>
        <message>
            <source>this scenario</source>
            <translation type="unfinished">este escenario</translation>
        </message>
        <message>
            <source>three quarters</source>
            <translation type="unfinished">tres cuartos</translation>
        </message>
        <message>
            <source>time lost to failures and saving</source>
            <translation type="unfinished">tiempo perdido en fallos y guardado</translation>
        </message>
        <message>
            <source>time of a query</source>
            <translation type="unfinished">tiempo de una consulta</translation>
        </message>
        <message>
            <source>time to write</source>
            <translation type="unfinished">tiempo de escritura</translation>
        </message>
        <message>
            <source>time to write ÷ interval</source>
            <translation type="unfinished">tiempo de escritura ÷ intervalo</translation>
        </message>
        <message>
            <source>times of whole answers</source>
            <translation type="unfinished">tiempos de respuestas completas</translation>
        </message>
        <message>
            <source>times per token</source>
            <translation type="unfinished">tiempos por token</translation>
        </message>
        <message>
            <source>times to first token</source>
            <translation type="unfinished">tiempos hasta el primer token</translation>
        </message>
        <message>
            <source>to (MWh)</source>
            <translation type="unfinished">hasta (MWh)</translation>
        </message>
        <message>
            <source>to (s)</source>
            <translation type="unfinished">hasta (s)</translation>
        </message>
        <message>
            <source>to (t CO₂e)</source>
            <translation type="unfinished">hasta (t CO₂e)</translation>
        </message>
        <message>
            <source>token rates</source>
            <translation type="unfinished">tasas de tokens</translation>
        </message>
        <message>
            <source>token/s</source>
            <translation type="unfinished">token/s</translation>
        </message>
        <message>
            <source>tokens</source>
            <translation type="unfinished">tokens</translation>
        </message>
        <message>
            <source>tokens of the optimum ÷ paid for</source>
            <translation type="unfinished">tokens del óptimo ÷ pagados</translation>
        </message>
        <message>
            <source>too slow for the limit</source>
            <translation type="unfinished">demasiado lenta para el límite</translation>
        </message>
        <message>
            <source>training steps</source>
            <translation type="unfinished">pasos de entrenamiento</translation>
        </message>
        <message>
            <source>tutorial</source>
            <translation type="unfinished">tutorial</translation>
        </message>
        <message>
            <source>two thirds</source>
            <translation type="unfinished">dos tercios</translation>
        </message>
        <message>
            <source>unknown</source>
            <translation type="unfinished">desconocido</translation>
        </message>
        <message>
            <source>utilization (MFU)</source>
            <translation type="unfinished">utilización (MFU)</translation>
        </message>
        <message>
            <source>wait of a job</source>
            <translation type="unfinished">espera de un trabajo</translation>
        </message>
        <message>
            <source>ways</source>
            <translation type="unfinished">vías</translation>
        </message>
        <message>
            <source>weights</source>
            <translation type="unfinished">pesos</translation>
        </message>
        <message>
            <source>what this picture carries is longer than any scenario; it is not from this program</source>
            <translation type="unfinished">lo que lleva esta imagen es más largo que cualquier escenario; no es de este programa</translation>
        </message>
        <message>
            <source>what this picture says of its scenario is damaged; open an undamaged copy</source>
            <translation type="unfinished">lo que esta imagen dice de su escenario está dañado; abra una copia sin daños</translation>
        </message>
        <message>
            <source>with options</source>
            <translation type="unfinished">con opciones</translation>
        </message>
        <message>
            <source>without</source>
            <translation type="unfinished">sin</translation>
        </message>
        <message>
            <source>work of the model unknown</source>
            <translation type="unfinished">trabajo del modelo desconocido</translation>
        </message>
        <message>
            <source>work submitted ÷ work done</source>
            <translation type="unfinished">trabajo enviado ÷ hecho</translation>
        </message>
        <message>
            <source>writing checkpoints</source>
            <translation type="unfinished">escribir checkpoints</translation>
        </message>
        <message>
            <source>writing one</source>
            <translation type="unfinished">escribir uno</translation>
        </message>
        <message>
            <source>writing outlasts the interval</source>
            <translation type="unfinished">escribir dura más que el intervalo</translation>
        </message>
        <message>
            <source>yes</source>
            <translation type="unfinished">sí</translation>
        </message>
        <message>
            <source>you: %1</source>
            <translation type="unfinished">usted: %1</translation>
        </message>
        <message>
            <source>your choice</source>
            <translation type="unfinished">su elección</translation>
        </message>
        <message>
            <source>your prediction</source>
            <translation type="unfinished">su predicción</translation>
        </message>
        <message>
            <source>×</source>
            <translation type="unfinished">×</translation>
        </message>
        <message>
            <source>× %1 to %2</source>
            <translation type="unfinished">× %1 a %2</translation>
        </message>
        <message>
            <source>η %1</source>
            <translation type="unfinished">η %1</translation>
        </message>
        <message>
            <source>“%1” is not a number.</source>
            <translation type="unfinished">«%1» no es un número.</translation>
        </message>
        <message>
            <source>“%1” is too large to compute with.</source>
            <translation type="unfinished">«%1» es demasiado grande para calcular.</translation>
        </message>
        <message>
            <source>← faster · change of the latency of a batch · slower →</source>
            <translation type="unfinished">← más rápido · cambio de la latencia de un batch · más lento →</translation>
        </message>
        <message>
            <source>← faster · latency · slower →</source>
            <translation type="unfinished">← más rápido · latencia · más lento →</translation>
        </message>
        <message>
            <source>≠ Refined preset</source>
            <translation type="unfinished">≠ ajuste Refinado</translation>
        </message>
        <message>
            <source>≠ Tutorial preset</source>
            <translation type="unfinished">≠ ajuste Tutorial</translation>
        </message>
    </context>
</TS>
