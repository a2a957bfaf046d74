namespace OncoLearn.Testing;

/// <summary>A <see cref="DatabaseDataAttribute"/> whose databases hold the shipped courses.</summary>
public sealed class CourseDataAttribute : DatabaseDataAttribute
{
    public CourseDataAttribute(params object?[] args)
        : base(args) => State = DatabaseState.Courses;
}
