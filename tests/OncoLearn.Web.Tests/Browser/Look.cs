namespace OncoLearn.Web.Tests.Browser;

/// <summary>One way in which a page is looked at: interface language, theme and window in CSS pixels.</summary>
public sealed record Look(string Language, string Theme, int Width, int Height)
{
    public static readonly Look Desk = new("en", "light", 1440, 900);

    public static readonly Look Phone = new("zh-Hans", "light", 390, 844);

    /// <summary>Both languages and both themes, at a desk and on a phone.</summary>
    public static TheoryData<Look> All => new(
        from language in new[] { "zh-Hans", "en" }
        from theme in new[] { "light", "dark" }
        from size in new[] { (Width: 1440, Height: 900), (Width: 390, Height: 844) }
        select new Look(language, theme, size.Width, size.Height));

    /// <summary>Both languages and both themes, in one size: colours and words do not depend on it.</summary>
    public static TheoryData<Look> EveryThemeAndLanguage => new(
        from language in new[] { "zh-Hans", "en" }
        from theme in new[] { "light", "dark" }
        select new Look(language, theme, 1280, 900));

    /// <summary>Each language, theme and size twice, for pages that are many: all eight looks would take minutes and show nothing new.</summary>
    public static TheoryData<Look> EachTwice => new(
        new Look("zh-Hans", "light", 390, 844), new Look("en", "dark", 390, 844), new Look("en", "light", 1440, 900), new Look("zh-Hans", "dark", 1440, 900));

    /// <summary>Each language, theme and size once, for what a page shows of one kind among many whose frame is looked at elsewhere.</summary>
    public static TheoryData<Look> EachOnce => new(new Look("zh-Hans", "dark", 390, 844), new Look("en", "light", 1440, 900));

    public override string ToString() => $"{Language}-{Theme}-{Width}";
}
