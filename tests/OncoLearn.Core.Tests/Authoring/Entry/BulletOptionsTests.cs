using OncoLearn.Core.Authoring.Entry;

namespace OncoLearn.Core.Tests.Authoring.Entry;

/// <summary>Options in lists of dashes and bullets.</summary>
public sealed class BulletOptionsTests
{
    [Theory]
    [InlineData("1. Which binds?\n（A）p53（B）p300（C）MDM2\nAnswer: B")]
    [InlineData("1. Which binds?\n(A)p53(B)p300(C)MDM2\nAnswer: p300")]
    [InlineData("1. Which binds?\n- p53\n- p300 *\n- MDM2")]
    [InlineData("1. Which binds?\n- p53\n- p300\n- MDM2\nAnswer: B")]
    [InlineData("1. Which binds?\n* p53\n* p300\n* MDM2\n答案：p300")]
    [InlineData("1. Which binds?\n• p53\n• p300（正确）\n• MDM2")]
    [InlineData("1. Which binds?\n- [ ] p53\n- [x] p300\n- [ ] MDM2")]
    [InlineData("1. Which binds?\n- p53\n* p300\n- MDM2")]
    [InlineData("1. Which binds?\n- p53\n+ p300\n- MDM2")]
    [InlineData("1. Which binds?\n- p53\n- √ p300\n- MDM2")]
    [InlineData("1. Which binds?\n- p53\n- **p300**\n- MDM2")]
    [InlineData("1. Which binds?\n\n- p53\n\n- p300*\n\n- MDM2\n\n2. TP53 is a kinase.\nAnswer: False")]
    [InlineData("Which binds?\n- p53\n- p300\n- MDM2\nAnswer: B\n\nWhich does not?\n- p53\n- p300 *")]
    public void They_count_as_lettered_ones(string text)
    {
        var question = Paper.Read(text).Items[0].Draft!.Question;
        Assert.Equal("single-best-answer", question.Type);
        Assert.Equal(("Which binds?", "b"), ((string?)question.Payload["stem"]!["en"], (string?)question.Payload["options"]!.AsArray().Single(option => option!["correct"] is not null)!["id"]));
        Assert.Equal(["p53", "p300", "MDM2"], question.Payload["options"]!.AsArray().Select(option => ((string?)option!["text"]!["en"])!.Trim('*')));
    }

    [Fact]
    public void Questions_after_one_another_have_lists_of_their_own()
    {
        var reading = Paper.Read("Which binds?\n- p53\n- p300\nAnswer: B\n\nWhich does not?\n- p53 *\n- p300");
        Assert.Equal(["Which binds?", "Which does not?"], reading.Items.Select(item => (string?)item.Draft!.Question.Payload["stem"]!["en"]));
        Assert.All(reading.Lines, line => Assert.Null(line.Why));
    }

    [Theory]
    [InlineData("1. Which is a worm?\n- C. elegans\n- D. melanogaster\nAnswer: C. elegans", "a")]
    [InlineData("1. Which is a fly?\n- C. elegans\n- D. melanogaster\nAnswer: B", "b")]
    [InlineData("1. Which is a fly?\n- C. elegans\n- D. melanogaster\n- Yeast\nAnswer: B", "b")]
    [InlineData("1. Which is a worm?\n- C. elegans *\n- D. melanogaster\n- E. coli", "a")]
    public void Names_with_a_letter_before_them_are_options_of_their_own(string text, string key)
    {
        var item = Assert.Single(Paper.Read(text).Items);
        Assert.Empty(item.Problems);
        var options = item.Draft!.Question.Payload["options"]!.AsArray();
        Assert.Equal(["C. elegans", "D. melanogaster"], options.Take(2).Select(option => ((string?)option!["text"]!["en"])!.Trim('*')));
        Assert.Equal(key, (string?)options.Single(option => option!["correct"] is not null)!["id"]);
    }

    [Theory]
    [InlineData("1. Which is a worm?\n- D. melanogaster\n- E. coli\n- C. elegans\n- D. rerio\nAnswer: D")]
    [InlineData("1. Which?\n- B. apoptosis\n- C. necrosis\n- D. autophagy\nAnswer: B")]
    public void A_letter_that_may_mean_two_of_them_is_told(string text)
    {
        var item = Assert.Single(Paper.Read(text).Items);
        Assert.Null(item.Draft);
        Assert.Contains("write the words of the option", Assert.Single(item.Problems).En, StringComparison.Ordinal);
    }

    [Fact]
    public void Without_a_key_that_is_told() =>
        Assert.Equal("no answer was found", Assert.Single(Paper.Read("1. Which binds?\n- p53\n- p300").Items[0].Problems).En);

    [Theory]
    [InlineData("1. These were seen:\n- fever\n- rash\nWhat is it?\nA. one\nB. two\nAnswer: A", "single-best-answer")]
    [InlineData("1. These were seen:\n- fever\n- rash\nA. one\nB. two\nAnswer: A", "single-best-answer")]
    [InlineData("1. Name what has these:\n- fever\n- rash\nAnswer: measles", "short-answer")]
    public void A_list_in_a_stem_stays_there(string text, string type)
    {
        var item = Assert.Single(Paper.Read(text).Items);
        Assert.Equal(type, item.Draft?.Question.Type);
        Assert.Contains("rash", (string?)item.Draft!.Question.Payload["stem"]!["en"], StringComparison.Ordinal);
    }

    [Fact]
    public void A_list_in_an_explanation_stays_there()
    {
        var item = Assert.Single(Paper.Read("1. Which?\nA. one\nB. two\nAnswer: A\nExplanation: Two reasons.\n- this\n- that").Items);
        Assert.Contains("that", (string?)item.Draft!.Question.Payload["explanation"]!["en"], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("1. Which binds?\n- A. p53\n- B. p300\n- C. MDM2\nAnswer: B")]
    [InlineData("1. Which binds?\n- A. p53\n- B. p300\n- C. MDM2\n- Answer: B")]
    [InlineData("1. Which binds?\n• p53\n• p300\n• MDM2\n• 答案：B")]
    [InlineData("• 1. Which binds?\n• A. p53\n• B. p300\n• C. MDM2\n• Answer: B\n• 2. TP53 is a kinase.\n• Answer: False")]
    [InlineData("1. Which binds?\n- A) p53\n* B) p300\n- C) MDM2")]
    [InlineData("1. Which binds?\nA) p53\n* B) p300\nC) MDM2")]
    [InlineData("1. Which binds?\n* A) p53\n* B) p300\n* C) MDM2\n* Answer: B")]
    [InlineData("1. Which binds?\n- A) p53\n+ B) p300\n- C) MDM2")]
    [InlineData("1. Which binds?\n- [ ] A. p53\n- [x] B. p300\n- [ ] C. MDM2")]
    [InlineData("1. Which binds?\n- A. p53\n- **B. p300**\n- C. MDM2")]
    [InlineData("1. Which binds?\n- **A.** p53\n- **B.** p300 √\n- **C.** MDM2")]
    [InlineData("1. Which binds?\n• A. p53   B. p300\n• C. MDM2\n• Answer B")]
    [InlineData("1. Which binds?\n- A. p53\n- B. p300\n- C. MDM2\n2. TP53 is a kinase.\nA. True\nB. False\n• Answers\n• 1. B\n• 2. B")]
    public void A_bullet_before_a_letter_a_label_or_a_number_is_as_if_not_there(string text) => They_count_as_lettered_ones(text);

    [Theory]
    [InlineData("1. Which grows?\n- E. coli\n- S. aureus\n- P. vulgaris\nAnswer: B", "E. coli|S. aureus|P. vulgaris")]
    [InlineData("1. Which dilution?\n- 1:10\n- 1:100\n- 1:1000\nAnswer: B", "1:10|1:100|1:1000")]
    [InlineData("1. Which dilution?\n- 1:10 dilution\n- 1：100 稀释\nAnswer: B", "1:10 dilution|1：100 稀释")]
    [InlineData("1. Which grows?\n- A. baumannii\n- Klebsiella\nAnswer: B", "A. baumannii|Klebsiella")]
    [InlineData("1. Which flies?\n- S. cerevisiae\n- D. melanogaster\n- C. elegans\nAnswer: D. melanogaster", "S. cerevisiae|D. melanogaster|C. elegans")]
    [InlineData("1. Which grows?\n- A. thaliana\n- E. coli\n- S. aureus\nAnswer: B", "A. thaliana|E. coli|S. aureus")]
    [InlineData("1. Which are true?\n- 1、2\n- 1、3\n- 2、3\nAnswer: B", "1、2|1、3|2、3")]
    [InlineData("1. Which are true?\n- (1)(2)\n- (1) and (3)\n- （2）和（3）\nAnswer: B", "(1)(2)|(1) and (3)|（2）和（3）")]
    [InlineData("1. Which inhibits HSP90?\n- Answering\n- Ansamycin\nAnswer: B", "Answering|Ansamycin")]
    public void Other_letters_and_numbers_after_bullets_are_text(string text, string options)
    {
        var question = Assert.Single(Paper.Read(text).Items).Draft!.Question;
        Assert.Equal(options, string.Join('|', question.Payload["options"]!.AsArray().Select(option => (string?)option!["text"]!["en"])));
        Assert.NotNull(question.Payload["options"]![1]!["correct"]);
    }

    [Theory]
    [InlineData("• 1. √\n• 2. ×", "True", "False")]
    [InlineData("- 1. ×\n- 2. 对", "False", "True")]
    public void Answers_in_signs_are_read_behind_bullets_too(string answers, string first, string second)
    {
        var reading = Paper.Read($"1. TP53 is a gene.\n2. TP53 is a kinase.\n\n参考答案\n{answers}");
        Assert.Equal([first, second], reading.Items.Select(item => $"{item.Draft?.Question.Payload["answer"]!.GetValue<bool>()}"));
    }

    [Theory]
    [InlineData("1. Which of them?\n- A. apoptosis\n- C. necrosis\n- D. autophagy\nAnswer: A")]
    [InlineData("1. Which is a worm?\n- C. elegans *\n- D. melanogaster")]
    public void Letters_that_were_taken_for_words_are_told(string text) =>
        Assert.Contains(Assert.Single(Paper.Read(text).Items).Notes, note => note.En.StartsWith("letters at the beginning of the listed items", StringComparison.Ordinal));

    [Fact]
    public void A_bullet_before_a_stem_without_number_or_a_heading_is_as_if_not_there()
    {
        var reading = Paper.Read("• Which binds?\nA. p53\nB. p300\n• Answer: B\n• 二、多选题\n1. Which bind?\nA. p53\nB. p300\nC. MDM2\nAnswer: AB\n• [判断题] TP53 is a kinase.\nAnswer: False");
        Assert.Equal(["Which binds?", "Which bind?", "TP53 is a kinase."], reading.Items.Select(item => (string?)item.Draft?.Question.Payload["stem"]!["en"]));
        Assert.Equal(["single-best-answer", "multiple-answer", "true-false"], reading.Items.Select(item => item.Draft?.Question.Type));
    }

    [Fact]
    public void A_list_that_goes_back_into_the_stem_keeps_its_languages_apart()
    {
        var question = Assert.Single(Paper.Read("1. 写出病名：\n- 发热\n- 皮疹\nEN: rash\n答案：麻疹", EntryDefaults.Chinese).Items).Draft!.Question;
        Assert.Equal(("写出病名：- 发热\n- 皮疹", "- rash"), ((string?)question.Payload["stem"]!["zh-Hans"], (string?)question.Payload["stem"]!["en"]));
    }

    [Theory]
    [InlineData("1. Which binds?\n- A. p53\n- C. p300\n- D. MDM2\nAnswer: C")]
    [InlineData("1. Which binds?\n- B. p53\n- C. p300\n- D. MDM2\nAnswer: C")]
    public void Bulleted_letters_of_which_one_is_missing_are_not_lettered_anew(string text) => Assert.Null(Assert.Single(Paper.Read(text).Items).Draft);

    [Theory]
    [InlineData("参考答案\n1. measles\n2. B")]
    [InlineData("Answers\n2. B\n1. measles")]
    [InlineData("1. measles；rubeola\n2. B", "参考答案")]
    public void A_list_in_a_stem_stays_there_where_the_answer_stands_at_the_end(string answers, string heading = "")
    {
        var reading = Paper.Read($"1. Name what has these:\n• fever\n• rash\n2. Which binds?\n• p53\n• p300\n\n{heading}\n{answers}");
        Assert.Equal(["short-answer", "single-best-answer"], reading.Items.Select(item => item.Draft?.Question.Type));
        var question = reading.Items[0].Draft!.Question;
        Assert.Equal("Name what has these: • fever • rash", (string?)question.Payload["stem"]!["en"]);
        Assert.Equal("measles", (string?)question.Payload["answers"]![0]!["text"]!["en"]);
        Assert.Contains(reading.Items[0].Notes, note => note.En == "the answer is none of the list, which was taken for a part of the stem");
        Assert.Equal([EntryRole.Stem, EntryRole.Stem, EntryRole.Stem, EntryRole.Stem, EntryRole.Option, EntryRole.Option], reading.Lines.Take(6).Select(line => line.Role));
    }

    [Theory]
    [InlineData("B", "b")]
    [InlineData("p300", "b")]
    [InlineData("B. p300", "b")]
    [InlineData("D", null)]
    [InlineData("p53, p300", null)]
    [InlineData("p53 and p300", null)]
    [InlineData("p53 和 p300", null)]
    [InlineData("B cells", null)]
    public void A_list_of_which_the_key_speaks_at_the_end_is_options(string key, string? right)
    {
        var item = Paper.Read($"1. Which binds?\n- p53\n- p300\n- MDM2\n2. Which does not?\nA. p53\nB. p300\n\nAnswers\n1. {key}\n2. A").Items[0];
        Assert.Equal(right, (string?)item.Draft?.Question.Payload["options"]!.AsArray().Single(option => option!["correct"] is not null)!["id"]);
    }

    [Theory]
    [InlineData("1. Measles brings:\n- fever\n- rash\nAnswer: T", "true-false")]
    [InlineData("一、单选题\n1. Which binds?\n- p53\n- p300\nAnswer: p30O", null)]
    [InlineData("Which binds?\n- p53\n- p300\nAnswer: B. p300", "single-best-answer")]
    public void A_key_next_to_the_list_tells_as_well(string text, string? type) => Assert.Equal(type, Assert.Single(Paper.Read(text).Items).Draft?.Question.Type);
}
