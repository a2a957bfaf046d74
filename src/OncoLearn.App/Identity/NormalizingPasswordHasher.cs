using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.Options;

namespace OncoLearn.App.Identity;

/// <summary>
/// Identity's PBKDF2 over the normalised password (NIST SP 800-63B-4, 3.1.1.2: NFKC before hashing), so that a full-width letter from a
/// Chinese input method, or an accent that one keyboard composes and another does not, is the same password on every device.
/// </summary>
public sealed class NormalizingPasswordHasher(IOptions<PasswordHasherOptions> options) : PasswordHasher<AppUser>(options)
{
    /// <summary>Rounds of PBKDF2-HMAC-SHA512 (OWASP Password Storage Cheat Sheet).</summary>
    public const int Rounds = 210_000;

    string? _decoy;

    public override string HashPassword(AppUser user, string password) => base.HashPassword(user, NameNormalizer.Compose(password));

    public override PasswordVerificationResult VerifyHashedPassword(AppUser user, string hashedPassword, string providedPassword) =>
        base.VerifyHashedPassword(user, hashedPassword, NameNormalizer.Compose(providedPassword));

    /// <summary>Takes as long as checking a password: for a sign-in that has failed already, so that the time does not tell why.</summary>
    public void VerifyNothing(string providedPassword)
    {
        var nobody = new AppUser();
        _decoy ??= HashPassword(nobody, "decoy");
        VerifyHashedPassword(nobody, _decoy, providedPassword);
    }
}
