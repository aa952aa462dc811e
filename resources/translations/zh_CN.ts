<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
    <context>
        <name>MLSys</name>
        <message>
            <source>    %1, in place of %2</source>
            <translation type="unfinished">    %1，代替 %2</translation>
        </message>
        <message>
            <source>    form of the laws, and interplay</source>
            <translation type="unfinished">    定律形式与相互作用</translation>
        </message>
        <message>
            <source>    form of the laws, interplay and smaller ones</source>
            <translation type="unfinished">    定律形式、相互作用及较小项</translation>
        </message>
        <message>
            <source> — binds</source>
            <translation type="unfinished"> — 瓶颈</translation>
        </message>
        <message>
            <source>&quot;%1&quot; is no figure that was saved or copied on this computer. Open the session that it was made from, or the figure as it was exported.</source>
            <translation type="unfinished">“%1”不是在此计算机上保存或复制过的图。请打开生成它的会话，或导出的原图。</translation>
        </message>
        <message>
            <source>&quot;%1&quot;: one scenario file at most</source>
            <translation type="unfinished">“%1”：最多一个场景文件</translation>
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
每百万 token %2，每 token %3，首 token 于 %4 后
预算内 %5 个节点：%6</translation>
        </message>
        <message>
            <source>%1
%2 per token, %3, %4; click to take it</source>
            <translation type="unfinished">%1
每 token %2，%3，%4；点击采用</translation>
        </message>
        <message>
            <source>%1
✓ says the model</source>
            <translation type="unfinished">%1
✓ 模型的回答</translation>
        </message>
        <message>
            <source>%1 % to %2 % off</source>
            <translation type="unfinished">偏差 %1 % 至 %2 %</translation>
        </message>
        <message>
            <source>%1 %2 → %3 (%4)</source>
            <translation type="unfinished">%1 %2 → %3 (%4)</translation>
        </message>
        <message>
            <source>%1 (%2)</source>
            <translation type="unfinished">%1（%2）</translation>
        </message>
        <message>
            <source>%1 (%2): latency %3, %4 (%5)</source>
            <translation type="unfinished">%1（%2）：延迟 %3，%4（%5）</translation>
        </message>
        <message>
            <source>%1 (and %2 more)</source>
            <translation type="unfinished">%1（另有 %2 条）</translation>
        </message>
        <message>
            <source>%1 (draft)</source>
            <translation type="unfinished">%1（草稿）</translation>
        </message>
        <message>
            <source>%1 (measured: %2)</source>
            <translation type="unfinished">%1（实测：%2）</translation>
        </message>
        <message>
            <source>%1 (now)</source>
            <translation type="unfinished">%1（现在）</translation>
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
            <translation type="unfinished">%1 最近：%2，%3。</translation>
        </message>
        <message>
            <source>%1 USD</source>
            <translation type="unfinished">%1 USD</translation>
        </message>
        <message>
            <source>%1 USD per million tokens (%2) = cost ÷ tokens of all accelerators</source>
            <translation type="unfinished">每百万 token %1 USD（%2）= 费用 ÷ 全部加速器的 token</translation>
        </message>
        <message>
            <source>%1 are too slow</source>
            <translation type="unfinished">%1 个太慢</translation>
        </message>
        <message>
            <source>%1 arrive, %2 more than %3 replicas serve: the queue grows for ever. %4</source>
            <translation type="unfinished">到达 %1，比 %3 个副本的服务能力多 %2：队列无限增长。%4</translation>
        </message>
        <message>
            <source>%1 as a table</source>
            <translation type="unfinished">%1 的表格</translation>
        </message>
        <message>
            <source>%1 at batch %2 is compute-bound: %3 is right of the ridge at %4.</source>
            <translation type="unfinished">%1 批大小 %2 受计算限制：%3 位于脊点 %4 右侧。</translation>
        </message>
        <message>
            <source>%1 at batch %2 is compute-bound: at efficiency %3 arithmetic takes over at %4, left of %5.</source>
            <translation type="unfinished">%1 批大小 %2 受计算限制：效率 %3 时自 %4 起由运算主导，在 %5 左侧。</translation>
        </message>
        <message>
            <source>%1 at batch %2 is memory-bound: %3 is left of the ridge at %4.</source>
            <translation type="unfinished">%1 批大小 %2 受内存限制：%3 位于脊点 %4 左侧。</translation>
        </message>
        <message>
            <source>%1 binds hardest: %2 (%3)</source>
            <translation type="unfinished">最强瓶颈是%1：%2（%3）</translation>
        </message>
        <message>
            <source>%1 cannot be created; choose another folder</source>
            <translation type="unfinished">无法创建 %1；请选择其他文件夹</translation>
        </message>
        <message>
            <source>%1 cannot be written: %2. Choose another folder.</source>
            <translation type="unfinished">无法写入 %1：%2。请选择其他文件夹。</translation>
        </message>
        <message>
            <source>%1 cannot be written: it is not an ordinary file. Choose another name.</source>
            <translation type="unfinished">无法写入 %1：它不是普通文件。请选择其他名称。</translation>
        </message>
        <message>
            <source>%1 cannot draft: it is no language model of known size.</source>
            <translation type="unfinished">%1 不能做草稿：它不是已知大小的语言模型。</translation>
        </message>
        <message>
            <source>%1 cost too much</source>
            <translation type="unfinished">%1 个太贵</translation>
        </message>
        <message>
            <source>%1 costs %2 over %3, %4 of it hardware</source>
            <translation type="unfinished">%1 在 %3 内花费 %2，其中 %4 为硬件</translation>
        </message>
        <message>
            <source>%1 days</source>
            <translation type="unfinished">%1 天</translation>
        </message>
        <message>
            <source>%1 do not carry the load</source>
            <translation type="unfinished">%1 个承受不了负载</translation>
        </message>
        <message>
            <source>%1 do not divide the batch</source>
            <translation type="unfinished">%1 个不能整除批次</translation>
        </message>
        <message>
            <source>%1 do not divide the fleet</source>
            <translation type="unfinished">%1 个不能整除集群</translation>
        </message>
        <message>
            <source>%1 do not divide the heads</source>
            <translation type="unfinished">%1 个不能整除头数</translation>
        </message>
        <message>
            <source>%1 do not fit: %2 too much; %3 is the most.</source>
            <translation type="unfinished">%1放不下：多出 %2；最多 %3。</translation>
        </message>
        <message>
            <source>%1 does not fit on %2: no memory holds its %3 of weights.</source>
            <translation type="unfinished">%1 放不进 %2：没有内存能存放其 %3 权重。</translation>
        </message>
        <message>
            <source>%1 does not fit: %2 too much; %3 is the most.</source>
            <translation type="unfinished">%1放不下：多出 %2；最多 %3。</translation>
        </message>
        <message>
            <source>%1 does not state what its time depends on.</source>
            <translation type="unfinished">%1 未说明其时间取决于什么。</translation>
        </message>
        <message>
            <source>%1 emit too much</source>
            <translation type="unfinished">%1 个排放过多</translation>
        </message>
        <message>
            <source>%1 exceed the memory</source>
            <translation type="unfinished">%1 个超出内存</translation>
        </message>
        <message>
            <source>%1 figures are in %2.</source>
            <translation type="unfinished">%1 幅图位于 %2。</translation>
        </message>
        <message>
            <source>%1 fit</source>
            <translation type="unfinished">可容纳 %1</translation>
        </message>
        <message>
            <source>%1 fits on %2 and answers in %3, before the deadline of %4.</source>
            <translation type="unfinished">%1 放得进 %2，%3 内给出结果，早于期限 %4。</translation>
        </message>
        <message>
            <source>%1 fits on %2, but takes %3, %4 times the deadline;</source>
            <translation type="unfinished">%1 放得进 %2，但需要 %3，是期限的 %4 倍；</translation>
        </message>
        <message>
            <source>%1 from %2 to %3</source>
            <translation type="unfinished">%1，从 %2 到 %3</translation>
        </message>
        <message>
            <source>%1 g CO₂e/kWh (%2), PUE %3</source>
            <translation type="unfinished">%1 g CO₂e/kWh（%2），PUE %3</translation>
        </message>
        <message>
            <source>%1 has unsaved changes. Save them?</source>
            <translation type="unfinished">%1 有未保存的更改。要保存吗？</translation>
        </message>
        <message>
            <source>%1 in %2 and %3 in %4</source>
            <translation type="unfinished">%1 在 %2，%3 在 %4</translation>
        </message>
        <message>
            <source>%1 in %2: %3 falls to %4 (%5).</source>
            <translation type="unfinished">%1 在 %2：%3 降至 %4（%5）。</translation>
        </message>
        <message>
            <source>%1 is arithmetic.</source>
            <translation type="unfinished">%1 用于运算。</translation>
        </message>
        <message>
            <source>%1 is copied as a figure.</source>
            <translation type="unfinished">已将 %1 复制为图。</translation>
        </message>
        <message>
            <source>%1 is dispatch and framework overhead; more work per batch hides it.</source>
            <translation type="unfinished">%1 是调度和框架开销；每批更多工作可将其隐藏。</translation>
        </message>
        <message>
            <source>%1 is moving activations and weights.</source>
            <translation type="unfinished">%1 用于搬运激活和权重。</translation>
        </message>
        <message>
            <source>%1 is not legal here.</source>
            <translation type="unfinished">%1 在此不合法。</translation>
        </message>
        <message>
            <source>%1 is not legal: give %2.</source>
            <translation type="unfinished">%1 不合法：请给出 %2。</translation>
        </message>
        <message>
            <source>%1 is reading weights.</source>
            <translation type="unfinished">%1 用于读取权重。</translation>
        </message>
        <message>
            <source>%1 keep both limits</source>
            <translation type="unfinished">%1 满足两个上限</translation>
        </message>
        <message>
            <source>%1 keeps no key-value cache: it does not generate tokens one after another.</source>
            <translation type="unfinished">%1 没有键值缓存：它不是逐个生成 token。</translation>
        </message>
        <message>
            <source>%1 limit</source>
            <translation type="unfinished">%1 上限</translation>
        </message>
        <message>
            <source>%1 lists no rate for it: weights are converted before they are used</source>
            <translation type="unfinished">%1 未给出其速率：权重使用前先转换</translation>
        </message>
        <message>
            <source>%1 makes tokens cheapest at %2 USD per million</source>
            <translation type="unfinished">%1 的 token 最便宜，每百万 %2 USD</translation>
        </message>
        <message>
            <source>%1 marks, which the arrow keys walk.</source>
            <translation type="unfinished">%1 个标记，用方向键浏览。</translation>
        </message>
        <message>
            <source>%1 measurements: predicted %2 to %3 times the measured value</source>
            <translation type="unfinished">%1 个测量：预测为实测值的 %2 至 %3 倍</translation>
        </message>
        <message>
            <source>%1 minutes</source>
            <translation type="unfinished">%1 分钟</translation>
        </message>
        <message>
            <source>%1 minutes · %2 of %3 answered</source>
            <translation type="unfinished">%1 分钟 · 已答 %2 / %3</translation>
        </message>
        <message>
            <source>%1 more</source>
            <translation type="unfinished">增加 %1</translation>
        </message>
        <message>
            <source>%1 more in the table</source>
            <translation type="unfinished">另有 %1 项列于表中</translation>
        </message>
        <message>
            <source>%1 needs %2 less memory than fp32, but one pass at batch %3 is only %4 as fast as in fp16.</source>
            <translation type="unfinished">%1 比 fp32 少用 %2 内存，但批大小 %3 的一次前向仅为 fp16 的 %4。</translation>
        </message>
        <message>
            <source>%1 nodes</source>
            <translation type="unfinished">%1 个节点</translation>
        </message>
        <message>
            <source>%1 nodes fail every %2: the best interval, %3, is shorter than writing a checkpoint (%4).</source>
            <translation type="unfinished">%1 个节点每 %2 出一次故障：最佳间隔 %3 短于写一个检查点（%4）。</translation>
        </message>
        <message>
            <source>%1 of %2</source>
            <translation type="unfinished">%1 / %2</translation>
        </message>
        <message>
            <source>%1 of %2 answered</source>
            <translation type="unfinished">已答 %1 / %2</translation>
        </message>
        <message>
            <source>%1 of %2 are right; the model says %3.</source>
            <translation type="unfinished">%2 个中 %1 个正确；模型给出 %3。</translation>
        </message>
        <message>
            <source>%1 of %2 designs keep all limits, and nothing beats %3 of them. The cheapest: %4, for %5.</source>
            <translation type="unfinished">%2 个设计中 %1 个满足全部上限，其中 %3 个无可超越。最便宜：%4，%5。</translation>
        </message>
        <message>
            <source>%1 of %2 memory</source>
            <translation type="unfinished">%1 / %2 内存</translation>
        </message>
        <message>
            <source>%1 of %2 requests are worked on at once, the rest queue: %3.</source>
            <translation type="unfinished">%2 个请求中同时处理 %1 个，其余排队：%3。</translation>
        </message>
        <message>
            <source>%1 of %2 splits work; the best is %3, MFU %4.</source>
            <translation type="unfinished">%2 种划分中 %1 种可行；最佳为 %3，MFU %4。</translation>
        </message>
        <message>
            <source>%1 of at least %2</source>
            <translation type="unfinished">%1，至少 %2</translation>
        </message>
        <message>
            <source>%1 of at most %2</source>
            <translation type="unfinished">%1，至多 %2</translation>
        </message>
        <message>
            <source>%1 of the fleet in A (%2), %3 in B (%4)
Drag the handle, or press + and −.</source>
            <translation type="unfinished">集群的 %1 在 A（%2），%3 在 B（%4）
拖动手柄，或按 + 和 −。</translation>
        </message>
        <message>
            <source>%1 of the peak: %2</source>
            <translation type="unfinished">峰值的 %1：%2</translation>
        </message>
        <message>
            <source>%1 on %2, %3, batch %4 × %5 tokens</source>
            <translation type="unfinished">%1，%2，%3，批大小 %4 × %5 token</translation>
        </message>
        <message>
            <source>%1 over</source>
            <translation type="unfinished">超 %1</translation>
        </message>
        <message>
            <source>%1 over %2 (%3 USD)</source>
            <translation type="unfinished">%1，共 %2（%3 USD）</translation>
        </message>
        <message>
            <source>%1 peak of %2: %3</source>
            <translation type="unfinished">%2 的 %1 峰值：%3</translation>
        </message>
        <message>
            <source>%1 plot</source>
            <translation type="unfinished">%1 图</translation>
        </message>
        <message>
            <source>%1 replicas at %2 load: 99 of 100 requests take at most %3.</source>
            <translation type="unfinished">%1 个副本，负载 %2：100 个请求中 99 个至多用 %3。</translation>
        </message>
        <message>
            <source>%1 replicas keep the limit of %2.</source>
            <translation type="unfinished">%1 个副本满足上限 %2。</translation>
        </message>
        <message>
            <source>%1 replicas would keep up.</source>
            <translation type="unfinished">%1 个副本可以跟上。</translation>
        </message>
        <message>
            <source>%1 requests</source>
            <translation type="unfinished">%1 个请求</translation>
        </message>
        <message>
            <source>%1 requests do not fit; %2 is the most.</source>
            <translation type="unfinished">%1 个请求放不下；最多 %2。</translation>
        </message>
        <message>
            <source>%1 requests: first token after %2, then one every %3; %4 in all.</source>
            <translation type="unfinished">%1 个请求：%2 后出首个 token，之后每 %3 一个；合计 %4。</translation>
        </message>
        <message>
            <source>%1 sequences</source>
            <translation type="unfinished">%1 个序列</translation>
        </message>
        <message>
            <source>%1 states no parameters and no work per sample, so its time cannot be told.</source>
            <translation type="unfinished">%1 未给出参数和每样本工作量，因此无法得出其时间。</translation>
        </message>
        <message>
            <source>%1 to %2</source>
            <translation type="unfinished">%1 至 %2</translation>
        </message>
        <message>
            <source>%1 to %2 times</source>
            <translation type="unfinished">%1 至 %2 倍</translation>
        </message>
        <message>
            <source>%1 to spare</source>
            <translation type="unfinished">余 %1</translation>
        </message>
        <message>
            <source>%1 token/s</source>
            <translation type="unfinished">%1 token/秒</translation>
        </message>
        <message>
            <source>%1 told, from %2 to %3, the middle one %4.</source>
            <translation type="unfinished">共 %1 个，从 %2 到 %3，中间为 %4。</translation>
        </message>
        <message>
            <source>%1 too small</source>
            <translation type="unfinished">%1 太小</translation>
        </message>
        <message>
            <source>%1 use %2 of the memory; %3 of that is KV cache.</source>
            <translation type="unfinished">%1占用 %2 的内存；其中 %3 是 KV 缓存。</translation>
        </message>
        <message>
            <source>%1 uses %2 of the memory; %3 of that is KV cache.</source>
            <translation type="unfinished">%1占用 %2 的内存；其中 %3 是 KV 缓存。</translation>
        </message>
        <message>
            <source>%1 walls under less pressure stand in the table</source>
            <translation type="unfinished">另有 %1 面压力较小的墙列于表中</translation>
        </message>
        <message>
            <source>%1 was not written: %2.</source>
            <translation type="unfinished">未写入 %1：%2。</translation>
        </message>
        <message>
            <source>%1 with %2 in %3, %4</source>
            <translation type="unfinished">%1，%2，在 %3，%4</translation>
        </message>
        <message>
            <source>%1 with %2, %3, batch %4, %5 in %6</source>
            <translation type="unfinished">%1，%2，%3，批大小 %4，%5 在 %6</translation>
        </message>
        <message>
            <source>%1 · preset %2 · MLSys Explorer %3 · %4</source>
            <translation type="unfinished">%1 · 预设 %2 · MLSys Explorer %3 · %4</translation>
        </message>
        <message>
            <source>%1 ×</source>
            <translation type="unfinished">%1 ×</translation>
        </message>
        <message>
            <source>%1 × %2 fails every %3; with a checkpoint every %4, %5 of the time is useful work.</source>
            <translation type="unfinished">%1 × %2 每 %3 出一次故障；每 %4 一个检查点时，%5 的时间是有用工作。</translation>
        </message>
        <message>
            <source>%1 × %2 · %3</source>
            <translation type="unfinished">%1 × %2 · %3</translation>
        </message>
        <message>
            <source>%1, %2</source>
            <translation type="unfinished">%1，%2</translation>
        </message>
        <message>
            <source>%1, %2 %3 by %4.</source>
            <translation type="unfinished">%1，%2%3为 %4。</translation>
        </message>
        <message>
            <source>%1, %2, batch %3</source>
            <translation type="unfinished">%1，%2，批大小 %3</translation>
        </message>
        <message>
            <source>%1, ZeRO %2, %3</source>
            <translation type="unfinished">%1，ZeRO %2，%3</translation>
        </message>
        <message>
            <source>%1, batch %2</source>
            <translation type="unfinished">%1，批大小 %2</translation>
        </message>
        <message>
            <source>%1, exact value</source>
            <translation type="unfinished">%1，精确值</translation>
        </message>
        <message>
            <source>%1, one more locked</source>
            <translation type="unfinished">%1，另有一个已遮盖</translation>
        </message>
        <message>
            <source>%1, read %2</source>
            <translation type="unfinished">%1，读取于 %2</translation>
        </message>
        <message>
            <source>%1. %2</source>
            <translation type="unfinished">%1. %2</translation>
        </message>
        <message>
            <source>%1/s</source>
            <translation type="unfinished">%1/秒</translation>
        </message>
        <message>
            <source>%1: </source>
            <translation type="unfinished">%1：</translation>
        </message>
        <message>
            <source>%1: &quot;%2&quot; is not a setting; give name=value</source>
            <translation type="unfinished">%1：“%2”不是设置；请给出 名称=值</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <translation type="unfinished">%1：%2</translation>
        </message>
        <message>
            <source>%1: %2
Carbon %3 CO₂e
Energy %4
Water %5</source>
            <translation type="unfinished">%1：%2
碳 %3 CO₂e
能耗 %4
用水 %5</translation>
        </message>
        <message>
            <source>%1: %2 (%3)</source>
            <translation type="unfinished">%1：%2（%3）</translation>
        </message>
        <message>
            <source>%1: %2 accelerators</source>
            <translation type="unfinished">%1：%2 个加速器</translation>
        </message>
        <message>
            <source>%1: %2 and %3; click to take it</source>
            <translation type="unfinished">%1：%2 和 %3；点击采用</translation>
        </message>
        <message>
            <source>%1: %2 now, latency %3</source>
            <translation type="unfinished">%1：现为 %2，延迟 %3</translation>
        </message>
        <message>
            <source>%1: %2 of 5 constraints broken: %3.</source>
            <translation type="unfinished">%1：5 项约束中违反 %2 项：%3。</translation>
        </message>
        <message>
            <source>%1: %2 of weights, %3</source>
            <translation type="unfinished">%1：权重 %2，%3</translation>
        </message>
        <message>
            <source>%1: %2 of weights, %3 less than fp32</source>
            <translation type="unfinished">%1：权重 %2，比 fp32 少 %3</translation>
        </message>
        <message>
            <source>%1: %2, %3</source>
            <translation type="unfinished">%1：%2，%3</translation>
        </message>
        <message>
            <source>%1: %2, batch %3 (pinned)</source>
            <translation type="unfinished">%1：%2，批大小 %3（固定）</translation>
        </message>
        <message>
            <source>%1: %2.</source>
            <translation type="unfinished">%1：%2。</translation>
        </message>
        <message>
            <source>%1: %2. Tutorial: %3. Refined: %4. Legal: %5. Source: %6.</source>
            <translation type="unfinished">%1：%2。教程：%3。精化：%4。合法范围：%5。来源：%6。</translation>
        </message>
        <message>
            <source>%1: %2; click to take it</source>
            <translation type="unfinished">%1：%2；点击采用</translation>
        </message>
        <message>
            <source>%1: all five constraints are met for %2%3.</source>
            <translation type="unfinished">%1：以 %2 满足全部五项约束%3。</translation>
        </message>
        <message>
            <source>%1: measured %2</source>
            <translation type="unfinished">%1：实测 %2</translation>
        </message>
        <message>
            <source>%1: no prediction</source>
            <translation type="unfinished">%1：无预测</translation>
        </message>
        <message>
            <source>%1: what it says</source>
            <translation type="unfinished">%1：它说明什么</translation>
        </message>
        <message>
            <source>%1; %2 %3 buys nothing.</source>
            <translation type="unfinished">%1；%2%3没有作用。</translation>
        </message>
        <message>
            <source>%1; also binding: %2.</source>
            <translation type="unfinished">%1；另有瓶颈：%2。</translation>
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
            <translation type="unfinished">关于 MLSys Explorer(&amp;A)</translation>
        </message>
        <message>
            <source>&amp;Assumptions of the laws</source>
            <translation type="unfinished">定律的假设(&amp;A)</translation>
        </message>
        <message>
            <source>&amp;Clear all pins</source>
            <translation type="unfinished">清除全部固定(&amp;C)</translation>
        </message>
        <message>
            <source>&amp;Command palette…</source>
            <translation type="unfinished">命令面板(&amp;C)…</translation>
        </message>
        <message>
            <source>&amp;Copy</source>
            <translation type="unfinished">复制(&amp;C)</translation>
        </message>
        <message>
            <source>&amp;Dark</source>
            <translation type="unfinished">深色(&amp;D)</translation>
        </message>
        <message>
            <source>&amp;Edit</source>
            <translation type="unfinished">编辑(&amp;E)</translation>
        </message>
        <message>
            <source>&amp;Exercises</source>
            <translation type="unfinished">练习(&amp;E)</translation>
        </message>
        <message>
            <source>&amp;Export panel…</source>
            <translation type="unfinished">导出面板(&amp;E)…</translation>
        </message>
        <message>
            <source>&amp;File</source>
            <translation type="unfinished">文件(&amp;F)</translation>
        </message>
        <message>
            <source>&amp;Form</source>
            <translation type="unfinished">表单(&amp;F)</translation>
        </message>
        <message>
            <source>&amp;Full window</source>
            <translation type="unfinished">全窗口(&amp;F)</translation>
        </message>
        <message>
            <source>&amp;Help</source>
            <translation type="unfinished">帮助(&amp;H)</translation>
        </message>
        <message>
            <source>&amp;High contrast</source>
            <translation type="unfinished">高对比度(&amp;H)</translation>
        </message>
        <message>
            <source>&amp;JSON</source>
            <translation type="unfinished">JSON(&amp;J)</translation>
        </message>
        <message>
            <source>&amp;Keyboard shortcuts…</source>
            <translation type="unfinished">键盘快捷键(&amp;K)…</translation>
        </message>
        <message>
            <source>&amp;Leave full window</source>
            <translation type="unfinished">退出全窗口(&amp;L)</translation>
        </message>
        <message>
            <source>&amp;Light</source>
            <translation type="unfinished">浅色(&amp;L)</translation>
        </message>
        <message>
            <source>&amp;Load exercises from a folder…</source>
            <translation type="unfinished">从文件夹加载练习(&amp;L)…</translation>
        </message>
        <message>
            <source>&amp;Manual</source>
            <translation type="unfinished">手册(&amp;M)</translation>
        </message>
        <message>
            <source>&amp;Measurements near the scenario</source>
            <translation type="unfinished">场景附近的测量(&amp;M)</translation>
        </message>
        <message>
            <source>&amp;New</source>
            <translation type="unfinished">新建(&amp;N)</translation>
        </message>
        <message>
            <source>&amp;Next step</source>
            <translation type="unfinished">下一步(&amp;N)</translation>
        </message>
        <message>
            <source>&amp;Normal size</source>
            <translation type="unfinished">正常大小(&amp;N)</translation>
        </message>
        <message>
            <source>&amp;Open a file…</source>
            <translation type="unfinished">打开文件(&amp;O)…</translation>
        </message>
        <message>
            <source>&amp;Open…</source>
            <translation type="unfinished">打开(&amp;O)…</translation>
        </message>
        <message>
            <source>&amp;Own hardware…</source>
            <translation type="unfinished">自有硬件(&amp;O)…</translation>
        </message>
        <message>
            <source>&amp;Panels on this page</source>
            <translation type="unfinished">本页的面板(&amp;P)</translation>
        </message>
        <message>
            <source>&amp;Pin this scenario</source>
            <translation type="unfinished">固定此场景(&amp;P)</translation>
        </message>
        <message>
            <source>&amp;Present</source>
            <translation type="unfinished">演示(&amp;P)</translation>
        </message>
        <message>
            <source>&amp;Present this panel</source>
            <translation type="unfinished">演示此面板(&amp;P)</translation>
        </message>
        <message>
            <source>&amp;Projector</source>
            <translation type="unfinished">投影(&amp;P)</translation>
        </message>
        <message>
            <source>&amp;Quit</source>
            <translation type="unfinished">退出(&amp;Q)</translation>
        </message>
        <message>
            <source>&amp;Redo</source>
            <translation type="unfinished">重做(&amp;R)</translation>
        </message>
        <message>
            <source>&amp;Refined laws</source>
            <translation type="unfinished">精化定律(&amp;R)</translation>
        </message>
        <message>
            <source>&amp;Restore layout</source>
            <translation type="unfinished">恢复布局(&amp;R)</translation>
        </message>
        <message>
            <source>&amp;Save</source>
            <translation type="unfinished">保存(&amp;S)</translation>
        </message>
        <message>
            <source>&amp;Save…</source>
            <translation type="unfinished">保存(&amp;S)…</translation>
        </message>
        <message>
            <source>&amp;Smaller</source>
            <translation type="unfinished">缩小(&amp;S)</translation>
        </message>
        <message>
            <source>&amp;Sources and licences</source>
            <translation type="unfinished">来源与许可证(&amp;S)</translation>
        </message>
        <message>
            <source>&amp;Start from %1</source>
            <translation type="unfinished">从 %1 开始(&amp;S)</translation>
        </message>
        <message>
            <source>&amp;Swap with the first pin</source>
            <translation type="unfinished">与第一个固定场景交换(&amp;S)</translation>
        </message>
        <message>
            <source>&amp;Undo</source>
            <translation type="unfinished">撤销(&amp;U)</translation>
        </message>
        <message>
            <source>&amp;Use this hardware</source>
            <translation type="unfinished">使用此硬件(&amp;U)</translation>
        </message>
        <message>
            <source>&amp;View</source>
            <translation type="unfinished">视图(&amp;V)</translation>
        </message>
        <message>
            <source>&amp;Why this number</source>
            <translation type="unfinished">为什么是这个数字(&amp;W)</translation>
        </message>
        <message>
            <source>, %1 more than the cheapest that does</source>
            <translation type="unfinished">，比满足者中最便宜的多 %1</translation>
        </message>
        <message>
            <source>, %1 nodes</source>
            <translation type="unfinished">，%1 个节点</translation>
        </message>
        <message>
            <source>, and nothing cheaper does</source>
            <translation type="unfinished">，没有更便宜的能做到</translation>
        </message>
        <message>
            <source>, with the hint</source>
            <translation type="unfinished">，用了提示</translation>
        </message>
        <message>
            <source>--exercise: there is no exercise &quot;%1&quot;; see mlsys list exercises</source>
            <translation type="unfinished">--exercise：没有练习“%1”；请看 mlsys list exercises</translation>
        </message>
        <message>
            <source>--language: there is no language &quot;%1&quot;; give one of %2</source>
            <translation type="unfinished">--language：没有语言“%1”；请给出其中之一：%2</translation>
        </message>
        <message>
            <source>--page: there is no page &quot;%1&quot;; give one of %2</source>
            <translation type="unfinished">--page：没有页面“%1”；请给出其中之一：%2</translation>
        </message>
        <message>
            <source>--panel: there is no panel &quot;%1&quot;; give one of %2%3</source>
            <translation type="unfinished">--panel：没有面板“%1”；请给出其中之一：%2%3</translation>
        </message>
        <message>
            <source>--pin: &quot;%1&quot; has no name; give name: name=value ...</source>
            <translation type="unfinished">--pin：“%1”没有名称；请给出 名称: 设置=值 ...</translation>
        </message>
        <message>
            <source>--pin: four scenarios at most can be pinned</source>
            <translation type="unfinished">--pin：最多可固定四个场景</translation>
        </message>
        <message>
            <source>--tolerance: &quot;%1&quot; is no percentage; give a number of 0 or more, such as 10</source>
            <translation type="unfinished">--tolerance：“%1”不是百分数；请给出 0 或以上的数，例如 10</translation>
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
            <translation type="unfinished">1 MB 或 80 GiB</translation>
        </message>
        <message>
            <source>1 node</source>
            <translation type="unfinished">1 个节点</translation>
        </message>
        <message>
            <source>1 request</source>
            <translation type="unfinished">1 个请求</translation>
        </message>
        <message>
            <source>1 sequence</source>
            <translation type="unfinished">1 个序列</translation>
        </message>
        <message>
            <source>10 µs unless said</source>
            <translation type="unfinished">未说明则为 10 µs</translation>
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
            <translation type="unfinished">15 mW；没有它则无能耗</translation>
        </message>
        <message>
            <source>150 %</source>
            <translation type="unfinished">150 %</translation>
        </message>
        <message>
            <source>16-bit work per energy in convolutions</source>
            <translation type="unfinished">卷积中每单位能量的 16 比特工作量</translation>
        </message>
        <message>
            <source>16-bit work per energy in encoders</source>
            <translation type="unfinished">编码器中每单位能量的 16 比特工作量</translation>
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
            <translation type="unfinished">64 Mflop/s 或 32 MMAC/s</translation>
        </message>
        <message>
            <source>90 %</source>
            <translation type="unfinished">90 %</translation>
        </message>
        <message>
            <source>99 of 100 within</source>
            <translation type="unfinished">99% 完成于</translation>
        </message>
        <message>
            <source>99th percentile</source>
            <translation type="unfinished">第 99 百分位</translation>
        </message>
        <message>
            <source>&lt;h3&gt;MLSys Explorer %1&lt;/h3&gt;&lt;p&gt;See how machine-learning systems behave.&lt;/p&gt;&lt;p&gt;The tutorial preset implements, independently, the model of the published package mlsysim 0.1.1. Country outlines: Natural Earth, public domain; borders are de facto.&lt;/p&gt;&lt;p&gt;Licence: GPL-3.0-or-later.&lt;/p&gt;</source>
            <translation type="unfinished">&lt;h3&gt;MLSys Explorer %1&lt;/h3&gt;&lt;p&gt;看机器学习系统如何表现。&lt;/p&gt;&lt;p&gt;教程预设独立实现了已发布软件包 mlsysim 0.1.1 的模型。国家轮廓：Natural Earth，公有领域；边界为实际控制线。&lt;/p&gt;&lt;p&gt;许可证：GPL-3.0-or-later。&lt;/p&gt;</translation>
        </message>
        <message>
            <source>&lt;p&gt;The panel shows no such number for this choice.&lt;/p&gt;</source>
            <translation type="unfinished">&lt;p&gt;面板在此选择下没有这个数字。&lt;/p&gt;</translation>
        </message>
        <message>
            <source>= </source>
            <translation type="unfinished">= </translation>
        </message>
        <message>
            <source>= roofline profile of the batch on the changed hardware ÷ today's − 1</source>
            <translation type="unfinished">= 改变后硬件上批次的 Roofline 结果 ÷ 现在的 − 1</translation>
        </message>
        <message>
            <source>= weights %1 + KV cache %2</source>
            <translation type="unfinished">= 权重 %1 + KV 缓存 %2</translation>
        </message>
        <message>
            <source>&gt; node</source>
            <translation type="unfinished">&gt; 节点</translation>
        </message>
        <message>
            <source>A batch of %1 does not fit the memory of a replica; %2 do.</source>
            <translation type="unfinished">%1 的批次放不进一个副本的内存；%2 可以。</translation>
        </message>
        <message>
            <source>A budget of work trains a model on only so many tokens.</source>
            <translation type="unfinished">一定的计算预算只能用有限的 token 训练模型。</translation>
        </message>
        <message>
            <source>A fleet of the registry: sets accelerator, nodes and network at once.</source>
            <translation type="unfinished">登记库中的一个集群：同时设定加速器、节点和网络。</translation>
        </message>
        <message>
            <source>A million designs</source>
            <translation type="unfinished">一百万个设计</translation>
        </message>
        <message>
            <source>A newer version of the program wrote this file. What only that version knows is kept on saving.</source>
            <translation type="unfinished">此文件由较新版本的程序写成。只有该版本认识的内容会在保存时保留。</translation>
        </message>
        <message>
            <source>A page is a picture, not one table; export the numbers of its panels one by one.</source>
            <translation type="unfinished">一页是一幅画，不是一张表；请逐个导出其面板的数字。</translation>
        </message>
        <message>
            <source>A replica serves one batch at a time, prefill and all tokens; batches queue.</source>
            <translation type="unfinished">一个副本一次服务一个批次，包括预填充和全部 token；批次排队。</translation>
        </message>
        <message>
            <source>A second workload, drawn beside the first on the roofline.</source>
            <translation type="unfinished">第二个工作负载，与第一个一同画在 Roofline 上。</translation>
        </message>
        <message>
            <source>A story is a row of scenarios. In a presentation the arrow keys lead through them.</source>
            <translation type="unfinished">演示稿是一系列场景。演示时用方向键逐个浏览。</translation>
        </message>
        <message>
            <source>A target for the latency dictates the hardware.</source>
            <translation type="unfinished">延迟目标决定硬件。</translation>
        </message>
        <message>
            <source>A tensor-parallel group of %1 is larger than a node.</source>
            <translation type="unfinished">%1 的张量并行组大于一个节点。</translation>
        </message>
        <message>
            <source>A tenth more of this constant changes</source>
            <translation type="unfinished">此常数增加十分之一的影响</translation>
        </message>
        <message>
            <source>A: </source>
            <translation type="unfinished">A: </translation>
        </message>
        <message>
            <source>About MLSys Explorer</source>
            <translation type="unfinished">关于 MLSys Explorer</translation>
        </message>
        <message>
            <source>Accelerator</source>
            <translation type="unfinished">加速器</translation>
        </message>
        <message>
            <source>Accelerators</source>
            <translation type="unfinished">加速器</translation>
        </message>
        <message>
            <source>Accelerators that share a job must exchange what they compute.</source>
            <translation type="unfinished">共担一个作业的加速器必须交换计算结果。</translation>
        </message>
        <message>
            <source>Accelerators that share every layer.</source>
            <translation type="unfinished">共同分担每一层的加速器数。</translation>
        </message>
        <message>
            <source>Accelerators that share every sequence (refined laws).</source>
            <translation type="unfinished">共同分担每个序列的加速器数（精化定律）。</translation>
        </message>
        <message>
            <source>Acceptance</source>
            <translation type="unfinished">接受率</translation>
        </message>
        <message>
            <source>Accuracy</source>
            <translation type="unfinished">准确率</translation>
        </message>
        <message>
            <source>Accuracy change at 4 to 15 bit, except 8</source>
            <translation type="unfinished">4 至 15 比特（8 除外）时的准确率变化</translation>
        </message>
        <message>
            <source>Accuracy change at 8 bit</source>
            <translation type="unfinished">8 比特时的准确率变化</translation>
        </message>
        <message>
            <source>Accuracy change below 4 bit</source>
            <translation type="unfinished">低于 4 比特时的准确率变化</translation>
        </message>
        <message>
            <source>Accuracy change of pruning up to the threshold</source>
            <translation type="unfinished">剪枝到阈值为止的准确率变化</translation>
        </message>
        <message>
            <source>Activation all-reduces per layer under tensor parallelism</source>
            <translation type="unfinished">张量并行下每层的激活 all-reduce 次数</translation>
        </message>
        <message>
            <source>Activation bytes per token, hidden unit and layer where all but the inputs of the layers are computed again</source>
            <translation type="unfinished">除各层输入外全部重新计算时每 token、隐藏单元和层的激活字节</translation>
        </message>
        <message>
            <source>Activation bytes per token, hidden unit and stored byte of one transformer layer</source>
            <translation type="unfinished">每 token、隐藏单元和存储字节的一个 Transformer 层的激活字节</translation>
        </message>
        <message>
            <source>Activation traffic per sample as a share of the weight bytes</source>
            <translation type="unfinished">每样本激活流量占权重字节的比例</translation>
        </message>
        <message>
            <source>Activations that are computed again to save memory (refined laws).</source>
            <translation type="unfinished">为节省内存而重新计算的激活（精化定律）。</translation>
        </message>
        <message>
            <source>Adam state per parameter: fp32 copy and two moments</source>
            <translation type="unfinished">每参数的 Adam 状态：fp32 副本和两个矩</translation>
        </message>
        <message>
            <source>Adapted matrices per layer</source>
            <translation type="unfinished">每层被适配的矩阵数</translation>
        </message>
        <message>
            <source>Add</source>
            <translation type="unfinished">添加</translation>
        </message>
        <message>
            <source>Add the scenario on screen as a step</source>
            <translation type="unfinished">将屏幕上的场景添加为一步</translation>
        </message>
        <message>
            <source>Added to each all-reduce that is launched one by one</source>
            <translation type="unfinished">逐个启动的每次 all-reduce 的附加时间</translation>
        </message>
        <message>
            <source>Address</source>
            <translation type="unfinished">地址</translation>
        </message>
        <message>
            <source>Against fp16</source>
            <translation type="unfinished">相对 fp16</translation>
        </message>
        <message>
            <source>Algorithm</source>
            <translation type="unfinished">算法</translation>
        </message>
        <message>
            <source>All areas</source>
            <translation type="unfinished">全部领域</translation>
        </message>
        <message>
            <source>All controls</source>
            <translation type="unfinished">全部控件</translation>
        </message>
        <message>
            <source>All exercises</source>
            <translation type="unfinished">全部练习</translation>
        </message>
        <message>
            <source>All hardware</source>
            <translation type="unfinished">全部硬件</translation>
        </message>
        <message>
            <source>All in %1: %2.</source>
            <translation type="unfinished">全部在 %1：%2。</translation>
        </message>
        <message>
            <source>All in %1: %2. All in %3 it would be %4 (%5).</source>
            <translation type="unfinished">全部在 %1：%2。全部在 %3 则为 %4（%5）。</translation>
        </message>
        <message>
            <source>All models</source>
            <translation type="unfinished">全部模型</translation>
        </message>
        <message>
            <source>Also here: %1, %2 g CO₂e/kWh; source: %3</source>
            <translation type="unfinished">另有：%1，%2 g CO₂e/kWh；来源：%3</translation>
        </message>
        <message>
            <source>Amount</source>
            <translation type="unfinished">数量</translation>
        </message>
        <message>
            <source>Analysis</source>
            <translation type="unfinished">分析</translation>
        </message>
        <message>
            <source>Another slider</source>
            <translation type="unfinished">另一个滑块</translation>
        </message>
        <message>
            <source>Answer length</source>
            <translation type="unfinished">回答长度</translation>
        </message>
        <message>
            <source>Area</source>
            <translation type="unfinished">领域</translation>
        </message>
        <message>
            <source>Area of the measurements</source>
            <translation type="unfinished">测量领域</translation>
        </message>
        <message>
            <source>Arithmetic</source>
            <translation type="unfinished">运算</translation>
        </message>
        <message>
            <source>Arithmetic intensity</source>
            <translation type="unfinished">算术强度</translation>
        </message>
        <message>
            <source>Arithmetic intensity (flop/byte)</source>
            <translation type="unfinished">算术强度 (flop/byte)</translation>
        </message>
        <message>
            <source>Arithmetic of one result</source>
            <translation type="unfinished">一次结果的运算量</translation>
        </message>
        <message>
            <source>Arithmetic runs no faster than the peak that kernels reach.</source>
            <translation type="unfinished">运算不会快于内核达到的峰值。</translation>
        </message>
        <message>
            <source>Arrivals</source>
            <translation type="unfinished">到达率</translation>
        </message>
        <message>
            <source>Arrivals (1/s)</source>
            <translation type="unfinished">到达率 (1/s)</translation>
        </message>
        <message>
            <source>Arrivals (requests per second)</source>
            <translation type="unfinished">到达率（每秒请求）</translation>
        </message>
        <message>
            <source>Arrow keys</source>
            <translation type="unfinished">方向键</translation>
        </message>
        <message>
            <source>As on a slide</source>
            <translation type="unfinished">如幻灯片</translation>
        </message>
        <message>
            <source>As on screen</source>
            <translation type="unfinished">与屏幕相同</translation>
        </message>
        <message>
            <source>As the system</source>
            <translation type="unfinished">跟随系统</translation>
        </message>
        <message>
            <source>Assumptions</source>
            <translation type="unfinished">假设</translation>
        </message>
        <message>
            <source>At batch %1 %2 binds: %3 cuts the latency by %4</source>
            <translation type="unfinished">批大小 %1 时瓶颈是%2：%3 使延迟缩短 %4</translation>
        </message>
        <message>
            <source>At batch %1 %2 of no property shortens the latency.</source>
            <translation type="unfinished">批大小 %1 时，任何属性%2都不缩短延迟。</translation>
        </message>
        <message>
            <source>At efficiency %1 arithmetic takes over from %2 on = efficiency · peak / bandwidth</source>
            <translation type="unfinished">效率 %1 时自 %2 起由运算主导 = 效率 · 峰值 / 带宽</translation>
        </message>
        <message>
            <source>At full power</source>
            <translation type="unfinished">满功率时</translation>
        </message>
        <message>
            <source>At least %1.</source>
            <translation type="unfinished">至少 %1。</translation>
        </message>
        <message>
            <source>At most %1 numbers can be told.</source>
            <translation type="unfinished">最多可说 %1 个数字。</translation>
        </message>
        <message>
            <source>At most %1.</source>
            <translation type="unfinished">至多 %1。</translation>
        </message>
        <message>
            <source>At once (requests)</source>
            <translation type="unfinished">同时（请求）</translation>
        </message>
        <message>
            <source>At this load forming such a batch takes longer than the latency that is allowed.</source>
            <translation type="unfinished">在此负载下，凑成这样的批次所需时间超过允许的延迟。</translation>
        </message>
        <message>
            <source>Attainable: %1 = efficiency %2 · peak</source>
            <translation type="unfinished">可达：%1 = 效率 %2 · 峰值</translation>
        </message>
        <message>
            <source>Attained (flop/s)</source>
            <translation type="unfinished">实际 (flop/s)</translation>
        </message>
        <message>
            <source>Attained rate</source>
            <translation type="unfinished">实际速率</translation>
        </message>
        <message>
            <source>Attained: %1 = operations / latency</source>
            <translation type="unfinished">实际：%1 = 运算 / 延迟</translation>
        </message>
        <message>
            <source>Attention heads of a model that states none</source>
            <translation type="unfinished">未给出注意力头数的模型的头数</translation>
        </message>
        <message>
            <source>Availability</source>
            <translation type="unfinished">可用性</translation>
        </message>
        <message>
            <source>Average hops in a dragonfly</source>
            <translation type="unfinished">Dragonfly 中的平均跳数</translation>
        </message>
        <message>
            <source>Average hops in a fat tree</source>
            <translation type="unfinished">胖树中的平均跳数</translation>
        </message>
        <message>
            <source>Average hops in a ring over the nodes</source>
            <translation type="unfinished">环中的平均跳数除以节点数</translation>
        </message>
        <message>
            <source>Average hops in a three-dimensional torus over the cube root of the nodes: a quarter of each ring</source>
            <translation type="unfinished">三维环面的平均跳数除以节点数的立方根：每个环的四分之一</translation>
        </message>
        <message>
            <source>B: </source>
            <translation type="unfinished">B: </translation>
        </message>
        <message>
            <source>Bandwidth (%1) of %2: %3
Attainable = bandwidth · intensity</source>
            <translation type="unfinished">%2 的带宽（%1）：%3
可达 = 带宽 · 强度</translation>
        </message>
        <message>
            <source>Bandwidth of streamed weights on hardware that states no interconnect</source>
            <translation type="unfinished">未给出互连的硬件上流式权重的带宽</translation>
        </message>
        <message>
            <source>Bandwidth of the file system that all checkpoint writers share.</source>
            <translation type="unfinished">所有检查点写入者共享的文件系统带宽。</translation>
        </message>
        <message>
            <source>Bandwidth that carries the cache to the decoding accelerator.</source>
            <translation type="unfinished">把缓存送到解码加速器的带宽。</translation>
        </message>
        <message>
            <source>Bandwidth to host memory of hardware that states no interconnect</source>
            <translation type="unfinished">未给出互连的硬件到主机内存的带宽</translation>
        </message>
        <message>
            <source>Batch</source>
            <translation type="unfinished">批大小</translation>
        </message>
        <message>
            <source>Batch %1: %2</source>
            <translation type="unfinished">批大小 %1：%2</translation>
        </message>
        <message>
            <source>Batch (requests)</source>
            <translation type="unfinished">批大小（请求）</translation>
        </message>
        <message>
            <source>Batch in this precision</source>
            <translation type="unfinished">此精度下的批次</translation>
        </message>
        <message>
            <source>Batch latency</source>
            <translation type="unfinished">批次延迟</translation>
        </message>
        <message>
            <source>Batching</source>
            <translation type="unfinished">批处理</translation>
        </message>
        <message>
            <source>Begun</source>
            <translation type="unfinished">开始于</translation>
        </message>
        <message>
            <source>Best of %1 splits: %2, MFU %3.</source>
            <translation type="unfinished">%1 种划分中最佳：%2，MFU %3。</translation>
        </message>
        <message>
            <source>Best splits</source>
            <translation type="unfinished">最佳划分</translation>
        </message>
        <message>
            <source>Between failures</source>
            <translation type="unfinished">故障间隔</translation>
        </message>
        <message>
            <source>Between failures (s)</source>
            <translation type="unfinished">故障间隔 (s)</translation>
        </message>
        <message>
            <source>Binds</source>
            <translation type="unfinished">瓶颈</translation>
        </message>
        <message>
            <source>Bisection of a dragonfly over that of full links</source>
            <translation type="unfinished">Dragonfly 的对分带宽除以满链路的</translation>
        </message>
        <message>
            <source>Bisection of a fat tree over that of full links</source>
            <translation type="unfinished">胖树的对分带宽除以满链路的</translation>
        </message>
        <message>
            <source>Bisection of a ring over that of full links, times the nodes</source>
            <translation type="unfinished">环的对分带宽除以满链路的，乘以节点数</translation>
        </message>
        <message>
            <source>Bisection of a three-dimensional torus over that of full links, times the cube root of the nodes</source>
            <translation type="unfinished">三维环面的对分带宽除以满链路的，乘以节点数的立方根</translation>
        </message>
        <message>
            <source>Bits per parameter of the uncompressed baseline</source>
            <translation type="unfinished">未压缩基准的每参数比特</translation>
        </message>
        <message>
            <source>Black and &amp;white</source>
            <translation type="unfinished">黑白(&amp;W)</translation>
        </message>
        <message>
            <source>Bound by</source>
            <translation type="unfinished">受限于</translation>
        </message>
        <message>
            <source>Bubble (s)</source>
            <translation type="unfinished">气泡 (s)</translation>
        </message>
        <message>
            <source>Budget</source>
            <translation type="unfinished">预算</translation>
        </message>
        <message>
            <source>By how much the sensitivity analysis changes each property of the hardware, up and down.</source>
            <translation type="unfinished">灵敏度分析将硬件的每项属性上调和下调的幅度。</translation>
        </message>
        <message>
            <source>Bytes of one token of stored text: a 32-bit id, as vocabularies above 65,500 need</source>
            <translation type="unfinished">存储文本一个 token 的字节：32 位标识，词表超过 65,500 时需要</translation>
        </message>
        <message>
            <source>Bytes per parameter of the uncompressed baseline</source>
            <translation type="unfinished">未压缩基准的每参数字节</translation>
        </message>
        <message>
            <source>Bytes per parameter of the weights that training computes with</source>
            <translation type="unfinished">训练计算所用权重的每参数字节</translation>
        </message>
        <message>
            <source>Bytes per parameter that data parallelism exchanges</source>
            <translation type="unfinished">数据并行交换的每参数字节</translation>
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
            <translation type="unfinished">CSV，数字</translation>
        </message>
        <message>
            <source>Cache network</source>
            <translation type="unfinished">缓存网络</translation>
        </message>
        <message>
            <source>Cached prefix</source>
            <translation type="unfinished">缓存前缀</translation>
        </message>
        <message>
            <source>Candidates that a search lists</source>
            <translation type="unfinished">一次搜索列出的候选数</translation>
        </message>
        <message>
            <source>Capacity</source>
            <translation type="unfinished">容量</translation>
        </message>
        <message>
            <source>Capacity (B)</source>
            <translation type="unfinished">容量 (B)</translation>
        </message>
        <message>
            <source>Capacity: %1
%2 requests fit</source>
            <translation type="unfinished">容量：%1
可容纳 %2 个请求</translation>
        </message>
        <message>
            <source>Capital</source>
            <translation type="unfinished">资本</translation>
        </message>
        <message>
            <source>Caption</source>
            <translation type="unfinished">图注</translation>
        </message>
        <message>
            <source>Carbon</source>
            <translation type="unfinished">碳</translation>
        </message>
        <message>
            <source>Carbon (%1 CO₂e)</source>
            <translation type="unfinished">碳 (%1 CO₂e)</translation>
        </message>
        <message>
            <source>Carbon (kg)</source>
            <translation type="unfinished">碳 (kg)</translation>
        </message>
        <message>
            <source>Carbon (t CO₂e)</source>
            <translation type="unfinished">碳 (t CO₂e)</translation>
        </message>
        <message>
            <source>Carbon and region</source>
            <translation type="unfinished">碳与地区</translation>
        </message>
        <message>
            <source>Carbon intensity where no grid is known: the average of the United States</source>
            <translation type="unfinished">电网未知时的碳强度：美国平均值</translation>
        </message>
        <message>
            <source>Carbon limit</source>
            <translation type="unfinished">碳上限</translation>
        </message>
        <message>
            <source>Carbon measured from (t CO₂e)</source>
            <translation type="unfinished">实测碳从 (t CO₂e)</translation>
        </message>
        <message>
            <source>Carbon of the plan</source>
            <translation type="unfinished">方案碳排放</translation>
        </message>
        <message>
            <source>Carbon that the fleet may cause in its time.</source>
            <translation type="unfinished">集群在其时长内允许的碳排放。</translation>
        </message>
        <message>
            <source>Cause</source>
            <translation type="unfinished">原因</translation>
        </message>
        <message>
            <source>Cells show</source>
            <translation type="unfinished">格中显示</translation>
        </message>
        <message>
            <source>Change</source>
            <translation type="unfinished">变化</translation>
        </message>
        <message>
            <source>Change by</source>
            <translation type="unfinished">变化幅度</translation>
        </message>
        <message>
            <source>Change of ITL</source>
            <translation type="unfinished">ITL 变化</translation>
        </message>
        <message>
            <source>Change of TTFT</source>
            <translation type="unfinished">TTFT 变化</translation>
        </message>
        <message>
            <source>Change of accuracy</source>
            <translation type="unfinished">准确率变化</translation>
        </message>
        <message>
            <source>Change of latency</source>
            <translation type="unfinished">延迟变化</translation>
        </message>
        <message>
            <source>Cheapest that meets all: %1 for %2 — click to take it</source>
            <translation type="unfinished">满足全部的最便宜方案：%1，%2 — 点击采用</translation>
        </message>
        <message>
            <source>Cheapest: %1</source>
            <translation type="unfinished">最便宜：%1</translation>
        </message>
        <message>
            <source>Cheapest: %1, %2</source>
            <translation type="unfinished">最便宜：%1，%2</translation>
        </message>
        <message>
            <source>Checkpoint</source>
            <translation type="unfinished">检查点</translation>
        </message>
        <message>
            <source>Checkpoint bytes per parameter with Adam: weights, fp32 copy and two moments</source>
            <translation type="unfinished">使用 Adam 时每参数的检查点字节：权重、fp32 副本和两个矩</translation>
        </message>
        <message>
            <source>Checkpoint bytes per parameter without optimizer state</source>
            <translation type="unfinished">不含优化器状态时每参数的检查点字节</translation>
        </message>
        <message>
            <source>Checkpoint every</source>
            <translation type="unfinished">检查点间隔</translation>
        </message>
        <message>
            <source>Checkpoint interval (s)</source>
            <translation type="unfinished">检查点间隔 (s)</translation>
        </message>
        <message>
            <source>Choices: %1</source>
            <translation type="unfinished">选项：%1</translation>
        </message>
        <message>
            <source>Choose one of the answers.</source>
            <translation type="unfinished">请选择一个答案。</translation>
        </message>
        <message>
            <source>Choose the mark</source>
            <translation type="unfinished">选择标记</translation>
        </message>
        <message>
            <source>Click or drag on the scale</source>
            <translation type="unfinished">在刻度上点击或拖动</translation>
        </message>
        <message>
            <source>Click to see how this came about (W)</source>
            <translation type="unfinished">点击查看其由来 (W)</translation>
        </message>
        <message>
            <source>Click: region A. Shift-click or right click: region B.</source>
            <translation type="unfinished">点击：地区 A。Shift+点击或右击：地区 B。</translation>
        </message>
        <message>
            <source>Clocks to start one layer on a microcontroller</source>
            <translation type="unfinished">在微控制器上启动一层的时钟数</translation>
        </message>
        <message>
            <source>Close</source>
            <translation type="unfinished">关闭</translation>
        </message>
        <message>
            <source>Cluster</source>
            <translation type="unfinished">集群</translation>
        </message>
        <message>
            <source>Co&amp;mpare with a pin</source>
            <translation type="unfinished">与固定场景对比(&amp;M)</translation>
        </message>
        <message>
            <source>Coefficient of variation of the service time: 0 when all take equally long, 1 for a memoryless service.</source>
            <translation type="unfinished">服务时间的变异系数：全部等长时为 0，无记忆服务时为 1。</translation>
        </message>
        <message>
            <source>Commands</source>
            <translation type="unfinished">命令</translation>
        </message>
        <message>
            <source>Communication</source>
            <translation type="unfinished">通信</translation>
        </message>
        <message>
            <source>Compare</source>
            <translation type="unfinished">对比</translation>
        </message>
        <message>
            <source>Compare with</source>
            <translation type="unfinished">对比模型</translation>
        </message>
        <message>
            <source>Complexity</source>
            <translation type="unfinished">复杂度</translation>
        </message>
        <message>
            <source>Compression ratio reported when everything is pruned</source>
            <translation type="unfinished">全部剪去时给出的压缩比</translation>
        </message>
        <message>
            <source>Compute</source>
            <translation type="unfinished">计算</translation>
        </message>
        <message>
            <source>Compute (s)</source>
            <translation type="unfinished">计算 (s)</translation>
        </message>
        <message>
            <source>Compute of a step</source>
            <translation type="unfinished">一步的计算</translation>
        </message>
        <message>
            <source>Compute time below which a workload counts as pure data movement</source>
            <translation type="unfinished">低于此计算时间的工作负载视为纯数据搬运</translation>
        </message>
        <message>
            <source>Compute-bound</source>
            <translation type="unfinished">受计算限制</translation>
        </message>
        <message>
            <source>Constant</source>
            <translation type="unfinished">常数</translation>
        </message>
        <message>
            <source>Constants of the laws</source>
            <translation type="unfinished">定律的常数</translation>
        </message>
        <message>
            <source>Constraint</source>
            <translation type="unfinished">约束</translation>
        </message>
        <message>
            <source>Context parallel</source>
            <translation type="unfinished">上下文并行</translation>
        </message>
        <message>
            <source>Controls</source>
            <translation type="unfinished">控件</translation>
        </message>
        <message>
            <source>Controls of the panel</source>
            <translation type="unfinished">面板控件</translation>
        </message>
        <message>
            <source>Controls that matter: %1</source>
            <translation type="unfinished">关键控件：%1</translation>
        </message>
        <message>
            <source>Convolutional</source>
            <translation type="unfinished">卷积网络</translation>
        </message>
        <message>
            <source>Copies of the service that share one queue.</source>
            <translation type="unfinished">共享一个队列的服务副本数。</translation>
        </message>
        <message>
            <source>Copies of the weights counted by the memory check of the parallelism search</source>
            <translation type="unfinished">并行搜索的内存检查所计的权重副本数</translation>
        </message>
        <message>
            <source>Copy &amp;data</source>
            <translation type="unfinished">复制数据(&amp;D)</translation>
        </message>
        <message>
            <source>Copy &amp;figure</source>
            <translation type="unfinished">复制图(&amp;F)</translation>
        </message>
        <message>
            <source>Copy as P&amp;ython</source>
            <translation type="unfinished">复制为 Python(&amp;Y)</translation>
        </message>
        <message>
            <source>Copy as co&amp;mmand</source>
            <translation type="unfinished">复制为命令(&amp;M)</translation>
        </message>
        <message>
            <source>Copy as text</source>
            <translation type="unfinished">复制为文本</translation>
        </message>
        <message>
            <source>Copy sentence</source>
            <translation type="unfinished">复制句子</translation>
        </message>
        <message>
            <source>Cost (USD)</source>
            <translation type="unfinished">费用 (USD)</translation>
        </message>
        <message>
            <source>Cost against latency</source>
            <translation type="unfinished">费用与延迟</translation>
        </message>
        <message>
            <source>Cost of ownership</source>
            <translation type="unfinished">拥有成本</translation>
        </message>
        <message>
            <source>Cost of the plan</source>
            <translation type="unfinished">方案费用</translation>
        </message>
        <message>
            <source>Counts: %1</source>
            <translation type="unfinished">计入：%1</translation>
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
            <translation type="unfinished">数据</translation>
        </message>
        <message>
            <source>Data (s)</source>
            <translation type="unfinished">数据 (s)</translation>
        </message>
        <message>
            <source>Data centre</source>
            <translation type="unfinished">数据中心</translation>
        </message>
        <message>
            <source>Deadline</source>
            <translation type="unfinished">期限</translation>
        </message>
        <message>
            <source>Decision log</source>
            <translation type="unfinished">决策记录</translation>
        </message>
        <message>
            <source>Decision log: what did you choose, and why?</source>
            <translation type="unfinished">决策记录：您选了什么，为什么？</translation>
        </message>
        <message>
            <source>Decode on</source>
            <translation type="unfinished">解码于</translation>
        </message>
        <message>
            <source>Decoding at this batch needs more arithmetic per second than the hardware can do.</source>
            <translation type="unfinished">以此批次解码所需的每秒运算超过硬件能力。</translation>
        </message>
        <message>
            <source>Decrease</source>
            <translation type="unfinished">减少</translation>
        </message>
        <message>
            <source>Default: %1</source>
            <translation type="unfinished">默认：%1</translation>
        </message>
        <message>
            <source>Default: %1. Double-click the name to go back to it.</source>
            <translation type="unfinished">默认：%1。双击名称可恢复。</translation>
        </message>
        <message>
            <source>Design</source>
            <translation type="unfinished">设计</translation>
        </message>
        <message>
            <source>Diffusion</source>
            <translation type="unfinished">扩散模型</translation>
        </message>
        <message>
            <source>Directions that the stated bandwidth of a link inside a node counts together</source>
            <translation type="unfinished">节点内链路给出的带宽合计的方向数</translation>
        </message>
        <message>
            <source>Discard them</source>
            <translation type="unfinished">丢弃</translation>
        </message>
        <message>
            <source>Dispatch overhead of hardware that states none</source>
            <translation type="unfinished">未给出调度开销的硬件的调度开销</translation>
        </message>
        <message>
            <source>Distance from half sparsity within which two-in-four hardware helps</source>
            <translation type="unfinished">二选四硬件有效的与半稀疏的距离</translation>
        </message>
        <message>
            <source>Does not fit</source>
            <translation type="unfinished">放不下</translation>
        </message>
        <message>
            <source>Does not fit: %1 too much memory per accelerator (%2 B).</source>
            <translation type="unfinished">放不下：每个加速器多出 %1 内存（%2 B）。</translation>
        </message>
        <message>
            <source>Does not fit: more than %1</source>
            <translation type="unfinished">放不下：超过 %1</translation>
        </message>
        <message>
            <source>Domain</source>
            <translation type="unfinished">域</translation>
        </message>
        <message>
            <source>Down</source>
            <translation type="unfinished">下移</translation>
        </message>
        <message>
            <source>Draft model</source>
            <translation type="unfinished">草稿模型</translation>
        </message>
        <message>
            <source>Drag the slider, or type into the field. A double click on the name, or its menu, takes the value back. [All controls](topic:%1)</source>
            <translation type="unfinished">拖动滑块，或在输入框中键入。双击名称或用其菜单可恢复原值。[全部控件](topic:%1)</translation>
        </message>
        <message>
            <source>Drop one file from this computer: a session, or a figure that carries one.</source>
            <translation type="unfinished">请拖入本机的一个文件：会话，或带有会话的图。</translation>
        </message>
        <message>
            <source>Duration</source>
            <translation type="unfinished">时长</translation>
        </message>
        <message>
            <source>E&amp;xercises</source>
            <translation type="unfinished">练习(&amp;X)</translation>
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
            <translation type="unfinished">每个加速器独自服务其批次；一次查询包含其全部 token。</translation>
        </message>
        <message>
            <source>Each node is up for MTBF/(MTBF + repair) of the time, independently of the others.</source>
            <translation type="unfinished">每个节点有 MTBF/(MTBF + 修复) 的时间在运行，彼此独立。</translation>
        </message>
        <message>
            <source>Each pass</source>
            <translation type="unfinished">每次前向</translation>
        </message>
        <message>
            <source>Each region counts by its share of the fleet.</source>
            <translation type="unfinished">每个地区按其在集群中的份额计算。</translation>
        </message>
        <message>
            <source>Edge</source>
            <translation type="unfinished">边缘设备</translation>
        </message>
        <message>
            <source>Edit the &amp;story</source>
            <translation type="unfinished">编辑演示稿(&amp;S)</translation>
        </message>
        <message>
            <source>Efficiency</source>
            <translation type="unfinished">效率</translation>
        </message>
        <message>
            <source>Efficiency at which the shares below were stated</source>
            <translation type="unfinished">给出以下比例时的效率</translation>
        </message>
        <message>
            <source>Efficiency needed</source>
            <translation type="unfinished">所需效率</translation>
        </message>
        <message>
            <source>Electricity</source>
            <translation type="unfinished">电价</translation>
        </message>
        <message>
            <source>Energy</source>
            <translation type="unfinished">能耗</translation>
        </message>
        <message>
            <source>Energy (%1)</source>
            <translation type="unfinished">能耗 (%1)</translation>
        </message>
        <message>
            <source>Energy (MWh)</source>
            <translation type="unfinished">能耗 (MWh)</translation>
        </message>
        <message>
            <source>Energy (USD)</source>
            <translation type="unfinished">能源 (USD)</translation>
        </message>
        <message>
            <source>Energy and carbon</source>
            <translation type="unfinished">能耗与碳</translation>
        </message>
        <message>
            <source>Energy has carbon behind it, and the grid decides how much.</source>
            <translation type="unfinished">能源背后是碳，电网决定有多少。</translation>
        </message>
        <message>
            <source>Energy measured from (MWh)</source>
            <translation type="unfinished">实测能耗从 (MWh)</translation>
        </message>
        <message>
            <source>Energy of one result</source>
            <translation type="unfinished">一次结果的能耗</translation>
        </message>
        <message>
            <source>Enough nodes are up</source>
            <translation type="unfinished">有足够节点在运行</translation>
        </message>
        <message>
            <source>Enter your own hardware</source>
            <translation type="unfinished">输入自己的硬件</translation>
        </message>
        <message>
            <source>Enter your own…</source>
            <translation type="unfinished">输入自己的…</translation>
        </message>
        <message>
            <source>Error of refined</source>
            <translation type="unfinished">精化误差</translation>
        </message>
        <message>
            <source>Error of tutorial</source>
            <translation type="unfinished">教程误差</translation>
        </message>
        <message>
            <source>Esc</source>
            <translation type="unfinished">Esc</translation>
        </message>
        <message>
            <source>Every step of reasoning costs time and energy.</source>
            <translation type="unfinished">每一步推理都耗费时间和能量。</translation>
        </message>
        <message>
            <source>Evidence</source>
            <translation type="unfinished">证据</translation>
        </message>
        <message>
            <source>Exercise</source>
            <translation type="unfinished">练习</translation>
        </message>
        <message>
            <source>Exercise %1</source>
            <translation type="unfinished">练习 %1</translation>
        </message>
        <message>
            <source>Exercise %1: %2</source>
            <translation type="unfinished">练习 %1：%2</translation>
        </message>
        <message>
            <source>Exercise to open, or whose key figures to draw: its number or id.</source>
            <translation type="unfinished">要打开的练习，或要绘制其关键图的练习：编号或标识。</translation>
        </message>
        <message>
            <source>Exercises</source>
            <translation type="unfinished">练习</translation>
        </message>
        <message>
            <source>Expert parallelism is charged one exchange; a layer needs four, two on each way.</source>
            <translation type="unfinished">专家并行只计一次交换；一层需要四次，每个方向两次。</translation>
        </message>
        <message>
            <source>Export</source>
            <translation type="unfinished">导出</translation>
        </message>
        <message>
            <source>Export &amp;figure as…</source>
            <translation type="unfinished">导出图为(&amp;F)…</translation>
        </message>
        <message>
            <source>Export a figure</source>
            <translation type="unfinished">导出图</translation>
        </message>
        <message>
            <source>Export a&amp;ll panels…</source>
            <translation type="unfinished">导出全部面板(&amp;L)…</translation>
        </message>
        <message>
            <source>Export…</source>
            <translation type="unfinished">导出…</translation>
        </message>
        <message>
            <source>Exposed gradient exchange</source>
            <translation type="unfinished">未隐藏的梯度交换</translation>
        </message>
        <message>
            <source>Failures expected</source>
            <translation type="unfinished">预计故障数</translation>
        </message>
        <message>
            <source>Fewer bits save memory and cost accuracy.</source>
            <translation type="unfinished">更少的比特节省内存，但损失准确率。</translation>
        </message>
        <message>
            <source>Fidelity</source>
            <translation type="unfinished">保真度</translation>
        </message>
        <message>
            <source>File name</source>
            <translation type="unfinished">文件名</translation>
        </message>
        <message>
            <source>File system</source>
            <translation type="unfinished">文件系统</translation>
        </message>
        <message>
            <source>File, or folder when all panels are drawn.</source>
            <translation type="unfinished">文件；绘制全部面板时为文件夹。</translation>
        </message>
        <message>
            <source>Filter: hardware, model, metric, source</source>
            <translation type="unfinished">筛选：硬件、模型、指标、来源</translation>
        </message>
        <message>
            <source>Filter: name, meaning, source</source>
            <translation type="unfinished">筛选：名称、含义、来源</translation>
        </message>
        <message>
            <source>Finest step</source>
            <translation type="unfinished">最小步长</translation>
        </message>
        <message>
            <source>First or last stop</source>
            <translation type="unfinished">首个或末个刻度</translation>
        </message>
        <message>
            <source>First token</source>
            <translation type="unfinished">首个 token</translation>
        </message>
        <message>
            <source>Fits</source>
            <translation type="unfinished">放得下</translation>
        </message>
        <message>
            <source>Fixed time of a convolutional layer launched from the framework</source>
            <translation type="unfinished">从框架启动的卷积层的固定时间</translation>
        </message>
        <message>
            <source>Fixed time of a transformer layer whose kernels are launched one by one</source>
            <translation type="unfinished">内核逐个启动的 Transformer 层的固定时间</translation>
        </message>
        <message>
            <source>Fixed time of an encoder layer launched from the framework</source>
            <translation type="unfinished">从框架启动的编码器层的固定时间</translation>
        </message>
        <message>
            <source>Fixed time of one layer in one microbatch</source>
            <translation type="unfinished">一个微批次中一层的固定时间</translation>
        </message>
        <message>
            <source>Fixed time of one training step: data, optimizer, logging</source>
            <translation type="unfinished">一个训练步的固定时间：数据、优化器、日志</translation>
        </message>
        <message>
            <source>Flash</source>
            <translation type="unfinished">闪存</translation>
        </message>
        <message>
            <source>Flash bandwidth</source>
            <translation type="unfinished">闪存带宽</translation>
        </message>
        <message>
            <source>Fleet</source>
            <translation type="unfinished">集群</translation>
        </message>
        <message>
            <source>Fleet plan</source>
            <translation type="unfinished">集群方案</translation>
        </message>
        <message>
            <source>Folder for all panels</source>
            <translation type="unfinished">存放全部面板的文件夹</translation>
        </message>
        <message>
            <source>Folder for reports</source>
            <translation type="unfinished">报告文件夹</translation>
        </message>
        <message>
            <source>Folder of exercises beside the eight.</source>
            <translation type="unfinished">八个练习之外的练习文件夹。</translation>
        </message>
        <message>
            <source>Folder of the registry.</source>
            <translation type="unfinished">登记库的文件夹。</translation>
        </message>
        <message>
            <source>Folder with exercises</source>
            <translation type="unfinished">练习文件夹</translation>
        </message>
        <message>
            <source>Format</source>
            <translation type="unfinished">格式</translation>
        </message>
        <message>
            <source>Format: %1; by default that of the suffix.</source>
            <translation type="unfinished">格式：%1；默认取后缀的格式。</translation>
        </message>
        <message>
            <source>Four scenarios are pinned, which is the most; unpin one of them first.</source>
            <translation type="unfinished">已固定四个场景，达到上限；请先取消一个。</translation>
        </message>
        <message>
            <source>Fragility</source>
            <translation type="unfinished">脆弱性</translation>
        </message>
        <message>
            <source>Framework time per model layer</source>
            <translation type="unfinished">每个模型层的框架时间</translation>
        </message>
        <message>
            <source>Free: %1
= capacity − weights − KV cache</source>
            <translation type="unfinished">空闲：%1
= 容量 − 权重 − KV 缓存</translation>
        </message>
        <message>
            <source>From %1 to %2.</source>
            <translation type="unfinished">从 %1 到 %2。</translation>
        </message>
        <message>
            <source>Full window</source>
            <translation type="unfinished">全窗口</translation>
        </message>
        <message>
            <source>GB/s</source>
            <translation type="unfinished">GB/s</translation>
        </message>
        <message>
            <source>Give a number first; a rough one will do.</source>
            <translation type="unfinished">请先给一个数字；粗略即可。</translation>
        </message>
        <message>
            <source>Give the step the scenario on screen</source>
            <translation type="unfinished">将屏幕上的场景赋给该步</translation>
        </message>
        <message>
            <source>Given</source>
            <translation type="unfinished">给定</translation>
        </message>
        <message>
            <source>Go</source>
            <translation type="unfinished">转到</translation>
        </message>
        <message>
            <source>Go on</source>
            <translation type="unfinished">继续</translation>
        </message>
        <message>
            <source>Go to panel %1 of the page</source>
            <translation type="unfinished">转到本页第 %1 个面板</translation>
        </message>
        <message>
            <source>Goodput</source>
            <translation type="unfinished">有效产出率</translation>
        </message>
        <message>
            <source>Gradient accumulation divides the exchange, though one full exchange remains in each step.</source>
            <translation type="unfinished">梯度累积分摊了交换，尽管每步仍有一次完整交换。</translation>
        </message>
        <message>
            <source>Groups of layers that pass microbatches on.</source>
            <translation type="unfinished">依次传递微批次的层组。</translation>
        </message>
        <message>
            <source>Growth of that loss with sparsity</source>
            <translation type="unfinished">该损失随稀疏度的增长</translation>
        </message>
        <message>
            <source>Half a slide, 960 × 1080</source>
            <translation type="unfinished">半张幻灯片，960 × 1080</translation>
        </message>
        <message>
            <source>Half within</source>
            <translation type="unfinished">半数完成于</translation>
        </message>
        <message>
            <source>Hands up for %1</source>
            <translation type="unfinished">%1 的举手数</translation>
        </message>
        <message>
            <source>Hardware</source>
            <translation type="unfinished">硬件</translation>
        </message>
        <message>
            <source>Hardware (*.json)</source>
            <translation type="unfinished">硬件 (*.json)</translation>
        </message>
        <message>
            <source>Hardware (USD)</source>
            <translation type="unfinished">硬件 (USD)</translation>
        </message>
        <message>
            <source>Hardware FLOPs utilization over model FLOPs utilization</source>
            <translation type="unfinished">硬件 FLOPs 利用率除以模型 FLOPs 利用率</translation>
        </message>
        <message>
            <source>Hardware as JSON</source>
            <translation type="unfinished">JSON 格式的硬件</translation>
        </message>
        <message>
            <source>Hardware that was measured</source>
            <translation type="unfinished">被测硬件</translation>
        </message>
        <message>
            <source>Hardware, electricity and maintenance; electricity by each region's share.</source>
            <translation type="unfinished">硬件、电费和维护；电费按各地区份额计。</translation>
        </message>
        <message>
            <source>Hardware, energy and upkeep must be paid for.</source>
            <translation type="unfinished">硬件、能源和维护都要付钱。</translation>
        </message>
        <message>
            <source>Hatched splits are not possible.</source>
            <translation type="unfinished">带阴影线的划分不可行。</translation>
        </message>
        <message>
            <source>Help</source>
            <translation type="unfinished">帮助</translation>
        </message>
        <message>
            <source>Hidden dimension of a model that states none</source>
            <translation type="unfinished">未给出隐藏维度的模型的隐藏维度</translation>
        </message>
        <message>
            <source>Hide the side column</source>
            <translation type="unfinished">隐藏侧栏</translation>
        </message>
        <message>
            <source>High contrast</source>
            <translation type="unfinished">高对比度</translation>
        </message>
        <message>
            <source>Highest utilization of convolutions</source>
            <translation type="unfinished">卷积的最高利用率</translation>
        </message>
        <message>
            <source>Highest utilization of feed-forward layers</source>
            <translation type="unfinished">前馈层的最高利用率</translation>
        </message>
        <message>
            <source>Highest utilization of fused attention</source>
            <translation type="unfinished">融合注意力的最高利用率</translation>
        </message>
        <message>
            <source>Hint</source>
            <translation type="unfinished">提示</translation>
        </message>
        <message>
            <source>Home, End</source>
            <translation type="unfinished">Home、End</translation>
        </message>
        <message>
            <source>How long the fleet runs.</source>
            <translation type="unfinished">集群运行多久。</translation>
        </message>
        <message>
            <source>How long the training job runs.</source>
            <translation type="unfinished">训练作业运行多久。</translation>
        </message>
        <message>
            <source>How the number came about</source>
            <translation type="unfinished">数字的由来</translation>
        </message>
        <message>
            <source>How the numbers of this panel came about (W)</source>
            <translation type="unfinished">此面板数字的由来 (W)</translation>
        </message>
        <message>
            <source>How well arithmetic and weight reads overlap: 1 adds them, large takes the longer</source>
            <translation type="unfinished">运算与读取权重的重叠程度：1 为相加，很大则取较长者</translation>
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
            <translation type="unfinished">ITL 上限</translation>
        </message>
        <message>
            <source>ITL measured from (s)</source>
            <translation type="unfinished">实测 ITL 从 (s)</translation>
        </message>
        <message>
            <source>ITL with options</source>
            <translation type="unfinished">含选项的 ITL</translation>
        </message>
        <message>
            <source>ITL without options (s)</source>
            <translation type="unfinished">不含选项的 ITL (s)</translation>
        </message>
        <message>
            <source>In short: %1</source>
            <translation type="unfinished">简言之：%1</translation>
        </message>
        <message>
            <source>Increase</source>
            <translation type="unfinished">增加</translation>
        </message>
        <message>
            <source>Ingestion</source>
            <translation type="unfinished">数据摄取</translation>
        </message>
        <message>
            <source>Intensity (flop/byte)</source>
            <translation type="unfinished">强度 (flop/byte)</translation>
        </message>
        <message>
            <source>Intensity: %1 = operations / bytes moved</source>
            <translation type="unfinished">强度：%1 = 运算 / 搬运字节</translation>
        </message>
        <message>
            <source>Inter-token latency</source>
            <translation type="unfinished">token 间延迟</translation>
        </message>
        <message>
            <source>Inter-token latency reported when the weights alone exceed the memory</source>
            <translation type="unfinished">仅权重就超过内存时给出的 token 间延迟</translation>
        </message>
        <message>
            <source>JSON, the numbers</source>
            <translation type="unfinished">JSON，数字</translation>
        </message>
        <message>
            <source>Jobs that share a cluster wait for each other.</source>
            <translation type="unfinished">共享集群的作业互相等待。</translation>
        </message>
        <message>
            <source>KV %1</source>
            <translation type="unfinished">KV %1</translation>
        </message>
        <message>
            <source>KV cache</source>
            <translation type="unfinished">KV 缓存</translation>
        </message>
        <message>
            <source>KV cache %1</source>
            <translation type="unfinished">KV 缓存 %1</translation>
        </message>
        <message>
            <source>KV cache (B)</source>
            <translation type="unfinished">KV 缓存 (B)</translation>
        </message>
        <message>
            <source>KV cache: %1
= 2 · layers · KV heads · head size · tokens · requests · bytes per value</source>
            <translation type="unfinished">KV 缓存：%1
= 2 · 层 · KV 头 · 头维度 · token · 请求 · 每值字节</translation>
        </message>
        <message>
            <source>KV-cache memory</source>
            <translation type="unfinished">KV 缓存内存</translation>
        </message>
        <message>
            <source>Keeps limits</source>
            <translation type="unfinished">满足上限</translation>
        </message>
        <message>
            <source>Kernel efficiency</source>
            <translation type="unfinished">内核效率</translation>
        </message>
        <message>
            <source>Kernels reach only a part of the peak.</source>
            <translation type="unfinished">内核只能达到峰值的一部分。</translation>
        </message>
        <message>
            <source>Key number, before → after</source>
            <translation type="unfinished">关键数字，之前 → 之后</translation>
        </message>
        <message>
            <source>Key numbers that change</source>
            <translation type="unfinished">变化的关键数字</translation>
        </message>
        <message>
            <source>Keyboard</source>
            <translation type="unfinished">键盘</translation>
        </message>
        <message>
            <source>Keyboard shortcuts</source>
            <translation type="unfinished">键盘快捷键</translation>
        </message>
        <message>
            <source>Keys</source>
            <translation type="unfinished">按键</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation type="unfinished">类别</translation>
        </message>
        <message>
            <source>LLM latency</source>
            <translation type="unfinished">LLM 延迟</translation>
        </message>
        <message>
            <source>LLM serving</source>
            <translation type="unfinished">LLM 服务</translation>
        </message>
        <message>
            <source>Lan&amp;guage</source>
            <translation type="unfinished">语言(&amp;G)</translation>
        </message>
        <message>
            <source>Language of the window: %1.</source>
            <translation type="unfinished">窗口的语言：%1。</translation>
        </message>
        <message>
            <source>Language: %1</source>
            <translation type="unfinished">语言：%1</translation>
        </message>
        <message>
            <source>Lar&amp;ger</source>
            <translation type="unfinished">放大(&amp;G)</translation>
        </message>
        <message>
            <source>Largest batch</source>
            <translation type="unfinished">最大批次</translation>
        </message>
        <message>
            <source>Largest tensor- or pipeline-parallel group that is searched</source>
            <translation type="unfinished">搜索的最大张量或流水线并行组</translation>
        </message>
        <message>
            <source>Latency (TTFT + %1 × ITL = %2, and the wait)</source>
            <translation type="unfinished">延迟（TTFT + %1 × ITL = %2，加等待）</translation>
        </message>
        <message>
            <source>Latency (s)</source>
            <translation type="unfinished">延迟 (s)</translation>
        </message>
        <message>
            <source>Latency limit</source>
            <translation type="unfinished">延迟上限</translation>
        </message>
        <message>
            <source>Latency measured from (s)</source>
            <translation type="unfinished">实测延迟从 (s)</translation>
        </message>
        <message>
            <source>Latency of a message inside a node</source>
            <translation type="unfinished">节点内一条消息的延迟</translation>
        </message>
        <message>
            <source>Latency of a message on a fabric that states none</source>
            <translation type="unfinished">未给出延迟的网络中一条消息的延迟</translation>
        </message>
        <message>
            <source>Latency of a small all-reduce over a peer link that states none</source>
            <translation type="unfinished">未给出延迟的对等链路上一次小 all-reduce 的延迟</translation>
        </message>
        <message>
            <source>Latency that 99 of 100 requests must keep.</source>
            <translation type="unfinished">100 个请求中 99 个必须满足的延迟。</translation>
        </message>
        <message>
            <source>Latency then (s)</source>
            <translation type="unfinished">届时延迟 (s)</translation>
        </message>
        <message>
            <source>Latency: %1 = the longer of compute %2 and memory %3, + overhead %4</source>
            <translation type="unfinished">延迟：%1 = 计算 %2 与内存 %3 中较长者，+ 开销 %4</translation>
        </message>
        <message>
            <source>Laws</source>
            <translation type="unfinished">定律</translation>
        </message>
        <message>
            <source>Layer tax of a training step over that of inference</source>
            <translation type="unfinished">训练步的每层附加开销与推理之比</translation>
        </message>
        <message>
            <source>Layers of a model that states none</source>
            <translation type="unfinished">未给出层数的模型的层数</translation>
        </message>
        <message>
            <source>Leave the exercise</source>
            <translation type="unfinished">离开练习</translation>
        </message>
        <message>
            <source>Leave the marks</source>
            <translation type="unfinished">离开标记</translation>
        </message>
        <message>
            <source>Legend and numbers beside</source>
            <translation type="unfinished">图例与旁边的数字</translation>
        </message>
        <message>
            <source>Lift the &amp;veil</source>
            <translation type="unfinished">揭开遮盖(&amp;V)</translation>
        </message>
        <message>
            <source>Limit</source>
            <translation type="unfinished">上限</translation>
        </message>
        <message>
            <source>Link to the host</source>
            <translation type="unfinished">到主机的链路</translation>
        </message>
        <message>
            <source>Load</source>
            <translation type="unfinished">负载</translation>
        </message>
        <message>
            <source>Load at which queues stay short over the load that saturates</source>
            <translation type="unfinished">队列保持短的负载除以饱和负载</translation>
        </message>
        <message>
            <source>Load of the replicas</source>
            <translation type="unfinished">副本负载</translation>
        </message>
        <message>
            <source>Locality</source>
            <translation type="unfinished">局部性</translation>
        </message>
        <message>
            <source>Location-based intensity of a training run in the United States that states none</source>
            <translation type="unfinished">美国未给出强度的训练的所在地强度</translation>
        </message>
        <message>
            <source>Lock</source>
            <translation type="unfinished">锁定</translation>
        </message>
        <message>
            <source>Lock in your prediction in the exercise to see this panel.</source>
            <translation type="unfinished">请在练习中锁定您的预测，以查看此面板。</translation>
        </message>
        <message>
            <source>Lock the prediction (Enter); the panels show their numbers then</source>
            <translation type="unfinished">锁定预测（回车）；随后面板显示其数字</translation>
        </message>
        <message>
            <source>Locked until you predict.</source>
            <translation type="unfinished">预测后才显示。</translation>
        </message>
        <message>
            <source>Locked: %1.</source>
            <translation type="unfinished">已锁定：%1。</translation>
        </message>
        <message>
            <source>Longest time between two tokens that users accept.</source>
            <translation type="unfinished">用户能接受的两个 token 之间的最长时间。</translation>
        </message>
        <message>
            <source>Longest time to first token that users accept.</source>
            <translation type="unfinished">用户能接受的最长首 token 时间。</translation>
        </message>
        <message>
            <source>Lost to checkpoints</source>
            <translation type="unfinished">检查点损失</translation>
        </message>
        <message>
            <source>Lost to recovery</source>
            <translation type="unfinished">恢复损失</translation>
        </message>
        <message>
            <source>MFU</source>
            <translation type="unfinished">MFU</translation>
        </message>
        <message>
            <source>MFU %1 (%2): useful work ÷ (peak × time of the step)</source>
            <translation type="unfinished">MFU %1（%2）：有用功 ÷（峰值 × 步时间）</translation>
        </message>
        <message>
            <source>MFU %1, step %2, %3; click to take it</source>
            <translation type="unfinished">MFU %1，步 %2，%3；点击采用</translation>
        </message>
        <message>
            <source>MFU: %1 = attained / peak</source>
            <translation type="unfinished">MFU：%1 = 实际 / 峰值</translation>
        </message>
        <message>
            <source>MLSys Explorer %1: manual</source>
            <translation type="unfinished">MLSys Explorer %1：手册</translation>
        </message>
        <message>
            <source>MLSys Explorer — presentation</source>
            <translation type="unfinished">MLSys Explorer — 演示</translation>
        </message>
        <message>
            <source>Maintenance</source>
            <translation type="unfinished">维护</translation>
        </message>
        <message>
            <source>Maintenance (USD)</source>
            <translation type="unfinished">维护 (USD)</translation>
        </message>
        <message>
            <source>Maintenance as a share of the purchase price per time: 5 % a year</source>
            <translation type="unfinished">维护费占购价的比例（按时间）：每年 5 %</translation>
        </message>
        <message>
            <source>Manual</source>
            <translation type="unfinished">手册</translation>
        </message>
        <message>
            <source>Mark your prediction here or type it in the exercise, then lock it.</source>
            <translation type="unfinished">在此标出您的预测，或在练习中键入，然后锁定。</translation>
        </message>
        <message>
            <source>Mean time per output token over the objective that 99 % of the requests must meet</source>
            <translation type="unfinished">每输出 token 的平均时间除以 99 % 请求须满足的目标</translation>
        </message>
        <message>
            <source>Mean time to failure of one accelerator</source>
            <translation type="unfinished">一个加速器的平均无故障时间</translation>
        </message>
        <message>
            <source>Mean time to failure of one network card</source>
            <translation type="unfinished">一块网卡的平均无故障时间</translation>
        </message>
        <message>
            <source>Mean time to failure of one power supply</source>
            <translation type="unfinished">一个电源的平均无故障时间</translation>
        </message>
        <message>
            <source>Measured</source>
            <translation type="unfinished">实测</translation>
        </message>
        <message>
            <source>Measured from (s)</source>
            <translation type="unfinished">实测从 (s)</translation>
        </message>
        <message>
            <source>Measured: MFU %1, step %2: %3 (%4)</source>
            <translation type="unfinished">实测：MFU %1，步 %2：%3（%4）</translation>
        </message>
        <message>
            <source>Measured: nine of ten of %1 %2 were %3; half of these predictions missed by less than %4.</source>
            <translation type="unfinished">实测：%1 %2中十分之九%3；这些预测的一半误差小于 %4。</translation>
        </message>
        <message>
            <source>Median errors over %1 published measurements: refined %2, tutorial %3.</source>
            <translation type="unfinished">%1 个已发布测量的中位误差：精化 %2，教程 %3。</translation>
        </message>
        <message>
            <source>Memory</source>
            <translation type="unfinished">内存</translation>
        </message>
        <message>
            <source>Memory (%1)</source>
            <translation type="unfinished">内存 (%1)</translation>
        </message>
        <message>
            <source>Memory (bytes)</source>
            <translation type="unfinished">内存（字节）</translation>
        </message>
        <message>
            <source>Memory (s)</source>
            <translation type="unfinished">内存 (s)</translation>
        </message>
        <message>
            <source>Memory bandwidth</source>
            <translation type="unfinished">内存带宽</translation>
        </message>
        <message>
            <source>Memory capacity</source>
            <translation type="unfinished">内存容量</translation>
        </message>
        <message>
            <source>Memory for the cache of streamed inference over the cache itself</source>
            <translation type="unfinished">流式推理的缓存内存除以缓存本身</translation>
        </message>
        <message>
            <source>Memory traffic</source>
            <translation type="unfinished">内存流量</translation>
        </message>
        <message>
            <source>Memory traffic of one result</source>
            <translation type="unfinished">一次结果的内存流量</translation>
        </message>
        <message>
            <source>Memory used</source>
            <translation type="unfinished">已用内存</translation>
        </message>
        <message>
            <source>Memory-bound</source>
            <translation type="unfinished">受内存限制</translation>
        </message>
        <message>
            <source>Met</source>
            <translation type="unfinished">满足</translation>
        </message>
        <message>
            <source>Metric</source>
            <translation type="unfinished">指标</translation>
        </message>
        <message>
            <source>Microbatch size</source>
            <translation type="unfinished">微批次大小</translation>
        </message>
        <message>
            <source>Microbatches</source>
            <translation type="unfinished">微批次</translation>
        </message>
        <message>
            <source>Microcontroller</source>
            <translation type="unfinished">微控制器</translation>
        </message>
        <message>
            <source>Microcontrollers</source>
            <translation type="unfinished">微控制器</translation>
        </message>
        <message>
            <source>Million tokens</source>
            <translation type="unfinished">每百万 token</translation>
        </message>
        <message>
            <source>Million tokens of a node</source>
            <translation type="unfinished">单节点每百万 token</translation>
        </message>
        <message>
            <source>Model</source>
            <translation type="unfinished">模型</translation>
        </message>
        <message>
            <source>Model FLOPs utilization that energy and cost assume.</source>
            <translation type="unfinished">能耗和费用所假定的模型 FLOPs 利用率。</translation>
        </message>
        <message>
            <source>Model that was measured</source>
            <translation type="unfinished">被测模型</translation>
        </message>
        <message>
            <source>Money</source>
            <translation type="unfinished">费用</translation>
        </message>
        <message>
            <source>More gradient exchange is hidden than the compute that it could hide behind.</source>
            <translation type="unfinished">被隐藏的梯度交换多于可用来隐藏的计算。</translation>
        </message>
        <message>
            <source>More than a million replicas would be needed for the limit of %1.</source>
            <translation type="unfinished">满足上限 %1 需要一百万以上副本。</translation>
        </message>
        <message>
            <source>Most requests that a serving engine runs together</source>
            <translation type="unfinished">服务引擎同时运行的最多请求数</translation>
        </message>
        <message>
            <source>Move panel &amp;back</source>
            <translation type="unfinished">面板前移(&amp;B)</translation>
        </message>
        <message>
            <source>Move panel for&amp;ward</source>
            <translation type="unfinished">面板后移(&amp;W)</translation>
        </message>
        <message>
            <source>Move the step down</source>
            <translation type="unfinished">将该步下移</translation>
        </message>
        <message>
            <source>Move the step up</source>
            <translation type="unfinished">将该步上移</translation>
        </message>
        <message>
            <source>Multi-tenant</source>
            <translation type="unfinished">多租户</translation>
        </message>
        <message>
            <source>My own</source>
            <translation type="unfinished">我自己的</translation>
        </message>
        <message>
            <source>N+%1: enough nodes are up %2 of the time.</source>
            <translation type="unfinished">N+%1：%2 的时间有足够节点在运行。</translation>
        </message>
        <message>
            <source>Name</source>
            <translation type="unfinished">名称</translation>
        </message>
        <message>
            <source>Native</source>
            <translation type="unfinished">原生</translation>
        </message>
        <message>
            <source>Near full load the slowest requests wait far longer than most.</source>
            <translation type="unfinished">接近满载时，最慢的请求比多数请求等得久得多。</translation>
        </message>
        <message>
            <source>Network</source>
            <translation type="unfinished">网络</translation>
        </message>
        <message>
            <source>Next or previous stop</source>
            <translation type="unfinished">下一个或上一个刻度</translation>
        </message>
        <message>
            <source>No batch keeps both limits.</source>
            <translation type="unfinished">没有批大小满足两个上限。</translation>
        </message>
        <message>
            <source>No fleet of one kind of node meets all five.</source>
            <translation type="unfinished">没有任何单一节点类型的集群满足全部五项。</translation>
        </message>
        <message>
            <source>No hardware, batch and precision makes tokens of %1 within %2 and the budget.</source>
            <translation type="unfinished">没有硬件、批次和精度能在 %2 内并在预算内产出 %1 的 token。</translation>
        </message>
        <message>
            <source>No measurement passes this filter.</source>
            <translation type="unfinished">没有测量符合此筛选。</translation>
        </message>
        <message>
            <source>No measurements: %1</source>
            <translation type="unfinished">没有测量：%1</translation>
        </message>
        <message>
            <source>No number of replicas keeps the limit of %1: one service alone takes %2.</source>
            <translation type="unfinished">任何数量的副本都不能满足上限 %1：单次服务就需 %2。</translation>
        </message>
        <message>
            <source>No published measurement bears this number out.</source>
            <translation type="unfinished">没有已发布的测量佐证此数字。</translation>
        </message>
        <message>
            <source>No server in the registry carries %1.</source>
            <translation type="unfinished">登记库中没有服务器装有 %1。</translation>
        </message>
        <message>
            <source>No split of %1 works.</source>
            <translation type="unfinished">%1 没有可行的划分。</translation>
        </message>
        <message>
            <source>No split of %1 works: all cells are hatched.</source>
            <translation type="unfinished">%1 没有可行的划分：所有格都有阴影线。</translation>
        </message>
        <message>
            <source>No wall binds; the nearest is %1 with %2 (%3).</source>
            <translation type="unfinished">没有墙构成瓶颈；最近的是%1，%2（%3）。</translation>
        </message>
        <message>
            <source>No.</source>
            <translation type="unfinished">编号</translation>
        </message>
        <message>
            <source>Node</source>
            <translation type="unfinished">节点</translation>
        </message>
        <message>
            <source>Nodes</source>
            <translation type="unfinished">节点</translation>
        </message>
        <message>
            <source>Nodes beyond what the load needs: N+1, N+2.</source>
            <translation type="unfinished">超出负载所需的节点：N+1、N+2。</translation>
        </message>
        <message>
            <source>Nodes in budget</source>
            <translation type="unfinished">预算内节点</translation>
        </message>
        <message>
            <source>Nodes that the load needs</source>
            <translation type="unfinished">负载所需节点</translation>
        </message>
        <message>
            <source>None of %1 designs keeps all limits: %2.</source>
            <translation type="unfinished">%1 个设计中没有一个满足全部上限：%2。</translation>
        </message>
        <message>
            <source>None of %1 splits of %2 works: %3.</source>
            <translation type="unfinished">%2 的 %1 种划分都不可行：%3。</translation>
        </message>
        <message>
            <source>None yet</source>
            <translation type="unfinished">暂无</translation>
        </message>
        <message>
            <source>Not answered.</source>
            <translation type="unfinished">未作答。</translation>
        </message>
        <message>
            <source>Not even one request fits: %1 too much.</source>
            <translation type="unfinished">一个请求也放不下：多出 %1。</translation>
        </message>
        <message>
            <source>Not opened</source>
            <translation type="unfinished">未打开</translation>
        </message>
        <message>
            <source>Not restored</source>
            <translation type="unfinished">未恢复</translation>
        </message>
        <message>
            <source>Not saved</source>
            <translation type="unfinished">未保存</translation>
        </message>
        <message>
            <source>Not solvable</source>
            <translation type="unfinished">无法求解</translation>
        </message>
        <message>
            <source>Note</source>
            <translation type="unfinished">备注</translation>
        </message>
        <message>
            <source>Nothing is called “%1”.</source>
            <translation type="unfinished">没有名为“%1”的内容。</translation>
        </message>
        <message>
            <source>Nothing is pruned, yet the accuracy loss of mild pruning is charged.</source>
            <translation type="unfinished">没有剪枝，却计入了轻度剪枝的准确率损失。</translation>
        </message>
        <message>
            <source>Nothing is typed.</source>
            <translation type="unfinished">未键入内容。</translation>
        </message>
        <message>
            <source>Nothing to do at the moment</source>
            <translation type="unfinished">目前无事可做</translation>
        </message>
        <message>
            <source>Nothing to show for this choice.</source>
            <translation type="unfinished">此选择没有可显示的内容。</translation>
        </message>
        <message>
            <source>Notice</source>
            <translation type="unfinished">通知</translation>
        </message>
        <message>
            <source>Number</source>
            <translation type="unfinished">数字</translation>
        </message>
        <message>
            <source>Number format of weights, cache and arithmetic.</source>
            <translation type="unfinished">权重、缓存和运算的数值格式。</translation>
        </message>
        <message>
            <source>Number that is explained</source>
            <translation type="unfinished">要解释的数字</translation>
        </message>
        <message>
            <source>Number whose change is explained</source>
            <translation type="unfinished">要解释其变化的数字</translation>
        </message>
        <message>
            <source>Numbers before and now</source>
            <translation type="unfinished">之前与现在的数字</translation>
        </message>
        <message>
            <source>Numbers told by the room: %1</source>
            <translation type="unfinished">全场说出的数字：%1</translation>
        </message>
        <message>
            <source>Occupied over efficient share of the processors</source>
            <translation type="unfinished">处理器被占用部分除以有效部分</translation>
        </message>
        <message>
            <source>Of the others %1.</source>
            <translation type="unfinished">其余中 %1。</translation>
        </message>
        <message>
            <source>On the command line: `--set %1=VALUE`.</source>
            <translation type="unfinished">命令行：`--set %1=VALUE`。</translation>
        </message>
        <message>
            <source>One accelerator does not hold the workload.</source>
            <translation type="unfinished">一个加速器放不下该工作负载。</translation>
        </message>
        <message>
            <source>One node</source>
            <translation type="unfinished">一个节点</translation>
        </message>
        <message>
            <source>One of %1.</source>
            <translation type="unfinished">%1 之一。</translation>
        </message>
        <message>
            <source>One pass</source>
            <translation type="unfinished">一次前向</translation>
        </message>
        <message>
            <source>One pass (s)</source>
            <translation type="unfinished">一次前向 (s)</translation>
        </message>
        <message>
            <source>One pass at batch %1, and against fp16; grey: overhead that stays</source>
            <translation type="unfinished">批大小 %1 的一次前向，与 fp16 相比；灰色：不变的开销</translation>
        </message>
        <message>
            <source>One pass, against fp16</source>
            <translation type="unfinished">一次前向，与 fp16 相比</translation>
        </message>
        <message>
            <source>One result</source>
            <translation type="unfinished">一次结果</translation>
        </message>
        <message>
            <source>One result (s)</source>
            <translation type="unfinished">一次结果 (s)</translation>
        </message>
        <message>
            <source>One result in numbers</source>
            <translation type="unfinished">一次结果的数字</translation>
        </message>
        <message>
            <source>One split works: %1, MFU %2.</source>
            <translation type="unfinished">一种划分可行：%1，MFU %2。</translation>
        </message>
        <message>
            <source>One step at %1: %2</source>
            <translation type="unfinished">%1 的一步：%2</translation>
        </message>
        <message>
            <source>Only more of what binds makes a system faster.</source>
            <translation type="unfinished">只有增加瓶颈资源才能让系统更快。</translation>
        </message>
        <message>
            <source>Open &amp;recent</source>
            <translation type="unfinished">最近打开(&amp;R)</translation>
        </message>
        <message>
            <source>Open a session or a figure</source>
            <translation type="unfinished">打开会话或图</translation>
        </message>
        <message>
            <source>Open an exercise first; a report tells what you did in it.</source>
            <translation type="unfinished">请先打开一个练习；报告记录您在其中的操作。</translation>
        </message>
        <message>
            <source>Open and search</source>
            <translation type="unfinished">打开并搜索</translation>
        </message>
        <message>
            <source>Open by &amp;id…</source>
            <translation type="unfinished">按标识打开(&amp;I)…</translation>
        </message>
        <message>
            <source>Open by id</source>
            <translation type="unfinished">按标识打开</translation>
        </message>
        <message>
            <source>Open hardware</source>
            <translation type="unfinished">打开硬件</translation>
        </message>
        <message>
            <source>Open the folder</source>
            <translation type="unfinished">打开文件夹</translation>
        </message>
        <message>
            <source>Operations</source>
            <translation type="unfinished">运营</translation>
        </message>
        <message>
            <source>Option</source>
            <translation type="unfinished">选项</translation>
        </message>
        <message>
            <source>Other</source>
            <translation type="unfinished">其他</translation>
        </message>
        <message>
            <source>Over budget (USD)</source>
            <translation type="unfinished">超预算 (USD)</translation>
        </message>
        <message>
            <source>Over the budget of %1 by %2</source>
            <translation type="unfinished">超出预算 %1 达 %2</translation>
        </message>
        <message>
            <source>Overhead</source>
            <translation type="unfinished">开销</translation>
        </message>
        <message>
            <source>Overhead (%1) is %2 of the latency at batch %3, which the roofline does not show.</source>
            <translation type="unfinished">批大小 %3 时开销（%1）占延迟的 %2，Roofline 不显示它。</translation>
        </message>
        <message>
            <source>Overhead (s)</source>
            <translation type="unfinished">开销 (s)</translation>
        </message>
        <message>
            <source>Overhead of one result</source>
            <translation type="unfinished">一次结果的开销</translation>
        </message>
        <message>
            <source>Overhead-bound</source>
            <translation type="unfinished">受开销限制</translation>
        </message>
        <message>
            <source>Overlap communication</source>
            <translation type="unfinished">通信重叠</translation>
        </message>
        <message>
            <source>Overview</source>
            <translation type="unfinished">总览</translation>
        </message>
        <message>
            <source>Ownership</source>
            <translation type="unfinished">总拥有成本</translation>
        </message>
        <message>
            <source>PDF drawing</source>
            <translation type="unfinished">PDF 矢量图</translation>
        </message>
        <message>
            <source>PNG picture</source>
            <translation type="unfinished">PNG 图片</translation>
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
            <translation type="unfinished">第 %1 页</translation>
        </message>
        <message>
            <source>Page Up, Page Down</source>
            <translation type="unfinished">Page Up、Page Down</translation>
        </message>
        <message>
            <source>Page size</source>
            <translation type="unfinished">页大小</translation>
        </message>
        <message>
            <source>Page to draw in one picture instead of panels.</source>
            <translation type="unfinished">绘成一幅图片的页面，代替单个面板。</translation>
        </message>
        <message>
            <source>Page: %1</source>
            <translation type="unfinished">页：%1</translation>
        </message>
        <message>
            <source>Paged KV cache</source>
            <translation type="unfinished">分页 KV 缓存</translation>
        </message>
        <message>
            <source>Paged memory holds only so many requests at once.</source>
            <translation type="unfinished">分页内存一次只能容纳有限的请求。</translation>
        </message>
        <message>
            <source>Pages</source>
            <translation type="unfinished">页面</translation>
        </message>
        <message>
            <source>Pages of the manual</source>
            <translation type="unfinished">手册页面</translation>
        </message>
        <message>
            <source>Pages of the side column</source>
            <translation type="unfinished">侧栏页面</translation>
        </message>
        <message>
            <source>Panel to draw, or to open in the full window: %1.</source>
            <translation type="unfinished">要绘制或在全窗口打开的面板：%1。</translation>
        </message>
        <message>
            <source>Panel whose numbers are explained</source>
            <translation type="unfinished">要解释其数字的面板</translation>
        </message>
        <message>
            <source>Parallelism</source>
            <translation type="unfinished">并行</translation>
        </message>
        <message>
            <source>Parameter of the slider</source>
            <translation type="unfinished">滑块的参数</translation>
        </message>
        <message>
            <source>Part of the fleet that runs in region A.</source>
            <translation type="unfinished">集群在地区 A 运行的部分。</translation>
        </message>
        <message>
            <source>Part of the peak that kernels reach</source>
            <translation type="unfinished">内核达到的峰值比例</translation>
        </message>
        <message>
            <source>Pattern of file names in a folder, of {panel}, {n}, {id}, {theme}, {size} and {date} ({panel}).</source>
            <translation type="unfinished">文件夹中文件名的模式，由 {panel}、{n}、{id}、{theme}、{size} 和 {date} 组成 ({panel})。</translation>
        </message>
        <message>
            <source>Peak in fp32</source>
            <translation type="unfinished">fp32 峰值</translation>
        </message>
        <message>
            <source>Peak in fp8</source>
            <translation type="unfinished">fp8 峰值</translation>
        </message>
        <message>
            <source>Peak in int4</source>
            <translation type="unfinished">int4 峰值</translation>
        </message>
        <message>
            <source>Peak in int8</source>
            <translation type="unfinished">int8 峰值</translation>
        </message>
        <message>
            <source>Peak of the accelerator that a budget in device-days counts</source>
            <translation type="unfinished">以设备天计的预算所用加速器的峰值</translation>
        </message>
        <message>
            <source>Peak rate</source>
            <translation type="unfinished">峰值速率</translation>
        </message>
        <message>
            <source>Percent by which a graded number may be off.</source>
            <translation type="unfinished">评分的数字允许偏差的百分比。</translation>
        </message>
        <message>
            <source>Phone</source>
            <translation type="unfinished">手机</translation>
        </message>
        <message>
            <source>Picker</source>
            <translation type="unfinished">选择框</translation>
        </message>
        <message>
            <source>Pictures (*.png *.svg *.pdf);;Numbers (*.csv *.tsv *.json)</source>
            <translation type="unfinished">图片 (*.png *.svg *.pdf);;数字 (*.csv *.tsv *.json)</translation>
        </message>
        <message>
            <source>Pieces that a pipeline cuts its batch into; more pieces, smaller bubble.</source>
            <translation type="unfinished">流水线把批次切成的份数；份数越多，气泡越小。</translation>
        </message>
        <message>
            <source>Pin</source>
            <translation type="unfinished">固定</translation>
        </message>
        <message>
            <source>Pin the scenario on screen (P), then move a slider: every number is told against it.</source>
            <translation type="unfinished">固定屏幕上的场景 (P)，再移动滑块：每个数字都与之对比。</translation>
        </message>
        <message>
            <source>Pinned scenario to compare with</source>
            <translation type="unfinished">用于对比的固定场景</translation>
        </message>
        <message>
            <source>Pinned → now</source>
            <translation type="unfinished">固定 → 现在</translation>
        </message>
        <message>
            <source>Pins</source>
            <translation type="unfinished">固定场景</translation>
        </message>
        <message>
            <source>Pipeline</source>
            <translation type="unfinished">流水线</translation>
        </message>
        <message>
            <source>Pipeline bubble</source>
            <translation type="unfinished">流水线气泡</translation>
        </message>
        <message>
            <source>Pixel by pixel</source>
            <translation type="unfinished">逐像素</translation>
        </message>
        <message>
            <source>Pixels per unit of the layout: auto (a slide 540 high), or 1 to 16.</source>
            <translation type="unfinished">每布局单位的像素：auto（幻灯片高 540），或 1 到 16。</translation>
        </message>
        <message>
            <source>Place and money</source>
            <translation type="unfinished">地点与费用</translation>
        </message>
        <message>
            <source>Plot</source>
            <translation type="unfinished">图</translation>
        </message>
        <message>
            <source>Positions of the middle stage of an image network, which its products have as rows</source>
            <translation type="unfinished">图像网络中间阶段的位置数，即其乘法的行数</translation>
        </message>
        <message>
            <source>Power</source>
            <translation type="unfinished">功率</translation>
        </message>
        <message>
            <source>Power grid of the first part of the fleet.</source>
            <translation type="unfinished">集群第一部分的电网。</translation>
        </message>
        <message>
            <source>Power grid of the rest of the fleet.</source>
            <translation type="unfinished">集群其余部分的电网。</translation>
        </message>
        <message>
            <source>Power of host, network and storage over that of the accelerators</source>
            <translation type="unfinished">主机、网络和存储的功率除以加速器的功率</translation>
        </message>
        <message>
            <source>Power usage effectiveness of a large operator that states none</source>
            <translation type="unfinished">未给出 PUE 的大型运营商的电能使用效率</translation>
        </message>
        <message>
            <source>Power usage effectiveness where no region is known</source>
            <translation type="unfinished">地区未知时的电能使用效率 (PUE)</translation>
        </message>
        <message>
            <source>Power, start and price</source>
            <translation type="unfinished">功率、启动与价格</translation>
        </message>
        <message>
            <source>Pre&amp;vious step</source>
            <translation type="unfinished">上一步(&amp;V)</translation>
        </message>
        <message>
            <source>Precision</source>
            <translation type="unfinished">精度</translation>
        </message>
        <message>
            <source>Predict first</source>
            <translation type="unfinished">请先预测</translation>
        </message>
        <message>
            <source>Predict first, then look: each exercise asks before it shows.</source>
            <translation type="unfinished">先预测，再查看：每个练习先提问再展示。</translation>
        </message>
        <message>
            <source>Predicting the published measurements …</source>
            <translation type="unfinished">正在预测已发布的测量…</translation>
        </message>
        <message>
            <source>Prefill is charged at all parameters, though only the active experts work on a token.</source>
            <translation type="unfinished">预填充按全部参数计，尽管每个 token 只用到活跃的专家。</translation>
        </message>
        <message>
            <source>Prefix cache</source>
            <translation type="unfinished">前缀缓存</translation>
        </message>
        <message>
            <source>Present</source>
            <translation type="unfinished">演示</translation>
        </message>
        <message>
            <source>Preset</source>
            <translation type="unfinished">预设</translation>
        </message>
        <message>
            <source>Preset: %1</source>
            <translation type="unfinished">预设：%1</translation>
        </message>
        <message>
            <source>Pressure</source>
            <translation type="unfinished">压力</translation>
        </message>
        <message>
            <source>Prevalence below which the data requirement no longer grows</source>
            <translation type="unfinished">低于此流行率数据需求不再增长</translation>
        </message>
        <message>
            <source>Preview</source>
            <translation type="unfinished">预览</translation>
        </message>
        <message>
            <source>Price</source>
            <translation type="unfinished">价格</translation>
        </message>
        <message>
            <source>Price of an accelerator that states none</source>
            <translation type="unfinished">未给出价格的加速器的价格</translation>
        </message>
        <message>
            <source>Price of electrical energy at the meter.</source>
            <translation type="unfinished">电表处的电能价格。</translation>
        </message>
        <message>
            <source>Print, black and white</source>
            <translation type="unfinished">打印，黑白</translation>
        </message>
        <message>
            <source>Privacy and fairness cost training time and data.</source>
            <translation type="unfinished">隐私和公平要付出训练时间和数据。</translation>
        </message>
        <message>
            <source>Privacy budget below which the slow-down no longer grows</source>
            <translation type="unfinished">低于此隐私预算减速不再增长</translation>
        </message>
        <message>
            <source>Pro&amp;jector theme</source>
            <translation type="unfinished">投影主题(&amp;J)</translation>
        </message>
        <message>
            <source>Projector</source>
            <translation type="unfinished">投影</translation>
        </message>
        <message>
            <source>Property</source>
            <translation type="unfinished">属性</translation>
        </message>
        <message>
            <source>Python for %1 is copied.</source>
            <translation type="unfinished">已复制 %1 的 Python。</translation>
        </message>
        <message>
            <source>Quantization</source>
            <translation type="unfinished">量化</translation>
        </message>
        <message>
            <source>Queries</source>
            <translation type="unfinished">查询</translation>
        </message>
        <message>
            <source>Queries per second</source>
            <translation type="unfinished">每秒查询数</translation>
        </message>
        <message>
            <source>Queries that the fleet must answer.</source>
            <translation type="unfinished">集群必须回答的查询。</translation>
        </message>
        <message>
            <source>Queueing</source>
            <translation type="unfinished">排队</translation>
        </message>
        <message>
            <source>Rank of the low-rank adapters</source>
            <translation type="unfinished">低秩适配器的秩</translation>
        </message>
        <message>
            <source>Ranks</source>
            <translation type="unfinished">秩</translation>
        </message>
        <message>
            <source>Reasoning</source>
            <translation type="unfinished">推理</translation>
        </message>
        <message>
            <source>Recomputation</source>
            <translation type="unfinished">重计算</translation>
        </message>
        <message>
            <source>Recovery</source>
            <translation type="unfinished">恢复</translation>
        </message>
        <message>
            <source>Reduce &amp;motion</source>
            <translation type="unfinished">减少动画(&amp;M)</translation>
        </message>
        <message>
            <source>Refilled batches give %1 times the rate of fixed ones; %2 of the pages stays empty.</source>
            <translation type="unfinished">连续批处理的速率是固定批的 %1 倍；%2 的页空着。</translation>
        </message>
        <message>
            <source>Refined</source>
            <translation type="unfinished">精化</translation>
        </message>
        <message>
            <source>Refined instead of tutorial, by constant</source>
            <translation type="unfinished">以精化代替教程，按常数</translation>
        </message>
        <message>
            <source>Refined preset</source>
            <translation type="unfinished">精化预设</translation>
        </message>
        <message>
            <source>Region</source>
            <translation type="unfinished">地区</translation>
        </message>
        <message>
            <source>Region A</source>
            <translation type="unfinished">地区 A</translation>
        </message>
        <message>
            <source>Region B</source>
            <translation type="unfinished">地区 B</translation>
        </message>
        <message>
            <source>Reliability in numbers</source>
            <translation type="unfinished">可靠性数字</translation>
        </message>
        <message>
            <source>Remarks</source>
            <translation type="unfinished">备注</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation type="unfinished">移除</translation>
        </message>
        <message>
            <source>Remove the step</source>
            <translation type="unfinished">移除该步</translation>
        </message>
        <message>
            <source>Repair time</source>
            <translation type="unfinished">修复时间</translation>
        </message>
        <message>
            <source>Replicas</source>
            <translation type="unfinished">副本</translation>
        </message>
        <message>
            <source>Replicas that serve</source>
            <translation type="unfinished">提供服务的副本数</translation>
        </message>
        <message>
            <source>Requests of a static batch over those of a continuous one</source>
            <translation type="unfinished">固定批的请求数除以连续批的请求数</translation>
        </message>
        <message>
            <source>Requests or samples that are processed together.</source>
            <translation type="unfinished">一起处理的请求或样本数。</translation>
        </message>
        <message>
            <source>Requests that arrive per second.</source>
            <translation type="unfinished">每秒到达的请求数。</translation>
        </message>
        <message>
            <source>Reset</source>
            <translation type="unfinished">重置</translation>
        </message>
        <message>
            <source>Reset &amp;all</source>
            <translation type="unfinished">全部重置(&amp;A)</translation>
        </message>
        <message>
            <source>Reset all</source>
            <translation type="unfinished">全部重置</translation>
        </message>
        <message>
            <source>Reset to %1</source>
            <translation type="unfinished">重置为 %1</translation>
        </message>
        <message>
            <source>Restore them</source>
            <translation type="unfinished">恢复</translation>
        </message>
        <message>
            <source>Result deadline</source>
            <translation type="unfinished">结果期限</translation>
        </message>
        <message>
            <source>Return, Space</source>
            <translation type="unfinished">回车、空格</translation>
        </message>
        <message>
            <source>Reveal</source>
            <translation type="unfinished">揭示</translation>
        </message>
        <message>
            <source>Ridge: %1 = peak / bandwidth</source>
            <translation type="unfinished">脊点：%1 = 峰值 / 带宽</translation>
        </message>
        <message>
            <source>Roofline</source>
            <translation type="unfinished">Roofline</translation>
        </message>
        <message>
            <source>Rows of a matrix product at which it reaches half of its rate</source>
            <translation type="unfinished">矩阵乘法达到一半速率时的行数</translation>
        </message>
        <message>
            <source>Rows: tensor parallel (TP). Columns: pipeline (PP).</source>
            <translation type="unfinished">行：张量并行 (TP)。列：流水线 (PP)。</translation>
        </message>
        <message>
            <source>Rows: tensor parallel (TP). Columns: pipeline stages (PP). Data parallel (DP) follows.</source>
            <translation type="unfinished">行：张量并行 (TP)。列：流水线级数 (PP)。数据并行 (DP) 随之而定。</translation>
        </message>
        <message>
            <source>Rule, against fp32</source>
            <translation type="unfinished">规则，相对 fp32</translation>
        </message>
        <message>
            <source>SRAM</source>
            <translation type="unfinished">SRAM</translation>
        </message>
        <message>
            <source>SRAM bandwidth</source>
            <translation type="unfinished">SRAM 带宽</translation>
        </message>
        <message>
            <source>SVG drawing</source>
            <translation type="unfinished">SVG 矢量图</translation>
        </message>
        <message>
            <source>Safety</source>
            <translation type="unfinished">安全</translation>
        </message>
        <message>
            <source>Save %1 as a figure</source>
            <translation type="unfinished">将 %1 保存为图</translation>
        </message>
        <message>
            <source>Save &amp;as…</source>
            <translation type="unfinished">另存为(&amp;A)…</translation>
        </message>
        <message>
            <source>Save &amp;report</source>
            <translation type="unfinished">保存报告(&amp;R)</translation>
        </message>
        <message>
            <source>Save in another folder…</source>
            <translation type="unfinished">保存到其他文件夹…</translation>
        </message>
        <message>
            <source>Save report</source>
            <translation type="unfinished">保存报告</translation>
        </message>
        <message>
            <source>Save report &amp;in…</source>
            <translation type="unfinished">报告另存于(&amp;I)…</translation>
        </message>
        <message>
            <source>Save the session</source>
            <translation type="unfinished">保存会话</translation>
        </message>
        <message>
            <source>Save this panel as a figure (Ctrl+E), or drag it into another program</source>
            <translation type="unfinished">将此面板保存为图 (Ctrl+E)，或拖到其他程序</translation>
        </message>
        <message>
            <source>Saved</source>
            <translation type="unfinished">节省</translation>
        </message>
        <message>
            <source>Scale</source>
            <translation type="unfinished">缩放</translation>
        </message>
        <message>
            <source>Scale of the accuracy loss beyond the threshold</source>
            <translation type="unfinished">超过阈值后准确率损失的尺度</translation>
        </message>
        <message>
            <source>Scenario file to open.</source>
            <translation type="unfinished">要打开的场景文件。</translation>
        </message>
        <message>
            <source>Scenario to compare with: a name, a colon and settings with spaces between; may be repeated.</source>
            <translation type="unfinished">用于对比的场景：名称、冒号以及以空格分隔的设置；可重复给出。</translation>
        </message>
        <message>
            <source>Scenario when the report was written</source>
            <translation type="unfinished">写报告时的场景</translation>
        </message>
        <message>
            <source>Search</source>
            <translation type="unfinished">搜索</translation>
        </message>
        <message>
            <source>Search by name or id</source>
            <translation type="unfinished">按名称或标识搜索</translation>
        </message>
        <message>
            <source>Search: %1</source>
            <translation type="unfinished">搜索：%1</translation>
        </message>
        <message>
            <source>Searching a million designs…</source>
            <translation type="unfinished">正在搜索一百万个设计…</translation>
        </message>
        <message>
            <source>Section %1</source>
            <translation type="unfinished">分区 %1</translation>
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
            <translation type="unfinished">查看机器学习系统的行为。

  mlsys-explorer [文件] [选项]             打开窗口
  mlsys-explorer render --out 路径 [...]   无需显示器，将面板写成图或表
  mlsys-explorer manual --out 文件         将手册写成 PDF 或 HTML
  mlsys-explorer grade 文件夹 [...]        为练习报告评分，输出逗号分隔值

文件是会话，或带有会话的 PNG、SVG 或 PDF 图。不给文件时，窗口和图都由精化定律回答；
--set preset=tutorial 选用已发布教学包的定律。

退出码：0 一切正常，2 选项或值不存在，3 登记库或文件无法读取，
4 图无法写入，5 文件含有不合法的场景。</translation>
        </message>
        <message>
            <source>See the answer without a prediction</source>
            <translation type="unfinished">不预测，直接看答案</translation>
        </message>
        <message>
            <source>Sensitivity</source>
            <translation type="unfinished">灵敏度</translation>
        </message>
        <message>
            <source>Separate prefill</source>
            <translation type="unfinished">分离预填充</translation>
        </message>
        <message>
            <source>Sequence length</source>
            <translation type="unfinished">序列长度</translation>
        </message>
        <message>
            <source>Sequences in one training step over the whole fleet.</source>
            <translation type="unfinished">整个集群一个训练步中的序列数。</translation>
        </message>
        <message>
            <source>Sequences per pass</source>
            <translation type="unfinished">每次的序列数</translation>
        </message>
        <message>
            <source>Sequences that pass through a pipeline stage together (refined laws).</source>
            <translation type="unfinished">一同通过流水线一级的序列数（精化定律）。</translation>
        </message>
        <message>
            <source>Serve with %1</source>
            <translation type="unfinished">用 %1 服务</translation>
        </message>
        <message>
            <source>Servers in the fleet.</source>
            <translation type="unfinished">集群中的服务器。</translation>
        </message>
        <message>
            <source>Service times that the wait may take before the objective is missed</source>
            <translation type="unfinished">错过目标之前等待可持续的服务时间数</translation>
        </message>
        <message>
            <source>Serving</source>
            <translation type="unfinished">服务</translation>
        </message>
        <message>
            <source>Serving in numbers</source>
            <translation type="unfinished">服务数字</translation>
        </message>
        <message>
            <source>Serving options</source>
            <translation type="unfinished">服务选项</translation>
        </message>
        <message>
            <source>Sessions (*.mlsys.json *.json)</source>
            <translation type="unfinished">会话 (*.mlsys.json *.json)</translation>
        </message>
        <message>
            <source>Sessions and figures (*.mlsys.json *.json *.png *.svg *.pdf)</source>
            <translation type="unfinished">会话和图 (*.mlsys.json *.json *.png *.svg *.pdf)</translation>
        </message>
        <message>
            <source>Sets one parameter; may be repeated.</source>
            <translation type="unfinished">设定一个参数；可重复给出。</translation>
        </message>
        <message>
            <source>Share in A</source>
            <translation type="unfinished">A 的份额</translation>
        </message>
        <message>
            <source>Share of A (%)</source>
            <translation type="unfinished">A 的份额 (%)</translation>
        </message>
        <message>
            <source>Share of a training step in which an accelerator computes or communicates</source>
            <translation type="unfinished">训练步中加速器计算或通信的部分</translation>
        </message>
        <message>
            <source>Share of one direction of the link inside a node that the exchanges of training reach</source>
            <translation type="unfinished">训练的交换达到的节点内链路单向比例</translation>
        </message>
        <message>
            <source>Share of the 16-bit peak that attention reaches</source>
            <translation type="unfinished">注意力达到的 16 比特峰值比例</translation>
        </message>
        <message>
            <source>Share of the 16-bit peak that attention reaches in training</source>
            <translation type="unfinished">训练中注意力达到的 16 比特峰值比例</translation>
        </message>
        <message>
            <source>Share of the data-parallel exchange that arithmetic does not hide</source>
            <translation type="unfinished">运算未能隐藏的数据并行交换部分</translation>
        </message>
        <message>
            <source>Share of the designs that is searched</source>
            <translation type="unfinished">被搜索的设计比例</translation>
        </message>
        <message>
            <source>Share of the drafted tokens that the large model accepts.</source>
            <translation type="unfinished">大模型接受的草稿 token 的比例。</translation>
        </message>
        <message>
            <source>Share of the gradients that adapters exchange</source>
            <translation type="unfinished">适配器交换的梯度比例</translation>
        </message>
        <message>
            <source>Share of the memory</source>
            <translation type="unfinished">内存占比</translation>
        </message>
        <message>
            <source>Share of the memory bandwidth that activations reach</source>
            <translation type="unfinished">激活达到的内存带宽比例</translation>
        </message>
        <message>
            <source>Share of the memory bandwidth that reading keys and values reaches</source>
            <translation type="unfinished">读取键和值达到的内存带宽比例</translation>
        </message>
        <message>
            <source>Share of the memory bandwidth that reading weights reaches</source>
            <translation type="unfinished">读取权重达到的内存带宽比例</translation>
        </message>
        <message>
            <source>Share of the memory that a searched configuration may fill</source>
            <translation type="unfinished">搜索的配置可填充的内存比例</translation>
        </message>
        <message>
            <source>Share of the peak arithmetic rate that kernels reach.</source>
            <translation type="unfinished">内核达到的峰值运算率的比例。</translation>
        </message>
        <message>
            <source>Share of the peak that 16-bit products of vision and encoder models reach</source>
            <translation type="unfinished">视觉和编码器模型的 16 比特乘法达到的峰值比例</translation>
        </message>
        <message>
            <source>Share of the peak that long matrix products of training reach</source>
            <translation type="unfinished">训练的长矩阵乘法达到的峰值比例</translation>
        </message>
        <message>
            <source>Share of the peak that the matrix products of a prefill reach</source>
            <translation type="unfinished">预填充的矩阵乘法达到的峰值比例</translation>
        </message>
        <message>
            <source>Share of the peak that the matrix products of decoding reach</source>
            <translation type="unfinished">解码的矩阵乘法达到的峰值比例</translation>
        </message>
        <message>
            <source>Share of the peak that their fp32 products reach</source>
            <translation type="unfinished">其 fp32 乘法达到的峰值比例</translation>
        </message>
        <message>
            <source>Share of the peak that their tf32 products reach</source>
            <translation type="unfinished">其 tf32 乘法达到的峰值比例</translation>
        </message>
        <message>
            <source>Share of the peer bandwidth that the all-reduces of inference reach</source>
            <translation type="unfinished">推理的 all-reduce 达到的对等带宽比例</translation>
        </message>
        <message>
            <source>Share of the thermal design power drawn at zero utilization</source>
            <translation type="unfinished">零利用率时消耗的热设计功率比例</translation>
        </message>
        <message>
            <source>Share of the time</source>
            <translation type="unfinished">时间占比</translation>
        </message>
        <message>
            <source>Share of the usual efficiency that 4-bit floating-point products reach</source>
            <translation type="unfinished">4 比特浮点乘法达到的通常效率的比例</translation>
        </message>
        <message>
            <source>Share of the usual efficiency that the products of experts reach</source>
            <translation type="unfinished">专家的乘法达到的通常效率的比例</translation>
        </message>
        <message>
            <source>Share used</source>
            <translation type="unfinished">已用比例</translation>
        </message>
        <message>
            <source>Shift+Arrow keys</source>
            <translation type="unfinished">Shift+方向键</translation>
        </message>
        <message>
            <source>Show %1 alone</source>
            <translation type="unfinished">只显示 %1</translation>
        </message>
        <message>
            <source>Show &amp;controls</source>
            <translation type="unfinished">显示控件(&amp;C)</translation>
        </message>
        <message>
            <source>Show as &amp;table</source>
            <translation type="unfinished">以表格显示(&amp;T)</translation>
        </message>
        <message>
            <source>Show of &amp;hands</source>
            <translation type="unfinished">举手(&amp;H)</translation>
        </message>
        <message>
            <source>Show of hands</source>
            <translation type="unfinished">举手</translation>
        </message>
        <message>
            <source>Show the numbers of this panel as a table (T)</source>
            <translation type="unfinished">以表格显示此面板的数字 (T)</translation>
        </message>
        <message>
            <source>Show the step</source>
            <translation type="unfinished">显示该步</translation>
        </message>
        <message>
            <source>Show this panel in the full window (F, or double click)</source>
            <translation type="unfinished">在全窗口显示此面板（F，或双击）</translation>
        </message>
        <message>
            <source>Show what explains the change as a table</source>
            <translation type="unfinished">以表格显示变化的原因</translation>
        </message>
        <message>
            <source>Shows the version.</source>
            <translation type="unfinished">显示版本。</translation>
        </message>
        <message>
            <source>Shows this help.</source>
            <translation type="unfinished">显示此帮助。</translation>
        </message>
        <message>
            <source>Side column</source>
            <translation type="unfinished">侧栏</translation>
        </message>
        <message>
            <source>Size</source>
            <translation type="unfinished">尺寸</translation>
        </message>
        <message>
            <source>Size in pixels (1920x1080).</source>
            <translation type="unfinished">像素尺寸 (1920x1080)。</translation>
        </message>
        <message>
            <source>Size of text in per cent, 100 to 200.</source>
            <translation type="unfinished">文字大小，百分数，100 到 200。</translation>
        </message>
        <message>
            <source>Skip</source>
            <translation type="unfinished">跳过</translation>
        </message>
        <message>
            <source>Slide 16:9, 1920 × 1080</source>
            <translation type="unfinished">幻灯片 16:9，1920 × 1080</translation>
        </message>
        <message>
            <source>Slide 16:9, 3840 × 2160</source>
            <translation type="unfinished">幻灯片 16:9，3840 × 2160</translation>
        </message>
        <message>
            <source>Slide 4:3, 1440 × 1080</source>
            <translation type="unfinished">幻灯片 4:3，1440 × 1080</translation>
        </message>
        <message>
            <source>Slider</source>
            <translation type="unfinished">滑块</translation>
        </message>
        <message>
            <source>Slides, dark</source>
            <translation type="unfinished">幻灯片，深色</translation>
        </message>
        <message>
            <source>Slides, light</source>
            <translation type="unfinished">幻灯片，浅色</translation>
        </message>
        <message>
            <source>Slow-down of private training times its privacy budget</source>
            <translation type="unfinished">隐私训练的减速乘以其隐私预算</translation>
        </message>
        <message>
            <source>Small device</source>
            <translation type="unfinished">小型设备</translation>
        </message>
        <message>
            <source>Software</source>
            <translation type="unfinished">软件</translation>
        </message>
        <message>
            <source>Solver</source>
            <translation type="unfinished">求解器</translation>
        </message>
        <message>
            <source>Solver %1; %2</source>
            <translation type="unfinished">求解器 %1；%2</translation>
        </message>
        <message>
            <source>Solver: %1; law: %2</source>
            <translation type="unfinished">求解器：%1；定律：%2</translation>
        </message>
        <message>
            <source>Source</source>
            <translation type="unfinished">来源</translation>
        </message>
        <message>
            <source>Source: %1</source>
            <translation type="unfinished">来源：%1</translation>
        </message>
        <message>
            <source>Source: %1, read %2</source>
            <translation type="unfinished">来源：%1，读取于 %2</translation>
        </message>
        <message>
            <source>Sources and licences</source>
            <translation type="unfinished">来源与许可证</translation>
        </message>
        <message>
            <source>Space, or type</source>
            <translation type="unfinished">空格，或直接键入</translation>
        </message>
        <message>
            <source>Spare nodes</source>
            <translation type="unfinished">备用节点</translation>
        </message>
        <message>
            <source>Sparse transformer</source>
            <translation type="unfinished">稀疏 Transformer</translation>
        </message>
        <message>
            <source>Sparsity up to which pruning is mild</source>
            <translation type="unfinished">剪枝仍属轻度的稀疏度上限</translation>
        </message>
        <message>
            <source>Speculative decoding</source>
            <translation type="unfinished">投机解码</translation>
        </message>
        <message>
            <source>Speed of depthwise over dense convolutions in kernels up to 2022</source>
            <translation type="unfinished">2022 年以前的内核中深度卷积相对稠密卷积的速度</translation>
        </message>
        <message>
            <source>Speed of fp32 over 8-bit arithmetic on a microcontroller with a floating-point unit</source>
            <translation type="unfinished">带浮点单元的微控制器上 fp32 相对 8 比特运算的速度</translation>
        </message>
        <message>
            <source>Speed of fully connected layers over dense convolutions</source>
            <translation type="unfinished">全连接层相对稠密卷积的速度</translation>
        </message>
        <message>
            <source>Speed of kernels generated without a vendor library, over those of the vendor in 2022</source>
            <translation type="unfinished">不用厂商库生成的内核相对 2022 年厂商内核的速度</translation>
        </message>
        <message>
            <source>Speed over fp16</source>
            <translation type="unfinished">相对 fp16 的速度</translation>
        </message>
        <message>
            <source>Speed over fp32 by the rule</source>
            <translation type="unfinished">按规则相对 fp32 的速度</translation>
        </message>
        <message>
            <source>Speed-up of two-in-four sparsity</source>
            <translation type="unfinished">二选四稀疏的加速</translation>
        </message>
        <message>
            <source>Spread</source>
            <translation type="unfinished">离散度</translation>
        </message>
        <message>
            <source>Square, 1080 × 1080</source>
            <translation type="unfinished">正方形，1080 × 1080</translation>
        </message>
        <message>
            <source>Standing</source>
            <translation type="unfinished">地位</translation>
        </message>
        <message>
            <source>Start again</source>
            <translation type="unfinished">重新开始</translation>
        </message>
        <message>
            <source>State space</source>
            <translation type="unfinished">状态空间</translation>
        </message>
        <message>
            <source>Step</source>
            <translation type="unfinished">步</translation>
        </message>
        <message>
            <source>Step %1</source>
            <translation type="unfinished">第 %1 步</translation>
        </message>
        <message>
            <source>Step %1 (%2 s)</source>
            <translation type="unfinished">步 %1（%2 s）</translation>
        </message>
        <message>
            <source>Step (s)</source>
            <translation type="unfinished">步 (s)</translation>
        </message>
        <message>
            <source>Step measured from (s)</source>
            <translation type="unfinished">实测步从 (s)</translation>
        </message>
        <message>
            <source>Step time</source>
            <translation type="unfinished">步时间</translation>
        </message>
        <message>
            <source>Steps of the story</source>
            <translation type="unfinished">演示步骤</translation>
        </message>
        <message>
            <source>Storage and links must deliver data as fast as training reads it.</source>
            <translation type="unfinished">存储和链路必须以训练读取的速度提供数据。</translation>
        </message>
        <message>
            <source>Storage bandwidth of hardware that states none</source>
            <translation type="unfinished">未给出存储带宽的硬件的存储带宽</translation>
        </message>
        <message>
            <source>Stored bytes per 4-bit weight: four bits and one scale of 8 bit for 16 weights</source>
            <translation type="unfinished">每个 4 比特权重的存储字节：四比特，每 16 个权重一个 8 比特缩放</translation>
        </message>
        <message>
            <source>Story</source>
            <translation type="unfinished">演示稿</translation>
        </message>
        <message>
            <source>Streaming</source>
            <translation type="unfinished">流式</translation>
        </message>
        <message>
            <source>Student</source>
            <translation type="unfinished">姓名</translation>
        </message>
        <message>
            <source>Sum (B)</source>
            <translation type="unfinished">合计 (B)</translation>
        </message>
        <message>
            <source>Sustainability</source>
            <translation type="unfinished">可持续性</translation>
        </message>
        <message>
            <source>Swap</source>
            <translation type="unfinished">交换</translation>
        </message>
        <message>
            <source>Swap with the pinned scenario</source>
            <translation type="unfinished">与固定的场景交换</translation>
        </message>
        <message>
            <source>Synthesis</source>
            <translation type="unfinished">综合</translation>
        </message>
        <message>
            <source>T&amp;heme</source>
            <translation type="unfinished">主题(&amp;H)</translation>
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
            <translation type="unfinished">TP × PP = %1 不能整除集群。</translation>
        </message>
        <message>
            <source>TSV, the numbers</source>
            <translation type="unfinished">TSV，数字</translation>
        </message>
        <message>
            <source>TTFT</source>
            <translation type="unfinished">TTFT</translation>
        </message>
        <message>
            <source>TTFT %1, ITL %2</source>
            <translation type="unfinished">TTFT %1，ITL %2</translation>
        </message>
        <message>
            <source>TTFT (s)</source>
            <translation type="unfinished">TTFT (s)</translation>
        </message>
        <message>
            <source>TTFT limit</source>
            <translation type="unfinished">TTFT 上限</translation>
        </message>
        <message>
            <source>TTFT measured from (s)</source>
            <translation type="unfinished">实测 TTFT 从 (s)</translation>
        </message>
        <message>
            <source>TTFT with options</source>
            <translation type="unfinished">含选项的 TTFT</translation>
        </message>
        <message>
            <source>TTFT without options (s)</source>
            <translation type="unfinished">不含选项的 TTFT (s)</translation>
        </message>
        <message>
            <source>TTFT: time to first token
ITL: inter-token latency</source>
            <translation type="unfinished">TTFT：首 token 时间
ITL：token 间延迟</translation>
        </message>
        <message>
            <source>Table</source>
            <translation type="unfinished">表格</translation>
        </message>
        <message>
            <source>Tail latency</source>
            <translation type="unfinished">尾延迟</translation>
        </message>
        <message>
            <source>Take %1</source>
            <translation type="unfinished">采用 %1</translation>
        </message>
        <message>
            <source>Take the cheapest fleet</source>
            <translation type="unfinished">采用最便宜的集群</translation>
        </message>
        <message>
            <source>Targets</source>
            <translation type="unfinished">目标</translation>
        </message>
        <message>
            <source>Tensor (s)</source>
            <translation type="unfinished">张量 (s)</translation>
        </message>
        <message>
            <source>Tensor parallel</source>
            <translation type="unfinished">张量并行</translation>
        </message>
        <message>
            <source>Tensor × pipeline parallel</source>
            <translation type="unfinished">张量 × 流水线并行</translation>
        </message>
        <message>
            <source>Tensor-parallel exchange</source>
            <translation type="unfinished">张量并行交换</translation>
        </message>
        <message>
            <source>Text and presets</source>
            <translation type="unfinished">文字与预设</translation>
        </message>
        <message>
            <source>Text size</source>
            <translation type="unfinished">文字大小</translation>
        </message>
        <message>
            <source>The 22 walls</source>
            <translation type="unfinished">22 面墙</translation>
        </message>
        <message>
            <source>The accelerator states no price, so a default price is used.</source>
            <translation type="unfinished">加速器未给出价格，因此使用默认价格。</translation>
        </message>
        <message>
            <source>The accelerator states no thermal design power, so a default is used.</source>
            <translation type="unfinished">加速器未给出热设计功率，因此使用默认值。</translation>
        </message>
        <message>
            <source>The accelerator that decodes.</source>
            <translation type="unfinished">负责解码的加速器。</translation>
        </message>
        <message>
            <source>The attention of prefill is charged at the key-value heads, which are fewer than the heads.</source>
            <translation type="unfinished">预填充的注意力按键值头计，它们少于注意力头。</translation>
        </message>
        <message>
            <source>The batch does not divide by the data-parallel ranks; the remainder is dropped.</source>
            <translation type="unfinished">批次不能被数据并行秩整除；余数被舍去。</translation>
        </message>
        <message>
            <source>The batch is smaller than the number of data-parallel ranks; idle ranks count as working.</source>
            <translation type="unfinished">批次小于数据并行秩数；空闲的秩也计为在工作。</translation>
        </message>
        <message>
            <source>The cached prefix is as long as the whole prompt, so nothing is left to compute.</source>
            <translation type="unfinished">缓存的前缀与整个提示一样长，因此没有剩余计算。</translation>
        </message>
        <message>
            <source>The cheapest tokens within %1 cost %2 a million: %3. Nothing beats %4 of %5 options.</source>
            <translation type="unfinished">%1 内最便宜的 token 每百万 %2：%3。%5 个选项中有 %4 个无可超越。</translation>
        </message>
        <message>
            <source>The command that writes this figure is copied.</source>
            <translation type="unfinished">已复制生成此图的命令。</translation>
        </message>
        <message>
            <source>The eight characters at the end of a figure's caption:</source>
            <translation type="unfinished">图注末尾的八个字符：</translation>
        </message>
        <message>
            <source>The footprint exceeds the memory, and all traffic is charged at the bandwidth of the host link.</source>
            <translation type="unfinished">占用超过内存，所有流量都按主机链路的带宽计。</translation>
        </message>
        <message>
            <source>The goodput leaves out the work lost since the last checkpoint, half an interval at each failure.</source>
            <translation type="unfinished">有效产出率未计上次检查点以来丢失的工作，即每次故障半个间隔。</translation>
        </message>
        <message>
            <source>The hardware lists no rate for this precision, so its general peak is used; the real rate may be lower.</source>
            <translation type="unfinished">该硬件未给出此精度的速率，因此使用其一般峰值；真实速率可能更低。</translation>
        </message>
        <message>
            <source>The host must prepare a batch before the accelerator asks for it.</source>
            <translation type="unfinished">主机必须在加速器需要之前备好一个批次。</translation>
        </message>
        <message>
            <source>The language changes when the program starts next.</source>
            <translation type="unfinished">语言将在程序下次启动时更改。</translation>
        </message>
        <message>
            <source>The law of this topology gives more than full links at so few nodes, which no network can do.</source>
            <translation type="unfinished">节点这么少时，该拓扑的定律给出的超过满链路，任何网络都做不到。</translation>
        </message>
        <message>
            <source>The laws that answer: those of the published teaching package, or those fitted to published measurements.</source>
            <translation type="unfinished">给出答案的定律：已发布教学包的定律，或按已发布测量拟合的定律。</translation>
        </message>
        <message>
            <source>The memory counts the weights alone; with the keys and values of this batch it would not fit.</source>
            <translation type="unfinished">内存只计权重；加上此批次的键和值就放不下。</translation>
        </message>
        <message>
            <source>The memory has no room for the cache of one request.</source>
            <translation type="unfinished">内存容不下一个请求的缓存。</translation>
        </message>
        <message>
            <source>The memory leaves out the keys and values of the draft model; with them it would not fit.</source>
            <translation type="unfinished">内存未计草稿模型的键和值；加上就放不下。</translation>
        </message>
        <message>
            <source>The memory of a replica has no room for the cache of one request.</source>
            <translation type="unfinished">一个副本的内存容不下一个请求的缓存。</translation>
        </message>
        <message>
            <source>The memory that the weights leave, over the cache of one request.</source>
            <translation type="unfinished">权重之外剩余的内存除以一个请求的缓存。</translation>
        </message>
        <message>
            <source>The model says %1.</source>
            <translation type="unfinished">模型给出 %1。</translation>
        </message>
        <message>
            <source>The more parts a fleet has, the more often one fails.</source>
            <translation type="unfinished">集群部件越多，出故障越频繁。</translation>
        </message>
        <message>
            <source>The network between the nodes.</source>
            <translation type="unfinished">节点之间的网络。</translation>
        </message>
        <message>
            <source>The numbers of %1 are copied.</source>
            <translation type="unfinished">已复制 %1 的数字。</translation>
        </message>
        <message>
            <source>The options change TTFT by %1 and ITL by %2.</source>
            <translation type="unfinished">选项使 TTFT 变化 %1，ITL 变化 %2。</translation>
        </message>
        <message>
            <source>The panel &quot;%1&quot; has no numbers for this scenario.</source>
            <translation type="unfinished">面板“%1”在此场景下没有数字。</translation>
        </message>
        <message>
            <source>The picture does not fit into memory; choose a smaller size.</source>
            <translation type="unfinished">图片放不进内存；请选择较小的尺寸。</translation>
        </message>
        <message>
            <source>The processor that runs the workload; the fleet consists of nodes that carry it.</source>
            <translation type="unfinished">运行工作负载的处理器；集群由装有它的节点组成。</translation>
        </message>
        <message>
            <source>The program ended unexpectedly before its last changes were saved.</source>
            <translation type="unfinished">程序在保存最后的更改之前意外结束。</translation>
        </message>
        <message>
            <source>The queue is unstable, so the headroom of 1 says nothing.</source>
            <translation type="unfinished">队列不稳定，因此余量 1 没有意义。</translation>
        </message>
        <message>
            <source>The refined laws alone use it.</source>
            <translation type="unfinished">只有精化定律使用它。</translation>
        </message>
        <message>
            <source>The registry has no price for %1.</source>
            <translation type="unfinished">登记库中没有 %1 的价格。</translation>
        </message>
        <message>
            <source>The report is saved as %1 and as .html and .pdf beside it.</source>
            <translation type="unfinished">报告已保存为 %1，旁边还有 .html 和 .pdf。</translation>
        </message>
        <message>
            <source>The same as --theme projector.</source>
            <translation type="unfinished">等同于 --theme projector。</translation>
        </message>
        <message>
            <source>The same for weights unpacked from integers, each time their width is halved below 16 bit</source>
            <translation type="unfinished">由整数解包的权重的同一数值，16 比特以下宽度每减半一次</translation>
        </message>
        <message>
            <source>The same in kernels that handle depthwise convolutions by themselves</source>
            <translation type="unfinished">专门处理深度卷积的内核的同一数值</translation>
        </message>
        <message>
            <source>The same of CMSIS-NN under a generic runtime</source>
            <translation type="unfinished">通用运行时下 CMSIS-NN 的同一数值</translation>
        </message>
        <message>
            <source>The same of a compiled network</source>
            <translation type="unfinished">编译后网络的同一数值</translation>
        </message>
        <message>
            <source>The same of inference engines that generate code for one network</source>
            <translation type="unfinished">为单个网络生成代码的推理引擎的同一数值</translation>
        </message>
        <message>
            <source>The same of the links between nodes</source>
            <translation type="unfinished">节点间链路的同一数值</translation>
        </message>
        <message>
            <source>The same of the vendor's kernels since 2024</source>
            <translation type="unfinished">2024 年以来厂商内核的同一数值</translation>
        </message>
        <message>
            <source>The same when only adapters are trained</source>
            <translation type="unfinished">只训练适配器时的同一数值</translation>
        </message>
        <message>
            <source>The same where the step is one captured graph: the shortest time of about ten kernels</source>
            <translation type="unfinished">整步为一个捕获的图时的同一数值：约十个内核的最短时间</translation>
        </message>
        <message>
            <source>The same with activations computed again</source>
            <translation type="unfinished">重新计算激活时的同一数值</translation>
        </message>
        <message>
            <source>The scenario sets no limit to any wall.</source>
            <translation type="unfinished">场景未对任何墙设上限。</translation>
        </message>
        <message>
            <source>The shape of the network decides what each node gets of it.</source>
            <translation type="unfinished">网络的形状决定每个节点能得到多少。</translation>
        </message>
        <message>
            <source>The small model that drafts.</source>
            <translation type="unfinished">生成草稿的小模型。</translation>
        </message>
        <message>
            <source>The time to first token is shorter than one read of the weights, which no hardware can do.</source>
            <translation type="unfinished">首 token 时间短于读一遍权重，任何硬件都做不到。</translation>
        </message>
        <message>
            <source>The time to first token is that of a full batch at once, whatever the load.</source>
            <translation type="unfinished">首 token 时间是整个批次同时处理的时间，与负载无关。</translation>
        </message>
        <message>
            <source>The time to write a checkpoint is that of all accelerators together.</source>
            <translation type="unfinished">写检查点的时间是所有加速器合计的时间。</translation>
        </message>
        <message>
            <source>The utilization is the assumed efficiency times the scaling; the throughput found reaches less than half of it.</source>
            <translation type="unfinished">利用率是假定效率乘以扩展效率；实际吞吐量不到它的一半。</translation>
        </message>
        <message>
            <source>The value is below the floor of the law, so the floor is used.</source>
            <translation type="unfinished">数值低于定律的下限，因此使用下限。</translation>
        </message>
        <message>
            <source>The weights alone do not fit: %1 into %2.</source>
            <translation type="unfinished">仅权重就放不下：%1 对 %2。</translation>
        </message>
        <message>
            <source>The weights are read from on-chip memory or flash, which the changed bandwidth leaves out.</source>
            <translation type="unfinished">权重从片上内存或闪存读取，改变的带宽不影响它们。</translation>
        </message>
        <message>
            <source>The weights do not fit: everything is read over the host link.</source>
            <translation type="unfinished">权重放不下：一切经主机链路读取。</translation>
        </message>
        <message>
            <source>The whole cost of one node over the tokens that its accelerators serve.</source>
            <translation type="unfinished">一个节点的总费用除以其加速器产出的 token。</translation>
        </message>
        <message>
            <source>The whole cost over the tokens that all accelerators serve in that time.</source>
            <translation type="unfinished">总费用除以这段时间内所有加速器产出的 token。</translation>
        </message>
        <message>
            <source>The whole fleet here: %1 CO₂e = energy × PUE × intensity</source>
            <translation type="unfinished">整个集群在此：%1 CO₂e = 能耗 × PUE × 强度</translation>
        </message>
        <message>
            <source>The whole fleet serves one job at a time; by its nodes it could keep up.</source>
            <translation type="unfinished">整个集群一次只服务一个作业；按节点数本可跟上。</translation>
        </message>
        <message>
            <source>The whole window is drawn as PNG alone; give --page for a drawing.</source>
            <translation type="unfinished">整个窗口只能画成 PNG；要矢量图请给出 --page。</translation>
        </message>
        <message>
            <source>The workload needs more memory than %1 has; everything crosses the host link: %2 for one batch.</source>
            <translation type="unfinished">该负载所需内存超过 %1 的容量；所有数据都要经过主机链路：每批 %2。</translation>
        </message>
        <message>
            <source>The workload that is served and trained.</source>
            <translation type="unfinished">被服务和训练的工作负载。</translation>
        </message>
        <message>
            <source>Theme</source>
            <translation type="unfinished">主题</translation>
        </message>
        <message>
            <source>Theme %1</source>
            <translation type="unfinished">主题 %1</translation>
        </message>
        <message>
            <source>Theme: %1.</source>
            <translation type="unfinished">主题：%1。</translation>
        </message>
        <message>
            <source>Thermal design power of a fleet accelerator that states none</source>
            <translation type="unfinished">未给出热设计功率的集群加速器的热设计功率</translation>
        </message>
        <message>
            <source>This cannot be said in Python: %1.</source>
            <translation type="unfinished">无法用 Python 表达：%1。</translation>
        </message>
        <message>
            <source>This panel has no numbers for this scenario.</source>
            <translation type="unfinished">此面板在此场景下没有数字。</translation>
        </message>
        <message>
            <source>Three stops</source>
            <translation type="unfinished">三个刻度</translation>
        </message>
        <message>
            <source>Throughput</source>
            <translation type="unfinished">吞吐量</translation>
        </message>
        <message>
            <source>Throughput (token/s)</source>
            <translation type="unfinished">吞吐量 (token/s)</translation>
        </message>
        <message>
            <source>Time</source>
            <translation type="unfinished">时间</translation>
        </message>
        <message>
            <source>Time by which one result must be there.</source>
            <translation type="unfinished">必须得到一次结果的时间。</translation>
        </message>
        <message>
            <source>Time from a failure until the job runs again.</source>
            <translation type="unfinished">从故障到作业重新运行的时间。</translation>
        </message>
        <message>
            <source>Time over deadline</source>
            <translation type="unfinished">用时除以期限</translation>
        </message>
        <message>
            <source>Time that a serving engine takes to schedule one iteration and to return its tokens</source>
            <translation type="unfinished">服务引擎调度一次迭代并返回其 token 的时间</translation>
        </message>
        <message>
            <source>Time to first token</source>
            <translation type="unfinished">首 token 时间</translation>
        </message>
        <message>
            <source>Time to sample the next token of one sequence</source>
            <translation type="unfinished">为一个序列采样下一个 token 的时间</translation>
        </message>
        <message>
            <source>Time to start</source>
            <translation type="unfinished">启动时间</translation>
        </message>
        <message>
            <source>Time to write a checkpoint beyond which storage is flagged</source>
            <translation type="unfinished">写检查点超过此时间即标记存储</translation>
        </message>
        <message>
            <source>Time until a node that failed is back.</source>
            <translation type="unfinished">故障节点恢复所需的时间。</translation>
        </message>
        <message>
            <source>Times that each activation of a convolutional model crosses the memory</source>
            <translation type="unfinished">卷积模型的每个激活穿过内存的次数</translation>
        </message>
        <message>
            <source>Times that each activation of an encoder crosses the memory</source>
            <translation type="unfinished">编码器的每个激活穿过内存的次数</translation>
        </message>
        <message>
            <source>Title</source>
            <translation type="unfinished">标题</translation>
        </message>
        <message>
            <source>Title and sentence</source>
            <translation type="unfinished">标题与句子</translation>
        </message>
        <message>
            <source>Title in place of the panel's.</source>
            <translation type="unfinished">代替面板标题的标题。</translation>
        </message>
        <message>
            <source>To discuss</source>
            <translation type="unfinished">讨论</translation>
        </message>
        <message>
            <source>Today</source>
            <translation type="unfinished">现在</translation>
        </message>
        <message>
            <source>Token latency</source>
            <translation type="unfinished">token 延迟</translation>
        </message>
        <message>
            <source>Token latency of the plan</source>
            <translation type="unfinished">方案的 token 延迟</translation>
        </message>
        <message>
            <source>Tokens at the start of every prompt that are found in the cache.</source>
            <translation type="unfinished">每个提示开头在缓存中命中的 token 数。</translation>
        </message>
        <message>
            <source>Tokens drafted before each verification</source>
            <translation type="unfinished">每次验证前起草的 token 数</translation>
        </message>
        <message>
            <source>Tokens in one page of the cache.</source>
            <translation type="unfinished">缓存一页中的 token 数。</translation>
        </message>
        <message>
            <source>Tokens of a microbatch at which its products reach half of their rate</source>
            <translation type="unfinished">微批次的乘法达到一半速率时的 token 数</translation>
        </message>
        <message>
            <source>Tokens of one reasoning step</source>
            <translation type="unfinished">一步推理的 token 数</translation>
        </message>
        <message>
            <source>Tokens of one sequence: prompt and everything generated so far.</source>
            <translation type="unfinished">一个序列的 token：提示和迄今生成的全部内容。</translation>
        </message>
        <message>
            <source>Tokens of the answer to one query.</source>
            <translation type="unfinished">一次查询的回答的 token 数。</translation>
        </message>
        <message>
            <source>Tokens of the vocabulary of a model that states none</source>
            <translation type="unfinished">未给出词表的模型的词表 token 数</translation>
        </message>
        <message>
            <source>Tokens per second</source>
            <translation type="unfinished">每秒 token 数</translation>
        </message>
        <message>
            <source>Tokens per second in the budget</source>
            <translation type="unfinished">预算内每秒 token 数</translation>
        </message>
        <message>
            <source>Tokens per second with options</source>
            <translation type="unfinished">含选项的每秒 token 数</translation>
        </message>
        <message>
            <source>Tokens/s of them</source>
            <translation type="unfinished">其 token/秒</translation>
        </message>
        <message>
            <source>Too much: %1
= weights + KV cache − capacity</source>
            <translation type="unfinished">超出：%1
= 权重 + KV 缓存 − 容量</translation>
        </message>
        <message>
            <source>Total (USD)</source>
            <translation type="unfinished">合计 (USD)</translation>
        </message>
        <message>
            <source>Traffic grows with the batch by a share of the weights; were they read once, compute would be the limit.</source>
            <translation type="unfinished">流量按权重的一定比例随批次增长；若只读一次，瓶颈会是计算。</translation>
        </message>
        <message>
            <source>Training</source>
            <translation type="unfinished">训练</translation>
        </message>
        <message>
            <source>Training MFU</source>
            <translation type="unfinished">训练 MFU</translation>
        </message>
        <message>
            <source>Training batch</source>
            <translation type="unfinished">训练批次</translation>
        </message>
        <message>
            <source>Training counts the work of one token per sample, whatever the sequence length.</source>
            <translation type="unfinished">训练按每个样本一个 token 计工作量，与序列长度无关。</translation>
        </message>
        <message>
            <source>Training fleet</source>
            <translation type="unfinished">训练集群</translation>
        </message>
        <message>
            <source>Training job</source>
            <translation type="unfinished">训练作业</translation>
        </message>
        <message>
            <source>Training memory over weights, for models that are not transformers</source>
            <translation type="unfinished">非 Transformer 模型的训练内存除以权重</translation>
        </message>
        <message>
            <source>Training reliability</source>
            <translation type="unfinished">训练可靠性</translation>
        </message>
        <message>
            <source>Training stands still while storage takes its state.</source>
            <translation type="unfinished">存储接收状态时训练停顿。</translation>
        </message>
        <message>
            <source>Training step</source>
            <translation type="unfinished">训练步</translation>
        </message>
        <message>
            <source>Training steps</source>
            <translation type="unfinished">训练步</translation>
        </message>
        <message>
            <source>Training takes</source>
            <translation type="unfinished">训练时长</translation>
        </message>
        <message>
            <source>Training tokens per parameter at the optimum</source>
            <translation type="unfinished">最优时每参数的训练 token 数</translation>
        </message>
        <message>
            <source>Training work over forward work when activations are computed again</source>
            <translation type="unfinished">重新计算激活时训练工作量除以前向工作量</translation>
        </message>
        <message>
            <source>Training work over forward work: the backward pass costs twice the forward pass</source>
            <translation type="unfinished">训练工作量除以前向工作量：反向为前向的两倍</translation>
        </message>
        <message>
            <source>Training work per parameter and token</source>
            <translation type="unfinished">每参数每 token 的训练工作量</translation>
        </message>
        <message>
            <source>Transformation</source>
            <translation type="unfinished">预处理</translation>
        </message>
        <message>
            <source>Transformer</source>
            <translation type="unfinished">Transformer</translation>
        </message>
        <message>
            <source>Transparent ground</source>
            <translation type="unfinished">透明背景</translation>
        </message>
        <message>
            <source>Trusted to %1.</source>
            <translation type="unfinished">可信范围：%1。</translation>
        </message>
        <message>
            <source>Try next</source>
            <translation type="unfinished">接下来</translation>
        </message>
        <message>
            <source>Tutorial</source>
            <translation type="unfinished">教程</translation>
        </message>
        <message>
            <source>Tutorial preset</source>
            <translation type="unfinished">教程预设</translation>
        </message>
        <message>
            <source>Tutorial text</source>
            <translation type="unfinished">教程文字</translation>
        </message>
        <message>
            <source>Tutorial: the numbers of the published teaching package, release 0.1.1. Refined: laws fitted to published measurements; the Evidence page shows how well.</source>
            <translation type="unfinished">教程：已发布教学包 0.1.1 版的数字。精化：按已发布测量拟合的定律；“证据”页显示其准确程度。</translation>
        </message>
        <message>
            <source>Type a number</source>
            <translation type="unfinished">请键入数字</translation>
        </message>
        <message>
            <source>Type a whole number</source>
            <translation type="unfinished">请键入整数</translation>
        </message>
        <message>
            <source>USD</source>
            <translation type="unfinished">USD</translation>
        </message>
        <message>
            <source>USD for the whole time</source>
            <translation type="unfinished">整个时长的 USD</translation>
        </message>
        <message>
            <source>USD over %1</source>
            <translation type="unfinished">%1 内的 USD</translation>
        </message>
        <message>
            <source>USD per M tokens</source>
            <translation type="unfinished">USD/百万 token</translation>
        </message>
        <message>
            <source>USD per million tokens</source>
            <translation type="unfinished">USD/百万 token</translation>
        </message>
        <message>
            <source>USD per node</source>
            <translation type="unfinished">每节点 USD</translation>
        </message>
        <message>
            <source>USD/kWh</source>
            <translation type="unfinished">USD/kWh</translation>
        </message>
        <message>
            <source>Unit</source>
            <translation type="unfinished">单位</translation>
        </message>
        <message>
            <source>Unit: %1.</source>
            <translation type="unfinished">单位：%1。</translation>
        </message>
        <message>
            <source>Unpin</source>
            <translation type="unfinished">取消固定</translation>
        </message>
        <message>
            <source>Unpin the scenario</source>
            <translation type="unfinished">取消固定该场景</translation>
        </message>
        <message>
            <source>Unsaved changes</source>
            <translation type="unfinished">未保存的更改</translation>
        </message>
        <message>
            <source>Untitled</source>
            <translation type="unfinished">未命名</translation>
        </message>
        <message>
            <source>Up</source>
            <translation type="unfinished">上移</translation>
        </message>
        <message>
            <source>Up to %1 keep both limits.</source>
            <translation type="unfinished">至多 %1 满足两个上限。</translation>
        </message>
        <message>
            <source>Update</source>
            <translation type="unfinished">更新</translation>
        </message>
        <message>
            <source>Use %1</source>
            <translation type="unfinished">使用 %1</translation>
        </message>
        <message>
            <source>Utilization (MFU)</source>
            <translation type="unfinished">利用率 (MFU)</translation>
        </message>
        <message>
            <source>Utilization of a training run that states none</source>
            <translation type="unfinished">未给出利用率的训练的利用率</translation>
        </message>
        <message>
            <source>Utilization of any other kernel</source>
            <translation type="unfinished">其他任何内核的利用率</translation>
        </message>
        <message>
            <source>Utilization of attention</source>
            <translation type="unfinished">注意力的利用率</translation>
        </message>
        <message>
            <source>Utilization of convolutions</source>
            <translation type="unfinished">卷积的利用率</translation>
        </message>
        <message>
            <source>Utilization of feed-forward layers</source>
            <translation type="unfinished">前馈层的利用率</translation>
        </message>
        <message>
            <source>Utilization of fused attention</source>
            <translation type="unfinished">融合注意力的利用率</translation>
        </message>
        <message>
            <source>Utilization that a budget in device-days assumes</source>
            <translation type="unfinished">以设备天计的预算所假定的利用率</translation>
        </message>
        <message>
            <source>Value</source>
            <translation type="unfinished">值</translation>
        </message>
        <message>
            <source>Values read and written per token, hidden unit and layer between the products</source>
            <translation type="unfinished">每 token、隐藏单元和层在乘法之间读写的数值</translation>
        </message>
        <message>
            <source>Values that cross the memory per token, hidden unit and layer in the forward and the backward pass</source>
            <translation type="unfinished">前向和反向中每 token、隐藏单元和层穿过内存的数值</translation>
        </message>
        <message>
            <source>Vision and encoders</source>
            <translation type="unfinished">视觉与编码器</translation>
        </message>
        <message>
            <source>Walk the marks</source>
            <translation type="unfinished">逐个浏览标记</translation>
        </message>
        <message>
            <source>Wall</source>
            <translation type="unfinished">墙</translation>
        </message>
        <message>
            <source>Walls</source>
            <translation type="unfinished">墙</translation>
        </message>
        <message>
            <source>Warning: %1</source>
            <translation type="unfinished">警告：%1</translation>
        </message>
        <message>
            <source>Water</source>
            <translation type="unfinished">用水</translation>
        </message>
        <message>
            <source>Water (%1)</source>
            <translation type="unfinished">用水 (%1)</translation>
        </message>
        <message>
            <source>Water (m³)</source>
            <translation type="unfinished">用水 (m³)</translation>
        </message>
        <message>
            <source>Water use where no grid is known: the average of the United States</source>
            <translation type="unfinished">电网未知时的用水：美国平均值</translation>
        </message>
        <message>
            <source>Weights</source>
            <translation type="unfinished">权重</translation>
        </message>
        <message>
            <source>Weights %1</source>
            <translation type="unfinished">权重 %1</translation>
        </message>
        <message>
            <source>Weights (B)</source>
            <translation type="unfinished">权重 (B)</translation>
        </message>
        <message>
            <source>Weights and activations cross the memory bus at its bandwidth.</source>
            <translation type="unfinished">权重和激活以内存总线的带宽通过。</translation>
        </message>
        <message>
            <source>Weights and the cache of every request must fit the memory.</source>
            <translation type="unfinished">权重和每个请求的缓存必须放进内存。</translation>
        </message>
        <message>
            <source>Weights in this precision</source>
            <translation type="unfinished">此精度下的权重</translation>
        </message>
        <message>
            <source>Weights that do not fit stream in layer by layer.</source>
            <translation type="unfinished">放不下的权重逐层流入。</translation>
        </message>
        <message>
            <source>Weights: %1
= parameters · bytes per value</source>
            <translation type="unfinished">权重：%1
= 参数 · 每值字节</translation>
        </message>
        <message>
            <source>What</source>
            <translation type="unfinished">操作</translation>
        </message>
        <message>
            <source>What binds</source>
            <translation type="unfinished">瓶颈是什么</translation>
        </message>
        <message>
            <source>What binds is shown when your prediction is locked.</source>
            <translation type="unfinished">锁定预测后显示瓶颈。</translation>
        </message>
        <message>
            <source>What data-parallel ranks divide: nothing, optimizer, gradients, weights too.</source>
            <translation type="unfinished">数据并行各秩之间分摊什么：不分摊、优化器、梯度，以及权重。</translation>
        </message>
        <message>
            <source>What explains the change</source>
            <translation type="unfinished">变化的原因</translation>
        </message>
        <message>
            <source>What explains the change, as a table</source>
            <translation type="unfinished">变化的原因（表格）</translation>
        </message>
        <message>
            <source>What moves it most, by the same formula</source>
            <translation type="unfinished">按同一公式，影响它最大的因素</translation>
        </message>
        <message>
            <source>What the fleet may cost over the whole duration.</source>
            <translation type="unfinished">整个时长内集群允许的花费。</translation>
        </message>
        <message>
            <source>What the key numbers are compared by</source>
            <translation type="unfinished">关键数字与什么比较</translation>
        </message>
        <message>
            <source>What the pressure is</source>
            <translation type="unfinished">压力是什么</translation>
        </message>
        <message>
            <source>What to export</source>
            <translation type="unfinished">导出什么</translation>
        </message>
        <message>
            <source>Where</source>
            <translation type="unfinished">位置</translation>
        </message>
        <message>
            <source>Whether a small model drafts tokens that the large one verifies together.</source>
            <translation type="unfinished">是否由小模型起草 token，再由大模型一并验证。</translation>
        </message>
        <message>
            <source>Whether gradients travel while the backward pass still computes.</source>
            <translation type="unfinished">反向传播仍在计算时梯度是否已在传输。</translation>
        </message>
        <message>
            <source>Whether keys and values of a common start of the prompts are kept.</source>
            <translation type="unfinished">是否保留提示共同开头的键和值。</translation>
        </message>
        <message>
            <source>Whether prefill and decoding run on different accelerators, the cache crossing a network.</source>
            <translation type="unfinished">预填充和解码是否在不同加速器上运行，缓存经网络传输。</translation>
        </message>
        <message>
            <source>Whether the cache is kept in pages: a full memory queues further requests instead of failing.</source>
            <translation type="unfinished">缓存是否分页存放：内存满时后续请求排队而不是失败。</translation>
        </message>
        <message>
            <source>Which laws answer: 0 those of the published teaching package, 1 those fitted to published measurements</source>
            <translation type="unfinished">由哪组定律回答：0 为已发布教学包的定律，1 为按已发布测量拟合的定律</translation>
        </message>
        <message>
            <source>Why</source>
            <translation type="unfinished">为什么</translation>
        </message>
        <message>
            <source>Why %1?</source>
            <translation type="unfinished">为什么是 %1？</translation>
        </message>
        <message>
            <source>Words in hardware, model, metric or source</source>
            <translation type="unfinished">硬件、模型、指标或来源中的词</translation>
        </message>
        <message>
            <source>Words in name, meaning or source</source>
            <translation type="unfinished">名称、含义或来源中的词</translation>
        </message>
        <message>
            <source>Work of attention per key-value head, head dimension and token pair of streamed inference</source>
            <translation type="unfinished">流式推理中每键值头、头维度和 token 对的注意力工作量</translation>
        </message>
        <message>
            <source>Work of attention per layer, head, head dimension and token pair</source>
            <translation type="unfinished">每层、每头、每头维度和每 token 对的注意力工作量</translation>
        </message>
        <message>
            <source>Work of one forward pass per parameter and sample: one multiply, one add</source>
            <translation type="unfinished">每参数每样本一次前向的工作量：一次乘法、一次加法</translation>
        </message>
        <message>
            <source>Work per element written of an image network that states no elements, as in ResNet-50</source>
            <translation type="unfinished">未给出元素数的图像网络每写一个元素的工作量，如 ResNet-50</translation>
        </message>
        <message>
            <source>Working and spare nodes; each region counts by its share of the fleet.</source>
            <translation type="unfinished">工作节点和备用节点；每个地区按其份额计算。</translation>
        </message>
        <message>
            <source>Workload</source>
            <translation type="unfinished">工作负载</translation>
        </message>
        <message>
            <source>Works</source>
            <translation type="unfinished">可行</translation>
        </message>
        <message>
            <source>Workstation</source>
            <translation type="unfinished">工作站</translation>
        </message>
        <message>
            <source>Write time (s)</source>
            <translation type="unfinished">写入时间 (s)</translation>
        </message>
        <message>
            <source>Writing a checkpoint</source>
            <translation type="unfinished">写一个检查点</translation>
        </message>
        <message>
            <source>Writing a checkpoint takes longer than the interval between two.</source>
            <translation type="unfinished">写检查点的时间超过两次之间的间隔。</translation>
        </message>
        <message>
            <source>Writing one</source>
            <translation type="unfinished">写一个</translation>
        </message>
        <message>
            <source>Year</source>
            <translation type="unfinished">年份</translation>
        </message>
        <message>
            <source>You said %1, the model says %2.</source>
            <translation type="unfinished">您说 %1，模型给出 %2。</translation>
        </message>
        <message>
            <source>Your name, for the report</source>
            <translation type="unfinished">您的姓名，用于报告</translation>
        </message>
        <message>
            <source>Your name, if you like</source>
            <translation type="unfinished">您的姓名（可选）</translation>
        </message>
        <message>
            <source>Your own</source>
            <translation type="unfinished">您自己的</translation>
        </message>
        <message>
            <source>Your prediction on a scale: %1</source>
            <translation type="unfinished">刻度上的预测：%1</translation>
        </message>
        <message>
            <source>Your prediction on the plot: %1</source>
            <translation type="unfinished">您在图上的预测：%1</translation>
        </message>
        <message>
            <source>Your prediction: %1</source>
            <translation type="unfinished">您的预测：%1</translation>
        </message>
        <message>
            <source>ZeRO stage</source>
            <translation type="unfinished">ZeRO 阶段</translation>
        </message>
        <message>
            <source>a picture of this kind carries no scenario; PNG, SVG and PDF do</source>
            <translation type="unfinished">此类图片不带场景；PNG、SVG 和 PDF 可以</translation>
        </message>
        <message>
            <source>a quarter</source>
            <translation type="unfinished">四分之一</translation>
        </message>
        <message>
            <source>a smaller model or another device would help.</source>
            <translation type="unfinished">换用更小的模型或其他设备会有帮助。</translation>
        </message>
        <message>
            <source>a third</source>
            <translation type="unfinished">三分之一</translation>
        </message>
        <message>
            <source>accuracy</source>
            <translation type="unfinished">准确率</translation>
        </message>
        <message>
            <source>accuracy %1</source>
            <translation type="unfinished">准确率 %1</translation>
        </message>
        <message>
            <source>all in %1</source>
            <translation type="unfinished">全部在 %1</translation>
        </message>
        <message>
            <source>all in A</source>
            <translation type="unfinished">全部在 A</translation>
        </message>
        <message>
            <source>all in B</source>
            <translation type="unfinished">全部在 B</translation>
        </message>
        <message>
            <source>and %1 more, see the page Evidence</source>
            <translation type="unfinished">另有 %1 个，见“证据”页</translation>
        </message>
        <message>
            <source>arrival ÷ compute time of a layer</source>
            <translation type="unfinished">到达 ÷ 一层的计算时间</translation>
        </message>
        <message>
            <source>arrivals</source>
            <translation type="unfinished">到达率</translation>
        </message>
        <message>
            <source>arrivals ÷ what the replicas serve</source>
            <translation type="unfinished">到达 ÷ 副本的服务能力</translation>
        </message>
        <message>
            <source>as set below</source>
            <translation type="unfinished">如下方设定</translation>
        </message>
        <message>
            <source>as the peak rate</source>
            <translation type="unfinished">同峰值速率</translation>
        </message>
        <message>
            <source>band: 9 of 10 of %1 measured</source>
            <translation type="unfinished">区间：%1 个实测中的 9/10</translation>
        </message>
        <message>
            <source>bandwidth</source>
            <translation type="unfinished">带宽</translation>
        </message>
        <message>
            <source>batch</source>
            <translation type="unfinished">批大小</translation>
        </message>
        <message>
            <source>batch %1</source>
            <translation type="unfinished">批大小 %1</translation>
        </message>
        <message>
            <source>batch times</source>
            <translation type="unfinished">个批次时间</translation>
        </message>
        <message>
            <source>batch ÷ requests that fit</source>
            <translation type="unfinished">批次 ÷ 可容纳的请求</translation>
        </message>
        <message>
            <source>beaten: another is as fast and cheaper</source>
            <translation type="unfinished">被超越：另一个同样快且更便宜</translation>
        </message>
        <message>
            <source>begin with { and end with }</source>
            <translation type="unfinished">请以 { 开头并以 } 结尾</translation>
        </message>
        <message>
            <source>best</source>
            <translation type="unfinished">最佳</translation>
        </message>
        <message>
            <source>between failures</source>
            <translation type="unfinished">故障间隔</translation>
        </message>
        <message>
            <source>bf16</source>
            <translation type="unfinished">bf16</translation>
        </message>
        <message>
            <source>binds</source>
            <translation type="unfinished">瓶颈</translation>
        </message>
        <message>
            <source>binds: beyond the red line, at half of a time or all of a limit. Click a wall for its equation.</source>
            <translation type="unfinished">构成瓶颈：越过红线，即时间的一半或上限的全部。点击墙查看其公式。</translation>
        </message>
        <message>
            <source>binds: more than half of a time, or all of a limit</source>
            <translation type="unfinished">构成瓶颈：超过时间的一半，或达到上限</translation>
        </message>
        <message>
            <source>bubble</source>
            <translation type="unfinished">气泡</translation>
        </message>
        <message>
            <source>budget %1</source>
            <translation type="unfinished">预算 %1</translation>
        </message>
        <message>
            <source>by a form, or as JSON</source>
            <translation type="unfinished">用表单或 JSON</translation>
        </message>
        <message>
            <source>capacity %1</source>
            <translation type="unfinished">容量 %1</translation>
        </message>
        <message>
            <source>carbon</source>
            <translation type="unfinished">碳</translation>
        </message>
        <message>
            <source>change of the latency</source>
            <translation type="unfinished">延迟的变化</translation>
        </message>
        <message>
            <source>cheapest</source>
            <translation type="unfinished">最便宜</translation>
        </message>
        <message>
            <source>cheapest: %1</source>
            <translation type="unfinished">最便宜：%1</translation>
        </message>
        <message>
            <source>checkpoint interval</source>
            <translation type="unfinished">检查点间隔</translation>
        </message>
        <message>
            <source>chosen here</source>
            <translation type="unfinished">此处选择</translation>
        </message>
        <message>
            <source>communication</source>
            <translation type="unfinished">通信</translation>
        </message>
        <message>
            <source>compute</source>
            <translation type="unfinished">计算</translation>
        </message>
        <message>
            <source>compute time</source>
            <translation type="unfinished">计算时间</translation>
        </message>
        <message>
            <source>compute time ÷ latency</source>
            <translation type="unfinished">计算时间 ÷ 延迟</translation>
        </message>
        <message>
            <source>compute-bound</source>
            <translation type="unfinished">受计算限制</translation>
        </message>
        <message>
            <source>compute-bound from %1</source>
            <translation type="unfinished">自 %1 起受计算限制</translation>
        </message>
        <message>
            <source>cost</source>
            <translation type="unfinished">费用</translation>
        </message>
        <message>
            <source>cost ÷ budget</source>
            <translation type="unfinished">费用 ÷ 预算</translation>
        </message>
        <message>
            <source>data</source>
            <translation type="unfinished">数据</translation>
        </message>
        <message>
            <source>days</source>
            <translation type="unfinished">天</translation>
        </message>
        <message>
            <source>deadline %1</source>
            <translation type="unfinished">期限 %1</translation>
        </message>
        <message>
            <source>demand</source>
            <translation type="unfinished">需求</translation>
        </message>
        <message>
            <source>demand ÷ supply</source>
            <translation type="unfinished">需求 ÷ 供给</translation>
        </message>
        <message>
            <source>does not
divide</source>
            <translation type="unfinished">不能
整除</translation>
        </message>
        <message>
            <source>does not divide</source>
            <translation type="unfinished">不整除</translation>
        </message>
        <message>
            <source>does not fit</source>
            <translation type="unfinished">放不下</translation>
        </message>
        <message>
            <source>does not fit the memory</source>
            <translation type="unfinished">内存放不下</translation>
        </message>
        <message>
            <source>done ✓</source>
            <translation type="unfinished">完成 ✓</translation>
        </message>
        <message>
            <source>emissions of training runs</source>
            <translation type="unfinished">个训练排放</translation>
        </message>
        <message>
            <source>energies of training runs</source>
            <translation type="unfinished">个训练能耗</translation>
        </message>
        <message>
            <source>energy</source>
            <translation type="unfinished">能源</translation>
        </message>
        <message>
            <source>energy price</source>
            <translation type="unfinished">能源价格</translation>
        </message>
        <message>
            <source>even perfect kernels would be late.</source>
            <translation type="unfinished">即使完美的内核也会超时。</translation>
        </message>
        <message>
            <source>exchange</source>
            <translation type="unfinished">交换</translation>
        </message>
        <message>
            <source>exposed communication ÷ step</source>
            <translation type="unfinished">未隐藏的通信 ÷ 步时间</translation>
        </message>
        <message>
            <source>flash</source>
            <translation type="unfinished">闪存</translation>
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
            <translation type="unfinished">16 至 7 nm 器件每单位能量的 fp32 工作量，它限制小功率上限</translation>
        </message>
        <message>
            <source>fp8</source>
            <translation type="unfinished">fp8</translation>
        </message>
        <message>
            <source>free %1</source>
            <translation type="unfinished">空闲 %1</translation>
        </message>
        <message>
            <source>full</source>
            <translation type="unfinished">完全</translation>
        </message>
        <message>
            <source>full recomputation</source>
            <translation type="unfinished">完全重计算</translation>
        </message>
        <message>
            <source>g CO₂e/kWh</source>
            <translation type="unfinished">g CO₂e/kWh</translation>
        </message>
        <message>
            <source>g CO₂e/kWh, location-based; borders de facto (Natural Earth)</source>
            <translation type="unfinished">g CO₂e/kWh，按所在地；边界为实际控制线 (Natural Earth)</translation>
        </message>
        <message>
            <source>g CO₂e/kWh; borders: Natural Earth</source>
            <translation type="unfinished">g CO₂e/kWh；边界：Natural Earth</translation>
        </message>
        <message>
            <source>give WIDTHxHEIGHT in pixels, from 160x90 to 16384x16384</source>
            <translation type="unfinished">请给出 宽x高（像素），从 160x90 到 16384x16384</translation>
        </message>
        <message>
            <source>give a file name without folder</source>
            <translation type="unfinished">请给出不含文件夹的文件名</translation>
        </message>
        <message>
            <source>give auto, or a number from 1 to 16</source>
            <translation type="unfinished">请给出 auto，或 1 到 16 的数字</translation>
        </message>
        <message>
            <source>give on or off</source>
            <translation type="unfinished">请给出 on 或 off</translation>
        </message>
        <message>
            <source>give one of %1</source>
            <translation type="unfinished">请给出 %1 之一</translation>
        </message>
        <message>
            <source>give per cent, from 100 to 200</source>
            <translation type="unfinished">请给出 100 到 200 的百分数</translation>
        </message>
        <message>
            <source>goodput</source>
            <translation type="unfinished">有效产出率</translation>
        </message>
        <message>
            <source>grade: give one folder of reports</source>
            <translation type="unfinished">grade：请给出一个报告文件夹</translation>
        </message>
        <message>
            <source>grid</source>
            <translation type="unfinished">电网</translation>
        </message>
        <message>
            <source>h</source>
            <translation type="unfinished">小时</translation>
        </message>
        <message>
            <source>half</source>
            <translation type="unfinished">一半</translation>
        </message>
        <message>
            <source>hardware</source>
            <translation type="unfinished">硬件</translation>
        </message>
        <message>
            <source>holds the weights</source>
            <translation type="unfinished">存放权重</translation>
        </message>
        <message>
            <source>holds the weights, read from here</source>
            <translation type="unfinished">存放权重，从此读取</translation>
        </message>
        <message>
            <source>host link</source>
            <translation type="unfinished">主机链路</translation>
        </message>
        <message>
            <source>inference energies of microcontrollers</source>
            <translation type="unfinished">个微控制器推理能耗</translation>
        </message>
        <message>
            <source>inference times of microcontrollers</source>
            <translation type="unfinished">个微控制器推理时间</translation>
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
            <translation type="unfinished">内核须达到峰值的 %1。</translation>
        </message>
        <message>
            <source>latency</source>
            <translation type="unfinished">延迟</translation>
        </message>
        <message>
            <source>life cycle</source>
            <translation type="unfinished">全生命周期</translation>
        </message>
        <message>
            <source>limit %1</source>
            <translation type="unfinished">上限 %1</translation>
        </message>
        <message>
            <source>maintenance</source>
            <translation type="unfinished">维护</translation>
        </message>
        <message>
            <source>manual: --out %1: give a file that ends in .pdf or .html</source>
            <translation type="unfinished">manual：--out %1：请给出以 .pdf 或 .html 结尾的文件</translation>
        </message>
        <message>
            <source>manual: give --out, a file that ends in .pdf or .html</source>
            <translation type="unfinished">manual：请给出 --out，即以 .pdf 或 .html 结尾的文件</translation>
        </message>
        <message>
            <source>measured</source>
            <translation type="unfinished">实测</translation>
        </message>
        <message>
            <source>measured nearby</source>
            <translation type="unfinished">附近有实测</translation>
        </message>
        <message>
            <source>measured · dashed: ±25 %</source>
            <translation type="unfinished">实测 · 虚线：±25 %</translation>
        </message>
        <message>
            <source>measured, in the unit of each metric · dashed: ±25 %</source>
            <translation type="unfinished">实测，按各指标单位 · 虚线：±25 %</translation>
        </message>
        <message>
            <source>measured: %1</source>
            <translation type="unfinished">实测：%1</translation>
        </message>
        <message>
            <source>median</source>
            <translation type="unfinished">中位数</translation>
        </message>
        <message>
            <source>memory</source>
            <translation type="unfinished">内存</translation>
        </message>
        <message>
            <source>memory time</source>
            <translation type="unfinished">内存时间</translation>
        </message>
        <message>
            <source>memory time ÷ latency</source>
            <translation type="unfinished">内存时间 ÷ 延迟</translation>
        </message>
        <message>
            <source>memory-bound</source>
            <translation type="unfinished">受内存限制</translation>
        </message>
        <message>
            <source>model: %1</source>
            <translation type="unfinished">模型：%1</translation>
        </message>
        <message>
            <source>ms</source>
            <translation type="unfinished">毫秒</translation>
        </message>
        <message>
            <source>my %1</source>
            <translation type="unfinished">我的 %1</translation>
        </message>
        <message>
            <source>my board</source>
            <translation type="unfinished">我的板卡</translation>
        </message>
        <message>
            <source>nearest to the scenario</source>
            <translation type="unfinished">最接近当前场景</translation>
        </message>
        <message>
            <source>no</source>
            <translation type="unfinished">否</translation>
        </message>
        <message>
            <source>no effect</source>
            <translation type="unfinished">无影响</translation>
        </message>
        <message>
            <source>no end</source>
            <translation type="unfinished">无穷</translation>
        </message>
        <message>
            <source>no limit set</source>
            <translation type="unfinished">未设上限</translation>
        </message>
        <message>
            <source>no load set</source>
            <translation type="unfinished">未设负载</translation>
        </message>
        <message>
            <source>no node carries the hardware</source>
            <translation type="unfinished">没有节点装有该硬件</translation>
        </message>
        <message>
            <source>no own rate</source>
            <translation type="unfinished">无自有速率</translation>
        </message>
        <message>
            <source>no prediction yet</source>
            <translation type="unfinished">尚无预测</translation>
        </message>
        <message>
            <source>no recomputation</source>
            <translation type="unfinished">不重计算</translation>
        </message>
        <message>
            <source>no storage or link stated</source>
            <translation type="unfinished">未给出存储或链路</translation>
        </message>
        <message>
            <source>node powers</source>
            <translation type="unfinished">个节点功率</translation>
        </message>
        <message>
            <source>nodes</source>
            <translation type="unfinished">个节点</translation>
        </message>
        <message>
            <source>none</source>
            <translation type="unfinished">无</translation>
        </message>
        <message>
            <source>none answered</source>
            <translation type="unfinished">无一得到回答</translation>
        </message>
        <message>
            <source>none of the key numbers</source>
            <translation type="unfinished">没有关键数字</translation>
        </message>
        <message>
            <source>not measured</source>
            <translation type="unfinished">未实测</translation>
        </message>
        <message>
            <source>not one node fits the budget</source>
            <translation type="unfinished">预算内一个节点也放不下</translation>
        </message>
        <message>
            <source>not possible</source>
            <translation type="unfinished">不可行</translation>
        </message>
        <message>
            <source>now</source>
            <translation type="unfinished">现在</translation>
        </message>
        <message>
            <source>numbers told, such as 64 128 128 200</source>
            <translation type="unfinished">说出的数字，如 64 128 128 200</translation>
        </message>
        <message>
            <source>of drafts</source>
            <translation type="unfinished">占草稿</translation>
        </message>
        <message>
            <source>of peak</source>
            <translation type="unfinished">占峰值</translation>
        </message>
        <message>
            <source>of service time</source>
            <translation type="unfinished">服务时间的倍数</translation>
        </message>
        <message>
            <source>off: without legend and the numbers beside the plot (on).</source>
            <translation type="unfinished">off：无图例和图旁的数字 (on)。</translation>
        </message>
        <message>
            <source>off: without the line that names the scenario (on).</source>
            <translation type="unfinished">off：无注明场景的一行 (on)。</translation>
        </message>
        <message>
            <source>off: without title and sentence (on).</source>
            <translation type="unfinished">off：无标题和句子 (on)。</translation>
        </message>
        <message>
            <source>on the front</source>
            <translation type="unfinished">在前沿上</translation>
        </message>
        <message>
            <source>on: with the controls inside the panel (off).</source>
            <translation type="unfinished">on：带面板内的控件 (off)。</translation>
        </message>
        <message>
            <source>on: without a ground (off).</source>
            <translation type="unfinished">on：无背景 (off)。</translation>
        </message>
        <message>
            <source>one day</source>
            <translation type="unfinished">一天</translation>
        </message>
        <message>
            <source>one pass %1, of which %2 do not shrink; %3 as fast as fp16</source>
            <translation type="unfinished">一次前向 %1，其中 %2 不会缩短；为 fp16 的 %3</translation>
        </message>
        <message>
            <source>operational</source>
            <translation type="unfinished">运行排放</translation>
        </message>
        <message>
            <source>over by %1</source>
            <translation type="unfinished">超出 %1</translation>
        </message>
        <message>
            <source>overflows by %1</source>
            <translation type="unfinished">溢出 %1</translation>
        </message>
        <message>
            <source>overhead</source>
            <translation type="unfinished">开销</translation>
        </message>
        <message>
            <source>own rate</source>
            <translation type="unfinished">自有速率</translation>
        </message>
        <message>
            <source>p50 (s)</source>
            <translation type="unfinished">p50 (s)</translation>
        </message>
        <message>
            <source>p50: half are faster</source>
            <translation type="unfinished">p50：一半更快</translation>
        </message>
        <message>
            <source>p99 (s)</source>
            <translation type="unfinished">p99 (s)</translation>
        </message>
        <message>
            <source>p99: 99 of 100 are faster</source>
            <translation type="unfinished">p99：100 个中 99 个更快</translation>
        </message>
        <message>
            <source>parameters</source>
            <translation type="unfinished">参数</translation>
        </message>
        <message>
            <source>part of the latency it governs</source>
            <translation type="unfinished">它所支配的延迟部分</translation>
        </message>
        <message>
            <source>part of the link that the network takes</source>
            <translation type="unfinished">被网络占去的链路部分</translation>
        </message>
        <message>
            <source>part of the peak that is lost</source>
            <translation type="unfinished">损失的峰值部分</translation>
        </message>
        <message>
            <source>pays for</source>
            <translation type="unfinished">可负担</translation>
        </message>
        <message>
            <source>per M tokens</source>
            <translation type="unfinished">每百万 token</translation>
        </message>
        <message>
            <source>per layer</source>
            <translation type="unfinished">每层</translation>
        </message>
        <message>
            <source>per node</source>
            <translation type="unfinished">每节点</translation>
        </message>
        <message>
            <source>per step</source>
            <translation type="unfinished">每步</translation>
        </message>
        <message>
            <source>predicted</source>
            <translation type="unfinished">预测</translation>
        </message>
        <message>
            <source>predicted ÷ measured</source>
            <translation type="unfinished">预测 ÷ 实测</translation>
        </message>
        <message>
            <source>predicted ÷ measured, measurements by area</source>
            <translation type="unfinished">预测 ÷ 实测，按领域的测量</translation>
        </message>
        <message>
            <source>preparation</source>
            <translation type="unfinished">准备</translation>
        </message>
        <message>
            <source>preparation ÷ latency of the batch</source>
            <translation type="unfinished">准备 ÷ 批次延迟</translation>
        </message>
        <message>
            <source>pressure %1 (%2): %3%4</source>
            <translation type="unfinished">压力 %1（%2）：%3%4</translation>
        </message>
        <message>
            <source>price unknown, %1 assumed</source>
            <translation type="unfinished">价格未知，假定 %1</translation>
        </message>
        <message>
            <source>queries/s</source>
            <translation type="unfinished">查询/秒</translation>
        </message>
        <message>
            <source>recovering</source>
            <translation type="unfinished">恢复</translation>
        </message>
        <message>
            <source>refined</source>
            <translation type="unfinished">精化</translation>
        </message>
        <message>
            <source>render: give --out, the file or folder to draw to</source>
            <translation type="unfinished">render：请给出 --out，即写入图的文件或文件夹</translation>
        </message>
        <message>
            <source>replicas</source>
            <translation type="unfinished">个副本</translation>
        </message>
        <message>
            <source>requests</source>
            <translation type="unfinished">个请求</translation>
        </message>
        <message>
            <source>requests/s</source>
            <translation type="unfinished">请求/秒</translation>
        </message>
        <message>
            <source>required ÷ available memory</source>
            <translation type="unfinished">所需 ÷ 可用内存</translation>
        </message>
        <message>
            <source>ridge %1</source>
            <translation type="unfinished">脊点 %1</translation>
        </message>
        <message>
            <source>room for</source>
            <translation type="unfinished">可容纳</translation>
        </message>
        <message>
            <source>rows</source>
            <translation type="unfinished">行</translation>
        </message>
        <message>
            <source>s</source>
            <translation type="unfinished">秒</translation>
        </message>
        <message>
            <source>selective</source>
            <translation type="unfinished">选择性</translation>
        </message>
        <message>
            <source>selective recomputation</source>
            <translation type="unfinished">选择性重计算</translation>
        </message>
        <message>
            <source>sequences</source>
            <translation type="unfinished">个序列</translation>
        </message>
        <message>
            <source>size of a sample unknown</source>
            <translation type="unfinished">样本的大小未知</translation>
        </message>
        <message>
            <source>size of the model unknown</source>
            <translation type="unfinished">模型的大小未知</translation>
        </message>
        <message>
            <source>slow-down</source>
            <translation type="unfinished">减速</translation>
        </message>
        <message>
            <source>stages</source>
            <translation type="unfinished">级</translation>
        </message>
        <message>
            <source>step (%1)</source>
            <translation type="unfinished">步时间 (%1)</translation>
        </message>
        <message>
            <source>t</source>
            <translation type="unfinished">t</translation>
        </message>
        <message>
            <source>tensor</source>
            <translation type="unfinished">张量</translation>
        </message>
        <message>
            <source>tf32</source>
            <translation type="unfinished">tf32</translation>
        </message>
        <message>
            <source>the batch does not fit</source>
            <translation type="unfinished">批次放不下</translation>
        </message>
        <message>
            <source>the increase changes TTFT by %1 and ITL by %2</source>
            <translation type="unfinished">该提升使 TTFT 变化 %1，ITL 变化 %2</translation>
        </message>
        <message>
            <source>the model keeps no cache</source>
            <translation type="unfinished">该模型没有缓存</translation>
        </message>
        <message>
            <source>the output could not be written: %1</source>
            <translation type="unfinished">无法写入输出：%1</translation>
        </message>
        <message>
            <source>the queue grows for ever</source>
            <translation type="unfinished">队列无限增长</translation>
        </message>
        <message>
            <source>the rescued session</source>
            <translation type="unfinished">恢复的会话</translation>
        </message>
        <message>
            <source>the split exceeds the fleet</source>
            <translation type="unfinished">划分超出集群</translation>
        </message>
        <message>
            <source>the weights fit</source>
            <translation type="unfinished">权重放得下</translation>
        </message>
        <message>
            <source>this file is larger than any session; it is not from this program</source>
            <translation type="unfinished">此文件大于任何会话；它不是本程序生成的</translation>
        </message>
        <message>
            <source>this picture carries no scenario: another program made or saved it anew; open the picture as it was exported, or a session file, or give the id in its caption to File, Open by id</source>
            <translation type="unfinished">此图片不带场景：由其他程序生成或重新保存；请打开导出的原图或会话文件，或在“文件 &gt; 按标识打开”中给出图注里的标识</translation>
        </message>
        <message>
            <source>this picture is cut off; copy it once more from where it came from</source>
            <translation type="unfinished">此图片被截断；请从来源处重新复制</translation>
        </message>
        <message>
            <source>this scenario</source>
            <translation type="unfinished">当前场景</translation>
        </message>
        <message>
            <source>three quarters</source>
            <translation type="unfinished">四分之三</translation>
        </message>
        <message>
            <source>time lost to failures and saving</source>
            <translation type="unfinished">故障和保存损失的时间</translation>
        </message>
        <message>
            <source>time of a query</source>
            <translation type="unfinished">一次查询的时间</translation>
        </message>
        <message>
            <source>time to write</source>
            <translation type="unfinished">写入时间</translation>
        </message>
        <message>
            <source>time to write ÷ interval</source>
            <translation type="unfinished">写入时间 ÷ 间隔</translation>
        </message>
        <message>
            <source>times of whole answers</source>
            <translation type="unfinished">个完整回答时间</translation>
        </message>
        <message>
            <source>times per token</source>
            <translation type="unfinished">个单 token 时间</translation>
        </message>
        <message>
            <source>times to first token</source>
            <translation type="unfinished">个首 token 时间</translation>
        </message>
        <message>
            <source>to (MWh)</source>
            <translation type="unfinished">至 (MWh)</translation>
        </message>
        <message>
            <source>to (s)</source>
            <translation type="unfinished">至 (s)</translation>
        </message>
        <message>
            <source>to (t CO₂e)</source>
            <translation type="unfinished">至 (t CO₂e)</translation>
        </message>
        <message>
            <source>token rates</source>
            <translation type="unfinished">个 token 速率</translation>
        </message>
        <message>
            <source>token/s</source>
            <translation type="unfinished">token/秒</translation>
        </message>
        <message>
            <source>tokens</source>
            <translation type="unfinished">token</translation>
        </message>
        <message>
            <source>tokens of the optimum ÷ paid for</source>
            <translation type="unfinished">最优 token ÷ 可负担的</translation>
        </message>
        <message>
            <source>too slow for the limit</source>
            <translation type="unfinished">对上限来说太慢</translation>
        </message>
        <message>
            <source>training steps</source>
            <translation type="unfinished">个训练步</translation>
        </message>
        <message>
            <source>tutorial</source>
            <translation type="unfinished">教程</translation>
        </message>
        <message>
            <source>two thirds</source>
            <translation type="unfinished">三分之二</translation>
        </message>
        <message>
            <source>unknown</source>
            <translation type="unfinished">未知</translation>
        </message>
        <message>
            <source>utilization (MFU)</source>
            <translation type="unfinished">利用率 (MFU)</translation>
        </message>
        <message>
            <source>wait of a job</source>
            <translation type="unfinished">作业等待</translation>
        </message>
        <message>
            <source>ways</source>
            <translation type="unfinished">路</translation>
        </message>
        <message>
            <source>weights</source>
            <translation type="unfinished">权重</translation>
        </message>
        <message>
            <source>what this picture carries is longer than any scenario; it is not from this program</source>
            <translation type="unfinished">此图片所带内容长于任何场景；它不是本程序生成的</translation>
        </message>
        <message>
            <source>what this picture says of its scenario is damaged; open an undamaged copy</source>
            <translation type="unfinished">此图片中的场景信息已损坏；请打开未损坏的副本</translation>
        </message>
        <message>
            <source>with options</source>
            <translation type="unfinished">含选项</translation>
        </message>
        <message>
            <source>without</source>
            <translation type="unfinished">不含</translation>
        </message>
        <message>
            <source>work of the model unknown</source>
            <translation type="unfinished">模型的工作量未知</translation>
        </message>
        <message>
            <source>work submitted ÷ work done</source>
            <translation type="unfinished">提交 ÷ 完成的工作</translation>
        </message>
        <message>
            <source>writing checkpoints</source>
            <translation type="unfinished">写检查点</translation>
        </message>
        <message>
            <source>writing one</source>
            <translation type="unfinished">写一个</translation>
        </message>
        <message>
            <source>writing outlasts the interval</source>
            <translation type="unfinished">写入时间超过间隔</translation>
        </message>
        <message>
            <source>yes</source>
            <translation type="unfinished">是</translation>
        </message>
        <message>
            <source>you: %1</source>
            <translation type="unfinished">您：%1</translation>
        </message>
        <message>
            <source>your choice</source>
            <translation type="unfinished">您的选择</translation>
        </message>
        <message>
            <source>your prediction</source>
            <translation type="unfinished">您的预测</translation>
        </message>
        <message>
            <source>×</source>
            <translation type="unfinished">×</translation>
        </message>
        <message>
            <source>× %1 to %2</source>
            <translation type="unfinished">× %1 至 %2</translation>
        </message>
        <message>
            <source>η %1</source>
            <translation type="unfinished">η %1</translation>
        </message>
        <message>
            <source>“%1” is not a number.</source>
            <translation type="unfinished">“%1”不是数字。</translation>
        </message>
        <message>
            <source>“%1” is too large to compute with.</source>
            <translation type="unfinished">“%1”太大，无法计算。</translation>
        </message>
        <message>
            <source>← faster · change of the latency of a batch · slower →</source>
            <translation type="unfinished">← 更快 · 批次延迟的变化 · 更慢 →</translation>
        </message>
        <message>
            <source>← faster · latency · slower →</source>
            <translation type="unfinished">← 更快 · 延迟 · 更慢 →</translation>
        </message>
        <message>
            <source>≠ Refined preset</source>
            <translation type="unfinished">≠ 精化预设</translation>
        </message>
        <message>
            <source>≠ Tutorial preset</source>
            <translation type="unfinished">≠ 教程预设</translation>
        </message>
    </context>
</TS>
