using OncoLearn.Core.Authoring.Entry;

namespace OncoLearn.Core.Tests.Authoring.Entry;

/// <summary>Answers below their questions, in papers of several parts.</summary>
public sealed class AnswerListTests
{
    const string Options = "\nA. TP53\nB. RB1\nC. MYC\n";

    [Theory]
    [InlineData("Ans. B")]
    [InlineData("Ans B")]
    [InlineData("Answer. B")]
    [InlineData("Answer – B")]
    [InlineData("答案—B")]
    [InlineData("答案、B")]
    public void A_key_stands_behind_any_sign(string key) => Assert.Equal("1: B", KeysOf($"1. Which gene?{Options}{key}\n"));

    [Fact]
    public void A_list_is_for_the_questions_that_wait_for_it() => Assert.Equal(
        "1: B, 2: A, 1: C, 2: B, 3: A",
        KeysOf($"Part I\n1. Which one?{Options}Answer: B\n2. Which other?\n*A. TP53\nB. RB1\n\n一、单选题\n1. 哪个基因？{Options}2. 哪一个？{Options}3. 哪种基因？{Options}\n答案：1-3 CBA\n"));

    [Theory]
    [InlineData("答案：１-２ AB")]
    [InlineData("１．Ａ　２．Ｂ")]
    [InlineData("参考答案\n１．A\n２．B 解析：略")]
    public void Wide_digits_are_digits(string answers) => Assert.Equal("1: A, 2: B", KeysOf($"１．哪个基因？{Options}２．哪一个？{Options}\n{answers}\n"));

    [Theory]
    [InlineData("١. Which gene?\nA. TP53\nB. RB1\n٢. Which other?\nA. TP53\nB. RB1\n١-٢ AB\n1-2 AB\n١. B")]
    [InlineData("1. It is __١__ and __１__.\nAnswer: a; b")]
    public void Digits_of_other_scripts_break_nothing(string paper) => Assert.NotEmpty(Paper.Read(paper).Items);

    [Fact]
    public void Lists_follow_the_order_of_their_questions_where_one_is_answered_already() => Assert.Equal(
        "1: A, 2: B, 3: C, 1: C, 2: A, 3: B",
        KeysOf($"1. Which one?{Options}2. Which other?{Options}Answer: B\n3. Which third?{Options}1. And one?{Options}2. And other?{Options}3. And third?{Options}\nAnswers\n1-3 ABC\n1-3 CAB\n"));

    [Fact]
    public void A_list_that_says_something_else_than_the_question_is_told() => Assert.Equal(
        "1: A, 2: two keys contradict each other: C and B", KeysOf($"1. Which one?{Options}2. Which other?{Options}Answer: C\nAnswers\n1-2 AB\n"));

    [Fact]
    public void Chapters_may_repeat_the_names_of_their_parts() => Assert.Equal(
        "1: A, 1: AB, 1: B, 1: AC",
        KeysOf($"第一章 基因\n一、单选题\n1. 哪个基因？{Options}二、多选题\n1. 哪些基因？{Options}参考答案\n一、单选题\n1. A\n二、多选题\n1. AB\n第二章 通路\n一、单选题\n1. 哪条通路？{Options}二、多选题\n1. 哪些通路？{Options}参考答案\n一、单选题\n1. B\n二、多选题\n1. AC\n"));

    [Theory]
    [InlineData("一、1. A 2. B\n二、1. AC")]
    [InlineData("一、单选题：1-2 AB\n二、多选题：1. AC")]
    public void Answers_may_stand_behind_the_name_of_their_part(string answers) => Assert.Equal(
        "1: A, 2: B, 1: AC", KeysOf($"一、单选题（每题2分）\n1. 哪个基因？{Options}2. 哪一个？{Options}二、多选题（每题2分）\n1. 哪些基因？{Options}参考答案\n{answers}\n"));

    [Fact]
    public void Stars_of_footnotes_leave_the_answer_alone()
    {
        var item = Assert.Single(Paper.Read("1. Which drug?\nA. gefitinib*\nB. aspirin\nC. erlotinib*\nAnswer: B").Items);
        Assert.Equal(("B", true), (KeyOf(item), item.Notes.Any(note => note.En.StartsWith("the marks at the options differ", StringComparison.Ordinal))));
    }

    [Fact]
    public void Each_part_may_have_its_list_at_its_end() => Assert.Equal(
        "1: A, 2: B, 1: AB, 2: AC, 1: T, 2: F",
        KeysOf($"一、单选题\n1. 哪个基因？{Options}2. 哪一个？{Options}答案：1-2 AB\n\n二、多选题\n1. 哪些基因？{Options}2. 哪几个？{Options}1. AB 2. AC\n三、判断题\n1. p53 是转录因子。\n2. p53 是激酶。\n1-2 √×\n"));

    [Fact]
    public void The_lists_of_all_parts_may_stand_at_the_end_under_their_headings() => Assert.Equal(
        "1: A, 2: B, 1: AB, 1: 曲妥珠单抗",
        KeysOf($"一、单选题\n1. 哪个基因？{Options}2. 哪一个？{Options}二、多选题\n1. 哪些基因？{Options}三、填空题\n1. HER2 抗体是____。\n参考答案\n一、单选题\n1-2 AB\n二、多选题\n1. AB\n三、填空题\n1. 曲妥珠单抗\n"));

    [Fact]
    public void A_mark_that_contradicts_the_answer_line_is_told()
    {
        var item = Assert.Single(Paper.Read("1. Which gene?\nA. TP53\n*B. RB1\nAnswer: A").Items);
        Assert.Contains("two keys contradict each other", Assert.Single(item.Problems).En, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("阿尔茨海默病(AD)的特征是？", "AD", "the key AD was taken")]
    [InlineData("下列属于抑癌基因的是（AD）", "AD", "the key was taken from the brackets in the stem")]
    [InlineData("下列属于抑癌基因的是（DA）", "AD", "the key was taken from the brackets in the stem")]
    [InlineData("表皮生长因子受体(EGFR)的抑制剂是？", null, null)]
    [InlineData("癌胚抗原(CEA)的意义是？", null, null)]
    public void Brackets_in_a_stem_hold_a_key_or_an_abbreviation(string stem, string? key, string? told)
    {
        var item = Assert.Single(Paper.Read($"1. {stem}\nA. 一\nB. 二\nC. 三\nD. 四\n").Items);
        if (key is null) Assert.Equal("no answer was found", Assert.Single(item.Problems).En);
        else Assert.Equal((key, true), (KeyOf(item), item.Notes.Any(note => note.En.StartsWith(told!, StringComparison.Ordinal))));
    }

    [Theory]
    [InlineData("阿尔茨海默病(AD)的特征是？", "B")]
    [InlineData("表皮生长因子受体(EGFR)", "A")]
    [InlineData("突变基因(KRAS)的产物是？", "A")]
    public void An_abbreviation_gives_way_to_the_answer_line(string stem, string key)
    {
        var item = Assert.Single(Paper.Read($"1. {stem}\nA. 一\nB. 二\nC. 三\nD. 四\n答案：{key}\n").Items);
        Assert.Equal((key, stem), (KeyOf(item), (string?)item.Draft!.Question.Payload["stem"]!["zh-Hans"]));
    }

    [Theory]
    [InlineData("1.（请结合病例判断）该患者最可能的诊断是", "（请结合病例判断）该患者最可能的诊断是")]
    [InlineData("1.（判断正误）p53 是激酶。", "p53 是激酶。")]
    [InlineData("1. (T/F) p53 is a kinase.", "p53 is a kinase.")]
    [InlineData("1.【单项选择题】哪个？", "哪个？")]
    [InlineData("1.【A1型题】哪个？", "哪个？")]
    [InlineData("1.【A1型单选题】哪个？", "哪个？")]
    [InlineData("1.（本题为单选题）哪个？", "哪个？")]
    [InlineData("1. [案例单选题] 哪个？", "哪个？")]
    public void Only_a_type_in_brackets_before_a_stem_is_taken_off(string line, string stem)
    {
        var text = stem.Contains("p53", StringComparison.Ordinal) ? $"{line}\nAnswer: False" : $"{line}\nA. 一\nB. 二\nAnswer: A";
        Assert.Equal(stem, Assert.Single(Paper.Read(text).Items).Draft!.Question.Payload["stem"]!.AsObject().Select(one => (string?)one.Value).Single());
    }

    [Theory]
    [InlineData("1. 名词解释：自噬\n题型：简答\n答案：细胞消化自身成分的过程", "short-answer")]
    [InlineData("1. 论述题：p53 是抑癌基因。\n答案：对", "true-false")]
    [InlineData("1. 问答：p53 由哪个基因编码？\n答案：TP53", "short-answer")]
    [InlineData("1. 名词解释：自噬\n答案：细胞消化自身成分的过程", null)]
    public void What_asks_for_a_longer_answer_is_refused_unless_it_says_otherwise(string text, string? type) => Assert.Equal(type, Assert.Single(Paper.Read(text).Items).Draft?.Question.Type);

    static string KeysOf(string paper) => string.Join(", ", Paper.Read(paper).Items.Select(item => $"{item.Label}: {KeyOf(item)}"));

    static string KeyOf(EntryItem item)
    {
        var payload = item.Draft?.Question.Payload;
        if (payload is null) return string.Join(';', item.Problems.Select(problem => problem.En));
        if (payload["answer"] is { } truth) return (bool)truth ? "T" : "F";
        return payload["gaps"] is { } gaps
            ? string.Join(';', gaps.AsArray().Select(gap => gap!["answers"]![0]!["text"]!.AsObject().Single().Value))
            : string.Concat(payload["options"]!.AsArray().Index().Where(option => (bool?)option.Item!["correct"] == true).Select(option => (char)('A' + option.Index)));
    }
}
