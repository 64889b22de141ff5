-- Runs inside headless Neovim after the configuration of docs/editors.md: writes down the diagnostics of the open file, as
-- they come and as they are asked for, and what is said on hover; applies the fix of the first leading article as a user
-- would, types, and writes down the texts.
local function wait_for(what, problem)
  local found
  assert(vim.wait(20000, function()
    found = what()
    return found
  end, 20), problem)
  return found
end

local function run()
  local buffer = vim.api.nvim_get_current_buf()
  local function diagnostics() return vim.diagnostic.get(buffer) end
  local function whole_text() return vim.api.nvim_buf_get_lines(buffer, 0, -1, false) end
  wait_for(function() return #diagnostics() > 0 end, 'no diagnostics')

  local before, article = {}, nil
  for _, found in ipairs(diagnostics()) do
    table.insert(before, { line = found.lnum, column = found.col, code = found.code, message = found.message })
    if found.code == 'ARAI-06' and (article == nil or found.lnum < article.lnum) then article = found end
  end
  assert(article, 'no leading article was found')

  local asked = {}
  local params = { textDocument = vim.lsp.util.make_text_document_params(buffer) }
  for _, answer in pairs(vim.lsp.buf_request_sync(buffer, 'textDocument/diagnostic', params, 20000) or {}) do
    for _, found in ipairs(answer.result.items) do table.insert(asked, found.code) end
  end

  vim.api.nvim_win_set_cursor(0, { article.lnum + 1, article.col })
  vim.lsp.buf.hover()
  local hover = wait_for(function()
    for _, window in ipairs(vim.api.nvim_list_wins()) do
      if vim.api.nvim_win_get_config(window).relative ~= '' then
        local lines = vim.api.nvim_buf_get_lines(vim.api.nvim_win_get_buf(window), 0, -1, false)
        vim.api.nvim_win_close(window, true)
        return table.concat(lines, '\n')
      end
    end
  end, 'nothing on hover')

  -- What a plugin for menus replaces; it takes the first one.
  local action
  vim.ui.select = function(items, options, choose)
    action = options.format_item(items[1])
    choose(items[1], 1)
  end
  local count = #diagnostics()
  vim.lsp.buf.code_action()
  wait_for(function() return #diagnostics() < count end, 'the fix solved nothing')
  local fixed = whole_text()

  local line, column = 4, fixed[5]:find('wonen"', 1, true) + #'wonen' - 1
  for key in (', enz.'):gmatch('.') do
    vim.api.nvim_buf_set_text(buffer, line, column, line, column, { key })
    column = column + 1
  end
  local typed = wait_for(function()
    for _, found in ipairs(diagnostics()) do
      local text = whole_text()[found.lnum + 1]:sub(found.col + 1, found.end_col)
      if found.code == 'INT-09' and text == 'enz.' then return text end
    end
  end, 'typing was not noticed')

  local result = { before = before, asked = asked, hover = hover, action = action, fixed = fixed, typed = typed }
  vim.fn.writefile({ vim.json.encode(result) }, os.getenv('LSP_RESULT'))
  vim.lsp.stop_client(vim.lsp.get_active_clients())
end

local ok, problem = pcall(run)
if not ok then io.stderr:write(tostring(problem) .. '\n') end
vim.cmd(ok and 'qall!' or 'cquit!')
