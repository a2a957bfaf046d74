using System.Globalization;
using System.Security.Claims;

namespace OncoLearn.App.Identity;

/// <summary>
/// What the principal of a signed-in person carries: the user's id (<see cref="ClaimTypes.NameIdentifier"/>), the learner's id
/// (<see cref="LearnerClaim"/>), the displayed name (<see cref="ClaimTypes.Name"/>) and the roles (<see cref="ClaimTypes.Role"/>).
/// </summary>
public static class PersonClaims
{
    public const string LearnerClaim = "oncolearn:learner";

    /// <summary>The pseudonym that answers, marks and logs refer to.</summary>
    /// <exception cref="InvalidOperationException">Nobody is signed in: the page lacks its authorisation.</exception>
    public static long LearnerId(this ClaimsPrincipal person) => person.Id(LearnerClaim) ?? throw Nobody();

    /// <summary>As <see cref="LearnerId"/>, and null for a visitor.</summary>
    public static long? LearnerIdOrNull(this ClaimsPrincipal person) => person.Id(LearnerClaim);

    /// <summary>The key of the row with the personal data.</summary>
    /// <exception cref="InvalidOperationException">Nobody is signed in: the page lacks its authorisation.</exception>
    public static long UserId(this ClaimsPrincipal person) => person.Id(ClaimTypes.NameIdentifier) ?? throw Nobody();

    static long? Id(this ClaimsPrincipal person, string claim) =>
        long.TryParse(person.FindFirstValue(claim), NumberStyles.None, CultureInfo.InvariantCulture, out var id) ? id : null;

    static InvalidOperationException Nobody() => new("Nobody is signed in.");
}
