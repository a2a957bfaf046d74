using System.Text;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;
using OncoLearn.App.Catalog;
using OncoLearn.App.Data;
using OncoLearn.App.Imports;
using OncoLearn.App.Imports.Drafts;
using OncoLearn.App.QuestionBank;

namespace OncoLearn.App.Tests.Imports;

/// <summary>Two instructors over a test's database, and the import's use cases as the host registers them.</summary>
sealed class ImportDesk
{
    /// <summary>A short review of our own making, with what the rules find claims in.</summary>
    public const string Review = """
        Stress proteins in pancreatic cancer

        Abstract: We look at stress proteins.

        1 Introduction

        Pancreatic cancer is often found late [1].

        2 Mechanisms

        2.1 Growth

        NUPR1 promotes the proliferation of pancreatic cancer cells [2]. In nude mice, knockdown of NUPR1 inhibited tumour growth [3].

        2.2 Resistance

        NUPR1 upregulates Nanog in lung cancer [4]. Nanog may promote resistance to cisplatin [5].

        References

        [1] Guo A. Late. 2019.
        [2] Guo B. Growth. 2020.
        """;

    readonly ServiceProvider _services;

    /// <summary>A review in which more claims are found than are written at once.</summary>
    public static string LongReview { get; } = Review.Replace("2.2 Resistance", $"""
        {string.Join(' ', Enumerable.Range(0, 60).Select(at => $"ZPX{at} promotes the proliferation of pancreatic cancer cells [2]."))}

        2.2 Resistance
        """, StringComparison.Ordinal);

    ImportDesk(TestDb db, Db way)
    {
        Db = db;
        _services = new ServiceCollection()
            .AddSingleton(way)
            .AddSingleton(way.Dialect)
            .AddSingleton<TimeProvider>(db.Clock)
            .AddSingleton<IUidSource>(db.Uids)
            .AddSingleton(typeof(ILogger<>), typeof(NullLogger<>))
            .AddSingleton<QuestionVersions>()
            .AddCatalog()
            .AddQuestionBank()
            .AddImports()
            .BuildServiceProvider(validateScopes: true);
    }

    public TestDb Db { get; }

    public long Chen { get; private set; }

    public long Wang { get; private set; }

    /// <summary>Imports a review, describes it, confirms all of its claims and publishes its lessons.</summary>
    public async Task<ReviewImport> PublishAsync(string text = Review)
    {
        var import = await ReadAsync(text);
        Assert.True(await Get<DescribeImport>().RunAsync(new(import.Uid, Chen, import.Title, import.Summary, "en", "CC BY 4.0", "Guo et al., 2021"), default));
        var work = await Get<OpenImport>().RunAsync(import.Uid, Chen, default) ?? throw new InvalidOperationException("It was not read.");
        var marks = (await Get<FindCandidates>().OfAsync(work, default)).Claims.Select(claim => claim.Found.Mark).ToList();
        await Get<DecideClaim>().ConfirmAsync(import.Uid, Chen, marks, default);
        Assert.IsType<PublishImport.Outcome.Published>(await Get<PublishImport>().RunAsync(import.Uid, Chen, default));
        return await FindAsync(import.Uid);
    }

    public T Get<T>()
        where T : notnull => _services.GetRequiredService<T>();

    /// <summary>The use cases over another way to the test's database; its people are not at this desk.</summary>
    public static ImportDesk Over(TestDb db, Db way) => new(db, way);

    public static async Task<ImportDesk> OpenAsync(TestDb db)
    {
        var desk = new ImportDesk(db, db.Db);
        desk.Chen = await desk.AddAsync(901, "chen");
        desk.Wang = await desk.AddAsync(902, "wang");
        return desk;
    }

    public async Task<string> StartAsync(string text, long? owner = null, string? fileName = "review.txt") =>
        Assert.IsType<StartImport.Outcome.Started>(await Get<StartImport>().RunAsync(new(owner ?? Chen, fileName, Encoding.UTF8.GetBytes(text)), default)).ImportUid;

    public async Task<ReviewImport> ReadAsync(string text, long? owner = null)
    {
        var uid = await StartAsync(text, owner);
        Assert.True(await Get<ReadImports>().RunNextAsync(default));
        return await FindAsync(uid, owner);
    }

    /// <summary>Accepts every question that is drafted from its claims.</summary>
    public async Task AcceptAllAsync(ReviewImport import)
    {
        var drafts = (await Get<FindDrafts>().OfAsync(import, default))!.Open;
        Assert.NotEmpty(drafts);
        foreach (var draft in drafts) Assert.IsNotType<DecideDraft.Outcome.NotFound>(await Get<DecideDraft>().AcceptAsync(import.Uid, new Teacher(Chen, Chen), draft.Key, publishes: true, default));
    }

    /// <summary>Reads a revised text of an import; it waits to take its place.</summary>
    public async Task<ReviewImport> ReviseAsync(ReviewImport old, string text)
    {
        var input = new StartImport.Input(Chen, "revised.txt", Encoding.UTF8.GetBytes(text)) { RevisesUid = old.Uid };
        var uid = Assert.IsType<StartImport.Outcome.Started>(await Get<StartImport>().RunAsync(input, default)).ImportUid;
        Assert.True(await Get<ReadImports>().RunNextAsync(default));
        return await FindAsync(uid);
    }

    public async Task<ReviewImport> FindAsync(string uid, long? owner = null) => await Get<FindImports>().FindAsync(uid, owner ?? Chen, default) ?? throw new InvalidOperationException("There is no such import.");

    async Task<long> AddAsync(long id, string name)
    {
        await Db.ExecuteAsync("insert into learner (id, uid, created_at) values (@id, @name, 1)", new { id, name });
        await Db.ExecuteAsync(
            """
            insert into app_user (id, learner_id, user_name, normalized_user_name, security_stamp, concurrency_stamp, display_name, locale, time_zone, created_at)
            values (@id, @id, @name, @name, 's', 'c', @name, 'en', 'UTC', 1)
            """,
            new { id, name });
        return id;
    }
}
