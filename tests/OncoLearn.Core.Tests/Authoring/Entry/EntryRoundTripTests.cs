using System.Text.Json.Nodes;
using FsCheck;
using FsCheck.Fluent;
using OncoLearn.Core.Authoring.Drafts;
using OncoLearn.Core.Authoring.Entry;
using OncoLearn.Core.Authoring.Entry.Tables;
using OncoLearn.Core.Claims;
using OncoLearn.Core.Questions;
using OncoLearn.Core.Tests.Questions.Sampling;

namespace OncoLearn.Core.Tests.Authoring.Entry;

/// <summary>What is written is read again as it was.</summary>
public sealed class EntryRoundTripTests
{
    static readonly string[] Nasty =
    [
        "A. looks like an option", "答案：B", "1. a list", "first\nB. second\n\n| third", "| a bar", "ends with a star *", "**all bold**", "(A)", "gap ____ here", "=1+1", "x\tB. y", "EN: not a label", "【解析】里面",
        "NUPR1 ( )", "a  B. b  C. c", "*E. coli*", "# remark", "中文：里面", "Explanation: inside", "中 B. 文", "√ right",
    ];

    public static TheoryData<string> Types => EveryType.Keys;

    [Theory]
    [MemberData(nameof(Types))]
    public void A_table_holds_every_type_exactly(string type) => QuestionSample.ForAny(type, sample =>
    {
        var draft = DraftOf(sample.Sampler.TypeKey, Seasoned(sample), sample.Chance(3));
        var read = Read(TableWriter.Write([new EntryDraft(draft, "q-1", 3)]));
        Assert.Equal(CanonicalJson.Of(draft.ToDocument()), CanonicalJson.Of(read.Question.ToDocument()));
        Assert.Equal(("q-1", 3), (read.Uid, read.Version));
    });

    [Theory]
    [InlineData("single-best-answer")]
    [InlineData("multiple-answer")]
    [InlineData("true-false")]
    [InlineData("short-answer")]
    public void Readable_columns_alone_hold_the_content(string type) => QuestionSample.ForAny(type, sample =>
    {
        var payload = Seasoned(sample);
        payload.Remove("hints");
        foreach (var name in new[] { "case", "spelling" }) payload.Remove(name);
        foreach (var answer in (payload["answers"] as JsonArray ?? []).OfType<JsonObject>().Where(answer => answer["fraction"] is not null).ToList())
            if (answer["fraction"]!.GetValue<double>() is > 0 and < 1) answer["fraction"] = 0;
            else if (answer["fraction"]!.GetValue<double>() >= 1) answer.Remove("fraction");
        var read = Read(TableWriter.Write([new EntryDraft(DraftOf(type, payload, sample.Chance(3)))], payload: false));
        Assert.Equal(ContentForm.Of(type, payload), ContentForm.Of(read.Question.Type, read.Question.Payload));
    });

    [Theory]
    [InlineData("single-best-answer")]
    [InlineData("multiple-answer")]
    [InlineData("true-false")]
    [InlineData("short-answer")]
    [InlineData("cloze-typing")]
    [InlineData("number")]
    public void Lines_hold_what_they_say_they_hold(string type)
    {
        var carried = 0;
        QuestionSample.ForAny(type, sample =>
        {
            var draft = DraftOf(type, Plain(Seasoned(sample)), sample.Chance(3)) with { Objectives = [] };
            if (type == "cloze-typing") draft = draft with { Claims = new Dictionary<string, IReadOnlyList<string>>(StringComparer.Ordinal) };
            foreach (var lang in new[] { EntryDefaults.Chinese, EntryDefaults.English })
            {
                var written = EntryWriter.Write([draft, draft], lang);
                var text = string.Join('\n', written.Lines);
                var reading = Paper.Read(text, EntryDefaults.English);
                if (written.Left.Count > 0)
                {
                    Assert.DoesNotContain(reading.Items, item => item.Draft is not null);
                    continue;
                }
                carried++;
                Assert.True(reading.Items.Count == 2 && reading.Items.All(item => item.Draft is not null), $"{text}\n{string.Join('\n', reading.Items.SelectMany(item => item.Problems).Select(problem => problem.En))}");
                Assert.DoesNotContain(reading.Lines, line => line.Role == EntryRole.NotUnderstood);
                foreach (var item in reading.Items)
                {
                    var read = item.Draft!.Question;
                    Assert.True(ContentForm.Of(type, draft.Payload) == ContentForm.Of(read.Type, read.Payload), $"{text}\n{draft.Payload.ToJsonString()}\n{read.Payload.ToJsonString()}");
                    var empty = new JsonObject();
                    Assert.Equal((draft with { Payload = empty }).ToDocument().ToJsonString(), (read with { Payload = empty }).ToDocument().ToJsonString());
                }
            }
        });
        Assert.True(carried > 20, $"{carried} were carried");
    }

    [Fact]
    public void Questions_of_each_language_stand_beside_one_another()
    {
        string[] papers =
        [
            "1. 哪个基因编码 p53？\n答案：TP53\n\n2. 雄激素受体的英文缩写是____。\n答案：AR",
            "1. Give the symbol of the androgen receptor.\nAnswer: AR; NR3C4\n\n2. The substrate of PTEN is ____.\nAnswer: PIP3\n\n3. TP53 is a kinase.\nAnswer: False",
            "1. EN: What is 自噬?\n中文：自噬是什么？\nAnswer: 自噬 = autophagy",
        ];
        var drafts = papers.Concat(papers.Reverse()).SelectMany(paper => Paper.Read(paper).Items).Select(item => item.Draft!.Question).ToList();
        foreach (var lang in new[] { EntryDefaults.Chinese, EntryDefaults.English })
        {
            var text = string.Join('\n', EntryWriter.Write(drafts, lang).Lines);
            Assert.Equal(drafts.Select(FormOf), Paper.Read(text, lang).Items.Select(item => FormOf(item.Draft!.Question)));
        }

        static string FormOf(QuestionDraft draft) => ContentForm.Of(draft.Type, draft.Payload);
    }

    [Theory]
    [InlineData("short-answer", """{ "stem": { "zh-Hans": "名词解释：上皮间质转化" }, "answers": [ { "id": "a", "text": { "zh-Hans": "EMT" } } ] }""", "题型：简答题")]
    [InlineData("short-answer", """{ "stem": { "zh-Hans": "哪种血型没有抗 A 抗体？" }, "answers": [ { "id": "a", "text": { "zh-Hans": "A" } } ] }""", "题型：简答题")]
    [InlineData("short-answer", """{ "stem": { "zh-Hans": "睾丸决定基因在哪条染色体上？" }, "answers": [ { "id": "a", "text": { "zh-Hans": "X" } } ] }""", "题型：简答题")]
    [InlineData("short-answer", """{ "stem": { "zh-Hans": "成人多重？" }, "answers": [ { "id": "a", "text": { "zh-Hans": "70 kg" } } ] }""", "题型：简答")]
    [InlineData("short-answer", """{ "stem": { "zh-Hans": "哪个基因编码 p53？" }, "answers": [ { "id": "a", "text": { "zh-Hans": "TP53" } } ] }""", null)]
    [InlineData("number", """{ "stem": { "zh-Hans": "半衰期多长？", "en": "How long is it?" }, "value": 3.5, "tolerance": { "absolute": 0.2 }, "units": [ { "id": "x", "symbol": { "zh-Hans": "h", "en": "h" }, "factor": 1 } ], "near": [] }""", null)]
    [InlineData("number", """{ "stem": { "zh-Hans": "体温为____。" }, "value": 36.5, "range": { "from": 36, "to": 37 }, "units": [ { "id": "x", "symbol": { "zh-Hans": "℃" }, "factor": 1 } ] }""", "题型：数值题")]
    [InlineData("number", """{ "stem": { "zh-Hans": "人有几对染色体？" }, "value": 23, "tolerance": { "absolute": 0 } }""", "题型：数值题")]
    [InlineData("number", """{ "stem": { "zh-Hans": "浓度是多少？" }, "value": -1e-7, "tolerance": { "absolute": 0.00000001 } }""", null)]
    public void The_type_is_written_where_it_would_not_be_read_from_the_rest(string type, string payload, string? line)
    {
        var draft = DraftOf(type, JsonNode.Parse(payload)!.AsObject(), new Chance(1)) with { Objectives = [] };
        var written = EntryWriter.Write([draft, draft], EntryDefaults.Chinese);
        Assert.Empty(written.Left);
        Assert.Equal(line is null ? [] : [line, line], written.Lines.Where(one => one.StartsWith("题型：", StringComparison.Ordinal)));
        Assert.All(Paper.Read(string.Join('\n', written.Lines)).Items, item => Assert.Equal(ContentForm.Of(type, draft.Payload), ContentForm.Of(item.Draft!.Question.Type, item.Draft.Question.Payload)));
    }

    [Theory]
    [InlineData("""{ "tolerance": { "relative": 0.1 } }""")]
    [InlineData("""{ "tolerance": { "absolute": 1 }, "units": [ { "id": "a", "symbol": { "en": "h" }, "factor": 1 }, { "id": "b", "symbol": { "en": "d" }, "factor": 24 } ] }""")]
    [InlineData("""{ "tolerance": { "absolute": 1 }, "units": [ { "id": "a", "symbol": { "en": "%" }, "factor": 1 } ] }""")]
    [InlineData("""{ "tolerance": { "absolute": 1 }, "units": [ { "id": "a", "symbol": { "en": "h" }, "factor": 1 } ], "unit-needed": true }""")]
    [InlineData("""{ "tolerance": { "absolute": 1 }, "reason": { "en": "So it is." } }""")]
    [InlineData("""{ "range": { "from": 1, "to": 6 } }""")]
    public void A_number_that_a_line_cannot_hold_is_left_out_with_the_reason(string payload)
    {
        var number = JsonNode.Parse(payload)!.AsObject();
        (number["stem"], number["value"]) = (new JsonObject { ["en"] = "How many?" }, 5);
        var written = EntryWriter.Write([DraftOf("number", number, new Chance(1)) with { Objectives = [] }], EntryDefaults.English);
        Assert.Equal(0, written.Count);
        var left = Assert.Single(written.Left);
        Assert.Contains("lines cannot hold it: Number", left.En, StringComparison.Ordinal);
        Assert.Contains("只写得下一个绝对误差或范围", left.Zh, StringComparison.Ordinal);
        Assert.DoesNotContain(written.Lines, line => line.Contains("How many?", StringComparison.Ordinal));
    }

    [Fact]
    public void What_lines_cannot_hold_is_said()
    {
        QuestionSample.ForAny("matching", sample =>
        {
            var written = EntryWriter.Write([DraftOf("matching", sample.Payload, sample.Chance(3))], EntryDefaults.English);
            Assert.Contains("Matching", Assert.Single(written.Left).En, StringComparison.Ordinal);
            Assert.Contains(written.Lines, line => line.StartsWith("# ", StringComparison.Ordinal));
        });
    }

    [Fact]
    public void A_readable_column_that_was_changed_wins_over_the_payload()
    {
        var payload = JsonNode.Parse("""{ "stem": { "en": "Which?" }, "options": [ { "id": "x", "text": { "en": "one" }, "correct": true }, { "id": "y", "text": { "en": "two" } } ], "hints": [ { "en": "Think." } ] }""")!.AsObject();
        var table = TableWriter.Write([new EntryDraft(DraftOf("single-best-answer", payload, new Chance(1)))]);
        var cells = table.Rows[0].Cells.ToArray();
        cells[table.Header.ToList().IndexOf("key")] = "B";
        cells[table.Header.ToList().IndexOf("option.3.en")] = "three";
        var item = Assert.Single(EntrySource.Of(table with { Rows = [new(2, cells)] }).Read(EntryDefaults.For("en")).Items);
        Assert.Equal("""{"hints":[{"en":"Think."}],"options":[{"id":"x","text":{"en":"one"}},{"correct":true,"id":"y","text":{"en":"two"}},{"id":"c","text":{"en":"three"}}],"stem":{"en":"Which?"}}""", CanonicalJson.Of(item.Draft!.Question.Payload));
        Assert.Equal("2 columns were changed beside the payload column; the changes were taken", Assert.Single(item.Notes).En);
    }

    [Fact]
    public void Tables_in_the_words_of_Chinese_teachers_are_read()
    {
        var table = new EntryTable(1, ["题型", "题干", "选项A", "选项B", "选项C", "正确答案", "解析", "难度", "备注"],
        [
            new(2, ["单选题", "哪个？", "甲", "乙", "丙", "B", "略", "难", "x"]),
            new(3, ["判断题", "地球是圆的。", "", "", "", "对", "", "", ""]),
            new(4, ["", "", "", "", "", "", "", "", ""]),
            new(5, ["多选题", "哪些？", "甲", "乙", "丙", "A,D", "", "", ""]),
        ]);
        var reading = EntrySource.Of(table).Read(EntryDefaults.For(EntryDefaults.Chinese));
        Assert.Equal(["single-best-answer", "true-false", null], reading.Items.Select(item => item.Draft?.Question.Type));
        Assert.Equal(Difficulty.Hard, reading.Items[0].Draft!.Question.Difficulty);
        Assert.Equal("答案是 D，但没有这个选项", reading.Items[2].Problems[0].Zh);
        Assert.Contains("备注", Assert.Single(reading.Notes).Zh, StringComparison.Ordinal);
        Assert.Equal([EntryRole.Heading, EntryRole.Row, EntryRole.Row, EntryRole.Blank, EntryRole.Row], reading.Lines.Select(line => line.Role));
    }

    [Fact]
    public void The_same_content_has_one_form_whatever_its_ids() => Prop.ForAll(Gen.Choose(0, 1000).ToArbitrary(), seed =>
    {
        var one = JsonNode.Parse("""{ "stem": { "en": "s" }, "text": { "en": "{{a}} x {{b}}" }, "gaps": [ { "id": "a", "answers": [ { "id": "a", "text": { "en": "a" } } ] }, { "id": "b", "answers": [ { "id": "q", "text": { "en": "a" } } ] } ] }""")!.AsObject();
        var other = JsonNode.Parse(one.ToJsonString().Replace("{{b}}", "{{b" + seed + "}}", StringComparison.Ordinal).Replace("\"id\":\"b\"", $"\"id\":\"b{seed}\"", StringComparison.Ordinal))!.AsObject();
        return ContentForm.Of("cloze-typing", one) == ContentForm.Of("cloze-typing", other);
    }).QuickCheckThrowOnFailure();

    [Theory]
    [InlineData("single-best-answer", """{ "stem": { "en": "s" }, "options": [ { "id": "x", "text": { "en": "one" }, "correct": true }, { "id": "y", "text": { "en": "two" }, "correct": false } ], "hints": [] }""")]
    [InlineData("single-best-answer", """{ "stem": { "en": "s" }, "options": [ { "id": "x", "text": { "en": "one" }, "correct": true }, { "id": "y", "text": { "en": "two" } } ], "explanation": { "en": "It is so. B is wrong because it is not." } }""")]
    [InlineData("true-false", """{ "stem": { "en": "s" }, "answer": false, "reasons": {}, "hints": [] }""")]
    [InlineData("short-answer", """{ "stem": { "en": "s" }, "answers": [ { "id": "x", "text": { "en": "one" } } ], "spelling": "exact", "case": false, "hints": [] }""")]
    [InlineData("cloze-typing", """{ "stem": { "en": "s" }, "text": { "en": "{{a}} x {{b}}" }, "gaps": [ { "id": "a", "spelling": "exact", "answers": [ { "id": "a", "text": { "en": "one" } }, { "id": "b", "text": { "en": "1" } } ] }, { "id": "b", "spelling": "exact", "answers": [ { "id": "a", "text": { "en": "two" } } ] } ], "hints": [] }""")]
    public void What_an_editor_adds_that_says_nothing_makes_no_other_question(string type, string payload)
    {
        var draft = DraftOf(type, JsonNode.Parse(payload)!.AsObject(), new Chance(1)) with { Claims = new Dictionary<string, IReadOnlyList<string>>(StringComparer.Ordinal) };
        var read = Assert.Single(Paper.Read(string.Join('\n', EntryWriter.Write([draft], EntryDefaults.English).Lines)).Items).Draft!.Question;
        Assert.Equal(ContentForm.Of(type, draft.Payload), ContentForm.Of(read.Type, read.Payload));
    }

    [Theory]
    [InlineData("true-false", """{ "answer": false }""", """{ "answer": true }""")]
    [InlineData("true-false", """{ "answer": false }""", "{}")]
    [InlineData("short-answer", """{ "case": true }""", """{ "case": false }""")]
    [InlineData("short-answer", """{ "spelling": "one-edit" }""", """{ "spelling": "exact" }""")]
    [InlineData("number", """{ "value": 0 }""", "{}")]
    [InlineData("cloze-typing", """{ "text": { "en": "{{a}} {{b}}" }, "gaps": [ { "id": "a" }, { "id": "b" } ] }""", """{ "text": { "en": "{{b}} {{a}}" }, "gaps": [ { "id": "a" }, { "id": "b" } ] }""")]
    public void What_says_something_does(string type, string one, string other) =>
        Assert.NotEqual(ContentForm.Of(type, JsonNode.Parse(one)!.AsObject()), ContentForm.Of(type, JsonNode.Parse(other)!.AsObject()));

    static EntryDraft Read(EntryTable table)
    {
        var item = Assert.Single(EntrySource.Of(table).Read(EntryDefaults.For("en")).Items);
        Assert.True(item.Draft is not null, string.Join("; ", item.Problems.Select(problem => problem.En)));
        return item.Draft!;
    }

    static QuestionDraft DraftOf(string type, JsonObject payload, Chance chance) => new()
    {
        Type = type,
        Payload = payload,
        Category = Any<Category>(chance),
        Level = Any<CognitiveLevel>(chance),
        Difficulty = Any<Difficulty>(chance),
        Use = Any<QuestionUse>(chance),
        Section = chance.Below(2) == 0 ? null : "nupr1/3",
        Tags = chance.Below(2) == 0 ? [] : ["week 3", "凋亡"],
        Objectives = chance.Below(2) == 0 ? [] : ["objective-1"],
        Claims = chance.Below(2) == 0
            ? new Dictionary<string, IReadOnlyList<string>>(StringComparer.Ordinal)
            : new Dictionary<string, IReadOnlyList<string>>(StringComparer.Ordinal) { [QuestionTypes.Of(type).Parse(System.Text.Json.JsonSerializer.SerializeToElement(payload)).Parts[0].Key] = ["claim-a", "nupr1/claim-b"] },
    };

    static T Any<T>(Chance chance)
        where T : struct, Enum => Enum.GetValues<T>()[chance.Below(Enum.GetValues<T>().Length)];

    /// <summary>The sample, now and then with a text that a reader might misunderstand.</summary>
    static JsonObject Seasoned(QuestionSample sample)
    {
        var payload = sample.Payload.DeepClone().AsObject();
        var chance = sample.Chance(7);
        foreach (var holder in new[] { payload["stem"], payload["explanation"], payload["options"]?[0]?["text"], payload["options"]?[0]?["reason"], payload["hints"]?[0] }.OfType<JsonObject>())
            foreach (var lang in holder.Select(text => text.Key).ToList())
                if (chance.Below(3) == 0) holder[lang] = Nasty[chance.Below(Nasty.Length)];
        return payload;
    }

    /// <summary>Without what lines do not hold of single answers, so that most samples can be carried.</summary>
    static JsonObject Plain(JsonObject payload)
    {
        if (payload.ContainsKey("value"))
        {
            foreach (var name in new[] { "reason", "near", "unit-needed" }) payload.Remove(name);
            if (payload["units"] is JsonArray { Count: > 0 } units)
            {
                while (units.Count > 1) units.RemoveAt(1);
                foreach (var lang in units[0]!["symbol"]!.AsObject().Select(text => text.Key).ToList()) units[0]!["symbol"]![lang] = "mg/L";
            }
        }
        foreach (var holder in (payload["gaps"] as JsonArray ?? []).OfType<JsonObject>().Append(payload))
        {
            holder.Remove("case");
            holder.Remove("spelling");
            foreach (var answer in (holder["answers"] as JsonArray ?? []).OfType<JsonObject>())
            {
                answer.Remove("fraction");
                answer.Remove("reason");
            }
        }
        return payload;
    }
}
