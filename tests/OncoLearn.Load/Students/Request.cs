using System.Buffers;
using System.Globalization;
using System.Text;

namespace OncoLearn.Load.Students;

/// <summary>Requests as a browser sends them.</summary>
static class Request
{
    const string Everywhere = "Host: 127.0.0.1\r\nUser-Agent: OncoLearn.Load\r\nAccept-Encoding: gzip, deflate, br\r\nAccept-Language: zh-CN,zh;q=0.9,en;q=0.8\r\n";

    /// <param name="cookies">The whole header's value; empty for none.</param>
    public static byte[] Get(string path, string cookies = "") =>
        Encoding.Latin1.GetBytes($"GET {path} HTTP/1.1\r\n{Everywhere}Accept: text/html\r\n{Cookie(cookies)}\r\n");

    public static byte[] Post(string path, string cookies, IEnumerable<KeyValuePair<string, string>> fields)
    {
        var body = string.Join('&', fields.Select(field => $"{Uri.EscapeDataString(field.Key)}={Uri.EscapeDataString(field.Value)}"));
        return Encoding.Latin1.GetBytes(string.Create(CultureInfo.InvariantCulture,
            $"POST {path} HTTP/1.1\r\n{Everywhere}Accept: text/html\r\n{Cookie(cookies)}Content-Type: application/x-www-form-urlencoded\r\nContent-Length: {body.Length}\r\n\r\n{body}"));
    }

    /// <summary>What the page's script sends when an answer is chosen.</summary>
    public static void Save(IBufferWriter<byte> to, Seat seat, int slot, string body)
    {
        Add(to, $"POST /quiz/attempt/{seat.AttemptUid}/{slot} HTTP/1.1\r\n{Everywhere}Accept: application/json\r\nCookie: ");
        to.Write(seat.Session);
        to.Write("; "u8);
        to.Write(seat.FormCookie);
        to.Write("\r\nRequestVerificationToken: "u8);
        to.Write(seat.FormToken);
        Add(to, $"\r\nContent-Type: application/x-www-form-urlencoded;charset=UTF-8\r\nContent-Length: {body.Length}\r\n\r\n{body}");
    }

    static string Cookie(string cookies) => cookies.Length == 0 ? "" : $"Cookie: {cookies}\r\n";

    static void Add(IBufferWriter<byte> to, string text) => Encoding.Latin1.GetBytes(text, to);
}
