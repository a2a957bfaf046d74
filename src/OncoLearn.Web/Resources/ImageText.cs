using static OncoLearn.Web.Resources.Wording;

namespace OncoLearn.Web.Resources;

/// <summary>Bringing an image into a question.</summary>
public static class ImageText
{
    public static string Title => Say("插入图片", "Insert an image");
    public static string File => Say("图片文件", "Image file");
    public static string FileHelp => Say("PNG、JPEG、GIF 或 WebP，最大 2 MB。拍摄地点、时间等信息会自动去掉。", "PNG, JPEG, GIF or WebP, at most 2 MB. Where and when it was taken is removed.");
    public static string Alt => Say("图片显示什么", "What it shows, in words");
    public static string AltHelp => Say("读给看不到图片的人听，也在图片打不开时显示；不要透露答案。", "Read to those who do not see it, and shown where it does not load; it must not give the answer away.");
    public static string At => Say("放在", "Goes into");
    public static string Insert => Say("上传并插入", "Upload and insert");
    public static string BroughtIn => Say("选中的图片已放进题目，题目还没有保存。请看一遍再保存。", "The image that you chose now stands in the question. Nothing is saved yet: look at it, then save.");
    public static string FileNeeded => Say("请选择图片文件。", "Choose an image file.");
    public static string FileAgain => Say("写好说明后，请重新选择图片文件。", "Once the words are there, choose the image file again.");
    public static string TooLarge => Say("图片超过 2 MB，请缩小后再上传。", "The image is larger than 2 MB; make it smaller first.");
    public static string NotAnImage => Say("不是完整的 PNG、JPEG、GIF 或 WebP 图片。", "This is no whole PNG, JPEG, GIF or WebP image.");
    public static string AltNeeded(int most) => Say($"请用 1 到 {most} 个字说明图片显示什么。", $"Say what the image shows, in 1 to {most} characters.");
}
