using System.Text.Json.Nodes;
using OncoLearn.App.QuestionBank.Banks;
using OncoLearn.App.QuestionBank.Writing;
using OncoLearn.Core.Authoring.Drafts;
using OncoLearn.Core.Claims;
using OncoLearn.Core.Questions;
using OncoLearn.Web.Pages.Attempts;
using OncoLearn.Web.Pages.Teach;
using OncoLearn.Web.Tests.Attempts;
using OncoLearn.Web.Tests.Browser;
using OncoLearn.Web.Tests.Http;
using OncoLearn.Web.Tests.Results;
using OncoLearn.Web.Tests.Teach;

namespace OncoLearn.Web.Tests.Questions;

public sealed class PathwayCompletionPageTests(Chromium chromium, TypeSite site) : TypeBrowserTest(chromium, site), IClassFixture<TypeSite>
{
    const string Payload = """
        {
          "stem": { "zh-Hans": "补全这张图：顺铂怎样使细胞存活下来？", "en": "Complete the graph: how do cells survive cisplatin?" },
          "explanation": { "zh-Hans": "第 1 节讲这条通路。", "en": "Section 1 tells this pathway." },
          "hints": [],
          "nodes": [
            { "id": "drug", "text": { "zh-Hans": "顺铂", "en": "Cisplatin" } },
            { "id": "stress", "text": { "zh-Hans": "内质网应激", "en": "Endoplasmic reticulum stress" } },
            { "id": "who", "asked": true },
            { "id": "death", "text": { "zh-Hans": "凋亡", "en": "Apoptosis" } },
            { "id": "autophagy", "text": { "zh-Hans": "自噬", "en": "Autophagy" } }
          ],
          "arrows": [
            { "id": "a", "from": "drug", "to": "stress", "sign": "leads-to" },
            { "id": "b", "from": "stress", "to": "who", "sign": "activates" },
            { "id": "c", "from": "who", "to": "death" },
            { "id": "d", "from": "who", "to": "autophagy", "sign": "activates" },
            { "id": "e", "from": "autophagy", "to": "death", "sign": "inhibits" },
            { "id": "f", "from": "drug", "to": "death", "sign": "activates" }
          ],
          "blanks": [
            { "id": "box", "node": "who", "options": [
              { "id": "nupr1", "text": { "zh-Hans": "NUPR1", "en": "NUPR1" }, "correct": true, "reason": { "zh-Hans": "它由应激诱导。", "en": "Stress induces it." } },
              { "id": "p53", "text": { "zh-Hans": "p53", "en": "p53" }, "reason": { "zh-Hans": "它促进凋亡。", "en": "It furthers apoptosis." } },
              { "id": "bax", "text": { "zh-Hans": "BAX", "en": "BAX" }, "reason": { "zh-Hans": "它促进凋亡。", "en": "It furthers apoptosis." } } ] },
            { "id": "arrow", "arrow": "c", "sign": "inhibits", "reason": { "zh-Hans": "细胞因此存活。", "en": "So the cells survive." } }
          ]
        }
        """;

    readonly TypeSite _site = site;

    [Fact]
    public async Task The_words_of_a_box_are_not_said_to_be_optional()
    {
        using var staff = await Staff.JoinAsync(_site);
        await staff.Person.OpenAsync($"{TeachAddress.Bank(staff.Bank)}/new/pathway-completion");
        var words = staff.Person.Page.QuerySelector("textarea[name='nodes[0].text.en']")!;
        Assert.Equal("Words in the box", staff.Person.Page.QuerySelector($"label[for='{words.Id}']")!.TextContent);
        Assert.Equal("None where learners complete the box.", staff.Person.Page.GetElementById(words.GetAttribute("aria-describedby")!)!.TextContent);
    }

    [Fact]
    public async Task The_editor_sends_back_what_it_shows_and_learners_complete_the_graph()
    {
        using var staff = await Staff.JoinAsync(_site);
        var (question, link) = await PublishAsync(staff);
        await staff.Person.OpenAsync($"{TeachAddress.Question(question)}/edit");
        await staff.Person.SubmitAsync("form.editor");
        Assert.Equal("", staff.Person.Errors());
        var sent = (await staff.ReadAsync(question)).Draft.Payload;
        Assert.True(JsonNode.DeepEquals(JsonNode.Parse(Payload), sent), sent.ToJsonString());

        using var learner = await _site.NewLearnerAsync();
        await learner.OpenAsync(link);
        await learner.SubmitAsync(".start-asked");
        Assert.Equal(["Box 1", "Arrow 2: Box 1 to Apoptosis"], learner.Page.QuerySelectorAll(".pathway-row label").Select(label => label.TextContent));
        // A group is no landmark.
        var frame = learner.Page.QuerySelector(".pathway-frame")!;
        Assert.Equal(("0", "group", "The pathway"), (frame.GetAttribute("tabindex"), frame.GetAttribute("role"), frame.GetAttribute("aria-label")));
        var words = learner.Page.QuerySelectorAll(".pathway li").Select(line => line.TextContent).ToList();
        Assert.Contains("Endoplasmic reticulum stress activates or raises Box 1", words);
        Assert.Contains("Arrow 2: Box 1 to Apoptosis", words);
        Assert.DoesNotContain("Box 1 inhibits or lowers Apoptosis", words);
        var nupr1 = learner.Page.QuerySelectorAll("#answer select option").First(option => option.TextContent == "NUPR1").GetAttribute("value")!;
        await learner.SubmitAsync("#answer", new Dictionary<string, string> { ["blank-1"] = nupr1, ["blank-2"] = "1" });
        Assert.Single(learner.Page.QuerySelectorAll(".option-wrong"));
        Assert.Equal("NUPR1 activates or raises Apoptosis", learner.Page.QuerySelector(".option-wrong > span:nth-child(2)")!.TextContent);
        var correct = learner.Page.QuerySelector(".option-wrong .pair")!;
        Assert.Equal(["Correct", "NUPR1 inhibits or lowers Apoptosis"], correct.Children.Select(part => part.TextContent));
        Assert.Contains("2⊣", learner.Page.QuerySelectorAll(".pathway-number").Select(mark => mark.TextContent));
    }

    [Fact]
    public async Task What_was_chosen_is_text_while_the_key_is_held_back()
    {
        using var staff = await Staff.JoinAsync(_site);
        var (question, _) = await PublishAsync(staff);
        var version = "(select current_version_id from quiz where uid = 'types/quiz/all')";
        await _site.Db.ExecuteAsync($"delete from quiz_slot where quiz_version_id = {version} and position > 1");
        await _site.Db.ExecuteAsync($"update quiz_slot set question_version_id = (select current_version_id from question where uid = @question) where quiz_version_id = {version}", new { question });
        await _site.Db.ExecuteAsync($"update quiz_version set settings = replace(settings, '\"behaviour\"', '{HeldQuiz.Nothing[1..]},\"behaviour\"'), key_release = 'never' where id = {version}");
        using var learner = await _site.NewLearnerAsync();
        await learner.OpenAsync("/courses/types/quizzes/all");
        await learner.SubmitAsync("main form[method=post]");
        await learner.SubmitAsync("#answer", new Dictionary<string, string> { ["blank-2"] = "2" }, ("move", "save"));
        await learner.OpenAsync($"{learner.AttemptPath()}/review");
        await learner.SubmitAsync("#submit");

        Assert.Equal(["—", "inhibits or lowers ⊣"], learner.Page.QuerySelectorAll(".given output").Select(shown => shown.TextContent.Trim()));
        Assert.Null(learner.Page.QuerySelector(".given select"));
    }

    [Theory, MemberData(nameof(Look.EachTwice), MemberType = typeof(Look))]
    public Task A_graph_is_accessible_and_fits(Look look) => VisitAsync(look, async visit =>
    {
        using var staff = await Staff.JoinAsync(_site);
        var (_, link) = await PublishAsync(staff);
        await visit.OpenAsync(link);
        await visit.Page.ClickAsync(".start-asked button");
        await visit.ArriveAsync("#answer");
        await visit.LookAtAsync("pathway-question");
        await visit.Page.SelectOptionAsync("[name=blank-1]", "2");
        await visit.Page.ClickAsync(".question-foot .btn-primary");
        await visit.ReadAsync("#answer-error:text-matches('still open|没有填')");
        await visit.Page.SelectOptionAsync("[name=blank-2]", "2");
        await visit.CheckAsync();
        await visit.LookAtAsync("pathway-review");
    });

    [Fact]
    public Task A_wide_graph_scrolls_in_its_frame_on_a_phone_and_its_words_stay_legible() => VisitAsync(Look.Phone, async visit =>
    {
        using var staff = await Staff.JoinAsync(_site);
        var (_, link) = await PublishAsync(staff);
        await visit.OpenAsync(link);
        await visit.Page.ClickAsync(".start-asked button");
        await visit.ArriveAsync("#answer");
        var letters = await visit.Page.EvaluateAsync<double>("""
            () => {
              const picture = document.querySelector(".pathway-picture");
              picture.setAttribute("width", "712");
              picture.setAttribute("viewBox", "0 0 712 300");
              return 14 * picture.getBoundingClientRect().width / 712;
            }
            """);
        Assert.True(letters >= 12, $"{letters} px");
        Assert.True(await visit.Page.EvaluateAsync<bool>("() => { const frame = document.querySelector('.pathway-frame'); return frame.scrollWidth > frame.clientWidth; }"));
        await visit.UntilAsync("document.querySelector('.pathway-frame').tabIndex === 0");
        Assert.True(await visit.Page.EvaluateAsync<bool>("document.documentElement.scrollWidth <= innerWidth"));
    });

    [Fact]
    public Task A_graph_that_does_not_scroll_is_no_stop_of_the_keyboard() => VisitAsync(Look.Desk, async visit =>
    {
        using var staff = await Staff.JoinAsync(_site);
        var (_, link) = await PublishAsync(staff);
        await visit.OpenAsync(link);
        await visit.Page.ClickAsync(".start-asked button");
        await visit.ArriveAsync("#answer");
        await visit.UntilAsync("!document.querySelector('.pathway-frame').hasAttribute('tabindex')");
    });

    static async Task<(string Question, string Link)> PublishAsync(Staff staff)
    {
        var draft = new QuestionDraft
        {
            Type = "pathway-completion",
            Payload = JsonNode.Parse(Payload)!.AsObject(),
            Category = Category.Mechanism,
            Level = CognitiveLevel.Understand,
            Difficulty = Difficulty.Medium,
            Use = QuestionUse.Practice,
        };
        var saved = Assert.IsType<SaveQuestion.Outcome.Saved>(await staff.Use<SaveQuestion>().RunAsync(new(staff.Bank, null, null, draft, staff.User.Id), CancellationToken.None));
        await staff.Person.OpenAsync(TeachAddress.Bank(staff.Bank));
        await staff.Person.SubmitAsync("#chosen", new Dictionary<string, string> { ["question"] = saved.QuestionUid }, ("do", "publish"));
        await staff.Use<ChangeBank>().PracticeAsync(staff.Bank, staff.User.Id, open: true, CancellationToken.None);
        var bank = await staff.Use<ListBanks>().FindAsync(staff.Bank, staff.User.Id, CancellationToken.None);
        return (saved.QuestionUid, AttemptAddress.PracticeByCode(bank!.PracticeCode!));
    }
}
