using System.Reflection;
using OncoLearn.Web.Preferences;
using OncoLearn.Web.Resources;

namespace OncoLearn.Web.Tests.Resources;

/// <summary>That a name exists and has both languages is the compiler's business; these hold what it cannot see.</summary>
public sealed class WordingTests
{
    static readonly Lazy<string> Source = new(() => string.Join('\n',
        new[] { "*.cs", "*.cshtml" }
            .SelectMany(pattern => Directory.EnumerateFiles(Repository.Web, pattern, SearchOption.AllDirectories))
            .Where(file => !file.Contains($"{Path.DirectorySeparatorChar}obj{Path.DirectorySeparatorChar}", StringComparison.Ordinal))
            .Select(File.ReadAllText)));

    public static TheoryData<Type> TextClasses => new(typeof(Wording).Assembly.GetTypes()
        .Where(type => type.Namespace == typeof(Wording).Namespace && type is { IsAbstract: true, IsSealed: true } && type.Name.EndsWith("Text", StringComparison.Ordinal)));

    [Theory]
    [MemberData(nameof(TextClasses))]
    public void Every_text_is_used(Type type)
    {
        var unused = TextsOf(type).Select(member => $"{type.Name}.{member.Name}").Where(name => !IsUsed(name));

        Assert.Empty(unused);
    }

    [Theory]
    [MemberData(nameof(TextClasses))]
    public void Every_plain_text_is_Chinese_in_Chinese_and_not_in_English(Type type)
    {
        foreach (var property in type.GetProperties(BindingFlags.Public | BindingFlags.Static).Where(property => property.PropertyType == typeof(string)))
        {
            Assert.Matches(@"\p{IsCJKUnifiedIdeographs}", In(Languages.Chinese, property));
            Assert.Matches(@"^[^\p{IsCJKUnifiedIdeographs}。，：]+$", In(Languages.English, property));
        }
    }

    [Fact]
    public void Whoever_teaches_has_one_name_in_Chinese() => Assert.DoesNotContain("老师", Source.Value, StringComparison.Ordinal);

    [Theory]
    [InlineData("等", "iwo", "审阅", "等 iwo 审阅")]
    [InlineData("等", "王老", "审阅", "等王老审阅")]
    [InlineData("您编辑的时候，", "Ina 王", "保存了", "您编辑的时候，Ina 王保存了")]
    [InlineData("", "Dr Li", "的题库", "Dr Li 的题库")]
    public void A_name_in_Latin_letters_is_spaced_in_a_Chinese_sentence(string before, string name, string after, string sentence) => Assert.Equal(sentence, Wording.Beside(before, name, after));

    [Fact]
    public void Sentences_about_people_space_their_names()
    {
        Assert.Equal("您编辑的时候，ina 保存了新版本。", InterfaceLanguage.Read(Languages.Chinese, () => QuestionBankText.ChangedMeanwhile("ina")));
        Assert.Equal("您编辑的时候，另一位教师保存了新版本。", InterfaceLanguage.Read(Languages.Chinese, () => QuestionBankText.ChangedMeanwhile(null)));
        Assert.Equal("iwo 于 3 月 1 日 答复", InterfaceLanguage.Read(Languages.Chinese, () => ReportText.AnsweredBy("iwo", "3 月 1 日")));
    }

    static IEnumerable<MemberInfo> TextsOf(Type type) => type
        .GetMembers(BindingFlags.Public | BindingFlags.Static | BindingFlags.DeclaredOnly)
        .Where(member => member is PropertyInfo or MethodInfo { IsSpecialName: false });

    static bool IsUsed(string name)
    {
        for (var at = Source.Value.IndexOf(name, StringComparison.Ordinal); at >= 0; at = Source.Value.IndexOf(name, at + 1, StringComparison.Ordinal))
        {
            var after = at + name.Length < Source.Value.Length ? Source.Value[at + name.Length] : ' ';
            if (!char.IsLetterOrDigit(after)) return true;
        }

        return false;
    }

    static string In(string language, PropertyInfo property) => InterfaceLanguage.Read(language, () => (string)property.GetValue(null)!);
}
