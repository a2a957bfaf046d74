namespace OncoLearn.App.QuestionBank;

/// <summary>The instructor who acts: by account for what is owned and shared, by pseudonym for what is recorded.</summary>
public sealed record Teacher(long UserId, long LearnerId);
