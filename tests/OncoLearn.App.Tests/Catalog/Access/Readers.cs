using Microsoft.Extensions.DependencyInjection;
using OncoLearn.App.Attempts;
using OncoLearn.App.Catalog;
using OncoLearn.App.Data;
using OncoLearn.App.Progress;
using OncoLearn.App.QuestionBank;
using OncoLearn.App.Quizzes;

namespace OncoLearn.App.Tests.Catalog.Access;

/// <summary>An instructor with a course of their own, and people who may or may not read it, over the shipped courses.</summary>
sealed class Readers
{
    readonly ServiceProvider _services;

    Readers(TestDb db)
    {
        Db = db;
        _services = new ServiceCollection()
            .AddSingleton(db.Db)
            .AddSingleton(db.Db.Dialect)
            .AddSingleton<TimeProvider>(db.Clock)
            .AddSingleton<IUidSource>(db.Uids)
            .AddCatalog()
            .AddQuestionBank()
            .AddAttempts()
            .AddQuizzes()
            .AddProgress()
            .BuildServiceProvider();
    }

    public TestDb Db { get; }

    public ImportedCourse Course { get; private set; } = null!;

    public Teacher Owner { get; private set; } = null!;

    /// <summary>Opened the link.</summary>
    public Teacher Reader { get; private set; } = null!;

    /// <summary>Another instructor.</summary>
    public Teacher Stranger { get; private set; } = null!;

    public Teacher Admin { get; private set; } = null!;

    /// <param name="audience">As the column says it.</param>
    public static async Task<Readers> OpenAsync(TestDb db, string audience = "link", string lang = "en")
    {
        var readers = new Readers(db);
        readers.Owner = await readers.AddAsync("chen", roleId: 2);
        readers.Reader = await readers.AddAsync("lin", roleId: 1);
        readers.Stranger = await readers.AddAsync("wang", roleId: 2);
        readers.Admin = await readers.AddAsync("admin", roleId: 3);
        readers.Course = await ImportedCourse.AddAsync(db, readers.Owner.UserId, lang, audience);
        await db.ExecuteAsync("insert into course_reader (course_id, learner_id, created_at) select id, @learnerId, 1 from course where slug = @slug", new { learnerId = readers.Reader.LearnerId, slug = readers.Course.Slug });
        return readers;
    }

    public T Use<T>()
        where T : notnull => _services.GetRequiredService<T>();

    async Task<Teacher> AddAsync(string name, int roleId)
    {
        var learnerId = await Db.Db.WriteAsync(scope => scope.ExecuteScalarAsync<long>("insert into learner (uid, created_at) values (@name, 0) returning id", new { name }), default);
        var userId = await Db.Db.WriteAsync(
            scope => scope.ExecuteScalarAsync<long>(
                """
                insert into app_user (learner_id, user_name, normalized_user_name, security_stamp, concurrency_stamp, display_name, locale, time_zone, created_at)
                values (@learnerId, @name, upper(@name), 's', 'c', @name, 'en', 'UTC', 0)
                returning id
                """,
                new { learnerId, name }),
            default);
        await Db.ExecuteAsync("insert into user_role (user_id, role_id) values (@userId, @roleId)", new { userId, roleId });
        return new Teacher(userId, learnerId);
    }
}
