using System.Globalization;
using OncoLearn.App.Identity;
using OncoLearn.Web.Resources;

namespace OncoLearn.Web.Account;

public sealed record ProfileForm
{
    const string TimeFormat = "HH:mm";

    public string? DisplayName { get; init; }
    public string? Locale { get; init; }

    /// <summary>Null follows the interface.</summary>
    public string? ContentLang { get; init; }

    public string? TimeZone { get; init; }

    /// <summary>As a time input sends it: 04:00.</summary>
    public string? DayStartsAt { get; init; }

    /// <summary>Minutes after midnight; null when it is no time.</summary>
    public int? DayStart => TimeOnly.TryParseExact(DayStartsAt, TimeFormat, CultureInfo.InvariantCulture, DateTimeStyles.None, out var time)
        ? (time.Hour * 60) + time.Minute
        : null;

    public static ProfileForm From(AppUser user) => new()
    {
        DisplayName = user.DisplayName,
        Locale = user.Locale,
        ContentLang = user.ContentLang,
        TimeZone = user.TimeZone,
        DayStartsAt = TimeOnly.MinValue.AddMinutes(user.DayStartsAt).ToString(TimeFormat, CultureInfo.InvariantCulture),
    };
}

public sealed record ContactForm
{
    public string? Email { get; init; }

    [Needed(nameof(AccountErrorText.CurrentPasswordNeeded))]
    public string CurrentPassword { get; init; } = "";
}

public sealed record SecretForm
{
    [Needed(nameof(AccountErrorText.CurrentPasswordNeeded))]
    public string CurrentPassword { get; init; } = "";

    public string? Password { get; init; }
}
