using Microsoft.Extensions.Logging.Abstractions;
using OncoLearn.App.Catalog;

namespace OncoLearn.Web.Tests.Attempts;

/// <summary>A small course whose questions are answered by typing: the same in practice, in the lesson and, under other keys, in a deferred quiz.</summary>
static class TypingCourse
{
    public const string QuizPage = "/courses/typing/quizzes/typed";
    public const string QuizAtOncePage = "/courses/typing/quizzes/at-once";
    public const string PracticePage = "/practice/typing";
    public const string Lesson = "/courses/typing/1";
    public const string LessonWithNumbers = "/courses/typing/2";

    static readonly Dictionary<string, string> Files = new(StringComparer.Ordinal)
    {
        ["content/entities.yaml"] = """
            - { key: nupr1, kind: gene, symbol: NUPR1, names: { zh-Hans: [NUPR1], en: [NUPR1] } }
            """,
        ["content/relations.yaml"] = """
            - key: is-raised
              direction: up
              facets: [expression]
              label: { zh-Hans: 升高, en: is raised }
              clause: { zh-Hans: "{subject} 升高", en: "{subject} is raised" }
            """,
        ["content/typing/course.yaml"] = """
            slug: typing
            reviews: [typing]
            title: { zh-Hans: 打字练习, en: Typed answers }
            summary: { zh-Hans: 用键盘作答的题。, en: Questions that are answered by typing. }
            quizzes:
              - key: typed
                title: { zh-Hans: 打字测验, en: Typed quiz }
                intro: { zh-Hans: 写出答案。, en: Write the answers. }
                behaviour: deferred
                questions: [QUIZ]
              - key: at-once
                title: { zh-Hans: 立即核对, en: Checked at once }
                intro: { zh-Hans: 写出答案。, en: Write the answers. }
                behaviour: immediate
                questions: [QUIZ]
            """.Replace("QUIZ", string.Join(", ", Questions.Keys.Select(key => $"{{ question: exam-{key}, points: 1 }}")), StringComparison.Ordinal),
        ["content/typing/claims.yaml"] = """
            claims:
              - key: raised
                section: "1"
                paragraph: 1
                subject: nupr1
                relation: is-raised
                facet: expression
                category: mechanism
                evidence: in-vitro
                certainty: reported
                refs: [1]
                statement: { zh-Hans: NUPR1 在应激时升高。, en: NUPR1 is raised under stress. }
              - key: counted
                section: "2"
                paragraph: 1
                subject: nupr1
                relation: is-raised
                facet: expression
                category: mechanism
                evidence: cohort
                certainty: reported
                refs: []
                statement: { zh-Hans: NUPR1 在 40 例中的 16 例升高。, en: NUPR1 is raised in 16 of 40 samples. }
            conflicts: []
            """,
        ["content/typing/glossary.yaml"] = "[]",
        ["content/typing/banks/mechanism.yaml"] = $$"""
            title: { zh-Hans: 机制, en: Mechanisms }
            category: mechanism
            questions:
            {{Bank("", "use: practice")}}
            """,
        ["content/typing/exam.yaml"] = $$"""
            title: { zh-Hans: 考试题, en: Exam }
            questions:
            {{Bank("exam-", "use: exam\n    category: mechanism")}}
            """,
        ["seeds/typing/review.yaml"] = """
            slug: typing
            topic: { zh-Hans: 应激, en: Stress }
            language: zh-Hans
            licence: null
            attribution: { zh-Hans: 出处, en: Attribution }
            """,
        ["seeds/typing/review.en.md"] = "## 1 Stress\n\nNUPR1 is raised under stress [1].\n\n## 2 Numbers\n\nNUPR1 is raised in 16 of 40 samples.\n",
        ["seeds/typing/review.zh-Hans.md"] = "## 1 应激\n\nNUPR1 在应激时升高 [1]。\n\n## 2 数\n\nNUPR1 在 40 例中的 16 例升高。\n",
    };

    /// <summary>By key, in the order of the quiz.</summary>
    static Dictionary<string, string> Questions => new(StringComparer.Ordinal)
    {
        ["word"] = """
                type: short-answer
                section: "1"
                claims: [raised]
                stem: { zh-Hans: NUPR1 抑制自噬体与溶酶体融合以后，哪一个过程受阻？, en: Which process is blocked when NUPR1 keeps autophagosomes from fusing with lysosomes? }
                explanation: { zh-Hans: 见第 1 节。, en: See section 1. }
                spelling: one-edit
                answers:
                  - id: flux
                    text: { zh-Hans: 自噬流, en: autophagic flux }
                    reason: { zh-Hans: 货物不再被降解，所以整条自噬流受阻。, en: "The cargo is not degraded any more, so the whole flux is blocked." }
                  - id: autophagy
                    text: { zh-Hans: 自噬, en: autophagy }
                    fraction: 0.5
                    reason: { zh-Hans: 方向对，但自噬体仍在形成；受阻的是其后的一段。, en: "The right direction, but autophagosomes still form; what is blocked comes after that." }
                  - id: apoptosis
                    text: { zh-Hans: 凋亡, en: apoptosis }
                    fraction: 0
                    reason: { zh-Hans: 凋亡是另一种程序，不经过溶酶体融合。, en: "Apoptosis is another programme, without the fusion with lysosomes." }
            """,
        ["gaps"] = """
                type: cloze-typing
                section: "1"
                stem: { zh-Hans: 填上基因和作用。, en: Fill in the gene and what it does. }
                explanation: { zh-Hans: 见第 1 节。, en: See section 1. }
                text: { zh-Hans: "应激时，{{gene}} {{verb}}，细胞因此存活；人的符号全部大写。", en: "Under stress {{gene}} {{verb}}, and so the cell survives; the human symbol is in capitals." }
                gaps:
                  - id: gene
                    claims: [raised]
                    case: true
                    answers:
                      - { id: human, text: { zh-Hans: NUPR1, en: NUPR1 }, reason: { zh-Hans: 人的符号。, en: The human symbol. } }
                      - { id: mouse, text: { zh-Hans: Nupr1, en: Nupr1 }, fraction: 0.5, reason: { zh-Hans: 这是小鼠的写法。, en: That is how it is written in the mouse. } }
                  - id: verb
                    claims: [raised]
                    spelling: one-edit
                    answers:
                      - { id: up, text: { zh-Hans: 升高, en: is raised }, reason: { zh-Hans: 应激使它升高。, en: Stress raises it. } }
                      - { id: more, text: { zh-Hans: 上调, en: is upregulated }, reason: { zh-Hans: 意思相同。, en: It means the same. } }
                      - { id: down, text: { zh-Hans: 降低, en: is lowered }, fraction: 0, reason: { zh-Hans: 方向相反。, en: The other direction. } }
            """,
        ["months"] = """
                type: number
                section: "2"
                claims: [counted]
                stem: { zh-Hans: 随访 3.3 年，是多少个月？, en: A follow-up of 3.3 years is how many months? }
                explanation: { zh-Hans: 见第 2 节。, en: See section 2. }
                value: 39.6
                tolerance: { absolute: 0.5 }
                units:
                  - { symbol: { zh-Hans: 个月, en: months }, factor: 1 }
                  - { symbol: { zh-Hans: 年, en: years }, factor: 12 }
                reason: { zh-Hans: 3.3 × 12 = 39.6。, en: 3.3 × 12 = 39.6. }
                near:
                  - id: years
                    value: 3.3
                    tolerance: { absolute: 0.1 }
                    reason: { zh-Hans: 这是年数，还没有换算成月。, en: "These are the years, not converted to months yet." }
                  - id: ten
                    value: 33
                    tolerance: { absolute: 0 }
                    reason: { zh-Hans: 一年有 12 个月，不是 10 个月。, en: "A year has 12 months, not 10." }
            """,
        ["share"] = """
                type: number
                section: "2"
                claims: [counted]
                stem: { zh-Hans: 40 例中 16 例升高，占多大比例？, en: "It was raised in 16 of 40 samples. What share is that?" }
                explanation: { zh-Hans: 见第 2 节。, en: See section 2. }
                value: 40
                tolerance: { absolute: 0 }
                units: [{ symbol: { zh-Hans: "%", en: "%" }, factor: 1 }]
                reason: { zh-Hans: 16 ÷ 40 = 40%。, en: 16 of 40 is 40%. }
            """,
    };

    /// <summary>A database of its own with this course alone.</summary>
    public static async Task<TestDb> CreateAsync(App.Data.DatabaseProvider provider = App.Data.DatabaseProvider.Sqlite)
    {
        var db = await TestDatabases.CreateAsync(provider);
        await FillAsync(db);
        return db;
    }

    /// <param name="db">Without a course.</param>
    public static async Task FillAsync(TestDb db)
    {
        var folder = Directory.CreateTempSubdirectory("oncolearn-typing-");
        foreach (var (file, text) in Files)
        {
            var path = Path.Combine(folder.FullName, file);
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            await File.WriteAllTextAsync(path, text);
        }
        var outcome = await new ContentLoader(db.Db, db.Clock, NullLogger<ContentLoader>.Instance).RunAsync(folder.FullName, CancellationToken.None);
        folder.Delete(recursive: true);
        Assert.True(outcome is ContentLoadOutcome.Loaded, $"{outcome}");
    }

    static string Bank(string prefix, string use) => string.Join('\n', Questions.Select(question => $"""
          - key: {prefix}{question.Key}
            level: understand
            difficulty: easy
            {use}
        {question.Value}
        """));
}

/// <summary>One site with it for the browser tests of a class.</summary>
public sealed class TypingSite : StudySite
{
    private protected override Task<TestDb> CreateAsync() => TypingCourse.CreateAsync();
}
