using OncoLearn.Core.Authoring.Entry;
using OncoLearn.Core.Claims;
using OncoLearn.Core.Questions;

namespace OncoLearn.Core.Tests.Authoring.Entry;

/// <summary>The habits of instructors.</summary>
public sealed class EntryReaderTests
{
    [Fact]
    public void A_Chinese_paper_of_forty_questions_is_read()
    {
        var reading = Paper.Read(Paper.Of("zh-paper"), EntryDefaults.Chinese);

        Assert.Equal(40, reading.Items.Count);
        Assert.Equal(["38"], reading.Items.Where(item => item.Draft is null).Select(item => item.Label + (item.Label == "38" ? "" : $": {item.Problems[0].En}")));
        Assert.Equal("没有选项，也没有答案", Assert.Single(reading.Items[37].Problems).Zh);
        Assert.Equal(26, reading.Items.Count(item => item.Draft?.Question.Type == "single-best-answer"));
        Assert.Equal(4, reading.Items.Count(item => item.Draft?.Question.Type == "multiple-answer"));
        Assert.Equal(5, reading.Items.Count(item => item.Draft?.Question.Type == "true-false"));
        Assert.Equal(2, reading.Items.Count(item => item.Draft?.Question.Type == "cloze-typing"));
        Assert.Equal(2, reading.Items.Count(item => item.Draft?.Question.Type == "short-answer"));
        Assert.Equal("抑癌基因 TP53 编码的蛋白主要在哪里发挥转录因子的作用？（　）", Stem(reading.Items[0]));
        Assert.Equal("b", KeyOf(reading.Items[0]));
        Assert.Equal("错，因为结合 GDP 时 RAS 处于失活状态。", (string?)reading.Items[2].Draft!.Question.Payload["options"]![0]!["reason"]!["zh-Hans"]);
        Assert.Equal([false, true, true, true, false], reading.Items.Skip(28).Take(5).Select(item => (bool)item.Draft!.Question.Payload["answer"]!));
        Assert.Equal("它最初在胰腺炎模型中被发现，称为 p8。", (string?)reading.Items[39].Draft!.Question.Payload["explanation"]!["zh-Hans"]);
        Assert.Equal([Category.Therapy, Category.Marker], [reading.Items[9].Draft!.Question.Category, reading.Items[16].Draft!.Question.Category]);
        Assert.Equal(["靶向治疗", "dna 修复"], reading.Items[9].Draft!.Question.Tags);
        var lost = Assert.Single(reading.Lines, line => line.Role == EntryRole.NotUnderstood);
        Assert.Equal("没有等待答案的题：99", lost.Why!.Zh);
    }

    [Fact]
    public void An_English_item_bank_is_read()
    {
        var reading = Paper.Read(Paper.Of("en-bank"));

        Assert.Equal(["9", "12"], reading.Items.Where(item => item.Draft is null).Select(item => item.Label));
        Assert.Equal("no answer was found: all options are bold, which tells nothing", Assert.Single(reading.Items[8].Problems).En);
        Assert.Equal("the key is E, and there is no such option", Assert.Single(reading.Items[11].Problems).En);
        Assert.Equal("MDM2 is an E3 ligase.", (string?)reading.Items[0].Draft!.Question.Payload["explanation"]!["en"]);
        Assert.Equal("Wrong because PTEN is a lipid phosphatase.", (string?)reading.Items[0].Draft!.Question.Payload["options"]![1]!["reason"]!["en"]);
        Assert.Equal("abd", KeyOf(reading.Items[2]));
        Assert.Equal("Trastuzumab binds HER2.", Stem(reading.Items[3]));
        Assert.Equal((true, false), ((bool)reading.Items[3].Draft!.Question.Payload["answer"]!, (bool)reading.Items[4].Draft!.Question.Payload["answer"]!));
        Assert.Equal("It marks HIF for degradation.", (string?)reading.Items[4].Draft!.Question.Payload["explanation"]!["en"]);
        Assert.Equal(2, reading.Items[5].Draft!.Question.Payload["gaps"]![0]!["answers"]!.AsArray().Count);
        Assert.Equal(["TP53", "P53 gene"], reading.Items[6].Draft!.Question.Payload["answers"]!.AsArray().Select(answer => (string?)answer!["text"]!["en"]));
        Assert.Equal(("a", "the key was taken from what is bold"), (KeyOf(reading.Items[7]), Assert.Single(reading.Items[7].Notes).En));
        Assert.Equal(["en", "zh-Hans"], reading.Items[9].Draft!.Question.Payload["stem"]!.AsObject().Select(text => text.Key).Order());
        Assert.Equal("细胞周期蛋白 B", (string?)reading.Items[9].Draft!.Question.Payload["options"]![1]!["text"]!["zh-Hans"]);
        Assert.Equal("b", KeyOf(reading.Items[10]));
        Assert.Equal("“7” is not known here and was not taken", Assert.Single(reading.Lines, line => line.Role == EntryRole.NotUnderstood).Why!.En);
        Assert.All(reading.Items.Where(item => item.Draft is not null), item => Assert.Equal(Difficulty.Medium, item.Draft!.Question.Difficulty));
    }

    [Theory]
    [InlineData("zh-paper", EntryDefaults.Chinese)]
    [InlineData("en-bank", EntryDefaults.English)]
    public void Every_line_has_one_verdict(string paper, string lang)
    {
        var text = Paper.Of(paper);
        var reading = Paper.Read(text, lang);

        Assert.Equal(Enumerable.Range(1, EntryLine.Of(text).Count), reading.Lines.Select(line => line.Line));
        Assert.All(reading.Lines.Where(line => line.Role is EntryRole.Stem or EntryRole.Option or EntryRole.Key), line => Assert.InRange(line.Question ?? 0, 1, reading.Items.Count));
        Assert.All(reading.Lines.Where(line => line.Role == EntryRole.NotUnderstood), line => Assert.NotNull(line.Why));
        Assert.All(reading.Items.Where(item => item.Draft is null), item => Assert.NotEmpty(item.Problems));
    }

    [Theory]
    [InlineData("1. Which? A. one B. two C. three Answer: B", "b")]
    [InlineData("1. 哪个？A.凋亡B.坏死C.自噬 答案：C 解析：略", "c")]
    [InlineData("1) Which?\nA.\tone\tB.\ttwo\nAns: b", "b")]
    [InlineData("Which?\nA. one\nB. two\nCorrect answer: A", "a")]
    [InlineData("1. Which?\nA. one\nB. two *\nC. three", "b")]
    [InlineData("1. Which?\nA. *E. coli* in blood\nB. *NUPR1*\nAnswer: B", "b")]
    [InlineData("1. Which?\nA. one\nover two lines\nB. two\n答案：\nB", "b")]
    [InlineData("1. Which?\nA. one\nB. two\n\n1-1 B", "")]
    [InlineData("1. Which?\n① this\n② that\nA. ①\nB. ②\nKey: A", "a")]
    [InlineData("1. Which holds?\n(1) this\n(2) that\nA. 1 only\nB. both\nKey: A", "a")]
    [InlineData("【单选题】1. Which? (  )\nA. one\nB. two\nKey: A", "a")]
    [InlineData("1. Which?\nA. one\nB. two\n2. What?\nA. x\nB. y\n题号\t1\t2\n答案\tB\tA", "b")]
    [InlineData("1. Which?\nA. p300\nB. p53\nCorrect answer: B. p53", "b")]
    [InlineData("1. Which?\nA) one\nB) two\nThe correct answer is B", "b")]
    [InlineData("1. 哪一项？\nＡ．甲\nＢ．乙\nＣ．丙\n正确答案：Ｂ", "b")]
    [InlineData("1. (A) RB1 is called\nA. one\nB. two", "a")]
    [InlineData("1、（ A ）RB1 归为\nA．甲  B．乙  C．丙", "a")]
    [InlineData("1. 抑癌基因是（ A ）。 A. 甲 B. 乙 C. 丙", "a")]
    [InlineData("1. Which?\nA. one\nB. two\nC. three\n2. What?\nA. x\nB. y\nC. z\nAnswers\n1-2 CA", "c")]
    public void Keys_stand_where_people_put_them(string text, string key)
    {
        var item = Paper.Read(text).Items[0];
        Assert.True(item.Draft is not null || key.Length == 0, string.Join("; ", item.Problems.Select(problem => problem.En)));
        Assert.Equal(key, item.Draft is null ? "" : KeyOf(item));
    }

    [Theory]
    [InlineData("1. Which?\nA. one\nA. two\nKey: A", "option A is there twice")]
    [InlineData("1. Which?\nA. one\nKey: A", "there is only one option")]
    [InlineData("1. Which?\nA. one\nB. two\nKey: AB", "all options are right; at least one has to be wrong")]
    [InlineData("1. Which? (A)\nA. one\nB. two\nKey: B", "the brackets say A and the answer line B")]
    [InlineData("1. Which?\nA. one *\nB. two\nKey: B\nKey: A", "two keys contradict each other: B and A")]
    [InlineData("1. What?\nKey: B", "the answer is B, and there are no options")]
    [InlineData("1. ____ binds ____ and ____.\nAnswer: a; b", "there are 3 gaps and another number of answers; part them by semicolons")]
    [InlineData("1. Which?\nA. one\nB. two\nKey: none", "the answer “none” is no letter of an option")]
    [InlineData("1. \nA. one\nB. two\nKey: A", "there is no stem")]
    public void What_cannot_be_a_question_says_why(string text, string problem)
    {
        var item = Assert.Single(Paper.Read(text).Items);
        Assert.Null(item.Draft);
        Assert.Contains(problem, item.Problems.Select(one => one.En));
    }

    [Fact]
    public void A_correct_answer_leaves_nothing_at_the_option_before_it()
    {
        var item = Assert.Single(Paper.Read("1. Which?\nA. p300\nB. p53\nCorrect answer: B").Items);
        Assert.Equal(("b", "p53"), (KeyOf(item), (string?)item.Draft!.Question.Payload["options"]![1]!["text"]!["en"]));
    }

    [Fact]
    public void A_statement_that_ends_with_its_truth_is_whole_whatever_number_comes_next()
    {
        var reading = Paper.Read("（3）TP53 是抑癌基因。（√）\n\n4. 判断题：KRAS 是抑癌基因。\n答案：错误\n5. MYC is a gene. (T)\n（6）EGFR 是受体。（√）\n（7）RB1 是激酶。（×）", EntryDefaults.Chinese);
        Assert.Equal(["3", "4", "5", "6", "7"], reading.Items.Select(item => item.Label));
        Assert.Equal([true, false, true, true, false], reading.Items.Select(item => (bool)item.Draft!.Question.Payload["answer"]!));
    }

    [Fact]
    public void Bold_in_a_stem_is_emphasis_and_bold_of_one_option_is_the_key()
    {
        EntryLine[] lines =
        [
            new(1, "1. Which is not a kinase?") { Bold = [new(12, 3)] },
            new(2, "A. ABL1"),
            new(3, "B. TP53") { Bold = [new(0, 7)] },
        ];
        var item = Assert.Single(EntrySource.Of(lines).Read(EntryDefaults.For("en")).Items);
        Assert.Equal("Which is **not** a kinase?", Stem(item));
        Assert.Equal(("b", "TP53"), (KeyOf(item), (string?)item.Draft!.Question.Payload["options"]![1]!["text"]!["en"]));
    }

    [Theory]
    [InlineData("1. A")]
    [InlineData("答案：")]
    [InlineData("一、")]
    [InlineData("|")]
    [InlineData("(((((((((((((((((((((((((((((")]
    [InlineData("1. x\nA. \nB. \nKey: ")]
    [InlineData("A. B. C. D.")]
    public void Nothing_that_is_typed_breaks_the_reader(string text)
    {
        var reading = Paper.Read(text);
        Assert.Equal(EntryLine.Of(text).Count, reading.Lines.Count);
        Assert.All(reading.Items, item => Assert.Null(item.Draft));
    }

    static string? Stem(EntryItem item) => item.Draft!.Question.Payload["stem"]!.AsObject().First().Value!.GetValue<string>();

    static string KeyOf(EntryItem item) => string.Concat(item.Draft!.Question.Payload["options"]!.AsArray().Where(option => (bool?)option!["correct"] == true).Select(option => (string?)option!["id"]));
}
