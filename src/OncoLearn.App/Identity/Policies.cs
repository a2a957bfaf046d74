using Microsoft.AspNetCore.Authorization;

namespace OncoLearn.App.Identity;

/// <summary>The names for <c>[Authorize(Policies.Instructor)]</c>. <c>[Authorize]</c> alone takes anybody who is signed in.</summary>
public static class Policies
{
    /// <summary>Instructors, and administrators, who stand in for them.</summary>
    public const string Instructor = "Instructor";

    public const string Administrator = "Administrator";

    public static void Add(AuthorizationOptions options)
    {
        options.AddPolicy(Instructor, policy => policy.RequireRole(Role.Instructor, Role.Administrator));
        options.AddPolicy(Administrator, policy => policy.RequireRole(Role.Administrator));
    }
}
