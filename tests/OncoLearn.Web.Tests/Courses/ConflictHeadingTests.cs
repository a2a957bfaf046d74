using OncoLearn.App.Catalog;
using OncoLearn.Core.Texts;
using OncoLearn.Web.Pages.Courses;
using OncoLearn.Web.Tests.Resources;

namespace OncoLearn.Web.Tests.Courses;

public sealed class ConflictHeadingTests
{
    [Theory]
    [InlineData("en", "", "", "NUPR1")]
    [InlineData("en", "PDAC", "", "NUPR1 in PDAC")]
    [InlineData("en", "PDAC,OSCC", "growth", "NUPR1 in PDAC and OSCC: growth")]
    [InlineData("en", "", "growth,apoptosis", "NUPR1: growth and apoptosis")]
    [InlineData("zh-Hans", "PDAC,OSCC", "生长,凋亡", "PDAC与OSCC中的 NUPR1：生长与凋亡")]
    public void A_heading_names_every_cancer_and_what_is_disputed(string lang, string cancers, string objects, string expected)
    {
        var about = new ReadConflicts.Topic(new(lang, "NUPR1"), Names(cancers), Names(objects), []);

        var heading = InterfaceLanguage.Read(lang, () => ConflictsModel.Heading(about, [.. ConflictsModel.NamesIn(about).Select(name => name.Value)]));

        Assert.Equal(expected, heading);

        IReadOnlyList<TextIn> Names(string list) => [.. list.Split(',', StringSplitOptions.RemoveEmptyEntries).Select(name => new TextIn(lang, name))];
    }
}
