-- Runs inside headless Neovim: attaches the language server to the open file, writes down the diagnostics,
-- applies the fix of the first leading article as a user would, and writes down the text after it.
local function run()
  local buffer = vim.api.nvim_get_current_buf()
  vim.bo[buffer].filetype = 'turtle'
  local id = assert(vim.lsp.start_client({
    name = 'definitie',
    cmd = { os.getenv('LSP_NODE'), os.getenv('LSP_SERVER'), '--stdio' },
    root_dir = vim.fn.getcwd(),
  }), 'the server did not start')
  vim.lsp.buf_attach_client(buffer, id)
  local function diagnostics() return vim.diagnostic.get(buffer) end
  assert(vim.wait(20000, function() return #diagnostics() > 0 end, 20), 'no diagnostics')

  local before, article = {}, nil
  for _, found in ipairs(diagnostics()) do
    table.insert(before, { line = found.lnum, column = found.col, code = found.code, message = found.message })
    if found.code == 'ARAI-06' and (article == nil or found.lnum < article.lnum) then article = found end
  end
  assert(article, 'no leading article was found')

  vim.api.nvim_win_set_cursor(0, { article.lnum + 1, article.col })
  local params = vim.lsp.util.make_range_params()
  params.context = { diagnostics = vim.lsp.diagnostic.get_line_diagnostics(buffer) }
  local answer = assert(vim.lsp.buf_request_sync(buffer, 'textDocument/codeAction', params, 20000))
  local action = assert(answer[id].result[1], 'no code action')
  local count = #diagnostics()
  vim.lsp.util.apply_workspace_edit(action.edit, vim.lsp.get_client_by_id(id).offset_encoding)
  assert(vim.wait(20000, function() return #diagnostics() < count end, 20), 'the fix solved nothing')

  local after = vim.api.nvim_buf_get_lines(buffer, 0, -1, false)
  vim.fn.writefile({ vim.json.encode({ before = before, action = action.title, after = after }) }, os.getenv('LSP_RESULT'))
  vim.lsp.stop_client(id)
end

local ok, problem = pcall(run)
if not ok then io.stderr:write(tostring(problem) .. '\n') end
vim.cmd(ok and 'qall!' or 'cquit!')
