namespace ChungSuc.Web.Pages.DesignSystem;

/// <summary>The markup shown beside the parts.</summary>
internal static class Snippets
{
    public const string Home = """
        <cs-head title="Việc của Thư ký" above="Thứ Hai, 14/10/2024"> <a class="btn" href="…">Đề nghị khen thưởng</a> </cs-head>
        <div class="two"><div> …sheet… </div><div> …sheet… </div></div>

        <ul class="todo">
          <li><span class="when late">Trễ 2 ngày</span><span><a href="…">Việc</a><br><span class="small muted">…</span></span><cs-tag kind="wait">…</cs-tag></li>
        </ul>
        <div class="target">
          <div class="row"><span>Chỉ tiêu</span><span class="figure">16</span></div>
          <cs-progress value="16" max="19" plan="17" label="Tiêu chí đạt" />
        </div>
        """;

    public const string Form = """
        <cs-summary />
        <cs-form upload="true" draft="dong-gop-moi">
          <cs-field for="Input.Household" label="Chủ hộ" hint="…" />
          <cs-field for="Input.Village" label="Thôn" items="Model.Villages" prompt="Chọn thôn" />
          <cs-field for="Input.Kind" label="Loại đóng góp" kind="radio" items="Model.Kinds" line="true" />
          <cs-date for="Input.GivenOn" label="Ngày góp" />
          <cs-money for="Input.Amount" label="Số tiền" />
          <cs-area for="Input.Area" label="Diện tích" optional="true" />
          <cs-field for="Input.Works" label="Góp cho" kind="checks" items="Model.Works" />
          <cs-field for="Input.Remark" label="Ghi chú" kind="textarea" rows="3" optional="true" />
          <cs-field for="Input.Photo" label="Ảnh" max-mb="2" accept="image/*" />
          <cs-field for="Input.HasConsent" label="Gia đình đồng ý nêu tên" />
          <div class="actions"><button class="btn">Ghi vào sổ</button><a class="link" href="…">Thôi</a></div>
        </cs-form>
        """;

    public const string List = """
        <cs-filter><label>Thôn<select name="thon">…</select></label></cs-filter>
        <cs-table caption="Đóng góp của dân" stack="true">
          <thead><tr><th cs-sort="ten">Hộ</th><th cs-sort="tien" class="num">Tiền</th></tr></thead>
          <tbody><tr><th scope="row"><a href="…">…</a></th><td class="num" data-label="Tiền">@Show.Vnd(row.Amount)</td></tr></tbody>
          <tfoot><tr><th scope="row">Cộng</th><td class="num" data-label="Tiền">…</td></tr></tfoot>
        </cs-table>
        <cs-paging page="Model.PageNumber" size="50" total="Model.Total" noun="dòng" />
        <cs-empty title="Chưa ghi đóng góp nào" text="Ghi dòng đầu tiên."><a class="btn" href="…">Ghi đóng góp</a></cs-empty>
        """;

    public const string Detail = """
        <cs-facts><cs-fact label="Chủ hộ">…</cs-fact></cs-facts>
        <ol class="steps"><li>…</li><li class="now" aria-current="step">…</li><li class="next">…</li></ol>   now, next, failed, honour
        <ul class="tiles"><li><a class="no" href="…">10<span class="unseen">chưa đạt</span></a></li></ul>        no, miss
        <details class="why"><summary>Vì sao?</summary><ol>…</ol></details>
        """;

    public const string Chart = """
        <partial name="_Bars" model="new BarChart("…", [new ChartRow("Suối Mẫu", 512, "512", url, plan)])" />
        <partial name="_StackedBars" model="new StackedChart("…", ["Tiền", "Đất"], [new StackedRow("Suối Mẫu", [120, 210], "330")], "triệu đồng")" />
        <div class="figures"><div><span class="figure">1.912</span>ngày công</div></div>
        """;

    public const string Messages = """
        TempData.Say("Đã ghi …");  TempData.Remind("…");  TempData.Refuse("…");      rồi chuyển trang
        <p class="note">…</p>   <cs-tag kind="ok|wait|bad|star">…</cs-tag>   <button class="btn | btn quiet | btn grave | link">
        """;
}
