namespace OncoLearn.App.QuestionBank.Writing;

/// <summary>The rows of <c>question_tag</c>.</summary>
static class QuestionTags
{
    public const string DeleteSql = "delete from question_tag where question_id = @id";

    public const string InsertSql = "insert into question_tag (question_id, tag) values (@id, @tag) on conflict (question_id, tag) do nothing";

    public const string RemoveSql = "delete from question_tag where question_id = @id and tag = @tag";
}
