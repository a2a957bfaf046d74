namespace OncoLearn.App.Identity;

/// <summary>
/// A person with an account. The only place with personal data: everything else refers to <see cref="LearnerId"/>.
/// Identity's user manager changes it through the store's setters, hence no <c>init</c>.
/// </summary>
public sealed class AppUser
{
    /// <summary>In minutes after midnight: four in the morning, when hardly anybody studies.</summary>
    public const int DefaultDayStart = 240;

    public long Id { get; set; }

    public long LearnerId { get; set; }

    /// <summary>The learner's portable identifier, the name under which audit events speak of the person.</summary>
    public string LearnerUid { get; set; } = "";

    public string UserName { get; set; } = "";

    public string NormalizedUserName { get; set; } = "";

    public string? Email { get; set; }

    public string? NormalizedEmail { get; set; }

    public DateTimeOffset? EmailConfirmedAt { get; set; }

    public string? PasswordHash { get; set; }

    public string SecurityStamp { get; set; } = "";

    public string ConcurrencyStamp { get; set; } = "";

    public DateTimeOffset? LockoutEndAt { get; set; }

    public int AccessFailedCount { get; set; }

    public string DisplayName { get; set; } = "";

    /// <summary>The language of the interface and of mail, as a BCP 47 tag.</summary>
    public string Locale { get; set; } = "";

    /// <summary>The preferred language of course content; null where it follows <see cref="Locale"/>.</summary>
    public string? ContentLang { get; set; }

    /// <summary>An IANA name.</summary>
    public string TimeZone { get; set; } = "";

    /// <summary>Minutes after local midnight at which a study day starts, 0 to 1439.</summary>
    public int DayStartsAt { get; set; } = DefaultDayStart;

    public DateTimeOffset CreatedAt { get; set; }

    /// <summary>As they were when the user was read. Updating the user does not write them; <see cref="Administration.ChangeRole"/> does.</summary>
    public IReadOnlyList<string> Roles { get; set; } = [];
}
