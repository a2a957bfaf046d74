using Microsoft.AspNetCore.Authorization;

namespace OncoLearn.App.Identity;

/// <summary>The names for <c>[Authorize(Policies.Administrator)]</c>. <c>[Authorize]</c> alone takes anybody who is signed in.</summary>
public static class Policies
{
    public const string Administrator = "Administrator";

    /// <summary>Instructors, and administrators, who may do all that an instructor does.</summary>
    public const string Instructor = "Instructor";

    public static void Add(AuthorizationOptions options)
    {
        options.AddPolicy(Administrator, policy => policy.RequireRole(Role.Administrator));
        options.AddPolicy(Instructor, policy => policy.RequireRole(Role.Instructor, Role.Administrator));
    }
}
