using System.Reflection;
using System.Text.RegularExpressions;

namespace OncoLearn.Web.Tests.Architecture;

/// <summary>What keeps the projects apart. Each rule is also held against something that breaks it, so that it is known to bite.</summary>
public sealed class ArchitectureTests
{
    static readonly string[] Databases = ["Dapper", "Microsoft.Data.Sqlite", "Npgsql", "SQLitePCL", "System.Data"];
    static readonly string[] Hosts = ["Microsoft.AspNetCore", "Microsoft.Extensions", "System.Net"];

    static readonly Assembly Core = typeof(Core.Chance).Assembly;
    static readonly Assembly App = typeof(App.Data.Db).Assembly;
    static readonly Assembly Web = typeof(Program).Assembly;

    [Fact]
    public void Core_knows_no_database_and_no_host()
    {
        Assert.Empty(TypeReferences.Of(Core, [.. Databases, .. Hosts]));
        Assert.NotEmpty(TypeReferences.Of(App, Databases));
        Assert.NotEmpty(TypeReferences.Of(App, Hosts));
    }

    [Fact]
    public void Core_asks_neither_the_clock_nor_the_disk()
    {
        Assert.DoesNotContain(TypeReferences.Of(Core, "System.IO"), name => name is "System.IO.File" or "System.IO.Directory" or "System.IO.FileStream");
        Assert.DoesNotContain("System.TimeProvider", TypeReferences.Of(Core, "System"));
        Assert.Contains("System.TimeProvider", TypeReferences.Of(App, "System"));
    }

    [Fact]
    public void Web_reaches_the_database_through_App_only()
    {
        Assert.Empty(TypeReferences.Of(Web, Databases));
    }

    [Theory]
    [InlineData("src/OncoLearn.Web")]
    [InlineData("src/OncoLearn.Cli")]
    [InlineData("src/OncoLearn.Core")]
    public void Only_App_speaks_SQL(string folder)
    {
        Assert.Empty(SourceText.Matches(folder, SourceText.Sql()));
        Assert.NotEmpty(SourceText.Matches("src/OncoLearn.App", SourceText.Sql()));
    }

    [Fact]
    public void Question_types_do_not_know_how_they_are_run()
    {
        var attempts = SourceText.CoreNamespace("Attempts");
        Assert.Empty(SourceText.Matches("src/OncoLearn.Core/Questions", attempts));
        Assert.NotEmpty(SourceText.Matches("src/OncoLearn.Core/Quizzes", attempts));
    }

    [Fact]
    public void Behaviours_do_not_know_what_type_a_question_is()
    {
        var types = Directory.EnumerateDirectories(Path.Combine(Repository.Root, "src/OncoLearn.Core/Questions")).Select(Path.GetFileName).ToList();
        Assert.NotEmpty(types);
        foreach (var type in types)
        {
            Assert.Empty(SourceText.Matches("src/OncoLearn.Core/Attempts", SourceText.CoreNamespace($@"Questions\.{type}")));
            Assert.NotEmpty(SourceText.Matches("src/OncoLearn.Core/Questions", SourceText.CoreNamespace($@"Questions\.{type}")));
        }
    }

    [Fact]
    public void Nothing_asks_which_database_it_is_but_the_dialects()
    {
        var question = new Regex(@"is (Sqlite|Postgres)Dialect|Provider\s*==\s*DatabaseProvider", RegexOptions.ExplicitCapture, TimeSpan.FromSeconds(1));
        Assert.Empty(Directory.EnumerateDirectories(Path.Combine(Repository.Root, "src/OncoLearn.App"))
            .Select(folder => Path.GetRelativePath(Repository.Root, folder))
            .Where(folder => Path.GetFileName(folder) is not ("Data" or "bin" or "obj"))
            .SelectMany(folder => SourceText.Matches(folder, question)));
        Assert.NotEmpty(SourceText.Matches("src/OncoLearn.App/Data", question));
    }
}
