using System.Globalization;
using System.Text;
using OncoLearn.Web.Hosting;

namespace OncoLearn.Load.Students;

/// <summary>A signed-in student at a browser without script: keeps cookies, reads pages, sends their forms.</summary>
sealed class Student : IDisposable
{
    public const string QuizPage = "/courses/nupr1/quizzes/first-steps";

    readonly Dictionary<string, string> _cookies = new(StringComparer.Ordinal);

    public Student(Uri server, string session)
    {
        Line = new HttpLine(server);
        _cookies[AccountSetup.SessionCookie] = session;
    }

    public HttpLine Line { get; }

    /// <summary>The form with the token of the quiz's page, which is as good for every form of this student.</summary>
    public PageForm? Entrance { get; private set; }

    public string Cookies => string.Join("; ", _cookies.Select(cookie => $"{cookie.Key}={cookie.Value}"));

    public async ValueTask<Reply> GetAsync(string path) => Keep(await Line.SendAsync(Request.Get(path, Cookies)));

    public async ValueTask<Reply> PostAsync(string path, IEnumerable<KeyValuePair<string, string>> fields) => Keep(await Line.SendAsync(Request.Post(path, Cookies, fields)));

    /// <summary>Opens the quiz's page and presses its button.</summary>
    /// <returns>The path of the attempt.</returns>
    public async Task<string> StartAsync()
    {
        await EnterAsync();
        return await PressStartAsync();
    }

    public async Task EnterAsync() => Entrance = PageForm.Read(Page(await GetAsync(QuizPage)), "command_id");

    /// <returns>The path of the attempt.</returns>
    public async Task<string> PressStartAsync()
    {
        var reply = await PostAsync(QuizPage, Entrance!.Hidden);
        return reply is { Status: 302 } && reply.Header("Location"u8) is { } attempt ? attempt : throw new InvalidOperationException($"The quiz did not start: {reply.Status}.");
    }

    /// <summary>Starts the quiz and opens each of its questions once.</summary>
    public async Task<Seat> SitDownAsync(int number)
    {
        var attempt = await StartAsync();
        var first = Page(await GetAsync($"{attempt}/1"));
        var count = first.Split("data-grid-slot=").Length - 1;
        var forms = new List<PageForm> { PageForm.Read(first, "id=\"answer\"") };
        for (var slot = 2; slot <= count; slot++)
            forms.Add(PageForm.Read(Page(await GetAsync(string.Create(CultureInfo.InvariantCulture, $"{attempt}/{slot}"))), "id=\"answer\""));
        return new Seat
        {
            Number = number,
            AttemptUid = attempt[(attempt.LastIndexOf('/') + 1)..],
            Sheet = new AnswerSheet(forms),
            Session = Cookie(AccountSetup.SessionCookie),
            FormCookie = Cookie(CookieRules.AntiforgeryCookie),
            FormToken = Encoding.Latin1.GetBytes(forms[0].Token),
            Seq = long.Parse(forms[0].Hidden["base_seq"], CultureInfo.InvariantCulture),
        };
    }

    /// <exception cref="InvalidOperationException">It is not there.</exception>
    public static string Page(Reply reply) => reply.Status == 200 ? reply.Text() : throw new InvalidOperationException($"A page was answered by {reply.Status}.");

    public void Dispose() => Line.Dispose();

    byte[] Cookie(string name) => Encoding.Latin1.GetBytes($"{name}={_cookies[name]}");

    Reply Keep(Reply reply)
    {
        if (reply.Header("Set-Cookie"u8) is null) return reply;
        foreach (var cookie in reply.Headers("Set-Cookie"))
        {
            var (name, value) = (cookie[..cookie.IndexOf('=')], cookie[(cookie.IndexOf('=') + 1)..cookie.IndexOf(';')]);
            _cookies[name] = value;
        }
        return reply;
    }
}
