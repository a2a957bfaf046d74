using Microsoft.Extensions.DependencyInjection;
using OncoLearn.App.Identity;
using OncoLearn.App.QuestionBank;
using OncoLearn.App.QuestionBank.Banks;
using OncoLearn.App.QuestionBank.Finding;
using OncoLearn.App.QuestionBank.Writing;
using OncoLearn.Core.Texts;
using OncoLearn.Web.Tests.Http;
using OncoLearn.Web.Tests.Questions;

namespace OncoLearn.Web.Tests.Teach;

/// <summary>An instructor at a browser without script, with a bank of their own.</summary>
sealed class Staff : IDisposable
{
    static int _count;

    readonly IServiceProvider _services;

    Staff(IServiceProvider services, Person person, AppUser user, string bank) => (_services, Person, User, Bank) = (services, person, user, bank);

    public Person Person { get; }

    public AppUser User { get; }

    /// <summary>The uid of the bank.</summary>
    public string Bank { get; }

    public Teacher Teacher => new(User.Id, User.LearnerId);

    public static async Task<Staff> JoinAsync(TypeSite site)
    {
        var name = $"instructor{Interlocked.Increment(ref _count)}";
        var user = await site.Site.AddPersonAsync(name, Role.Instructor);
        var person = await site.Site.SignInAsync(name);
        var title = new LocalizedText([KeyValuePair.Create("en", $"Bank of {name}")]);
        var created = await site.Site.Services.GetRequiredService<CreateBank>().RunAsync(new(user.Id, title, "types"), CancellationToken.None);
        return new Staff(site.Site.Services, person, user, Assert.IsType<CreateBank.Outcome.Created>(created).BankUid);
    }

    public T Use<T>()
        where T : notnull => _services.GetRequiredService<T>();

    public async Task<ReadDraft.Found> ReadAsync(string question) => Assert.IsType<ReadDraft.Found>(await Use<ReadDraft>().RunAsync(question, null, User.Id, CancellationToken.None));

    /// <summary>The questions of the course, copied into the bank: by type one of each.</summary>
    public async Task<IReadOnlyDictionary<string, string>> CopyCourseAsync()
    {
        var shipped = await Use<FindQuestions>().RunAsync(new QuestionFilter { Course = "types" }, User.Id, FindQuestions.Order.Section, 1, CancellationToken.None);
        var originals = shipped.Items.DistinctBy(item => item.Type).ToList();
        var copied = await Use<CopyQuestions>().RunAsync(new([.. originals.Select(item => item.Uid)], Bank, User.Id), CancellationToken.None);
        var copies = Assert.IsType<CopyQuestions.Outcome.Copied>(copied).Copies;
        return originals.ToDictionary(item => item.Type, item => copies[item.Uid]);
    }

    public void Dispose() => Person.Dispose();
}
