using System.Text.Json.Nodes;
using OncoLearn.Core.Authoring.Drafts;
using OncoLearn.Core.Authoring.Entry;
using OncoLearn.Core.Authoring.Entry.Tables;
using OncoLearn.Core.Claims;
using OncoLearn.Core.Questions;
using OncoLearn.Core.Texts;

namespace OncoLearn.App.Transfer.Sheets;

/// <summary>A workbook to be filled in: one example for each type that has readable columns, and a sheet that says what the columns hold.</summary>
public static class XlsxTemplate
{
    static readonly (string Column, Bilingual Means)[] Columns =
    [
        ("type", new("题型：单选题、多选题、判断题、简答题；空着时由选项和答案决定", "the type: single-best-answer, multiple-answer, true-false or short-answer; where it is empty, options and key decide")),
        ("stem.zh-Hans / stem.en", new("题干，中文和英文；至少填一种语言，同一题的各处文字要有同一种语言", "the stem in Chinese and English; fill in one language at least, and all texts of a question in the same one")),
        ("option.1.zh-Hans …", new("选项，从 1 开始编号；简答题的各种写法也填在这里；判断题不填", "the options, numbered from 1; accepted answers of short-answer questions stand here too; none for true-false")),
        ("key", new("正确选项的字母，如 B 或 ABD；判断题填 true 或 false；简答题可以空着", "the letters of what is right, as B or ABD; true or false for a statement; may be empty for short answers")),
        ("explanation.zh-Hans …", new("解析，可以空着", "the explanation; may be empty")),
        ("reason.1.zh-Hans …", new("各选项的理由，可以空着；判断题的 1 是“对”，2 是“错”", "why each option is right or wrong; may be empty; for statements 1 is true and 2 is false")),
        ("category", new("类别：mechanism 机制、marker 标志物、therapy 治疗、background 背景", "the category: mechanism, marker, therapy, background")),
        ("level", new("认知层次：remember 记忆、understand 理解、apply 应用、analyse 分析", "the cognitive level: remember, understand, apply, analyse")),
        ("difficulty", new("难度：easy 易、medium 中、hard 难", "the difficulty: easy, medium, hard")),
        ("use", new("用途：practice 练习、exam 考试、both 两者", "the use: practice, exam, both")),
        ("section", new("章节的编号，可以空着；导出的文件里有", "the uid of a section, as exports have it; may be empty")),
        ("tags", new("标签，用逗号隔开", "tags, parted by commas")),
        ("scoring", new("多选题的计分：all-or-nothing、per-option、penalty", "how a multiple-answer question is scored: all-or-nothing, per-option, penalty")),
        ("claims", new("依据的论断，用空格隔开；有几个部分时写成 部分=编号", "the claims that it rests on, parted by spaces; part=uid where there are several parts")),
        ("uid / version", new("导出的文件才有：改了以后再导入，成为同一题的新版本；新题请空着", "only in exports: a changed row becomes the next version of the same question; leave it empty for new ones")),
        ("payload", new("导出的文件才有：整道题，任何题型；可读的列改了，以可读的列为准", "only in exports: the whole question of any type; where a readable column was changed, that column is right")),
    ];

    /// <param name="lang">The language of the examples and of the instructions, as a BCP-47 tag.</param>
    public static byte[] Write(string lang)
    {
        var zh = lang.StartsWith("zh", StringComparison.Ordinal);
        var examples = TableWriter.Write([.. Examples(zh).Select(draft => new EntryDraft(draft))], payload: false);
        IReadOnlyList<string>[] help =
        [
            zh ? ["列", "填什么"] : ["Column", "What it holds"],
            .. Columns.Select(column => (IReadOnlyList<string>)[column.Column, column.Means.In(lang)]),
            zh ? ["", "一行一道题；第一行的列名不要改。四行示例请删去或覆盖。上标写 ^2^，下标写 ~2~，斜体写 *in vivo*。"] : ["", "One question to a row; keep the names in the first row. Delete the four examples or write over them. ^2^ is a superscript, ~2~ a subscript, *in vivo* italic."],
        ];
        return XlsxWriter.Write(XlsxWriter.Of(zh ? "题目" : "Questions", examples), new XlsxWriter.SheetText(zh ? "说明" : "Instructions", help, [30, 110], HasHeader: true));
    }

    static IEnumerable<QuestionDraft> Examples(bool zh) => (zh ? Chinese : English).Select(example => new QuestionDraft
    {
        Type = example.Type,
        Payload = JsonNode.Parse(example.Payload)!.AsObject(),
        Category = Category.Mechanism,
        Level = CognitiveLevel.Understand,
        Difficulty = Difficulty.Medium,
        Use = QuestionUse.Practice,
        Tags = [zh ? "示例" : "example"],
    });

    static readonly (string Type, string Payload)[] Chinese =
    [
        ("single-best-answer", """{ "stem": { "zh-Hans": "泛素化 p53 使其降解的 E3 连接酶是？" }, "options": [ { "text": { "zh-Hans": "MDM2" }, "correct": true, "reason": { "zh-Hans": "它结合 p53 的转录激活区并使其泛素化。" } }, { "text": { "zh-Hans": "VHL" }, "reason": { "zh-Hans": "它的底物是 HIF-1α。" } }, { "text": { "zh-Hans": "SKP2" }, "reason": { "zh-Hans": "它识别 p27。" } } ], "explanation": { "zh-Hans": "MDM2 本身又由 p53 激活，构成负反馈。" } }"""),
        ("multiple-answer", """{ "stem": { "zh-Hans": "下列哪些是抑癌基因？" }, "options": [ { "text": { "zh-Hans": "*TP53*" }, "correct": true }, { "text": { "zh-Hans": "*RB1*" }, "correct": true }, { "text": { "zh-Hans": "*KRAS*" } } ], "scoring": "per-option" }"""),
        ("true-false", """{ "stem": { "zh-Hans": "端粒酶的催化亚基是 TERT。" }, "answer": true, "reasons": { "false": { "zh-Hans": "TERC 是 RNA 模板，不是催化亚基。" } } }"""),
        ("short-answer", """{ "stem": { "zh-Hans": "写出编码 HER2 的基因的官方符号。" }, "answers": [ { "text": { "zh-Hans": "ERBB2" } }, { "text": { "zh-Hans": "NEU" } } ] }"""),
    ];

    static readonly (string Type, string Payload)[] English =
    [
        ("single-best-answer", """{ "stem": { "en": "Which E3 ligase marks p53 for degradation?" }, "options": [ { "text": { "en": "MDM2" }, "correct": true, "reason": { "en": "It binds the activation domain of p53 and ubiquitinates it." } }, { "text": { "en": "VHL" }, "reason": { "en": "Its substrate is HIF-1α." } }, { "text": { "en": "SKP2" }, "reason": { "en": "It recognises p27." } } ], "explanation": { "en": "p53 in turn induces MDM2: a negative feedback." } }"""),
        ("multiple-answer", """{ "stem": { "en": "Which are tumour suppressor genes?" }, "options": [ { "text": { "en": "*TP53*" }, "correct": true }, { "text": { "en": "*RB1*" }, "correct": true }, { "text": { "en": "*KRAS*" } } ], "scoring": "per-option" }"""),
        ("true-false", """{ "stem": { "en": "TERT is the catalytic subunit of telomerase." }, "answer": true, "reasons": { "false": { "en": "TERC is the RNA template and does not catalyse." } } }"""),
        ("short-answer", """{ "stem": { "en": "Give the official symbol of the gene that encodes HER2." }, "answers": [ { "text": { "en": "ERBB2" } }, { "text": { "en": "NEU" } } ] }"""),
    ];
}
