using OncoLearn.App.Imports;

namespace OncoLearn.App.Tests.Imports;

public sealed class SlugTests
{
    [Theory]
    [InlineData("Stress Proteins: p8 (NUPR1)!", 40, "stress-proteins-p8-nupr1")]
    [InlineData("NUPR1 in cancer", 6, "nupr1")]
    [InlineData("NUPR1 in cancer", 7, "nupr1-i")]
    [InlineData("--a--b--", 40, "a-b")]
    [InlineData("胰腺癌", 40, "none")]
    [InlineData("", 40, "none")]
    public void Words_are_joined_by_hyphens_and_cut(string text, int longest, string slug) => Assert.Equal(slug, Slug.Of(text, longest, otherwise: "none"));

    [Theory]
    [InlineData("Stress proteins", "stress-proteins-12345678")]
    [InlineData("应激蛋白", "review-12345678")]
    public void A_course_has_the_end_of_its_imports_uid(string title, string slug) => Assert.Equal(slug, ReviewSlug.Of(title, "abcdef12345678"));
}
