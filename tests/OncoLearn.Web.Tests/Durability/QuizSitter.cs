using System.Globalization;
using System.Net;
using System.Net.Http.Json;
using AngleSharp.Html.Dom;
using OncoLearn.Web.Tests.Http;

namespace OncoLearn.Web.Tests.Durability;

/// <summary>A student who sits the five-question quiz and saves answers as the page's script does, over and over.</summary>
sealed class QuizSitter : IDisposable
{
    public const int Questions = 5;
    const string QuizPage = "/courses/nupr1/quizzes/first-steps";

    readonly string _name;
    readonly List<Form> _forms = [];
    readonly Person _person;
    long _seq;

    QuizSitter(Uri server, string name) => (_person, _name) = (new Person(server), name);

    /// <summary>Path of the attempt, without a slot.</summary>
    public string Attempt { get; private set; } = "";

    public string AttemptUid => Attempt[(Attempt.LastIndexOf('/') + 1)..];

    /// <summary>Registers, starts the quiz and opens each of its questions once.</summary>
    public static async Task<QuizSitter> SitDownAsync(Uri server, string name)
    {
        var sitter = new QuizSitter(server, name);
        await sitter.RegisterAsync();
        await sitter._person.OpenAsync(QuizPage);
        await sitter._person.SubmitAsync("main form[method=post]");
        Assert.EndsWith("/1", sitter._person.At, StringComparison.Ordinal);
        sitter.Attempt = sitter._person.At[..^2];
        for (var slot = 1; slot <= Questions; slot++)
        {
            await sitter._person.OpenAsync($"{sitter.Attempt}/{slot}");
            sitter._forms.Add(Form.Read(sitter._person));
        }
        return sitter;
    }

    /// <summary>Saves one of the possible answers of a slot.</summary>
    /// <param name="which">Which option; counted round and round.</param>
    /// <returns>The step that was acknowledged.</returns>
    /// <exception cref="HttpRequestException">The server is gone, or refused.</exception>
    public async Task<Acknowledged> SaveAsync(int slot, int which, string commandId)
    {
        var form = _forms[slot - 1];
        using var request = new HttpRequestMessage(HttpMethod.Post, new Uri($"{Attempt}/{slot}", UriKind.Relative))
        {
            Content = new FormUrlEncodedContent(form.With(which, commandId, _seq)),
        };
        request.Headers.Accept.ParseAdd("application/json");
        using var response = await _person.SendAsync(request);
        Assert.True(response.IsSuccessStatusCode, $"A save was answered by {(int)response.StatusCode}.");
        var reply = await response.Content.ReadFromJsonAsync<Reply>() ?? throw new HttpRequestException("no reply");
        _seq = reply.Seq ?? throw new HttpRequestException("nothing was saved");
        return new Acknowledged(AttemptUid, slot, _seq, commandId);
    }

    public void Dispose() => _person.Dispose();

    async Task RegisterAsync()
    {
        await _person.OpenAsync("/account/register");
        await _person.SubmitAsync("main form[method=post]", new Dictionary<string, string>(StringComparer.Ordinal)
        {
            ["Form.UserName"] = _name,
            ["Form.DisplayName"] = _name,
            ["Form.Password"] = $"{_name}-passphrase",
        });
        Assert.Equal(HttpStatusCode.OK, _person.Status);
    }

    sealed record Reply(long? Seq, DateTimeOffset? At);

    /// <summary>The answer form of one question page: its hidden fields and what can be chosen in it.</summary>
    sealed record Form(IReadOnlyList<KeyValuePair<string, string>> Hidden, IReadOnlyDictionary<string, IReadOnlyList<string>> Choices)
    {
        public static Form Read(Person person)
        {
            var form = person.Page.QuerySelector("#answer") as IHtmlFormElement ?? throw new InvalidOperationException($"{person.At} has no answer form.");
            var hidden = form.QuerySelectorAll("input[type=hidden]").OfType<IHtmlInputElement>().Select(input => KeyValuePair.Create(input.Name!, input.Value)).ToList();
            var choices = form.QuerySelectorAll("input[type=radio], input[type=checkbox]").OfType<IHtmlInputElement>().Select(input => (Name: input.Name!, input.Value))
                .Concat(form.QuerySelectorAll("select").OfType<IHtmlSelectElement>().SelectMany(select => select.Options.Select(option => (Name: select.Name!, option.Value))))
                .Where(choice => choice.Value.Length > 0)
                .GroupBy(choice => choice.Name)
                .ToDictionary(group => group.Key, group => (IReadOnlyList<string>)[.. group.Select(choice => choice.Value)]);
            Assert.NotEmpty(choices);
            return new Form(hidden, choices);
        }

        public IEnumerable<KeyValuePair<string, string>> With(int which, string commandId, long baseSeq) => Hidden
            .Where(field => field.Key is not ("command_id" or "base_seq"))
            .Concat(Choices.Select(choice => KeyValuePair.Create(choice.Key, choice.Value[which % choice.Value.Count])))
            .Append(KeyValuePair.Create("command_id", commandId))
            .Append(KeyValuePair.Create("base_seq", baseSeq.ToString(CultureInfo.InvariantCulture)))
            .Append(KeyValuePair.Create("move", "save"));
    }
}

/// <summary>What the server said it had saved.</summary>
sealed record Acknowledged(string AttemptUid, int Slot, long Seq, string CommandId);
