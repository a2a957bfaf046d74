namespace OncoLearn.Core.Claims.Extraction;

/// <summary>The words of the rules, in both languages. A star stands for the endings of a regular English verb.</summary>
static class CueTable
{
    /// <summary>Each line: kind, direction, relation on a process, relation on a gene = words.</summary>
    const string Lines = """
        Effect up promotes upregulates = 促进|推动|加速|增进|有助于|促使|有利于|驱动|刺激|启动|promote*|accelerate*|drive|drives|drove|driven|driving|facilitate*|stimulate*|support*|foster*|contributes to|contributed to|contribute to
        Change up promotes upregulates = 增强|增加|提高|升高|上升|加快|加重|增多|更高|较高|更强|更大|increase*|enhance*|elevate*|augment*|raise*|higher|greater
        Change up upregulates upregulates = 上调|upregulate*|up regulate*
        Effect up promotes upregulates = 促
        Effect down inhibits downregulates = 抗
        Effect up induces induces-expression = 诱导|诱发|引发|induce*|trigger*|elicit*
        Effect up activates activates = 激活|活化|转录激活|activate*|transactivate*
        Effect up promotes upregulates = 正调控|正向调控|positively regulate*|confer*
        Effect down inhibits downregulates = 负调控|负向调控|negatively regulate*
        Effect up maintains maintains = 维持|保持|maintain*|sustain*|preserve*
        Effect up stabilises stabilises = 稳定|stabilise*|stabilize*
        Effect up prolongs prolongs = 延长|prolong*|extend*
        Effect down inhibits inhibits = 抑制|阻断|阻止|拮抗|限制|阻碍|inhibit*|block|blocks|blocked|blocking|repress*|restrain*|prevent*|antagonise*|antagonize*|counteract*
        Effect down suppresses suppresses = 遏制|suppress*
        Effect down removes removes = 去除|清除|remove*
        Effect down destabilises destabilises = 降解|destabilise*|destabilize*|degrade*
        Change down inhibits downregulates = 下调|降低|减少|减弱|下降|削弱|延缓|减轻|减慢|逆转|受损|丧失|更低|较低|减小|downregulate*|down regulate*|decrease*|reduce*|attenuate*|impair*|abolish*|diminish*|lower|lowers|lowered|reverse*|delay*|decline*|weaken*
        Effect unsigned regulates regulates = 调控|调节|影响|控制|参与调控|参与调节|参与影响|regulate*|modulate*|affect*|influence*|control|controls|controlled|controlling
        Effect unsigned takes-part-in takes-part-in = 参与|participate* in|take part in|takes part in|took part in|is involved in|are involved in|was involved in|were involved in|involved in|plays a role in|play a role in
        Effect unsigned mediates mediates = 介导|mediate*
        Effect unsigned acts-through acts-through = 依靠|acts through|act through|acts via|acted through
        Links unsigned depends-on depends-on = 依赖于|depends on|depend on|depended on|dependent on
        Links unsigned independent-of independent-of = 不依赖于|不依赖|independent of|independently of
        Links unsigned encodes encodes = 编码|encode*
        Links unsigned contains contains = 含有|包含|富含|分为|包括有|contain*|comprise*|consist* of
        Links unsigned belongs-to belongs-to = 属于|隶属于|belongs to|belong to|belonged to
        Links up secretes secretes = 释放|分泌|secrete*|release*
        Links unsigned phosphorylates phosphorylates = phosphorylate*
        Binds unsigned resembles resembles = 相似|类似|相似性|似于
        Links unsigned resembles resembles = 类似于|resemble*|is similar to|are similar to
        Links unsigned arises-from arises-from = 来源于|起源于|源自|arises from|arise from|derives from|derive from|derived from|originate* from
        Links unsigned treats treats = 用于治疗|is used to treat|are used to treat|treats
        Links unsigned used-for used-for = 用于|应用于|is used for|are used for|used for
        Links unsigned approved-for approved-for = 获批用于|批准用于|被批准用于|获批用于治疗|被批准用于治疗|approved for|is approved for|was approved for
        Links unsigned recommended-for recommended-for = 推荐用于|推荐用于治疗|recommended for
        Links up causes-adverse-effect causes-adverse-effect = 不良反应包括|副作用包括|毒副反应包括|adverse effects include|side effects include
        Links none missed-endpoint missed-endpoint = 未达到|missed|did not meet|failed to meet
        Links unsigned subtype-of subtype-of = 亚型|的一种亚型|a subtype of|subtype of
        Links unsigned arises-from arises-from = 转化而来|分化而来
        Binds unsigned binds binds = 结合|形成复合物|形成核内复合物|结合到|结合于|bind|binds|bound|binding to
        Binds unsigned interacts-with interacts-with = 相互作用|互作|interact* with|interact|interacts
        Binds unsigned related-in-structure-to related-in-structure-to = 在结构上|structurally related to
        Correlates up positively-correlated-with - = 正相关|直接相关|呈正比|positively correlated with|positively correlate* with|positively associated with|directly associated with|correlates positively with|correlated positively with
        Correlates down negatively-correlated-with - = 负相关|呈反比|negatively correlated with|inversely correlated with|negatively associated with|inversely associated with|correlates inversely with|correlated inversely with|correlates negatively with|correlated negatively with
        Correlates none not-associated-with - = 无关|无相关|无相关性|不相关|无显著相关性|无显著相关|无明显相关|无明显相关性|unrelated to
        Correlates unsigned associated-with - = 相关|相关性|密切相关|有关|关联|correlated with|correlate* with|associated with|associate* with|related to|linked to|correlation with|association with
        Correlates up positively-correlated-with between = positive correlation between|positive association between|direct correlation between
        Correlates down negatively-correlated-with between = negative correlation between|inverse correlation between|negative association between|inverse association between
        Correlates unsigned associated-with between = correlation between|association between|relationship between
        Located unsigned localised-to localised-to = 位于|定位于|分布于|定位|显色|染色|localised to|localized to|localised in|localized in|located in|located on|located at|localises to|localizes to
        Arrests unsigned arrests-at arrests-at = 停滞|停滞在|停滞于|阻滞|阻滞于|阻滞在|arrest*|arrests cells in|arrested in|arrest in
        HighExpression up overexpressed-in - = 高表达|过表达|过度表达|异常高表达|高水平表达|异常激活|overexpressed|overexpress*|highly expressed|overexpression|high expression|abundantly expressed|strongly expressed
        HighExpression unsigned rate - = 过表达率|高表达率|阳性率|阳性表达率
        Expression unsigned expressed-in - = 强阳性|阳性表达|strongly positive
        LowExpression down lower-in - = 低表达|弱表达|lowly expressed|underexpressed|low expression|weakly expressed
        HighExpression up higher-in compared = 高于|显著高于|明显高于|higher than
        LowExpression down lower-in compared = 低于|显著低于|明显低于|lower than
        NoExpression none not-expressed-in - = 不表达|未表达|无表达|not expressed
        Expression unsigned expressed-in - = 表达|表达水平|表达量|表达率|转录|expression|expression level|expression levels|level|levels|expressed|mRNA|protein expression|express|expresses
        Worse down predicts-worse - = 更短|较短|缩短|更差|较差|明显差|较差于|差于|差|不佳|shorter|worse|poorer|shorten*|短于|低
        Better up predicts-better - = 更长|较长|更好|较好|优于|长于|longer|better
        Frequent up more-frequent-in - = 更常见|更多见于|多见于|更多地出现在|更多出现在|发生率更高|频率更高|more frequent in|more common in|more often in|more frequently in
        Plus = 联合|联用|plus|combined with|in combination with
        Difference = 差异|差别|difference|differences
        Is = 是|为|作为|成为|is|are|was|were|as|be|become|becomes|served as|serve as|serves as
        Target = 靶点|靶标|target|targets
        Marker = 标志物|标记物|标志|指标|预测指标|预测因子|预测因素|生物标志物|分子标志物|biomarker|biomarkers|marker|markers|indicator|predictor|factor for
        Downstream = 下游靶点|下游靶基因|下游效应分子|downstream target|downstream targets
        Along = 随着|随
        Diagnostic = 诊断|诊断标志物|diagnostic|diagnosis
        Independent = 独立|独立的|independent
        Loss down lost-in - = 缺失|丢失|失活|lost
        Loss = 沉默|敲低|敲除|敲减|干扰|缺陷|抑制剂|knockdown|knocked down|knocking down|silencing|silenced|knockout|knocked out|knock down|knock out|depletion|depleted|deletion|loss|loss of|deficiency|deficient|null|lacking|lack of|absence of|inactivation|inactivation of|ablation|-/-|siRNA|shRNA|inhibitor|inhibitors|inhibition of
        Gain = 转染|转入|外源性|transfection|transfected|high|ectopic expression|ectopic|forced expression|high level of|high levels of
        Sensitivity = 敏感性|敏感度|敏感|sensitivity|sensitivity to|sensitive to|sensitises|sensitizes
        Resistance = 抵抗|抗性|抵抗性|耐受|resistance to|resistance|resistant to
        Efficacy = 抗癌作用|抗肿瘤作用|疗效|anticancer effect|antitumour effect|antitumor effect|efficacy
        Role = 作用|影响作用|重要作用|关键作用|role|roles
        Negation unsigned adjacent = 未|不|无
        Negation = 未见|未发现|未观察到|未检测到|没有|不能|无法|未能|并不|并未|并非|并无|不再|不具有|不具备|未显示|未表现|未产生|未出现|未检出|未证实|不足以|尚未|not|no|did not|does not|cannot|failed to|fails to|neither|without
        Unknown unsigned leads = 是否|能否|会否|可否|但是否|whether
        Unknown unsigned trails = 尚不清楚|尚不明确|仍不清楚|仍不明确|并不清楚|不甚清楚|不甚明确|有待|不清楚|不明确|未明|未知|未完全阐明|尚未阐明|尚未明确|尚待
        Unknown = unclear|not clear|not known|unknown|remains to be|remain to be|not understood|not fully understood|poorly understood|not been established|elusive
        Manner = 作用机制|分子机制|机制|机理|如何|原因|mechanism|mechanisms|mechanism by which|how|why
        Hedge = 可能|也许|或许|推测|提示|似乎|认为|潜在|may|might|could|suggest|suggests|suggested|suggesting|possibly|potential|potentially|seems|appears|likely
        With = 与|跟|with
        Towards = 对|对于
        Passive = 被|由|受|受到
        By = by
        Through = 通过|经由|经|借助|through|via|by way of
        And = 、|和|及|以及|或|and|or|as well as|及其
        Including = 包括|如|例如|including|such as
        In = 在|于|in|within|among
        InEnd = 中|里|内|上|之中|之间
        Of = 的|of
        After = 后|之后|时
        After unsigned leads = after|upon|following
        Adverb = 显著|明显|逐渐|强烈|直接|进一步|也|还|均|都|则|亦|就|更|最终|部分|主要|呈|呈现|现|又|趋势|水平|活性|能力|功能|程度|significantly|markedly|strongly|directly|also|further|greatly|activity
        Adverb unsigned able = 可|能|能够|可以|会|can|able to
        Has = 具有|具备
        Feedback = 正反馈|负反馈|反馈|正反馈调控|负反馈调控|反馈调控|positive feedback|negative feedback|feedback loop
        Then unsigned chain = 从而|进而|thereby
        Then = 发挥|起着|起到|起重要|并|并且|而|然而|而且|但|但是|因此|因而|所以|却|且|以|来|so as to|thus|but|while|whereas
        Compared = 相比|比较
        Than = than|compared with|compared to|in comparison with|relative to
        It = 其|它|该|它们|该蛋白|该基因|it|its|they|their|this protein|this gene
        Causes unsigned - - = 导致|使|引起|令|使得|造成|cause*|lead to|leads to|led to|leading to|result* in|make|makes
        Modifying = 依赖性|依赖|介导的|诱导的|相关基因|相关蛋白|相关指标|阳性|处理|耐药的|dependent|-induced|-mediated|-driven|related genes|positive|treated|associated protein
        Stop = not only|not just|not merely|not solely|不但|不只|非但|不稳定|体内外|体内|体外|细胞内|采用|应用|给予|药物|核定位|定位信号|由于|基于|关于|至于|处于|存在|现在|正在|其中|其他|其余|使用|即使|不仅|不同|不断|不良|未来|为了|因为|称为|称作|较为|更为|行为|人为|视为|共同|协同|同时|同样|受体|接受|对照|对比|相对|针对|上述|以上|上皮|上游|中心|中期|集中|内皮|内源|时间|时期|随后|最后|后续|后期|此后|如此|以前|以往|以下|难以|于是|来源|与此|对此|据此
        Stop = 研究进展|最新进展|研究发展|报道|文献|研究认为|研究表明|调控因子|转录因子|转录调控因子|标志物指导|抑制途径|抑制通路|激活转录因子|影响因子|相关研究|有关研究|相关机制|transcription factor|transcriptional regulator|further study|research progress
        Break unsigned comma = ,
        Break = ;|:|。|?|!
        """;

    public static NameTrie<Cue> Words { get; } = Read();

    static NameTrie<Cue> Read()
    {
        var words = new NameTrie<Cue>();
        foreach (var line in Lines.Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
        {
            var parts = line.Split(" = ");
            var head = parts[0].Split(' ');
            var cue = new Cue(
                Enum.Parse<CueKind>(head[0]),
                head.Length > 1 ? Enum.Parse<Direction>(head[1], ignoreCase: true) : Direction.Unsigned,
                head.Length > 2 ? head[2] : null,
                head.Length > 3 ? head[3] : null);
            foreach (var word in parts[1].Split('|'))
                foreach (var form in Forms(word))
                    if (words.Add(FoldedText.Of(form).Lower, cue) != cue) throw new InvalidOperationException($"“{form}” stands on two lines.");
        }
        return words;
    }

    static IEnumerable<string> Forms(string word)
    {
        if (word.IndexOf('*', StringComparison.Ordinal) is not (var star and >= 0)) return [word];
        var (verb, rest) = (word[..star], word[(star + 1)..]);
        var third = verb[^1] is 's' or 'x' || verb.EndsWith("sh", StringComparison.Ordinal) || verb.EndsWith("ch", StringComparison.Ordinal) ? "es" : "s";
        return verb.EndsWith('e') ? [verb + rest, verb + "s" + rest, verb + "d" + rest, verb[..^1] + "ing" + rest] : [verb + rest, verb + third + rest, verb + "ed" + rest, verb + "ing" + rest];
    }
}
